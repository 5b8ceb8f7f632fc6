import { cut, cutThing, listOf, trimTail } from '../reading/phrases.js';
import { roleOf } from '../reading/relations.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import { readDates } from '../reading/dates.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';
import { withoutArticle } from '../frame.js';

/** What one "has" and does not own. */
const NO_THING =
  /\b(?:question|problem|issue|options?|belts?|understanding|arrangement|agreement|deal|pact|idea|point|feeling|doubt|thought|suggestion|favou?r|request|lot|bit|few|meeting|minutes?|moments?|seconds?|secs?|hours?|day|days|week|weekend|nights?|mornings?|afternoon|evening|months?|years?|weeks|time|times|break|chance|choice|chat|call|look|think|go|try|drink|coffee|tea|snack|lunch|dinner|breakfast|meal|sandwich|beer|nap|shower|bath|laugh|fun|party|blast|ball|headache|cold|fever|cough|flu|hangover|cramp|ache|pain|crush|date|deadline|exam|test|interview|appointment|flight|concert|trip|holiday|vacation|wedding|presentation|assignment|homework|essay|plan|plans|dream|nightmare|hunch|clue|theory|opinion|preference|favourite|reason|right|habit|tendency|thing|things|stuff|something|anything|everything|nothing|one|ones|type|kind|sort|way|degree|phd|job|interest|passion|love|life|lives|heart|soul|mind|memory|sense|taste|voice|smile|temper|attitude|personality|fight|argument|row|fear|phobia|weakness|talent|knack|gift for|eye for|ear for|message|email|letter|text|notification|link|number|name|nickname|address|password|pin|error|bug|virus|fun fact|update|news|surprise|story|joke|riddle|confession|secret|mood|vibe|energy|cravings?|urge|desire|need|hope|wish|faith|respect|patience|excuse|experience|background|history|past|future|career|course|class|lesson|lecture|shift|session|game|match|race|rehearsal|gig|show|visitors?|guests?|company|someone|somebody|person|people|man|woman|everyone|half|couple|pile|ton|million|thousand|hundred|zero|no|respect|trouble|difficulty|accident|emergency|crisis|breakdown|success|result|results|idea|clue|impression|word|say|role|part|place to be|access|permission|appetite|allergy|condition|disease|disorder|syndrome|infection|injury|surgery|operation|scar|disability|debt|mortgage|loan|savings|salary|income|money|overdraft|miscarriage|baby on the way|due date|stake|soft spot|sweet tooth|bone to pick|hair|eyes|beard|moustache|mustache|tattoo|freckles|brother|sister|son|daughter|wife|husband|visa|high|low|good|bad|great|nice|pleasant|relationship|connection|routine|tradition|rule|policy|goal|target|spring in|blood|temperature|period|stress|anxiety|jet lag|writer's block|crap|rough|tough|long|busy|slow|quiet|weird|strange|funny|total|complete|serious)\b/i;
const OWNED =
  '(?:an?|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|my own|our own|several|a (?:couple|pair|collection|set) of|another|over \\d+|about \\d+|around \\d+|some)';

function thingFrom(count: string, tail: string): string | undefined {
  const value = cutThing(secondPerson(tail)).replace(
    /,? (?:in|on|at|near|down|round|from|for|by|with|to|of my|that|which|where|last|this|parked|sitting|standing|waiting|just|yesterday|recently|\d+ years) .*$/i,
    (rest) => (/^,? (?:with|from|in the|on the|near) /i.test(rest) ? '' : ''),
  );
  const trimmed = trimTail(value);
  if (trimmed === '' || trimmed.split(' ').length > 6 || NO_THING.test(trimmed)) return undefined;
  if (!/^[\p{L}\p{N}]/u.test(trimmed)) return undefined;
  const last = tagWords(`${count} ${trimmed}`).at(-1);
  const isThing =
    last !== undefined &&
    (last.tags.has('Noun') || last.tags.has('NumericValue') || /^\p{Lu}/u.test(last.text));
  return isThing ? trimmed : undefined;
}

const DRIVE_NO =
  /^(?:me|him|her|them|us|you|people|my|his|to|home|around|fast|slow|slowly|carefully|there|back|on|in|without|at|through|every|crazy|mad|an? (?:hard|lot|long|hour))\b/i;

export const possessionPredicates: readonly Frame[] = [
  {
    form: /^(?:used to|once) (?:have|had|own|owned|drive|drove|keep|kept) (?<count>an?|two|three|four|my own|some|several)? ?(?<tail>.+)$/i,
    read: ({ count = '', tail = '' }, { holder, words }) => {
      const value = thingFrom('some', tail.replace(/ (?:when|as|back|until|before|years|growing) .*$/i, ''));
      if (value === undefined) return [];
      const verb = /\b(own|drive|keep)/i.exec(words)?.[0].toLowerCase() ?? 'have';
      const role = roleOf(value);
      return [
        {
          act: 'end',
          attribute: role?.attribute ?? 'possession',
          value,
          text: `${holder.label} used to ${verb} ${count === '' ? '' : `${count} `}${value}`,
        },
      ];
    },
  },
  {
    form: /^(?:do not|no longer|do not even)(?: actually| currently| even)? (?:have|own|drive|possess)(?: (?<count>an?|any|my own|much|the))? (?<tail>.+?)(?<any> any ?more| any longer)?$/i,
    read: ({ count = '', tail = '', any = '' }, { holder, words }) => {
      if (/^(?:much|the)$/i.test(count) && !/^the$/i.test(count)) return [];
      const isDrive = /\bdrive\b/i.test(words);
      const value = isDrive && count === '' ? undefined : thingFrom(count, tail);
      const isEnd = any !== '' || /^no longer/i.test(words);
      if (value === undefined) return isDrive && count === '' && /^$/.test(tail) ? [] : undefined;
      const verb = /\b(have|own|drive|possess)\b/i.exec(words)?.[0].toLowerCase() ?? 'have';
      return [
        {
          act: isEnd ? 'end' : 'deny',
          attribute: 'possession',
          value,
          text: isEnd
            ? `${holder.label} no longer ${agree(verb, holder)} ${count === '' ? '' : `${count} `}${value}`
            : `${holder.label} ${agree('do not', holder)} ${verb} ${count === '' ? '' : `${count} `}${value}`,
        },
      ];
    },
  },
  {
    form: /^(?:have no|own no|are without an?) (?<tail>.+)$/i,
    read: ({ tail = '' }, { holder }) => {
      const value = thingFrom('a', tail);
      return value === undefined
        ? []
        : [
            {
              act: 'deny',
              attribute: 'possession',
              value,
              text: `${holder.label} ${agree('have', holder)} no ${value}`,
            },
          ];
    },
  },
  {
    form: /^(?:have |just )*(?:sold|got rid of|gave away|scrapped|crashed|totalled|totaled|lost|broke|smashed|donated|returned|dropped)(?: off)? (?:my|our|the) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      const dates = readDates(tail, { ...context, lean: 'past' });
      if (
        /^lost (?:my|our|the) (?:job|mind|way|temper|voice|patience|appetite|train of thought|virginity|faith|game|match|bet|mum|mom|dad|mother|father|gran|nan|grandmother|grandfather|wife|husband|son|daughter|brother|sister|dog|cat)/i.test(
          words,
        )
      )
        return undefined;
      const value = thingFrom('my', dates.bare);
      if (value === undefined) return [];
      const verb =
        /\b(sold|got rid of|gave away|scrapped|crashed|totalled|totaled|lost|broke|smashed|donated|returned|dropped)\b/i
          .exec(words)?.[0]
          .toLowerCase() ?? 'sold';
      const isGone = /sold|rid|gave away|scrapped|totall?ed|lost|donated|returned/.test(verb);
      if (!isGone) return [];
      return [
        {
          act: 'end',
          attribute: 'possession',
          value,
          text: `${holder.label} ${verb} ${/ the /.test(words.slice(0, words.length - tail.length)) ? 'the' : 'your'} ${value}`,
          from: dates.from,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?<verb>drive|ride|own|are the (?:proud )?owner of)(?: (?<count>an?|my|our|the|two|three|my own))? (?<tail>.+)$/i,
    read: ({ verb = 'own', count = '', tail = '' }, { holder }) => {
      if (
        DRIVE_NO.test(tail) ||
        (count === '' && !/^(?:\d{4} )?\p{Lu}/u.test(tail)) ||
        (/^(?:the|my)$/i.test(count) && /^(?:kids?|children|train|bus|wave)/i.test(tail))
      )
        return [];
      const value = thingFrom(count, tail);
      if (value === undefined) return undefined;
      const plain = /^are/i.test(verb) ? 'own' : verb.toLowerCase();
      return [
        {
          attribute: 'possession',
          value,
          text: `${holder.label} ${agree(plain, holder)} ${count === '' ? '' : `${secondPerson(count)} `}${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:have |just |finally )*(?<verb>bought|got|ordered|purchased|built|inherited|treated myself to|picked up|was given|were given|leased|traded in|invested in|made)(?: myself| ourselves| himself| herself)? (?<count>${OWNED}|my|our|his|her|the) (?<tail>.+)$`,
      'i',
    ),
    read: ({ verb = 'bought', count = 'a', tail = '' }, context) => {
      const { holder } = context;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const shiny = dates.bare.replace(
        /^(?:first|new|brand[- ]new|very own|second[- ]hand|used|own|old|shiny|beautiful|lovely|gorgeous|amazing|really nice|nice|cheap|expensive|fancy) (?=(?:first|new|own|used|old|\p{L}))/iu,
        (word) => word,
      );
      if (
        /^(?:the|my|our|his|her)$/i.test(count) &&
        !/^inherited$/i.test(verb) &&
        !/^(?:first|new|own|very own|brand)/i.test(shiny)
      )
        return undefined;
      const value = thingFrom(
        'a',
        shiny.replace(
          /^(?:new|brand[- ]new|shiny|beautiful|lovely|gorgeous|amazing|nice|fancy|cheap|expensive|own|very own) /i,
          '',
        ),
      );
      if (
        value === undefined ||
        (/^got$|^made$|^picked up$|^ordered$/i.test(verb) &&
          !/\b(?:car|bike|bicycle|motorbike|motorcycle|scooter|van|house|flat|apartment|laptop|computer|pc|phone|iphone|guitar|piano|keyboard|violin|drum|camera|telescope|boat|kayak|canoe|tent|caravan|camper|console|playstation|xbox|switch|tv|television|sofa|bed|desk|watch|ring|tractor|allotment|greenhouse|sewing machine|oven|fridge|tablet|ipad|kindle|headphones|printer|record player|turntable|skateboard|surfboard|snowboard|skis|garden|pool|hot tub|shed|garage)\b/i.test(
            value,
          ))
      )
        return undefined;
      if (
        /\b(?:groceries|tickets?|milk|bread|eggs|food|pizza|burger|shoes|socks|dress|shirt|jacket|coat|flowers|present|gift|drinks?|round|lottery|cake|chocolate|jeans|trousers|hat|pint|stuff|things|ice cream|snacks?|book|books|magazine|newspaper)\b/i.test(
          value,
        )
      )
        return [];
      const said = /^(?:was|were) given$/i.test(verb)
        ? `${agree('were', holder)} given`
        : secondPerson(verb.toLowerCase());
      return [
        {
          attribute: 'possession',
          value: withoutArticle(value),
          text: `${holder.label} ${said} ${secondPerson(count)} ${secondPerson(dates.absolute)}`,
          from: dates.tense === 'past' ? dates.from : null,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: new RegExp(`^(?:have|keep|possess)(?: (?:also|still))? (?<count>${OWNED}) (?<tail>.+)$`, 'i'),
    read: ({ count = 'a', tail = '' }, { holder }) => {
      if (NO_THING.test(tail.split(/\b(?:in|on|at|with|that|which|where|for|from|called|who)\b/i)[0] ?? tail))
        return undefined;
      const drafts: Draft[] = [];
      for (const part of listOf(`${count} ${tail}`)) {
        const counted = new RegExp(`^(?<count>${OWNED}) (?<thing>.+)$`, 'i').exec(part)?.groups;
        const value = thingFrom(counted?.['count'] ?? count, counted?.['thing'] ?? part);
        if (value === undefined) continue;
        const amount = counted?.['count'] ?? '';
        drafts.push({
          attribute: 'possession',
          value:
            /^(?:an?|some|another|my own|our own)$/i.test(amount) || amount === ''
              ? value
              : `${amount} ${value}`,
          text: `${holder.label} ${agree('have', holder)} ${secondPerson(amount === '' ? value : `${amount} ${value}`)}`,
          importance: 0.45,
        });
      }
      return drafts.length === 0 ? undefined : drafts;
    },
  },
];

const THINGS =
  'car|phone|laptop|computer|bike|bicycle|motorbike|guitar|piano|house|flat|apartment|boat|van|truck|pc|tablet|camera|tv|console|watch|violin|motorcycle|scooter|printer|keyboard|desktop|kindle|bass|drum kit|caravan|instrument|vehicle|ride|e-bike|telescope';

export const possessionClauses: readonly Frame[] = [
  {
    form: /^(?:my|our) (?<who>[\p{L} '-]{2,30}?) (?<verb>left|gave|bought|got|handed down to) (?:me|us) (?<what>(?:her|his|their|an?|the|a pair of) [\p{L} '-]{3,40}?)(?: (?:and|but|for|when|last|in|on|with)\b.*|,.*)?$/iu,
    read: ({ who = '', verb = '', what = '' }) => {
      const value = thingFrom('a', what.replace(/^(?:her|his|their|an?|the) /i, ''));
      return value === undefined ||
        /\b(?:chocolates?|flowers|dinner|lunch|present|gift|card|tickets?|advice|note)\b/i.test(value)
        ? undefined
        : [
            {
              attribute: 'possession',
              value,
              text: `Your ${who} ${verb} you ${what}`,
              importance: 0.5,
            },
          ];
    },
  },
  {
    form: new RegExp(
      `^[Mm]y (?:new |old |current |first |trusty |beloved |work |gaming )*(?<thing>${THINGS}) is (?<tail>(?:an?|the|my) .+|\\p{Lu}.+|\\d{4} .+)$`,
      'u',
    ),
    read: ({ thing = '', tail = '' }) => {
      const value = trimTail(cut(secondPerson(tail)).replace(/ with .*$/i, ''));
      if (
        value === '' ||
        value.split(' ').length > 7 ||
        /^(?:a (?:mess|bit|nightmare|joke|disaster|lot|piece|pain|wreck|write-off|total)|the (?:best|worst|same|only|reason|problem))\b/i.test(
          value,
        )
      )
        return [];
      return [{ attribute: 'possession', value, text: `Your ${thing} is ${value}`, importance: 0.45 }];
    },
  },
];
