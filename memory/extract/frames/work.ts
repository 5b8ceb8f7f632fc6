import { cut, placeOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { readDates } from '../reading/dates.js';
import type { Frame } from '../frame.js';
import { originOf } from './home.js';
import { withArticle, withoutArticle } from '../frame.js';
import { employerDraft, employerIn, jobDraft, jobOf, workFrom } from './job-words.js';

export const workPredicates: readonly Frame[] = [
  {
    form: /^(?<what>(?:manage|lead|supervise|run) (?:an? (?:small |big |large )?(?:team|crew|department|warehouse|kitchen|ward|office|group)|projects)\b.*|clean (?:offices|houses|hotel rooms|pools|windows|schools)\b.*|(?:fix|repair|service|build|design|sell|make) (?:bikes|cars|phones|boilers|computers|clocks|watches|shoes|websites|kitchens|games|clothes|furniture|houses|insurance|software|planes|lifts|pianos|guitars|violins|boats|jewellery|jewelry)\b.*|deliver (?:parcels|pizzas?|post|mail|food|groceries|babies)\b.*|(?:drive|fly|operate) an? (?:\p{L}+ )?(?:bus|taxi|cab|lorry|truck|train|tram|ambulance|forklift|crane|tractor|delivery van|helicopter)\b.*|look after (?:other people's|elderly|old|sick|disabled) .*|(?:stack|fill) shelves\b.*|wait tables\b.*|pull pints\b.*|do (?:hair|nails|make-?up|tattoos|tax returns|it support)\b.*|(?:design|repair|manufacture|inspect|import|install|maintain) [a-z]+(?: [a-z]+)?s\b.*|drive for (?:uber|bolt|lyft|a .*)|DJ\b.*)$/iu,
    read: ({ what = '' }, context) => {
      const { holder } = context;
      if (/\b(?:at the moment to|today|this (?:morning|week)|tomorrow)\b/i.test(what)) return undefined;
      const value = cut(secondPerson(readDates(what, { ...context, lean: 'past' }).bare));
      const verb = value.split(' ')[0] ?? '';
      return [
        {
          attribute: 'job',
          value,
          text: `${holder.label} ${agree(verb, holder)}${value.slice(verb.length)}`,
          importance: 0.6,
        },
      ];
    },
  },
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
    form: /^(?:work|are employed|are working|volunteer|moonlight|earn (?:my|his|her) living|make (?:my|his|her) living|freelance)(?: (?:full[- ]time|part[- ]time|nights|remotely|from home|mostly|\w+ (?:days|nights|hours|shifts) a week))* as (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => workFrom(tail, context),
  },
  {
    form: /^(?:work|are working|are employed|volunteer|teach|intern)(?: (?:full[- ]time|part[- ]time|nights|remotely|shifts|weekends|from home|mostly|\w+ (?:days|nights|hours|shifts) a week))* (?<prep>at|for|in|with|on) (?<tail>.+)$/i,
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
    form: /^teach (?<subject>[a-z][\p{L}\d ]{2,40}?)(?:,? (?:at|in|to) (?<where>.+))?$/iu,
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
];

export const workClauses: readonly Frame[] = [
  {
    form: /^(?:my|our) (?:\w+ )?(?<what>company|firm|business|startup|start-up|employer|team) (?<does>makes?|sells?|builds?|designs?|develops?|produces?|organi[sz]es|manufactures|installs?|imports?|exports?) (?<tail>.{3,60})$/i,
    read: ({ what = '', does = '', tail = '' }) => {
      const value = `${does} ${cut(secondPerson(tail))}`;
      return [
        { attribute: 'workplace', value, text: `Your ${what.toLowerCase()} ${value}`, importance: 0.5 },
      ];
    },
  },
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
