/** What somebody likes, does for pleasure, prefers, cannot bear, eats and leaves on the plate. */
import { favouriteOf } from '../../attributes.js';
import { cut, cutThing, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
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
    .map((value) => secondPerson(value).replace(/^to (?=[a-z])/i, 'to '))
    .filter(fits)
    .map((value) => ({ attribute, value, text: `${holder.label} ${verb} ${value}`, importance: 0.5 }));
}

const DIETS =
  'vegetarian|vegan|pescatarian|veggie|flexitarian|teetotal|teetotaller|teetotaler|non-drinker|a non-smoker|gluten[- ]free|dairy[- ]free|plant[- ]based|keto|carnivore|halal|kosher|omnivore';

export const tastePredicates: readonly Frame[] = [
  {
    form: new RegExp(
      `^(?:are|have been|went|turned|became|have gone|eat|go)(?: an?| strictly| fully| mostly)* (?<diet>${DIETS})(?:$|,| (?:for|since|and|so|but|now|these|person|diet|because|food|by|in|when|almost)\\b)`,
      'i',
    ),
    read: ({ diet = '' }, { holder }) => {
      const value = diet.toLowerCase().replace(/^a /, '').replace('veggie', 'vegetarian');
      const article = /teetotall?er|carnivore|omnivore|non-/.test(value) ? 'a ' : '';
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
      const things = cut(
        tail.replace(
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
      const list = kept.split(/\s*,\s*(?:or |and )?|\s+or\s+|\s+and\s+/).length;
      return [
        {
          attribute: deed === 'smoke' ? 'habit' : 'diet',
          value: `no ${kept === '' ? (deed === 'smoke' ? 'smoking' : 'alcohol') : kept}`.slice(0, 80),
          text: secondPerson(text),
          importance: list > 0 ? 0.6 : 0.5,
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
  /\b(?:every (?:day|morning|evening|night|week|weekend|month|year|summer|winter|spring|autumn|single day|other (?:day|week)|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|each (?:day|morning|week)|daily|weekly|once a (?:day|week|month|year)|twice a (?:day|week|month)|\w+ times a (?:day|week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends|at weekends|at the weekend|in (?:my|his|her) (?:spare|free) time|most (?:days|weekends|mornings|evenings)|before (?:work|bed|breakfast)|in the (?:mornings?|evenings?)|for (?:\w+ )?(?:years|decades|ages)|since (?:I was|\d{4})|for fun|as a hobby|on the side|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;
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
