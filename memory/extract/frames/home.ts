import { asName, capitalised, cut, placeOf } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { isPlace, tagWords } from '../reading/words.js';
import { readDates } from '../reading/dates.js';
import type { Draft } from '../draft.js';
import { companionsIn } from './family.js';
import type { Frame, FrameContext } from '../frame.js';

const DWELLING =
  /^(?:an?|the|my|our|this|that) (?:[a-z-]+ ){0,4}?(?:flat|house|apartment|studio|bungalow|cottage|farm|farmhouse|caravan|boat|houseboat|narrowboat|van|dorm|room|condo|loft|tower block|place|home|basement|shared house|terrace|detached house|hall|halls|village|hamlet|cabin|suburb|farmstead)\b/i;

export function homeDraft(tail: string, context: FrameContext): Draft[] | undefined {
  const { holder } = context;
  const dates = readDates(tail, { ...context, lean: 'past' });
  const dwelling = DWELLING.exec(dates.bare)?.[0];
  const after =
    dwelling === undefined
      ? dates.bare
      : dates.bare.slice(dwelling.length).replace(/^ (?:in|near|at|outside|by|on) /, '');
  if (dwelling !== undefined && after === dates.bare.slice(dwelling.length)) {
    const value = cut(secondPerson(dates.bare)).replace(/^the (?:same|middle)\b.*/i, '');
    return value === ''
      ? []
      : [
          {
            attribute: 'household',
            kind: 'identity',
            value,
            text: `${holder.label} ${agree('live', holder)} in ${value}`,
            importance: 0.4,
          },
        ];
  }
  const place = placeOf(after);
  if (place === undefined) return undefined;
  const since = dates.tense === 'past' || dates.tense === 'present' ? dates.from : null;
  const near =
    /^(?:near|between|outside|just outside|close to|by|on|north of|south of|east of|west of)\b/i.test(place);
  return [
    {
      attribute: 'home',
      value: place,
      text: `${holder.label} ${agree('live', holder)} ${near ? '' : 'in '}${place}`,
      from: since,
      importance: 0.8,
    },
    ...companionsIn(tail, context),
  ];
}

function originDraft(tail: string, { holder }: FrameContext, verb: string): Draft[] | undefined {
  const place = placeOf(tail.replace(/^(?:originally|all the way from) /i, ''));
  if (
    place === undefined ||
    /^(?:work|school|home|here|scratch|holiday|vacation|bed|a family|a long line|money|hospital)\b/i.test(
      place,
    )
  )
    return undefined;
  return [
    {
      attribute: 'origin',
      value: place,
      text: `${holder.label} ${agree(verb, holder).replace(/^come from$/, 'come from')} ${place}`,
      importance: 0.7,
    },
  ];
}

export function originOf(place: string, context: FrameContext): Draft[] {
  return originDraft(place, context, 'are from') ?? [];
}

export function nationalityIn(word: string): string | undefined {
  if (
    /^(?:half[- ])?(?:british|english|scottish|welsh|irish|american|canadian|australian|french|german|spanish|italian|polish|indian|chinese|japanese|korean|brazilian|mexican|turkish|greek|portuguese|dutch|belgian|swiss|austrian|swedish|norwegian|danish|finnish|russian|ukrainian|czech|hungarian|romanian|nigerian|kenyan|ghanaian|egyptian|moroccan|south african|pakistani|bangladeshi|filipino|filipina|vietnamese|thai|indonesian|malaysian|argentinian|colombian|chilean|peruvian|kiwi|aussie|scouse|geordie|icelandic|croatian|serbian|lebanese|iranian|persian|israeli|cuban|jamaican|catalan|basque|slovak|slovenian|bulgarian|lithuanian|latvian|estonian|new zealander|singaporean)$/i.test(
      word,
    )
  )
    return word.split(' ').map(capitalised).join(' ');
  const tagged = tagWords(word);
  return tagged.length === 1 && (tagged[0]?.tags.has('Demonym') ?? false) ? capitalised(word) : undefined;
}

