/** What somebody will do, with the days on which it holds. Where no day is named, only what changes a life is a plan. */
import { readDates } from '../reading/dates.js';
import { cut, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

const LIFE =
  /^(?:get(?:ting)? (?:married|engaged|divorced|a (?:dog|cat|puppy|kitten|new job))|marry(?:ing)?|mov(?:e|ing) (?:to|in|out|house|back)|hav(?:e|ing) a (?:baby|child|kid|son|daughter|girl|boy)|becom(?:e|ing) (?:an?|the)|retir(?:e|ing)|adopt(?:ing)?|emigrat(?:e|ing)|start(?:ing)? (?:an?|my|at|uni|university|college|school|work|a business)|run(?:ning)? (?:an?|the) (?:\w+ ){0,2}marathon|visit(?:ing)? \p{Lu}|travel(?:l?ing)? (?:to|around|through)|fly(?:ing)? to|go(?:ing)? to \p{Lu}|buy(?:ing)? an? (?:house|flat|car|apartment|boat|van)|study(?:ing)? \w+|apply(?:ing)? (?:to|for)|writ(?:e|ing) a (?:book|novel)|learn(?:ing)? |taking the|tak(?:e|ing) (?:my|an?) (?:driving|exam|sabbatical|gap|test))/iu;

const NO_PLAN =
  /^(?:have|get|go to) (?:work|school|college|uni|university|class|classes|the day off|time|to (?:get up|wake up|go|leave|be))\b|\b(?:going to (?:be (?:fine|ok|okay|great|good|late|sick|honest|hard|fun|a long|long|busy|so|there|tired|alright|sad|hot|cold)|bed|sleep|try|say|ask|tell|need|have to|check|see (?:if|what|how)|kill|die|cry|lose it|explode|regret|miss (?:you|it)|eat|have (?:a (?:nap|shower|bath|coffee|tea|look|drink|snack|break)|lunch|dinner|breakfast))|kidding|joking|looking for|trying|wondering|asking|having (?:trouble|problems|fun|a (?:hard|bad|good|great|laugh))|thinking|feeling|sitting|waiting|watching|eating|listening|reading this|writing this|talking|chatting|typing|being|doing (?:fine|ok|okay|well|good|great)|dying|freezing|starving|crying|losing my)\b/i;

/** Undefined where no day of the future is named. */
function dated(words: string, context: FrameContext): ReturnType<typeof readDates> | undefined {
  const dates = readDates(words, { ...context, lean: 'future' });
  return dates.from !== null && dates.to !== null && dates.to >= context.at ? dates : undefined;
}

function planDraft(
  said: string,
  context: FrameContext,
  dates: { bare: string; from: number | null; to: number | null },
): Draft[] {
  const { holder } = context;
  const value = trimTail(
    cut(secondPerson(dates.bare)).replace(
      /^(?:are going to|are planning (?:on|to)|are|will|plan to|are about to|have booked|booked|intend to|am|have(?: an?)?) /i,
      '',
    ),
  );
  if (value === '' || value.split(' ').length > 16) return [];
  const first = /^[a-z]+/i.exec(said)?.[0].toLowerCase() ?? '';
  const agreed = /^(?:will|booked|bought|signed|got)$/.test(first)
    ? said
    : `${agree(first, holder)}${said.slice(first.length)}`;
  return [
    {
      attribute: 'plan',
      value,
      text: `${holder.label} ${trimTail(secondPerson(agreed))}`,
      from: dates.from,
      to: dates.to,
      importance: 0.6,
    },
  ];
}

/** Words of the plan itself, without what somebody feels about it. */
function upTo(words: string): string {
  return words.replace(
    /(?:,|;)? (?:because|since (?!\d)|so (?=I|we|it|excited|nervous)|but|which|and (?=I|we|it|am|so|not|she|he)|wish me|fingers crossed|cannot wait|can not wait|hopefully|so (?:nervous|excited)|wish|finally|yay)\b.*$|, (?!\d|on |in |at |the |\w+day|\w+ \d).*$/i,
    '',
  );
}

export const planPredicates: readonly Frame[] = [
  {
    form: /^(?:cannot wait (?:for|to)|are looking forward to|look forward to|are (?:so |really |very |super )*excited (?:for|about)|are (?:so |really |very )*nervous about|are dreading) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const dates = dated(upTo(tail), context);
      if (dates === undefined || dates.tense !== 'future') return undefined;
      const value = trimTail(secondPerson(dates.bare));
      if (value === '' || /^(?:it|this|that|the weekend|weekend)$/i.test(value)) return [];
      return [
        {
          attribute: 'plan',
          value: value.replace(/^your /, ''),
          text: `${context.holder.label} ${agree('are', context.holder)} looking forward to ${secondPerson(dates.absolute)}`,
          from: dates.from,
          to: dates.to,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^(?:are not|are no longer|will not|no longer)(?: be| going to)?(?: going to| flying to| marrying| moving to| getting| visiting| going| travelling to)? (?<tail>.+?)(?<any> (?:any ?more|any longer|after all))$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      const said = trimTail(secondPerson(words));
      return [
        {
          act: 'end',
          attribute: 'plan',
          value: trimTail(cut(secondPerson(tail))),
          text: `${holder.label} ${agree('are', holder)}${said.replace(/^(?:are|will)/i, '')}`,
        },
      ];
    },
  },
  {
    form: /^(?:cancelled|canceled|called off|have cancelled|have canceled|postponed) (?:my|our|the) (?<tail>.+)$/i,
    read: ({ tail = '' }, { holder, words }) => [
      {
        act: 'end',
        attribute: 'plan',
        value: cut(secondPerson(tail)),
        text: `${holder.label} ${trimTail(cut(secondPerson(words)))}`,
      },
    ],
  },
  {
    form: /^(?:are|are off|have|get|leave|fly|start|begin|return|come|go|finish|graduate|turn|retire|move|marry|travel|play|meet|see|host|run|will|plan|are planning|intend|hope|aim|are hoping|booked|have booked|are booked|signed up|have signed up|need|must|have to|are due|take|head|depart|arrive|sit|defend|give|perform|compete|visit|train|expect|throw|celebrate|are seeing)\b/i,
    read: (_groups, context) => {
      const words = upTo(context.words);
      if (NO_PLAN.test(words) || /\b(?:every|each|usually|normally|always|often)\b/i.test(words))
        return undefined;
      if (
        /^are (?!going|about|off|due|planning|getting|booked|seeing|on (?:holiday|vacation|leave)|at |in |[a-z]+ing\b)/i.test(
          words,
        )
      )
        return undefined;
      const dates = dated(words, context);
      if (dates === undefined || (dates.unit === 'open' && /\bsince\b/i.test(words))) return undefined;
      if (
        dates.tense === 'present' &&
        !/\b(?:today|tonight|this|until|till|going to|will|planning)\b/i.test(words)
      )
        return undefined;
      // Plans of an hour are of the moment.
      if (
        /\b(?:today|tonight|this (?:morning|afternoon|evening)|later)\b/i.test(words) &&
        !EVENT_NOUN.test(words)
      )
        return [];
      return planDraft(dates.absolute, context, dates);
    },
  },
  {
    form: /^(?:are (?:going to|planning to|planning on|planning|about to|saving (?:up )?(?:for|to)|off to|hoping to|training for)|plan to|plan on|intend to|want to|have decided to|decided to|are) (?:(?:finally|eventually|one day|some day|someday|soon|also) )?(?<deed>.+)$/i,
    read: ({ deed = '' }, context) => {
      const words = upTo(context.words);
      if (NO_PLAN.test(words)) return undefined;
      const isPlan = /^(?:are planning|plan|intend|are saving|have decided|decided|are training for)/i.test(
        words,
      );
      const trip =
        /^are (?:going|flying|travell?ing|off|heading|driving) to (?<place>\p{Lu}[\p{L}' -]+)/u.exec(words);
      const isSomeDay = /\b(?:one day|some day|someday|before I die)\b/i.test(words);
      if (!isPlan && !isSomeDay && !LIFE.test(deed) && trip === null) return undefined;
      if (
        /^want to/i.test(words) &&
        !/\b(?:learn|one day|some day|someday|this year|next year|eventually|before I)\b/i.test(words)
      )
        return undefined;
      if (
        trip === null &&
        /^are (?!going|planning|about|saving|off|hoping|training)/i.test(words) &&
        !/^(?:getting married|moving|having a baby|retiring|emigrating|adopting)\b/i.test(deed)
      )
        return undefined;
      return planDraft(words, context, { bare: words, from: null, to: null });
    },
  },
];

export const EVENT_NOUN =
  /\b(?:exam|exams|test|interview|appointment|wedding|party|concert|gig|flight|trip|holiday|vacation|meeting|presentation|surgery|operation|check-?up|audition|match|game|race|marathon|tournament|competition|recital|performance|play|show|deadline|graduation|ceremony|conference|workshop|viva|defen[cs]e|move|dentist|doctor|hearing|court date|reunion|festival|barbecue|bbq|dinner|lunch|brunch|date|class|course|lesson|training|camp|retreat|retirement|anniversary|honeymoon|due date|baby shower|christening|baptism|funeral|driving test|talk|lecture|exhibition|opening|launch|premiere|house-?warming|hen do|stag do|cruise|hike|half[- ]marathon|triathlon|tour|visit|start date|first day|last day|finals?|results|mot|scan|session|quiz|ball|prom|sleepover|picnic|parade|ballet|opera|musical|festival|pilgrimage|leave|semester|term|shift|internship|placement|job|contract|lease|visa|thesis|dissertation|submission)\b/i;

const SMALL_TALK =
  /^(?:how|what|when|where|why|who|is|are|do|does|did|can|the (?:weather|news|film|movie|bus|train|shop|moon|sun|world|world cup|olympics|election|game|match|answer|question|problem|point|day|weekend|meeting room)|it|this|that|there|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|nothing|happy|merry|good|see you|talk|happy|see|until|have a|enjoy|good luck|thanks|any|no|not|maybe|yes)\b/i;

export const planClauses: readonly Frame[] = [
  {
    form: /^(?<owner>my|our|the|his|her) (?<what>[\p{L}\p{N}' -]{2,60}?) (?<verb>is|are|will be|starts?|begins?|takes place|falls|has been moved|got moved|is moved|was moved|moved|has moved|got pushed|was pushed(?: back)?|was postponed|got postponed|has been postponed|leaves?|lands?|departs?|opens?|ends?|got rescheduled|has been rescheduled|is rescheduled|runs|lasts|expires|finishes|is due|are due|is booked|is scheduled|is set)\b(?<tail>.*)$/iu,
    read: ({ owner = 'my', what = '', verb = 'is' }, context) => {
      const words = upTo(context.words);
      if (/^(?:birthday|bday|name|age)$/i.test(what)) return undefined;
      if (
        /^the$/i.test(owner) &&
        !/\b(?:wedding|exam|interview|appointment|surgery|party|move|flight|trip|viva|funeral|due date|baby|test|christening|graduation|defen[cs]e|ceremony|recital)\b/i.test(
          what,
        )
      )
        return undefined;
      const dates = dated(words, context);
      if (dates === undefined || dates.tense !== 'future') return undefined;
      if (
        !EVENT_NOUN.test(what) &&
        !/start|begin|due|leave|end|birthday|run|last|expire|finish/i.test(`${verb} ${what}`)
      )
        return undefined;
      const said = dates.absolute.replace(/^(?:my|our|the) /i, '').replace(/\bto (?=on )/, 'to ');
      return [
        {
          attribute: 'plan',
          value: trimTail(
            secondPerson(
              dates.bare
                .replace(/^(?:my|our|the) /i, '')
                .replace(/ (?:is|are|will be|falls)(?: (?:on|at|in))?$/i, ''),
            ),
          ),
          text: `Your ${secondPerson(said.replace(/^(?:his|her) /i, ''))}`,
          from: dates.from,
          to: dates.to,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:(?:I )?(?:have |got )?(?:an?|my|our|the|another|big|first|final|last|job|dentist|doctor'?s?) )?(?<what>[^?!]{2,120})$/iu,
    read: (_groups, context) => {
      const words = upTo(context.words);
      if (
        /^(?:I|we|he|she|they|you|my .* (?:is|are|was))\b/i.test(words) ||
        SMALL_TALK.test(words) ||
        words.split(' ').length > 14
      )
        return undefined;
      const dates = dated(words, context);
      if (dates === undefined || dates.tense !== 'future' || !EVENT_NOUN.test(dates.bare)) return undefined;
      const bare = trimTail(dates.bare);
      if (
        bare.split(' ').length > 9 ||
        tagWords(bare).some(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Infinitive'))
      )
        return undefined;
      const said = secondPerson(dates.absolute.replace(/^(?:have|got) /i, ''));
      const article = /^(?:an?|your|the|another|two|three) /i.test(said)
        ? ''
        : /^[aeiou]/i.test(said)
          ? 'an '
          : 'a ';
      return [
        {
          attribute: 'plan',
          value: secondPerson(bare.replace(/^(?:an?|the|my|our) /i, '')),
          text: `You have ${article}${said.charAt(0).toLowerCase()}${said.slice(1)}`,
          from: dates.from,
          to: dates.to,
          importance: 0.6,
        },
      ];
    },
  },
];
