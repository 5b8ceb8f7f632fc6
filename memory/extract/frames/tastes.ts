/** What somebody likes, does for pleasure, prefers, cannot bear, eats and leaves on the plate. */
import { favouriteOf } from '../../attributes.js';
import { cut, cutThing, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { readDates } from '../reading/dates.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from './frame.js';

/** Of the moment, of this talk, of somebody: nothing that is liked in general. */
const NO_TASTE =
  /^(?:it|this|that|these|those|them|him|her|you|your|yours|how|what|when|where|why|who|to (?:think|say|know|see you|hear|believe|be|go (?:now|home)|hear)|the (?:idea|way|fact|thought|sound of|look of|feeling|new (?:look|design|version)|same|answer|question|joke|suggestion|one|first|second|last|other|weather today)|being (?:told|asked|called|here|alone tonight)|my (?:life|job|boss|husband|wife|dog|cat|kids?|children|family|friends?|mum|mom|dad|sister|brother|parents|son|daughter|girlfriend|boyfriend|partner|baby|new|own)|everything|everyone|everybody|nothing|something|anything|someone|people|somebody|myself|me|us|every|each|most|some|all|both|either|neither|waiting for you|such|so|for|one|talking (?:to|with) (?:you|this)|chatting|idiot|not|with|here|there|a (?:good|bit|lot|fool|baby|child|little|kid|star|bomb|zombie|charm|dream|breeze|rock|log)\b|an idiot|crazy|hell|mad|shit|crap|in|on|at)\b/i;

function fits(value: string): boolean {
  return value !== '' && !NO_TASTE.test(value) && value.split(' ').length <= 9 && /\p{L}{2}/u.test(value);
}

function tastes(
  tail: string,
  attribute: 'like' | 'dislike' | 'hobby',
  { holder, verb }: { holder: FrameContext['holder']; verb: string },
): Draft[] {
  return listOf(tail)
    .filter(
      (value) =>
        fits(value) && !/^(?:my|our|your) \w+(?: always| once| never)? (?:says?|said|used to)\b/i.test(value),
    )
    .map((value) => secondPerson(value))
    .map((value) => ({ attribute, value, text: `${holder.label} ${verb} ${value}`, importance: 0.5 }));
}

const DIETS =
  'vegetarian|vegan|pescatarian|veggie|flexitarian|teetotal|teetotaller|teetotaler|non-drinker|a non-smoker|gluten[- ]free|dairy[- ]free|plant[- ]based|keto|carnivore|halal|kosher|omnivore';

export const tastePredicates: readonly Frame[] = [
  {
    form: /^(?:are|have been|have always been)(?: (?:such|quite|really|very|definitely))* an? (?:(?:huge|big|massive|lifelong|great|total|real|proper|devoted|hardcore|bit of a|complete|serious|major|keen|avid|die-hard|right) )*(?<what>[\p{L}\p{N}'& -]{2,30}?) (?:fan|lover|addict|enthusiast|nut|buff|geek|nerd|junkie|fanatic|supporter|collector|aficionado|obsessive|freak|snob)$/iu,
    read: ({ what = '' }, { holder, words }) =>
      fits(what)
        ? [
            {
              attribute: 'like',
              value: what,
              text: `${holder.label} ${agree('are', holder)} a ${what} ${words.split(' ').at(-1) ?? 'fan'}`,
            },
          ]
        : [],
  },
  {
    form: /^are (?:definitely |more of |such |really |a bit of )*an? (?:(?:real|total|complete|bit of a|proper|huge|big|true|natural) )*(?<what>night owl|early bird|early riser|morning person|introvert|extrovert|ambivert|perfectionist|foodie|bookworm|homebody|workaholic|cat person|dog person|gamer|minimalist|people person|romantic|coffee drinker|tea drinker|picky eater|fussy eater|light sleeper|heavy sleeper|city person|country person|beach person|mountain person|wine person|beer person|teetotaller|audiophile|film buff|geek|nerd|daydreamer|procrastinator|tomboy|hoarder|traveller|traveler|animal lover|nature lover|book lover|music lover)$/i,
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'habit',
        value: what.toLowerCase(),
        text: `${holder.label} ${agree('are', holder)} ${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what.toLowerCase()}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^(?<verb>read|watch|listen to|eat|drink|play|bake|cook|write|paint|draw) (?<much>a lot of|lots of|tons of|loads of|so much|too much|too many|a ton of|mostly|mainly|way too much|way too many|quite a lot of|plenty of) (?<tail>.+)$/i,
    read: ({ verb = '', much = '', tail = '' }, { holder }) => {
      const value = secondPerson(cut(tail.replace(/,.*$/, '')));
      return fits(value)
        ? [
            {
              attribute: 'like',
              value,
              text: `${holder.label} ${agree(verb.toLowerCase(), holder)} ${much.toLowerCase()} ${value}`,
            },
          ]
        : [];
    },
  },
  {
    form: /^(?:are trying to|try to|are trying not to|are learning to)(?: only| not)* (?<verb>eat|drink|quit|give up|stop|cut down on|cut out|cut back on|avoid|smoke)(?<tail>.*)$/i,
    read: ({ verb = '', tail = '' }, context) => {
      const { holder, words } = context;
      const said = cut(secondPerson(readDates(words, context).bare).replace(/,.*$/, ''));
      const things = cut(tail);
      if (/^(?:quit|give|stop)/i.test(verb) && things === '') return [];
      if (
        !/\b(?:no|not|less|fewer|more|only|health\w*|quit|give up|stop|cut|avoid|vegan|vegetarian)\b/i.test(
          words,
        )
      )
        return [];
      return [
        {
          attribute: 'diet',
          value: `${verb} ${things}`.trim().slice(0, 80),
          text: `${holder.label} ${agree('are', holder)} ${said.replace(/^(?:are )?(?:try|trying)/i, 'trying').replace(/^are /i, '')}`,
        },
      ];
    },
  },
  {
    form: /^only (?<verb>eat|drink|wear|use|buy|listen to|read|watch) (?<tail>.+)$/i,
    read: ({ verb = '', tail = '' }, { holder }) => {
      const value = secondPerson(cut(tail.replace(/,.*$/, '')));
      if (!fits(value)) return [];
      return [
        {
          attribute: /eat|drink/i.test(verb) ? 'diet' : 'habit',
          value,
          text: `${holder.label} only ${agree(verb.toLowerCase(), holder)} ${value}`,
        },
      ];
    },
  },
  {
    form: /^(?:work on|are working on|are writing|are recording|are building|are restoring|are knitting|are painting|are making|are developing|are composing|write|are renovating) (?<what>(?:an?|my|our|my first|another) .+)$/i,
    read: ({ what = '' }, context) => {
      const { holder, words } = context;
      const bare = readDates(what, { ...context, lean: 'past' }).bare;
      const value = secondPerson(
        cut(
          bare.replace(
            /,.*$| for (?:over |about |almost |nearly )?(?:an?|\w+) (?:years?|months?|weeks?|while)\b.*$/i,
            '',
          ),
        ),
      );
      if (
        value.split(' ').length > 8 ||
        /\b(?:message|email|e-mail|letter to|reply|list|report|essay|homework|assignment|cv|resume|case|presentation|bug|problem|task|shift|sandwich|cake|dinner|tea|coffee|fuss|mess|mistake)\b/i.test(
          value,
        )
      )
        return [];
      const verb = /^(?:are )?[a-z]+(?: on)?/i.exec(words)?.[0].toLowerCase() ?? 'work on';
      return [
        {
          attribute: 'hobby',
          value: value.replace(/^(?:an?|your) /, ''),
          text: `${holder.label} ${verb === 'write' ? 'are writing' : verb === 'work on' ? `${agree('are', holder)} working on` : verb.replace(/^are/, agree('are', holder))} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^do (?:(?:a bit of|a lot of|some|mostly|regular|lots of|cross[- ]country|competitive) )*(?<what>(?:[a-z-]+ ){0,2}?(?:[a-z-]{3,}ing|yoga|pilates|judo|karate|ballet|taekwondo|jiu[- ]jitsu|crossfit|ceramics|pottery|parkour|gymnastics|improv|theatre|amateur dramatics|magic|origami|calligraphy|embroidery|macrame|tai chi|zumba|athletics|archery|woodwork|carpentry|photography|triathlons?|marathons?|crosswords?|sudoku|jigsaws?|puzzles|cosplay|stand-?up|genealogy|voluntary work|volunteer work)\b.*)$/i,
    read: ({ what = '' }, { holder }) =>
      listOf(what.replace(/ (?:on|at|every|in|whenever|when|most|twice|once) .*$/i, ''))
        .map((value) => secondPerson(value))
        .filter(
          (value) =>
            fits(value) &&
            !/^(?:nothing|something|anything|the (?:washing|cleaning|shopping|cooking)|my |washing|everything)\b/i.test(
              value,
            ) &&
            !/^(?:washing|shopping|cleaning|ironing|hoovering|thinking|talking)\b/i.test(value),
        )
        .map((value) => ({
          attribute: 'hobby',
          value,
          text: `${holder.label} ${agree('do', holder)} ${value}`,
          importance: 0.5,
        })),
  },
  {
    form: new RegExp(
      `^(?:are|have been|went|turned|became|have gone|eat|go)(?: an?| strictly| fully| mostly)* (?<diet>${DIETS})(?:$|,| (?:for|since|and|so|but|now|these|person|diet|because|food|by|in|when|almost)\\b)`,
      'i',
    ),
    read: ({ diet = '' }, context) => {
      const { holder, words } = context;
      const value = diet.toLowerCase().replace(/^a /, '').replace('veggie', 'vegetarian');
      const article = /teetotall?er|carnivore|omnivore|non-/.test(value) ? 'a ' : '';
      const since = readDates(words, { ...context, lean: 'past' });
      if (/^(?:halal|kosher)$/.test(value))
        return [
          {
            attribute: 'diet',
            kind: 'religion',
            value,
            text: `${holder.label} ${agree('eat', holder)} ${value}`,
          },
        ];
      return [
        {
          attribute: 'diet',
          value,
          text: `${holder.label} ${agree('are', holder)} ${article}${value}`.replace(
            'a omnivore',
            'an omnivore',
          ),
          importance: 0.8,
          from: since.tense === 'future' ? null : since.from,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:are not|are no longer|no longer are)(?: an?)? (?<diet>${DIETS})(?<any> any ?more| any longer)?`,
      'i',
    ),
    read: ({ diet = '', any = '' }, { holder, words }) => [
      {
        act: any !== '' || /no longer/i.test(words) ? 'end' : 'deny',
        attribute: 'diet',
        value: diet.toLowerCase(),
        text: `${holder.label} ${agree('are', holder)} not ${diet.toLowerCase()}${any === '' && !/no longer/i.test(words) ? '' : ' any more'}`,
      },
    ],
  },
  {
    form: /^(?:do not|cannot|no longer|do not ever|stopped|quit|gave up|have given up|have stopped|have quit|avoid|are giving up|are off|do without|stay away from|are cutting out|cut out)(?: really| usually| normally)? (?<verb>eat|eating|drink|drinking|touch|touching|consume|smoke|smoking|have)?(?<tail>(?: .+)?)$/i,
    read: ({ verb = '', tail = '' }, context) => {
      const { holder, words } = context;
      const opening =
        /^(?:do not ever|do not|cannot|no longer|stopped|quit|gave up|have given up|have stopped|have quit|avoid|are giving up|are off|stay away from|are cutting out|cut out)/i
          .exec(words)?.[0]
          .toLowerCase() ?? '';
      const needsVerb = /^(?:do not|cannot|no longer|stopped|have stopped|do not ever)$/.test(opening);
      if (needsVerb && (verb === '' || /^have$/i.test(verb))) return undefined;
      if (
        !needsVerb &&
        /^(?:work|my|the|school|college|uni|on|to|trying|it|this|that|that|hope|today|sick|him|her|social|facebook|twitter|instagram)\b/i.test(
          tail.trim(),
        )
      )
        return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const things = cut(
        dates.bare.replace(
          /\b(?:any ?more|any longer|at all|for \w+ (?:years|months|weeks)|(?:\w+ )?(?:years|months|weeks|days) ago|last \w+|in \d{4}|since .*)$/i,
          '',
        ),
      );
      const deed = /smok/i.test(verb) ? 'smoke' : /drink/i.test(verb) ? 'drink' : 'eat';
      if (things === '' && deed === 'eat') return undefined;
      if (
        things !== '' &&
        (!/^[\p{L}]/u.test(things) ||
          /^(?:much|enough|before|after|until|breakfast|lunch|dinner|properly|today|yet|out|anything (?!with|that|from)|a lot|well|that|this|it|alone)\b/i.test(
            things,
          ) ||
          things.split(' ').length > 6)
      )
        return [];
      if (!needsVerb && verb === '' && /^(?:are off)/.test(opening)) return undefined;
      const kept = things.replace(/^any /i, '');
      if (!needsVerb && verb === '' && /ing\b/.test(kept.split(' ')[0] ?? '')) return undefined;
      const stopped = /^(?:stopped|quit|gave up|have given up|have stopped|have quit)$/.test(opening);
      const text = stopped
        ? `${holder.label} ${opening.startsWith('have') ? agree('have', holder) + opening.slice(4) : opening}${verb === '' ? '' : ` ${deed === 'smoke' ? 'smoking' : `${deed}ing`}`}${kept === '' ? '' : ` ${kept}`}`
        : opening === 'avoid' || opening === 'stay away from'
          ? `${holder.label} ${agree('avoid', holder)} ${kept}`
          : `${holder.label} ${agree('do not', holder)} ${deed}${kept === '' ? '' : ` ${kept}`}`;
      return [
        {
          attribute: deed === 'smoke' ? 'habit' : 'diet',
          value: `no ${kept === '' ? (deed === 'smoke' ? 'smoking' : 'alcohol') : kept}`.slice(0, 80),
          text: secondPerson(text),
          from: stopped ? dates.from : null,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:do not|did not|cannot|are not|were never|have never|never)(?: really| even| particularly| much| exactly| overly| a big| much of)* (?:like|love|enjoy|stand|bear|(?:much |really |a )*(?:big |huge |great )?fan of|into|keen on|fond of|bothered about|care for|get on with|get along with|liked|enjoyed|cared for|loved|a fan|abide|tolerate|crazy about|mad about) (?<tail>.+)$/i,
    read: ({ tail = '' }, { holder }) => {
      const verb = agree('do not', holder);
      return tastes(tail.replace(/^(?:the (?:taste|smell|sound|look) of) /i, ''), 'dislike', {
        holder,
        verb: `${verb} like`,
      });
    },
  },
  {
    form: /^(?:hate|loathe|detest|despise|dislike|have always hated|are (?:scared|afraid|terrified|sick|tired) of|are not a fan of|have a fear of|are allergic to (?=mornings|mondays|work)) (?<tail>.+)$/i,
    read: ({ tail = '' }, { holder, words }) => {
      if (/^are (?:sick|tired) of/i.test(words)) return [];
      const fear = /^(?:are (?:scared|afraid|terrified) of|have a fear of)/i.exec(words)?.[0];
      const verb =
        fear === undefined
          ? agree(/^(?:hate|loathe|detest|despise|dislike)/i.exec(words)?.[0].toLowerCase() ?? 'hate', holder)
          : agree('are', holder) + ' afraid of';
      return tastes(tail, 'dislike', { holder, verb });
    },
  },
  {
    form: /^prefer (?<one>.+?)(?: (?:to|over|rather than|instead of|than) (?<other>.+))?$/i,
    read: ({ one = '', other = '' }, { holder }) => {
      const value = secondPerson(cut(one));
      if (!fits(value) || /^(?:not|if|to not)\b/i.test(value)) return [];
      const rest = secondPerson(cut(other));
      return [
        {
          attribute: 'like',
          value,
          text: `${holder.label} ${agree('prefer', holder)} ${value}${rest === '' || !fits(rest) ? '' : ` to ${rest}`}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^(?:used to|no longer|do not)(?: really)? (?:like|love|enjoy|collect|play|be into) (?<tail>.+?)(?: any ?more| any longer)?$/i,
    read: ({ tail = '' }, { holder, words }) => {
      const isOver = /used to|no longer|any ?more|any longer/i.test(words);
      const value = secondPerson(cut(tail));
      if (!fits(value)) return [];
      const verb = /\b(like|love|enjoy|collect|play|be into)\b/i.exec(words)?.[0].toLowerCase() ?? 'like';
      const isDeed = verb === 'collect' || verb === 'play';
      if (!isOver)
        return [
          {
            act: 'deny',
            attribute: isDeed ? 'hobby' : 'like',
            value,
            text: `${holder.label} ${agree('do not', holder)} ${verb} ${value}`,
          },
        ];
      return [
        {
          act: 'end',
          attribute: isDeed ? 'hobby' : 'like',
          value,
          text: /used to/i.test(words)
            ? `${holder.label} used to ${verb} ${value}`
            : `${holder.label} no longer ${agree(verb, holder)} ${value}`,
        },
      ];
    },
  },
  {
    form: /^(?:are|have been|have always been|got|became|have become|have gotten|am)(?: so| very| totally| a bit| slightly| super| pretty| mildly| completely| absolutely| big| huge| really| a| such| massive)* (?<how>into|fans? of|keen on|fond of|obsessed with|crazy about|mad about|addicted to|hooked on|passionate about|interested in|in love with|nuts about|mad on|partial to|fanatical about|big on|a sucker for|sucker for|enthusiastic about)(?: of)? (?<tail>.+)$/i,
    read: ({ how = 'into', tail = '' }, { holder }) => {
      const verb = how.toLowerCase();
      if (/^in love with$/.test(verb) && /^(?:a |my |him|her|someone|the )/i.test(tail)) return [];
      const link = /^fan/.test(verb)
        ? `${agree('are', holder)} a fan of`
        : /sucker/.test(verb)
          ? `${agree('are', holder)} a sucker for`
          : `${agree('are', holder)} ${verb}`;
      return tastes(tail, 'like', { holder, verb: link });
    },
  },
  {
    form: /^(?:got into|took up|have taken up|have started|picked up|cannot live without|cannot get enough of|could live on|live for|am hooked on|fell in love with|have fallen in love with|have a (?:soft spot|thing|weakness|passion) for|have a sweet tooth)(?<tail>.*)$/i,
    read: ({ tail = '' }, { holder, words }) => {
      if (/sweet tooth/i.test(words))
        return [
          {
            attribute: 'like',
            value: 'sweet things',
            text: `${holder.label} ${agree('have', holder)} a sweet tooth`,
          },
        ];
      if (/^have started/i.test(words) && !/ing\b/.test(tail.trim().split(' ')[0] ?? '')) return undefined;
      const verb =
        /^(?:got into|took up|have taken up|have started|picked up|cannot live without|cannot get enough of|live for|fell in love with|have fallen in love with|have a \w+(?: spot)? for)/i
          .exec(words)?.[0]
          .toLowerCase() ?? 'like';
      return tastes(tail, /took|taken|started|picked|into/.test(verb) ? 'hobby' : 'like', {
        holder,
        verb: /^have/.test(verb) ? agree('have', holder) + verb.slice(4) : verb,
      });
    },
  },
  {
    form: /^(?:do )?(?<verb>like|love|enjoy|adore|really like|love love love|heart|appreciate|cherish|worship)(?: (?:really|both))? (?<tail>.+)$/i,
    read: ({ verb = 'like', tail = '' }, { holder }) => {
      const plain = /^(?:love|adore|enjoy|like)/i.exec(verb)?.[0].toLowerCase() ?? 'like';
      if (/^to (?=\w)/i.test(tail) && /^to (?:be|have|know|hear|see (?:you|that|it)|think)\b/i.test(tail))
        return [];
      if (/^(?:my|our) [a-z]+$/i.test(cut(tail))) return [];
      const first = cut(tail).split(' ')[0] ?? '';
      const attribute =
        /ing$/.test(first) &&
        !/^(?:spring|evening|morning|ring|king|string|thing|everything|wing|pudding|boxing day|wedding|building|clothing|ceiling)$/i.test(
          first,
        )
          ? 'hobby'
          : 'like';
      return tastes(tail, attribute, { holder, verb: agree(plain, holder) });
    },
  },
  {
    form: /^(?:play|collect|practise|practice|do|go|paint|sing|dance|write|bake|brew|breed|restore|build|make|grow|keep|knit|sew|crochet|draw|read|watch|follow|support|cycle|swim|run|climb|surf|ski|hike|jog|row|juggle|garden|fish|box|skate|sail|train in|train for|coach|volunteer|blog|stream|photograph|forage|cook|listen to|drink|eat|wear|wake up|get up|go to bed|take|walk|commute|meditate|pray|smoke|work out|exercise|lift)\b(?<tail>.*)$/i,
    read: ({ tail = '' }, context) => deedDraft(tail.trim(), context),
  },
];

const OFTEN =
  /\b(?:every (?:day|morning|evening|night|week|weekend|month|year|summer|winter|spring|autumn|single day|other (?:day|week)|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|each (?:day|morning|week)|daily|weekly|once a (?:day|week|month|year)|twice a (?:day|week|month)|(?:a|per) (?:day|week|month)|\w+ times a (?:day|week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends|at weekends|at the weekend|in (?:my|his|her) (?:spare|free) time|most (?:days|weekends|mornings|evenings)|before (?:work|bed|breakfast)|in the (?:mornings?|evenings?)|for (?:\w+ )?(?:years|decades|ages)|since (?:I was|\d{4})|for fun|as a hobby|on the side|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;
const ALWAYS =
  /^(?:play|collect|support|follow|knit|sew|crochet|brew|breed|restore|meditate|juggle|garden|surf|skate|sail|climb|coach|grow|paint)\b/i;
const PLAYED =
  /^(?:a bit of |a little |some |lots of |competitive |the |in (?:a|an|the|my) |for (?:a|the|my) |with |a lot of |[a-z])/i;

/** A deed is a hobby where it is one by its verb, or where they say how often. */
function deedDraft(tail: string, { holder, words }: FrameContext): Draft[] | undefined {
  const verb = /^[a-z]+(?: (?:up|out|to bed|to|in|for))?/i.exec(words)?.[0].toLowerCase() ?? '';
  const bareVerb = verb.split(' ')[0] ?? '';
  const often = OFTEN.exec(words)?.[0];
  if (/\b(?:you|your)\b/i.test(words)) return [];
  if (!ALWAYS.test(words) && often === undefined && !/^go \w+ing\b/i.test(words)) return undefined;
  if (
    ALWAYS.test(words) &&
    tail === '' &&
    !/^(?:knit|sew|crochet|meditate|juggle|garden|surf|skate|sail|climb|paint)/i.test(words)
  )
    return undefined;
  if (
    /^(?:play|follow|support|collect)\b/i.test(words) &&
    ((!PLAYED.test(tail) && !/^[A-Z]/.test(tail)) ||
      /^(?:it|this|that|along|a (?:role|game with)|dumb|hard|safe|dead|the (?:fool|victim|lottery)|with fire|your|instructions|the (?:rules|news))\b/i.test(
        tail,
      ))
  )
    return [];
  const said = trimTail(
    secondPerson(words).replace(
      /\s*(?:,|;|\b(?:because|since (?!\d|you were)|but|which|so that|to keep|so (?=you|it))\b).*$/i,
      '',
    ),
  );
  const rest = said.slice(bareVerb.length).trim();
  if (rest.split(' ').length > 12) return [];
  const things =
    /^(?:play|collect|support|follow|grow)$/.test(bareVerb) && often === undefined
      ? listOf(tail).map((one) => secondPerson(one))
      : [];
  if (things.length > 1)
    return things.map((thing) => ({
      attribute: /^(?:support|follow)$/.test(bareVerb) ? 'like' : 'hobby',
      value: thing,
      text: `${holder.label} ${agree(bareVerb, holder)} ${thing}`,
      importance: 0.5,
    }));
  const value =
    often === undefined && /^(?:play|collect|support|follow|grow|coach)$/.test(bareVerb) ? rest : said;
  const attribute =
    often !== undefined &&
    !ALWAYS.test(words) &&
    !/^(?:paint|sing|dance|write|bake|draw|read|cycle|swim|run|ski|hike|jog|row|fish|box|practi[sc]e|volunteer|blog)$/.test(
      bareVerb,
    )
      ? 'habit'
      : 'hobby';
  return [
    {
      attribute: /^(?:support|follow)$/.test(bareVerb) ? 'like' : attribute,
      value: value === '' ? said : value,
      text: `${holder.label} ${agree(bareVerb, holder)}${rest === '' ? '' : ` ${rest}`}`,
      importance: 0.5,
    },
  ];
}

const FAVOURITE_NO = /^(?:part|thing about|moment|person|word|answer|bit)\b/i;

export const tasteClauses: readonly Frame[] = [
  {
    form: /^(?<tail>.{2,50}?) (?:is|are) (?:definitely |just |really |totally |more )*my (?:sport|thing|jam|cup of tea|passion|happy place|guilty pleasure|go-to|comfort food|comfort \w+|obsession|first love|great love|kind of (?:music|food|thing)|idea of (?:fun|heaven))$/i,
    read: ({ tail = '' }) =>
      fits(cut(tail)) && !/\bnot$/i.test(tail)
        ? [{ attribute: 'like', value: secondPerson(cut(tail)), text: `You love ${secondPerson(cut(tail))}` }]
        : [],
  },
  {
    form: /^(?:my|our) (?:all[- ]time |absolute |number one |current |second |other )*(?:favou?rite|fav|best-loved) (?<thing>[\p{L} '-]{2,40}?) (?:of all time |ever |in the world |at the moment |to \w+ |right now |growing up |by far )*(?:is|are|has to be|have to be|must be|has always been|will always be)(?: (?:definitely|probably|still|always|by far|easily|got to be|actually|without a doubt|hands down))* (?<tail>.+)$/iu,
    read: ({ thing = '', tail = '' }) => favourites(thing, tail),
  },
  {
    form: /^(?<tail>.{2,60}?) (?:is|are) (?:definitely |by far |still |easily |probably )?(?:my|our) (?:all[- ]time |absolute )*(?:favou?rites?)(?: (?<thing>[\p{L} '-]{2,30}?))?(?: (?:of all time|ever|in the world|by far|right now))?$/iu,
    read: ({ thing = '', tail = '' }) => {
      if (/^(?:it|this|that|these|those|he|she|they|which|what|who)$/i.test(tail)) return [];
      if (thing !== '') return favourites(thing, tail);
      return [
        {
          attribute: 'like',
          value: cut(tail),
          text: `${cut(tail).charAt(0).toUpperCase()}${cut(tail).slice(1)} is a favourite of yours`,
        },
      ];
    },
  },
  {
    form: /^(?:my|our) (?:main |new |latest |only |biggest |favourite |other |secret )*(?:hobb(?:y|ies)|pastimes?|interests?|passions?|thing) (?:is|are|includes?|include)(?: currently| mainly| mostly)? (?<tail>.+)$/i,
    read: ({ tail = '' }) =>
      listOf(tail)
        .map((one) => secondPerson(one))
        .filter(fits)
        .map((value) => ({
          attribute: 'hobby',
          value,
          text: `Your hobbies include ${value}`,
          importance: 0.55,
        })),
  },
];

function favourites(thing: string, tail: string): Draft[] {
  const kind = thing.toLowerCase().trim();
  if (FAVOURITE_NO.test(kind) || kind.split(' ').length > 4) return [];
  const value = secondPerson(cutThing(tail)).replace(
    /^(?:the (?:colour|color|number|one called|film|movie|band|song|book)|called) (?=\w)/i,
    '',
  );
  if (
    value === '' ||
    /^(?:not|when|how|what|that|the one|to be|it|this|you|because|hard|a (?:tie|secret|mystery|hard|difficult)|probably|different|changing|coming|missing|gone|closed|sold out|broken)\b/i.test(
      value,
    )
  )
    return [];
  const plural = /s$/.test(kind) && !/ss$/.test(kind);
  return [
    {
      attribute: favouriteOf(plural ? kind.replace(/(?<!s)s$/, '') : kind),
      kind: 'preference',
      value,
      text: `Your favourite ${kind} ${plural ? 'are' : 'is'} ${value}`,
      importance: 0.6,
    },
  ];
}