export const homePredicates: readonly Frame[] = [
  {
    form: /^are (?:up|down|out|over|way up) (?:here )?(?:in|on|near) (?<tail>(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b(?:,.*| with .*)?$/u,
    read: ({ tail = '' }, context) => homeDraft(tail, context),
  },
  {
    form: /^(?:own|have|bought|share|inherited) (?<what>(?:an?|our|my|the) (?:little |small |tiny |old |lovely |family )*(?:cottage|cabin|chalet|villa|holiday (?:home|house|flat)|summer house|beach house|second home|weekend house|caravan|dacha) (?:in|near|on|by|at) .+)$/i,
    read: ({ what = '' }, { holder, words }) => {
      const value = cut(secondPerson(what));
      const verb = /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? 'have';
      return [
        {
          attribute: 'possession',
          value: value.replace(/^(?:an?|your|the) /i, ''),
          text: `${holder.label} ${/ed$|^bought/.test(verb) ? verb : agree(verb, holder)} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^live (?<what>(?:on|in) the (?:\w+ floor|top floor|attic|basement)\b.*)$/i,
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'household',
        kind: 'identity',
        value: cut(what.replace(/ (?:with|without) .*$/i, '')),
        text: `${holder.label} ${agree('live', holder)} ${cut(what.replace(/ (?:with|without) .*$/i, ''))}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^are (?:an? )?(?:true |proud |real |born |native )*(?<what>londoner|new yorker|berliner|dubliner|parisian|glaswegian|mancunian|liverpudlian|neapolitan|scouser|geordie|brummie|yorkshire(?:man|woman)|texan|californian|kiwi|aussie|scot|northerner|southerner|islander|city boy|country girl|city girl|country boy|farm boy|farm girl)\b/i,
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'origin',
        value: capitalised(what),
        text: `${holder.label} ${agree('are', holder)} a ${capitalised(what)}`,
        importance: 0.6,
      },
    ],
  },
  {
    form: /^(?:were|was) (?:raised|brought up) by (?<whom>(?:my |our |a |an |the )?[\p{L} '-]{3,40}?)(?: (?:in|near|on) (?<place>\p{L}.+))?$/iu,
    read: ({ whom = '', place = '' }, context) => [
      {
        attribute: 'relative',
        value: `raised by ${secondPerson(whom)}`,
        text: `${context.holder.label} ${agree('were', context.holder)} raised by ${secondPerson(whom)}`,
        importance: 0.5,
      },
      ...(place === '' ? [] : originOf(place, context)),
    ],
  },
  {
    form: /^(?:come|are) from (?<what>an? (?:\p{L}+ )?(?:family|line|household) of .+|an? (?:big|large|small|poor|rich|musical|military|working[- ]class|broken) family)$/iu,
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'relative',
        value: cut(what).replace(/^an? /i, ''),
        text: `${holder.label} ${agree('come', holder)} from ${cut(what)}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^(?:moved|came|emigrated|immigrated)(?: over| here| to this country| to \p{Lu}[\p{L} ]*?)* from (?<tail>\p{Lu}[\p{L} ]*?)(?: (?:in|as|when|with|for|at|to study|\w+ years ago|last|two|a) .*)?$/iu,
    read: ({ tail = '' }, context) =>
      / to /i.test(tail) || / to \p{Lu}/u.test(context.words)
        ? undefined
        : originDraft(tail, context, 'come from'),
  },
  {
    form: /^are half[- ](?<one>[a-z]+),? (?:and )?half[- ](?<two>[a-z]+)$/i,
    read: ({ one = '', two = '' }, { holder }) =>
      [one, two]
        .map((word) => nationalityIn(word.toLowerCase()))
        .filter((nation) => nation !== undefined)
        .map((nation) => ({
          attribute: 'nationality',
          value: `half ${nation}`,
          text: `${holder.label} ${agree('are', holder)} half ${nation}`,
        })),
  },
  {
    form: /^(?:have|rent|share|bought|got|own|are renting|are buying|inherited|live in) (?:an?|my own|our own|my|our|the) (?:[a-z-]+ ){0,4}?(?:flat|house|apartment|studio|bungalow|cottage|farm|farmhouse|houseboat|narrowboat|condo|loft|room|place|flatshare|terrace)(?: (?:above|over|next to|by|behind) (?:an?|the|my) [a-z]+)? (?:in|near|outside|just outside) (?<tail>\p{L}.+)$/iu,
    read: ({ tail = '' }, context) =>
      /^(?:the (?:woods|city|country|country?side|suburbs|middle|mountains|hills)|town|a )\b/i.test(tail)
        ? undefined
        : homeDraft(tail.replace(/,.*$/, ''), context),
  },
  {
    form: /^(?:no longer live|do not live|live no longer) (?:in|at|on|near) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const place = placeOf(tail.replace(/ (?:any ?more|any longer)\b.*$/i, ''));
      if (place === undefined) return [];
      const { holder, words } = context;
      const isEnd = /no longer|any ?more|any longer/i.test(words);
      return [
        {
          act: isEnd ? 'end' : 'deny',
          attribute: 'home',
          value: place,
          text: isEnd
            ? `${holder.label} no longer ${agree('live', holder)} in ${place}`
            : `${holder.label} ${agree('do not', holder)} live in ${place}`,
        },
      ];
    },
  },
  {
    form: /^(?:used to live|lived|were living|grew up and lived) (?:in|near|on) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const dates = readDates(tail, { ...context, lean: 'past' });
      const place = placeOf(dates.bare.replace(/\b(?:for|until|till|before|when|as a)\b.*$/i, ''));
      if (place === undefined) return [];
      return [
        {
          act: 'end',
          attribute: 'home',
          value: place,
          text: `${context.holder.label} used to live in ${place}`,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?:live|reside|are based|are living|have lived|have been living|are settled|settled|are staying|are holed up|ended up|currently live|are now living|are now|rent|are home) (?:here )?(?:over |up |down |out |back |right )?(?<near>in|near|outside|just outside|close to|by|on|at|between)(?: (?:the city of))? (?<tail>.+)$/i,
    read: ({ near = 'in', tail = '' }, context) => {
      const isLive =
        /^(?:live|reside|are based|are living|have lived|have been living|settled|are settled|are now living)/i.test(
          context.words,
        );
      if (!isLive && !isPlace(placeOf(tail) ?? '')) return undefined;
      if (/^on (?:my|his|her|our|their) own|^on (?:benefits|a budget)/i.test(`${near} ${tail}`))
        return undefined;
      return homeDraft(/^(?:in|at)$/i.test(near) ? tail : `${near.toLowerCase()} ${tail}`, context);
    },
  },
  {
    form: /^(?:have |has )?(?:moved|relocated|emigrated|immigrated|are back|came)(?: (?:back|house|out|over|here|down|up|away|again|countries))*(?: from (?<origin>.+?))? (?:to|into|in) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      if (/^(?:came|are back)/i.test(words) && !isPlace(placeOf(tail) ?? '')) return undefined;
      if (/^(?:my|a|an|the|our) /i.test(tail)) {
        const inPlace = / (?:in|near) (?<place>.+)$/.exec(tail)?.groups?.['place'];
        const dates = readDates(tail, { ...context, lean: 'past' });
        if (inPlace !== undefined && DWELLING.test(tail)) return homeDraft(inPlace, context);
        return [
          {
            attribute: 'event',
            value: `moved to ${cut(secondPerson(dates.bare))}`,
            text: `${holder.label} moved to ${secondPerson(dates.absolute)}`,
            from: dates.from,
            to: dates.to,
          },
        ];
      }
      const whole = readDates(words, { ...context, lean: 'past' });
      const [draft] = homeDraft(tail, context) ?? [];
      if (draft === undefined || draft.attribute !== 'home') return draft === undefined ? undefined : [draft];
      const said =
        whole.from === null
          ? ''
          : ` ${/(?:on|in|since) \S.*$/.exec(readDates(tail, { ...context, lean: 'past' }).absolute.slice(placeLength(tail)))?.[0] ?? ''}`;
      return [
        {
          ...draft,
          from: whole.tense === 'future' ? null : whole.from,
          text: `${holder.label} moved to ${draft.value}${said}`.trim(),
        },
      ];
    },
  },
  {
    form: /^(?:are|come|hail|were)(?: originally)? from (?<tail>.+)$/i,
    read: ({ tail = '' }, context) =>
      originDraft(tail, context, /^come|^hail/i.test(context.words) ? 'come from' : 'are from'),
  },
  {
    form: /^(?:were|was) born(?: and (?:raised|bred|grew up))? (?:in|near|at) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      if (
        /^\d{4}|^(?:january|february|march|april|may|june|july|august|september|october|november|december|the|spring|summer|autumn|winter)\b/i.test(
          tail,
        )
      )
        return undefined;
      const { holder } = context;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const place = placeOf(dates.bare);
      if (place === undefined) return undefined;
      const drafts: Draft[] = [
        {
          attribute: 'origin',
          value: place,
          text: `${holder.label} ${agree('were', holder)} born in ${place}`,
          importance: 0.7,
        },
      ];
      const year = /\b(?:19|20)\d\d\b/.exec(tail)?.[0];
      if (year !== undefined)
        drafts.push({
          attribute: 'birthday',
          value: year,
          text: `${holder.label} ${agree('were', holder)} born in ${year}`,
        });
      return drafts;
    },
  },
  {
    form: /^(?:grew up|were raised|were brought up|spent (?:my|his|her) childhood) (?:in|near|on|around) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const place = /^(?:a|an|the) /i.test(tail) ? cut(secondPerson(tail)) : placeOf(tail);
      if (place === undefined || /^(?:the (?:\d|80|90|eighties|nineties)|poverty)/i.test(place)) return [];
      const near = /\bgrew up (?:near|on)\b/i.exec(context.words)?.[0]?.split(' ').at(-1) ?? 'in';
      return [
        {
          attribute: 'origin',
          value: place,
          text: `${context.holder.label} grew up ${near} ${place}`,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: /^are (?:an? )?(?:proud )?(?<word>(?:half[- ])?[a-z]+(?: zealander| african)?)(?: (?:guy|girl|woman|man|citizen|national|person|lad|lass|by birth|by blood))?(?: (?:from|in|and|but) .*)?$/i,
    read: ({ word = '' }, { holder }) => {
      const nation = nationalityIn(word.toLowerCase());
      if (nation === undefined) return undefined;
      return [
        {
          attribute: 'nationality',
          value: nation,
          text: `${holder.label} ${agree('are', holder)} ${nation}`,
          importance: 0.6,
        },
      ];
    },
  },
];

function placeLength(tail: string): number {
  return (placeOf(tail) ?? '').length;
}

export const homeClauses: readonly Frame[] = [
  {
    form: /^(?:my|our) (?:home ?town|birthplace|place of birth) is (?<tail>.+)$/i,
    read: ({ tail = '' }) => {
      const place = placeOf(tail);
      return place === undefined
        ? []
        : [{ attribute: 'origin', value: place, text: `Your hometown is ${place}` }];
    },
  },
  {
    form: /^(?:home|my home|our home|my city|my town) is (?:now |in |currently )*(?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const place = placeOf(tail);
      return place === undefined || !/^\p{Lu}/u.test(place) || /^(?:where|not|so|far|a|the)\b/i.test(tail)
        ? []
        : homeDraft(tail, context);
    },
  },
  {
    form: /^(?<place>[\p{L} -]{2,40}) is (?:my |our )?home(?: (?:now|these days|for me|to me))?$/iu,
    read: ({ place = '' }, context) =>
      /^(?:there|this|it|he|she|nobody|my .*|where.*)$/i.test(place) ? [] : homeDraft(asName(place), context),
  },
  {
    form: /^(?:greetings|hello|hi|hey|cheers|writing(?: to you)?|love) from (?:sunny |rainy |cold |beautiful |lovely |snowy )?(?<tail>.+)$/i,
    read: ({ tail = '' }, context) => homeDraft(tail, context),
  },
  {
    form: /^(?:where I am,? )(?:in|here in) (?<tail>[^,]+),?.*$/i,
    read: ({ tail = '' }, context) => homeDraft(tail, context),
  },
  {
    form: /^(?:here|over here|down here|up here|where I live|where we live) in (?<tail>[^,]+?)(?:,| (?:it|we|the|everyone|people|there|is)\b).*$/i,
    read: ({ tail = '' }, context) => (isPlace(tail.toLowerCase()) ? homeDraft(tail, context) : []),
  },
];
