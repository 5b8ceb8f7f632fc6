/** Tongues, what somebody can and cannot do, and how they look. */
import { capitalised, cut, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';

const TONGUES =
  /^(?:english|french|german|spanish|italian|portuguese|dutch|russian|polish|czech|slovak|ukrainian|chinese|mandarin|cantonese|japanese|korean|arabic|hindi|urdu|bengali|tamil|telugu|punjabi|gujarati|marathi|malayalam|turkish|greek|hebrew|swedish|norwegian|danish|finnish|icelandic|hungarian|romanian|bulgarian|croatian|serbian|welsh|irish|gaelic|scottish gaelic|latin|catalan|basque|galician|swahili|yoruba|igbo|hausa|zulu|xhosa|afrikaans|amharic|persian|farsi|pashto|kurdish|thai|vietnamese|tagalog|malay|indonesian|bsl|asl|british sign language|american sign language|sign language|esperanto|klingon|estonian|latvian|lithuanian|albanian|georgian|armenian|maltese|luxembourgish|frisian|yiddish|nepali|sinhala|burmese|khmer|mongolian|kazakh|uzbek|maori|hawaiian|samoan|quechua|guarani|twi|wolof|somali|elvish|breton|cornish|python|javascript|typescript|rust|java|c\+\+)$/i;

function tongues(tail: string): string[] {
  return tail
    .replace(
      /\b(?:because|but|so|since|when|at home|at work|with my .*|as (?:a|my) .*|for .*|on duolingo|these days|from .*|in (?:school|evening).*)\b.*$/i,
      '',
    )
    .replace(/^(?:\w+ )?languages?(?: fluently)?[:,]? /i, '')
    .split(/\s*,\s*(?:and )?|\s+and\s+|\s*&\s*/i)
    .map((part) =>
      trimTail(
        part
          .replace(
            /^(?:some|a (?:little|bit of|little bit of)|fluent|basic|broken|decent|bad|also|really|very|conversational|passable|school|a (?:smattering|few words) of|rusty|terrible|good|perfect|only|both|native|a) /i,
            '',
          )
          .replace(
            / (?:fluently|well|badly|a bit|quite well|pretty well|natively|a little|too|now|properly|really)$/i,
            '',
          ),
      ),
    )
    .filter((part) => TONGUES.test(part))
    .map((part) => part.split(' ').map(capitalised).join(' '));
}

const CAN_NO =
  /^(?:you|not|be|have|see|hear|feel|tell|say|imagine|believe|understand|remember|think|wait|help|do (?:it|that|this|nothing)|afford|stand|find|get|go|come|make it|relate|only|always|still|just|never|finally|hardly|barely|totally|use|try|give|take|sleep|wait|access|log|log in|figure|decide|stop|seem|even|really|ask|please|eat|live|hardly|open|download|hold|handle|manage|talk|concentrate|focus|keep|do)\b/i;

export const skillPredicates: readonly Frame[] = [
  {
    form: /^(?:have|got|hold) (?:an? |my )(?<belt>(?:\w+ )?(?:black|brown|blue|green|purple|red) belt) in (?<art>[\p{L} -]{3,20})$/iu,
    read: ({ belt = '', art = '' }, { holder }) => [
      {
        attribute: 'skill',
        value: `${belt.toLowerCase()} in ${art}`,
        text: `${holder.label} ${agree('have', holder)} a ${belt.toLowerCase()} in ${art}`,
        importance: 0.5,
      },
    ],
  },
  {
    form: /^(?<not>do not |cannot )?(?:can )?(?:also )?(?:speak|understand|know|read)(?: and (?:write|read|understand))? (?<tail>.+)$/i,
    read: ({ not = '', tail = '' }, { holder }) => {
      const found = tongues(tail);
      if (found.length === 0) return undefined;
      return found.map((value) =>
        not === ''
          ? {
              attribute: 'language',
              value,
              text: `${holder.label} ${agree('speak', holder)} ${value}`,
              importance: 0.6,
            }
          : {
              act: 'deny' as const,
              attribute: 'language',
              value,
              text: `${holder.label} ${agree('do not', holder)} speak ${value}`,
            },
      );
    },
  },
  {
    form: /^(?:are|have become|am)(?: almost| nearly| pretty| quite| completely)* (?:fluent|bilingual|trilingual|native|conversational|proficient|a native speaker|native speakers?) (?:in|speaker of|of) (?<tail>.+)$/i,
    read: ({ tail = '' }, { holder }) =>
      tongues(tail).map((value) => ({
        attribute: 'language',
        value,
        text: `${holder.label} ${agree('are', holder)} fluent in ${value}`,
        importance: 0.6,
      })),
  },
  {
    form: /^(?:learn|(?:are|have started|started|have been|began|are currently|are trying to|want to|have decided to)(?: to)? (?:learning|studying|learn|teaching myself|taking lessons in|taking))(?: how)?(?: to)? (?<tail>.+?)(?: lessons| classes)?$/i,
    read: ({ tail = '' }, { holder, words }) => {
      const found = tongues(tail);
      if (found.length > 0)
        return found.map((value) => ({
          attribute: 'language',
          value: `learning ${value}`,
          text: `${holder.label} ${agree('are', holder)} learning ${value}`,
          importance: 0.5,
        }));
      if (/^(?:want|have decided)/i.test(words)) return undefined;
      const value = secondPerson(cut(tail));
      if (
        value === '' ||
        value.split(' ').length > 6 ||
        /^(?:a lot|so much|that|more|about|it|from|new things|the hard way|to (?:live|love|accept|let|be))\b/i.test(
          value,
        ) ||
        /\btaking\b/i.test(words)
      )
        return undefined;
      return [
        {
          attribute: 'skill',
          kind: 'preference',
          value,
          text: `${holder.label} ${agree('are', holder)} learning ${/\bto /i.test(words.slice(0, words.length - tail.length)) ? 'to ' : ''}${value}`,
          importance: 0.45,
        },
      ];
    },
  },
  {
    form: /^(?<verb>can|cannot|know how to|do not know how to|(?:never|do not) learn(?:ed|t)(?: how)? to|are able to) (?<tail>.+)$/i,
    read: ({ verb = 'can', tail = '' }, { holder }) => {
      const value = secondPerson(cut(tail));
      if (CAN_NO.test(value) || value === '' || value.split(' ').length > 6) return undefined;
      const first = tagWords(value)[0];
      if (
        first === undefined ||
        !(
          first.tags.has('Verb') ||
          /^(?:swim|cook|knit|sew|juggle|whistle|code|drive|ski|bake)$/i.test(first.text)
        )
      )
        return undefined;
      const cannot = /not|never/i.test(verb);
      if (
        cannot &&
        !/^(?:swim|drive|cook|ski|ride|dance|sing|whistle|knit|sew|bake|skate|code|play|type|read|write|spell|draw|surf|juggle|roll)\b/i.test(
          value,
        )
      )
        return undefined;
      return [
        {
          attribute: 'skill',
          value: cannot ? `cannot ${value}` : value,
          text: `${holder.label} ${cannot ? 'cannot' : 'can'} ${value}`,
          importance: 0.4,
        },
      ];
    },
  },
  {
    form: /^are (?:really |very |pretty |quite |also |not |terrible |)*(?<how>good|great|brilliant|bad|terrible|rubbish|hopeless|awful|excellent|skilled|decent|useless) (?:at|with) (?<tail>.+)$/i,
    read: ({ how = 'good', tail = '' }, { holder, words }) => {
      const value = secondPerson(cut(tail));
      if (
        /^(?:this|that|it|my job|what|being|explaining|these|everything|nothing|all|least|names)\b/i.test(
          value,
        ) ||
        value.split(' ').length > 5
      )
        return [];
      const not = /^are (?:\w+ )?not /i.test(words) ? ' not' : '';
      return [
        {
          attribute: 'skill',
          value: `${how.toLowerCase()} at ${value}`,
          text: `${holder.label} ${agree('are', holder)}${not} ${how.toLowerCase()} at ${value}`,
          importance: 0.4,
        },
      ];
    },
  },
  {
    form: /^have (?<tail>(?:(?:very |really |naturally )*(?:long|short|curly|straight|wavy|brown|blond|blonde|black|red|ginger|grey|gray|white|dark|blue|green|hazel|light|bright|purple|pink|dyed|thick|strawberry[- ]blonde|auburn),? (?:and )?)+(?:hair|eyes|beard|dreadlocks|braids)|(?:an? |lots of |several |two |three |\d+ )?(?:beard|moustache|mustache|freckles|tattoos?|piercings?|dimples|birthmark)(?: .*)?)$/i,
    read: ({ tail = '' }, { holder }) => [
      {
        attribute: 'appearance',
        value: cut(secondPerson(tail)),
        text: `${holder.label} ${agree('have', holder)} ${cut(secondPerson(tail))}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^are (?<tail>(?:about |around |only |almost |nearly )*(?:\d ?(?:'|ft|foot|feet) ?\d{0,2}"?(?: ?in(?:ches)?)?(?: tall)?|\d{3} ?cm(?: tall)?|\d[.,]\d{1,2} ?m(?:et(?:er|re)s)?(?: tall)?)|left[- ]handed|right[- ]handed|a redhead|a leftie|a lefty|bald|ambidextrous|ginger|a natural blonde?|blonde?|brunette)$/i,
    read: ({ tail = '' }, { holder }) => [
      {
        attribute: 'appearance',
        value: cut(tail),
        text: `${holder.label} ${agree('are', holder)} ${cut(tail)}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^wear (?<tail>glasses|contact lenses|contacts|a hijab|a turban|braces|hearing aids)\b/i,
    read: ({ tail = '' }, { holder }) => [
      {
        attribute: /hijab|turban/i.test(tail) ? 'religion' : /hearing/i.test(tail) ? 'health' : 'appearance',
        value: tail.toLowerCase(),
        text: `${holder.label} ${agree('wear', holder)} ${tail.toLowerCase()}`,
      },
    ],
  },
];

export const skillClauses: readonly Frame[] = [
  {
    form: /^(?<tail>[\p{L} ]{3,30}) is (?:my|our) (?<which>native|first|second|third|mother|home) (?<what>language|tongue)$/iu,
    read: ({ tail = '', which = '', what = '' }): Draft[] =>
      tongues(tail).map((value) => ({
        attribute: 'language',
        value,
        text: `Your ${which.toLowerCase()} ${what.toLowerCase()} is ${value}`,
        importance: 0.6,
      })),
  },
  {
    form: /^(?:my|our) (?:native|first|mother|second|home|main) (?:language|tongue) (?:is|are) (?<tail>.+)$/i,
    read: ({ tail = '' }, { words }): Draft[] => {
      const which = /^(?:my|our) (.+?) (?:is|are)/i.exec(words)?.[1]?.toLowerCase() ?? 'native language';
      return listOf(tail.replace(/,? then .*$/i, ''))
        .flatMap(tongues)
        .slice(0, 1)
        .map((value) => ({
          attribute: 'language',
          value,
          text: `Your ${which} is ${value}`,
          importance: 0.6,
        }));
    },
  },
];
