import { cut, placeOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import { readDates } from '../reading/dates.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from './frame.js';
import { originOf } from './home.js';
import { withArticle, withoutArticle } from './frame.js';

const JOB_ENDING =
  /(?:er|or|ist|ian|eer|ant|smith|man|woman|wright|nurse|chef|cook|clerk|pilot|vet|coach|judge|student|midwife|au pair|surgeon|medic|mechanic|ceo|cto|priest|vicar|monk|nun|guide|barista|model|spy|soldier|architect|actress|analyst|paralegal|apprentice|intern|undergrad|freelancer|secretary|associate|assistant|consultant|executive|officer|rep|md|gp|dev|admin|agent|nanny|carer|labourer|entrepreneur|entertainer|dj|herald|lead|head|homemaker|stay-at-home (?:mum|mom|dad)|firefighter|paramedic|fisherman|farmhand|shepherd|beekeeper|monger|sommelier|concierge|bus driver|phd|postdoc|trainee|temp|landlord|landlady|librarian|poet|hand|guard|sergeant|captain|lieutenant|major|professor|lecturer)$/i;
const NO_JOB =
  /\b(?:lover|fan|person|believer|member|supporter|hater|beginner|newcomer|owner|eater|drinker|smoker|sister|brother|mother|father|daughter|grandmother|grandfather|person|winner|loser|sucker|dreamer|thinker|learner|reader|walker|sleeper|starter|stickler|late bloomer|early riser|night owl|bachelor|spinster|survivor|sufferer|gamer|worrier|spender|saver|listener|customer|user|visitor|stranger|foreigner|outsider|insider|loner|morning|human|woman|man|gentleman|christian|vegetarian|vegan|libertarian|minor|senior|junior|elder|teenager|pensioner|hoarder|monster|killer|racer|perfectionist|optimist|pessimist|feminist|realist|idealist|atheist|socialist|communist|capitalist|environmentalist|minimalist|introvert|giant|elephant|hoover|bit|lot|mess|wreck|better|over|under|after|never|ever|sober|bilingual|procrastinator|completionist|swimmer|runner|cyclist|hiker|climber|golfer|gardener's|baker's|different|important|pregnant|reluctant|hesitant|confident|distant|elegant|ignorant|constant|mediator in|peacemaker|people pleaser|overthinker|player|italian|asian|indian|australian|russian|belgian|canadian|norwegian|brazilian|egyptian|romanian|hungarian|ukrainian|bulgarian|estonian|latvian|lithuanian|croatian|serbian|slovenian|colombian|chilean|peruvian|argentinian|palestinian|nigerian|ghanaian|kenyan|londoner|new yorker|berliner|dubliner|new zealander|parent|grandparent|breaker|follower|subscriber|stayer|super|other|number|letter|twitter|leader by|goner|survivor|flatter|fighter at heart|wonder|number one|nonsmoker|non-smoker|teetotaller|teetotaler|barbarian|centenarian|left-hander|vegitarian|pescatarian|quitter|whisperer|magnet|disaster|failure)$/i;

/** Whether somebody who "is a …" works as one. */
export function jobOf(words: string): string | undefined {
  const value = trimTail(
    withoutArticle(cut(words)).replace(
      /,? (?:at|for|in|with|from|on|by|specialising|specializing|working|of \d|to be|but|self[- ]employed|\d+ years?|here|who|now|back) ?.*$|,.*$/i,
      '',
    ),
  ).replace(
    /^(?:professional|full[- ]time|part[- ]time|humble|simple|mere|proud|busy|lowly|fully qualified|qualified|licensed|newly qualified|certified|registered|bit of a|kind of a|sort of a) /i,
    '',
  );
  if (
    value === '' ||
    value.split(' ').length > 5 ||
    /^(?:total|complete|huge|big|real|good|great|bad|terrible|massive|slow|fast|heavy|light|keen|avid|hopeless|natural|born|right|very|such|hot|total)\b/i.test(
      value,
    )
  )
    return undefined;
  if (NO_JOB.test(value)) return undefined;
  if (JOB_ENDING.test(value)) return value;
  const last = tagWords(value).at(-1);
  return (last?.tags.has('Actor') ?? false) ? value : undefined;
}

function jobDraft(value: string, { holder }: FrameContext, prefix = 'are'): Draft {
  return {
    attribute: 'job',
    value,
    text: `${holder.label} ${agree(prefix, holder)} ${withArticle(value)}`,
    importance: 0.7,
  };
}

export function employerIn(tail: string): string | undefined {
  const found =
    /\b(?:at|for|with) (?<employer>(?:the |a |an |my )?(?:[\p{L}\p{N}&'.-]+)(?: (?:of|and|&|the|for) [\p{Lu}][\p{L}'-]*| [\p{L}\p{N}&'.-]+){0,5})/u.exec(
      tail,
    )?.groups?.['employer'];
  if (found === undefined) return undefined;
  const value = trimTail(
    cut(found).replace(
      / (?:for|since|as|in|on|now|every|these|right|last|next|this|with|about|almost|over|from|until) .*$/i,
      '',
    ),
  );
  if (
    value === '' ||
    /^(?:the moment|home|night|nights|a living|myself|my(?:self)?|the weekend|weekends|now|years|ages|a (?:while|bit|few|year|month|long)|the (?:last|past|time)|\w+ (?:years?|months?|weeks?|days?)|\d.*|it|them|him|her|free|fun|money|least|all|first|present)$/i.test(
      value,
    ) ||
    /^(?:a (?:while|bit|few|long)|the (?:last|past|time|moment)|\w+ (?:years?|months?|weeks?)|\d)/i.test(
      value,
    )
  )
    return undefined;
  return value;
}

function employerDraft(tail: string, { holder }: FrameContext): Draft[] {
  const employer = employerIn(tail);
  return employer === undefined
    ? []
    : [
        {
          attribute: /^(?:a|an|the) [a-z]/.test(employer) ? 'workplace' : 'employer',
          value: withoutArticle(employer),
          text: `${holder.label} ${agree('work', holder)} at ${secondPerson(employer)}`,
          importance: 0.6,
        },
      ];
}

function workFrom(tail: string, context: FrameContext): Draft[] | undefined {
  const { holder } = context;
  const dates = readDates(tail, { ...context, lean: 'past' });
  const words = dates.bare;
  const job = trimTail(
    withoutArticle(cut(words)).replace(
      /,? (?:at|for|in|with|from|on|since|near|specialising|but|until|over|\d+ (?:years|months)) ?.*$|,.*$/i,
      '',
    ),
  );
  if (job === '' || job.split(' ').length > 6) return undefined;
  const field = /^(?:[^,]*?) in (?<field>[a-z][\p{L} ]{2,40})$/iu.exec(cut(words))?.[0];
  const text = `${holder.label} ${agree('work', holder)} as ${withArticle(field !== undefined && field.split(' ').length < 8 ? secondPerson(field) : job)}`;
  return [
    {
      attribute: 'job',
      value: job,
      text,
      from: dates.tense === 'future' ? null : dates.from,
      importance: 0.7,
    },
    ...employerDraft(words, context),
  ];
}

export const workPredicates: readonly Frame[] = [
  {
    form: /^(?:no longer|do not) (?:work|study|volunteer|teach) (?<prep>at|for|as|in|with) (?<tail>.+?)(?<any> any ?more| any longer)?$/i,
    read: ({ prep = 'at', tail = '', any = '' }, { holder, words }) => {
      const value = withoutArticle(cut(secondPerson(tail)).replace(/ any ?more$/i, ''));
      const isEnd = any !== '' || /^no longer|any ?more/i.test(words);
      if (value === '' || value.split(' ').length > 5) return [];
      const verb = /\b(work|study|volunteer|teach)\b/i.exec(words)?.[0].toLowerCase() ?? 'work';
      return [
        {
          act: isEnd ? 'end' : 'deny',
          attribute: /^as|^in/i.test(prep) ? 'job' : 'employer',
          value,
          text: isEnd
            ? `${holder.label} no longer ${agree(verb, holder)} ${prep} ${cut(secondPerson(tail))}`
            : `${holder.label} ${agree('do not', holder)} ${verb} ${prep} ${cut(secondPerson(tail))}`,
        },
      ];
    },
  },
  {
    form: /^(?<said>(?:make|sell|build|design|repair|fix|install|produce|write|develop|manage|test|clean|deliver|train|breed|grow|edit|translate) .{2,50}? (?:at my (?:company|work|job|firm)|for a living|for work|at work|professionally|as a job))$/i,
    read: ({ said = '' }, { holder }) => {
      const verb = /^[a-z]+/i.exec(said)?.[0].toLowerCase() ?? '';
      const value = secondPerson(said).replace(
        / (?:at your (?:company|work|job|firm)|for a living|for work|at work|professionally|as a job)$/i,
        '',
      );
      return [
        {
          attribute: 'job',
          value,
          text: `${holder.label} ${agree(verb, holder)}${value.slice(verb.length)} for a living`,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:are|have been) in (?<field>the (?:warehouse|navy|army|air force|police|military|marines|film industry|music industry|tech industry|building trade|trade|kitchen|office|fire service|civil service)|marketing|sales|finance|it|hr|accounting|retail|construction|logistics|publishing|advertising|insurance|education|healthcare|hospitality|tech|banking|real estate|engineering|customer service|human resources)(?: .*)?$/i,
    read: ({ field = '' }, { holder }) => [
      {
        attribute: 'job',
        value: `in ${field}`,
        text: `${holder.label} ${agree('work', holder)} in ${field}`,
        importance: 0.6,
      },
    ],
  },
  {
    form: /^(?:are not|no longer are|are no longer) (?<tail>(?:an? )?.+?)(?<any> any ?more| any longer| now)?$/i,
    read: ({ tail = '', any = '' }, context) => {
      const job = jobOf(tail) ?? /^(?:unemployed|retired|self-employed)$/i.exec(tail)?.[0];
      if (job === undefined) return undefined;
      const isEnd = any !== '' || /no longer/i.test(context.words);
      const { holder } = context;
      return [
        {
          act: isEnd ? 'end' : 'deny',
          attribute: job === 'student' ? 'study' : 'job',
          value: job,
          text: isEnd
            ? `${holder.label} ${agree('are', holder)} no longer ${withArticle(job)}`
            : `${holder.label} ${agree('are', holder)} not ${withArticle(job)}`,
          kind: 'identity',
        },
      ];
    },
  },
  {
    form: /^(?:used to (?:be|work as)|were|worked as|used to work at|used to work for) (?<tail>(?:an? )?.+)$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      if (/^used to work (?:at|for)/i.test(words)) {
        const employer = employerIn(`at ${tail}`);
        return employer === undefined
          ? []
          : [
              {
                act: 'end',
                attribute: 'employer',
                value: employer,
                text: `${holder.label} used to work at ${secondPerson(employer)}`,
              },
            ];
      }
      const job = /^were/i.test(words) && !/^an? /i.test(tail) ? undefined : jobOf(tail);
      if (job === undefined) return undefined;
      return [
        { act: 'end', attribute: 'job', value: job, text: `${holder.label} used to be ${withArticle(job)}` },
      ];
    },
  },
  {
    form: /^(?:work|are employed|are working|volunteer|moonlight|earn (?:my|his|her) living|make (?:my|his|her) living|freelance)(?: (?:full[- ]time|part[- ]time|nights|remotely|from home|mostly))* as (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => workFrom(tail, context),
  },
  {
    form: /^(?:work|are working|are employed|volunteer|teach|intern)(?: (?:full[- ]time|part[- ]time|nights|remotely|shifts|weekends))* (?<prep>at|for|in|with|on) (?<tail>.+)$/i,
    read: ({ prep = 'at', tail = '' }, context) => {
      const { holder, words } = context;
      if (
        /^(?:it|this|that|the weekend|weekends|nights?|myself|my (?:thesis|essay|project|garden|car|novel|homework|fitness|spanish)|a (?:project|new|big|few|song|novel|report)|the (?:project|report)|something|some|getting|being|progress|improving|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|boxing day)\b/i.test(
          tail,
        )
      )
        return undefined;
      if (
        /^on$/i.test(prep) &&
        !/^(?:a|the) (?:farm|ship|boat|oil|railway|building|ferry|cruise|ward|trains|buses)/i.test(tail)
      )
        return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const verb =
        /^[a-z]+/i.exec(words.replace(/^are (?:working|employed)/i, 'work'))?.[0].toLowerCase() ?? 'work';
      if (/^in$/i.test(prep)) {
        const field = trimTail(cut(dates.bare).replace(/,? (?:at|for|with|since|near) .*$/i, ''));
        const place = /^\p{Lu}/u.test(field) ? placeOf(field) : undefined;
        if (field === '' || field.split(' ').length > 7) return undefined;
        return [
          {
            attribute: place === undefined && !/^(?:an?|the) /i.test(field) ? 'job' : 'workplace',
            value: field,
            text: `${holder.label} ${agree(verb, holder)} in ${secondPerson(field)}`,
            from: dates.from,
            importance: 0.6,
          },
          ...employerDraft(dates.bare.slice(field.length), context),
        ];
      }
      const employer = employerIn(`at ${dates.bare}`);
      if (employer === undefined) return undefined;
      const job = / as (?<job>.+)$/i.exec(dates.bare)?.groups?.['job'];
      return [
        {
          attribute: /^(?:a|an|the|my|our) [a-z]/.test(employer) ? 'workplace' : 'employer',
          value: withoutArticle(employer),
          text: `${holder.label} ${agree(verb, holder)} ${/^with$/i.test(prep) ? 'with' : /^for$/i.test(prep) ? 'for' : 'at'} ${secondPerson(employer)}`,
          from: dates.from,
          importance: 0.6,
        },
        ...(job === undefined ? [] : (workFrom(job, context) ?? []).slice(0, 1)),
      ];
    },
  },
  {
    form: /^(?:are|have been|became|trained as|are training (?:to be|as)|are (?:currently )?(?:working as)|just became|qualified as) (?<tail>(?:retired|unemployed|self[- ]employed|freelance|between jobs|out of work|on (?:maternity|paternity|parental) leave|semi-retired)(?: .*)?)$/i,
    read: ({ tail = '' }, context) => {
      const { holder } = context;
      const value =
        /^(?:retired|unemployed|self[- ]employed|freelance|between jobs|out of work|on \w+ leave|semi-retired)/i
          .exec(tail)?.[0]
          .toLowerCase() ?? '';
      const rest = tail.slice(value.length).trim();
      const job =
        rest === '' || /^(?:from|for|since|now|after|and|but)/i.test(rest) ? undefined : jobOf(rest);
      return [
        job === undefined
          ? {
              attribute: 'job',
              value,
              text: `${holder.label} ${agree('are', holder)} ${value}`,
              importance: 0.7,
            }
          : jobDraft(`${value} ${job}`, context),
      ];
    },
  },
  {
    form: /^(?:are|have been|became|are training (?:to be|as)|trained as|qualified as|are (?:studying|learning) to be) (?<article>an?|the|our|head|chief|senior|junior|lead) (?<tail>.+)$/i,
    read: ({ article = 'a', tail = '' }, context) => {
      const words = /^(?:an?|our|the)$/i.test(article) ? tail : `${article} ${tail}`;
      if (/^the$/i.test(article) && !/\b(?:at|of|for|in) /i.test(tail)) return undefined;
      const job = jobOf(words);
      if (job === undefined) return undefined;
      const dates = readDates(words, { ...context, lean: 'past' });
      if (/\bstudent$/i.test(job)) {
        const school = /\b(?:at|from) (?<school>[^,]+)$/i.exec(cut(words))?.groups?.['school'];
        const { holder } = context;
        return [
          {
            attribute: 'study',
            value: job,
            text: `${holder.label} ${agree('are', holder)} ${withArticle(job)}`,
            importance: 0.7,
          },
          ...(school === undefined
            ? []
            : [
                {
                  attribute: 'school',
                  value: withoutArticle(trimTail(school)),
                  text: `${holder.label} ${agree('study', holder)} at ${secondPerson(trimTail(school))}`,
                },
              ]),
        ];
      }
      const inTraining = /training|learning|studying/i.exec(context.words)?.[0];
      const draft = jobDraft(job, context, inTraining === undefined ? 'are' : 'are training to be');
      const field = / (?:in|of) (?<field>(?:an? |the )?[\p{L}' -]{2,40})$/iu.exec(cut(dates.bare))?.groups?.[
        'field'
      ];
      const text =
        field === undefined || employerIn(dates.bare) !== undefined
          ? draft.text
          : `${draft.text} in ${trimTail(secondPerson(field))}`;
      const origin = / from (?<place>\p{Lu}[\p{L}' -]+)$/u.exec(cut(dates.bare))?.groups?.['place'];
      return [
        { ...draft, text, from: dates.from },
        ...employerDraft(dates.bare, context),
        ...(origin === undefined ? [] : originOf(origin, context)),
      ];
    },
  },
  {
    form: /^teach (?<subject>[a-z][\p{L} ]{2,40}?)(?:,? (?:at|in|to) (?<where>.+))?$/iu,
    read: ({ subject = '' }, { holder }) => {
      if (/^(?:me|my|him|her|them|you|us|people|myself|at|in)\b/i.test(subject)) return undefined;
      return [
        {
          attribute: 'job',
          value: `${cut(subject)} teacher`,
          text: `${holder.label} ${agree('teach', holder)} ${cut(subject)}`,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: /^(?:run|own|manage|started|founded|opened|have) (?<what>(?:my|our|an?|the) (?:own |small |little |tiny |family |local )*(?:[\p{L}-]+ ){0,2}?(?:business|bakery|shop|store|company|restaurant|café|cafe|farm|startup|start-up|agency|studio|salon|pub|bar|hotel|b&b|clinic|practice|school|nursery|workshop|firm|brewery|gym|gallery|bookshop|garage|charity|hostel|food truck|stall|vineyard|law firm))\b(?<tail>.*)$/iu,
    read: ({ what = '', tail = '' }, context) => {
      const { holder, words } = context;
      const verb = /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? 'run';
      const value = secondPerson(what).toLowerCase();
      const more =
        /^ (?:selling|called|that|making|in|near|for) .+$/i.exec(
          cut(tail) === '' ? '' : ` ${cut(tail)}`,
        )?.[0] ?? '';
      return [
        {
          attribute: verb === 'have' || verb === 'own' ? 'possession' : 'job',
          kind: verb === 'have' || verb === 'own' ? 'possession' : 'identity',
          value: withoutArticle(value.replace(/^your (?:own )?/, '')),
          text: `${holder.label} ${verb === 'started' || verb === 'founded' || verb === 'opened' ? verb : agree(verb, holder)} ${value}${secondPerson(more)}`,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: /^(?:study|read|are doing|do|are majoring in|major in|are taking|are reading|are finishing|are writing|are pursuing)(?<degree> (?:an?|my|his|her) (?:[\p{L}'’]+ )?(?:degree|phd|doctorate|master's|masters|bachelor's|bachelors|ba|bsc|ma|msc|mba|a-levels?|apprenticeship|diploma|thesis|course|internship|dissertation)(?: degree)?(?: in| on)?)?(?: (?<tail>.+))?$/iu,
    read: ({ degree = '', tail = '' }, context) => {
      const { holder, words } = context;
      if (degree === '' && !/^(?:study|are majoring|major)/i.test(words)) return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const subject = trimTail(
        cut(dates.bare).replace(
          /,? ?\b(?:at|in|with|from|for|on|to|as|abroad|part[- ]time|full[- ]time|every|online)\b ?.*$/i,
          '',
        ),
      );
      const school = /\bat (?<school>(?:the )?[\p{L}\p{N}' .-]+?)(?:,| for| since| in my|$)/iu.exec(
        cut(dates.bare),
      )?.groups?.['school'];
      if (
        /^(?:hard|a lot|all|it|this|that|for|late|every|too|so|the|alone|together|tonight|today|my|and|more|much)\b/i.test(
          subject,
        ) ||
        (subject === '' && degree === '' && school === undefined)
      )
        return undefined;
      if (dates.tense === 'future') return undefined;
      const drafts: Draft[] = [];
      const course = secondPerson(degree.trim()).replace(/ (?:in|on)$/i, '');
      if (subject !== '' || course !== '')
        drafts.push({
          attribute: 'study',
          value: subject === '' ? withoutArticle(course) : subject,
          text:
            course === ''
              ? `${holder.label} ${agree('study', holder)} ${secondPerson(subject)}`
              : `${holder.label} ${agree('are', holder)} doing ${course}${subject === '' ? '' : ` in ${subject}`}`,
          importance: 0.7,
        });
      if (school !== undefined)
        drafts.push({
          attribute: 'school',
          value: withoutArticle(trimTail(school)),
          text: `${holder.label} ${agree('study', holder)} at ${trimTail(school)}`,
        });
      return drafts.length === 0 ? undefined : drafts;
    },
  },
  {
    form: /^(?:are in|go to|attend) (?<tail>(?:(?:my|his|her|the) )?(?:year \d+|\d+(?:st|nd|rd|th) grade|(?:first|second|third|fourth|final|last|freshman|sophomore|junior|senior) year|med school|medical school|law school|high school|secondary school|sixth form|primary school|uni|university|college|grad school|kindergarten|nursery|[\p{Lu}][\p{L}' ]+ (?:University|College|School|Academy))(?: .*)?)$/u,
    read: ({ tail = '' }, { holder, words }) => {
      const value = secondPerson(cut(tail));
      const verb = /^(?:are in|go to|attend)/i.exec(words)?.[0].toLowerCase() ?? 'are in';
      return [
        {
          attribute: 'school',
          value: withoutArticle(value),
          text: `${holder.label} ${agree(verb, holder)} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^(?:have |just )*(?:got|landed|accepted|were offered|took|started|begun|began|start) (?:an? |my |the )?(?:new |first |dream |great |part[- ]time |full[- ]time |summer |weekend )*(?:job|position|role|apprenticeship|internship|work|working|job offer)(?: offer)?(?: working)?(?: (?<prep>as|at|with|for|in) (?<tail>.+))?$/i,
    read: ({ prep = '', tail = '' }, context) => {
      const { holder } = context;
      const dates = readDates(context.words, context);
      const bareTail = readDates(tail, context).bare;
      if (prep === '')
        return dates.from === null
          ? [
              {
                attribute: 'event',
                value: 'new job',
                text: `${holder.label} ${cutEvent(dates.absolute)}`,
                importance: 0.6,
              },
            ]
          : [
              {
                attribute: dates.tense === 'future' ? 'plan' : 'event',
                value: 'new job',
                text: `${holder.label} ${secondPerson(dates.absolute)}`,
                from: dates.from,
                to: dates.to,
                importance: 0.6,
              },
            ];
      if (dates.tense === 'future')
        return [
          {
            attribute: 'plan',
            value: `new job ${prep} ${cut(secondPerson(bareTail))}`,
            text: `${holder.label} ${agree('are', holder)} starting a new job ${secondPerson(readDates(`${prep} ${tail}`, context).absolute)}`,
            from: dates.from,
            to: dates.to,
          },
        ];
      const drafts = /^as$/i.test(prep) ? workFrom(tail, context) : undefined;
      if (drafts !== undefined) return drafts;
      const employer = employerIn(`at ${bareTail}`);
      if (employer === undefined) return [];
      const job = / as (?<job>.+)$/i.exec(bareTail)?.groups?.['job'];
      return [
        {
          attribute: 'employer',
          value: withoutArticle(employer),
          text: `${holder.label} ${agree('work', holder)} ${/^in$/i.test(prep) ? 'in' : 'at'} ${secondPerson(employer)}`,
          from: dates.from,
          importance: 0.6,
        },
        ...(job === undefined ? [] : (workFrom(job, context) ?? [])),
      ];
    },
  },
  {
    form: /^started (?:at|with) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const dates = readDates(tail, { ...context, lean: 'past' });
      const employer = employerIn(`at ${dates.bare.replace(/ as .*$/i, '')}`);
      if (employer === undefined || !/\p{Lu}/u.test(employer)) return undefined;
      const job = / as (?<job>.+)$/i.exec(dates.bare)?.groups?.['job'];
      const { holder } = context;
      return [
        {
          attribute: 'employer',
          value: employer,
          text: `${holder.label} ${agree('work', holder)} at ${employer}`,
          from: dates.from,
        },
        ...(job === undefined ? [] : (workFrom(job, context) ?? [])),
      ];
    },
  },
];

function cutEvent(words: string): string {
  return secondPerson(cut(words));
}

export const workClauses: readonly Frame[] = [
  {
    form: /^my (?:(?:current|new|main|day|actual|real|dream) )*(?:job|occupation|profession|trade|job title|role|work) is (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const job = jobOf(tail);
      if (job !== undefined) return [jobDraft(job, context)];
      if (
        /^(?:so|very|not|really|quite|pretty|too|boring|great|hard|stressful|ok|fine|exhausting|killing|at|on|the|to|driving|a (?:nightmare|joke|bit|lot|dream))\b/i.test(
          tail,
        )
      )
        return [];
      const value = cut(secondPerson(tail));
      return value.split(' ').length > 5
        ? []
        : [{ attribute: 'job', value, text: `Your job is ${value}`, importance: 0.7 }];
    },
  },
  {
    form: /^my (?:employer|company|workplace) is (?<tail>.+)$/i,
    read: ({ tail = '' }) => [
      { attribute: 'employer', value: cut(tail), text: `Your employer is ${cut(tail)}`, importance: 0.6 },
    ],
  },
  {
    form: /^(?:I|we) (?:drive|fly) (?<what>(?:the |a |an )?(?:number )?(?:\d+ )?(?:bus|buses|taxi|taxis|cab|cabs|lorry|lorries|truck|trucks|train|trains|tram|trams|ambulance|ambulances|forklift|uber|planes))\b(?: for a living| for work)?$/i,
    read: ({ what = '' }) => [
      { attribute: 'job', value: `drive ${what}`, text: `You drive ${what}`, importance: 0.6 },
    ],
  },
  {
    form: /^(?<job>(?:retired |freelance |former |ex-)?[a-z][a-z -]{2,30}) (?:here|by trade|by profession|by training|for a living)$/i,
    read: ({ job = '' }, context) => {
      const found = jobOf(
        job.replace(/^(?:I am |am )?(?:an? )?/i, '').replace(/^(?:retired|freelance|former) /i, ''),
      );
      const prefix = /^(?:retired|freelance|former)/i.exec(job)?.[0]?.toLowerCase();
      return found === undefined
        ? undefined
        : [jobDraft(prefix === undefined ? found : `${prefix} ${found}`, context)];
    },
  },
];
