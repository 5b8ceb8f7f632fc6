/** What somebody eats and drinks, leaves on the plate, works at for themselves, and does of an evening. */
import { cut, listOf } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { readDates } from '../reading/dates.js';
import { agree } from '../reading/subject.js';
import type { Frame } from '../frame.js';
import { fits } from './tastes.js';

const DIETS =
  'vegetarian|vegan|pescatarian|veggie|flexitarian|teetotal|teetotaller|teetotaler|non-drinker|a non-smoker|gluten[- ]free|dairy[- ]free|plant[- ]based|keto|carnivore|halal|kosher|omnivore';

export const dietPredicates: readonly Frame[] = [
  {
    form: /^have not (?<verb>touched|eaten|drunk|smoked|had) (?<what>meat|alcohol|sugar|dairy|gluten|a (?:drink|drop|cigarette)|caffeine|coffee|bread|fish|carbs|red meat|pork|beef) (?:since|for|in) (?<tail>.+)$/i,
    read: ({ verb = '', what = '' }, { holder }) => [
      {
        attribute: 'diet',
        value: `no ${what.replace(/^a (?:drink|drop)$/i, 'alcohol').replace(/^a /i, '')}`,
        text: `${holder.label} ${agree('have', holder)} not ${verb} ${what}`,
        importance: 0.6,
      },
    ],
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
];
