/** What somebody studies and where; jobs that begin. */
import { cut, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { readDates } from '../reading/dates.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';
import { withoutArticle } from '../frame.js';
import { employerIn, workFrom } from './job-words.js';

export const studyPredicates: readonly Frame[] = [
  {
    form: /^(?<verb>have|did|got|finished|completed|hold) (?<what>(?:an?|my) (?:\p{L}+ )?(?:phd|degree|doctorate|masters?|master's|bachelor's?|ba|bsc|ma|msc|mba|diploma|apprenticeship) (?:on|in|from) .+)$/iu,
    read: ({ verb = '', what = '' }, { holder }) => {
      const value = secondPerson(cut(what.replace(/,.*$/, ''))).replace(/ you never .*$/i, '');
      const plain = verb.toLowerCase();
      return [
        {
          attribute: 'study',
          value: withoutArticle(value),
          text: `${holder.label} ${/^(?:have|hold)$/.test(plain) ? agree(plain, holder) : plain} ${value}`,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:studied|read|majored in|did (?:a|my) (?:degree|masters?|phd|bachelor's?|ba|bsc|ma|msc) in|trained in) (?<subject>[\p{L} -]{3,40}?) (?:at|in) (?<school>\p{Lu}[\p{L}' ]+?)(?:,| (?:for|but|and|in|from|with|before|years|back)\b.*)?$/u,
    read: ({ subject = '', school = '' }, context) => {
      const { holder, words } = context;
      const dates = readDates(words, { ...context, lean: 'past' });
      if (/^(?:about|that|the|it|hard|my)\b/i.test(subject)) return undefined;
      return [
        {
          attribute: 'study',
          value: `${subject} at ${school}`,
          text: `${holder.label} studied ${subject} at ${school}`,
          from: dates.from,
          importance: 0.6,
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
    form: /^(?:are in|go to|attend) (?<tail>(?:(?:my|his|her|the) )?(?:(?:first|second|third|fourth|final|last) year (?:of|at) [\p{L} ]+|year \d+|\d+(?:st|nd|rd|th) grade|(?:first|second|third|fourth|final|last|freshman|sophomore|junior|senior) year|med school|medical school|law school|high school|secondary school|sixth form|primary school|uni|university|college|grad school|kindergarten|nursery|[\p{Lu}][\p{L}' ]+ (?:University|College|School|Academy))(?: .*)?)$/u,
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
