/** What somebody likes, does for pleasure, prefers, cannot bear, eats and leaves on the plate. */
import { favouriteOf } from '../../attributes.js';
import { cut, cutThing, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

/** Of the moment, of this talk, of somebody: nothing that is liked in general. */
const NO_TASTE =
  /^(?:it|this|that|these|those|them|him|her|you|your|yours|how|what|when|where|why|who|to (?:think|say|know|see you|hear|believe|bother|interrupt|ask|admit|break it|disappoint|be|go (?:now|home)|hear)|the (?:idea|way|fact|thought|sound of|look of|feeling|new (?:look|design|version)|same|answer|question|joke|suggestion|one|first|second|last|other|weather today)|being (?:told|asked|called|here|alone tonight)|my (?:life|job|boss|husband|wife|dog|cat|kids?|children|family|friends?|mum|mom|dad|sister|brother|parents|son|daughter|girlfriend|boyfriend|partner|baby|new|own)|everything|everyone|everybody|nothing|something|anything|someone|people|somebody|myself|me|us|every|each|most|some|all|both|either|neither|waiting for you|such|so|for|one|talking (?:to|with) (?:you|this)|chatting|idiot|not|with|here|there|a (?:good|bit|lot|fool|baby|child|little|kid|star|bomb|zombie|charm|dream|breeze|rock|log)\b|an idiot|crazy|hell|mad|shit|crap|in|on|at)\b/i;

export function fits(value: string): boolean {
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
    form: /^are (?<not>not )?(?:definitely |more of |such |really |a bit of |much of |exactly |quite )*an? (?:(?:real|total|complete|bit of a|proper|huge|big|true|natural) )*(?<what>night owl|early bird|early riser|morning person|introvert|extrovert|ambivert|perfectionist|foodie|bookworm|homebody|workaholic|cat person|dog person|gamer|minimalist|people person|romantic|coffee drinker|tea drinker|picky eater|fussy eater|light sleeper|heavy sleeper|city person|country person|beach person|mountain person|wine person|beer person|teetotaller|audiophile|film buff|geek|nerd|daydreamer|procrastinator|tomboy|hoarder|traveller|traveler|animal lover|nature lover|book lover|music lover)$/i,
    read: ({ what = '', not = '' }, { holder }) => [
      {
        attribute: 'habit',
        value: `${not}${what.toLowerCase()}`,
        text: `${holder.label} ${agree('are', holder)} ${not}${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what.toLowerCase()}`,
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
      const of = /^(?:obsessed|addicted|hooked)/.test(verb)
        ? tail.replace(/^(?:this|these|that) (?=\p{L}+ \p{L})/iu, '')
        : tail;
      return tastes(of, 'like', { holder, verb: link });
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
];

const FAVOURITE_NO = /^(?:part|thing about|moment|person|word|answer|bit)\b/i;

export const tasteClauses: readonly Frame[] = [
  {
    form: /^(?:I|we) (?:really |absolutely |just )*(?:hate|cannot stand|dislike|love|like|cannot bear) it when (?<what>.{4,60})$/i,
    read: ({ what = '' }, { words }) => {
      const verb = /\b(?:hate|cannot stand|dislike|love|like|cannot bear)\b/i.exec(words)?.[0] ?? 'like';
      const value = secondPerson(cut(what));
      return /^(?:you|this|that|it (?:does|is)|I (?:win|am right))\b/i.test(what) || value === ''
        ? []
        : [
            {
              attribute: /^l/i.test(verb) ? 'like' : 'dislike',
              value,
              text: `You ${verb.toLowerCase()} it when ${value}`,
              importance: 0.4,
            },
          ];
    },
  },
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

const NO_OPINION =
  /\b(?:you|your|yours|I|we|me|us|my|our|it|this|that|he|she|they|them|so|there|something|someone|nothing|everything)\b/i;

function opinion(about: string, said: string): Draft[] {
  const subject = trimTail(about);
  const view = trimTail(cut(said));
  if (
    subject === '' ||
    view === '' ||
    NO_OPINION.test(subject) ||
    subject.split(' ').length > 6 ||
    view.split(' ').length > 9
  )
    return [];
  if (
    /^(?:not sure|possible|true|right|wrong|time|called|named|the capital|about|in|on|at|from)\b/i.test(view)
  )
    return [];
  return [
    {
      attribute: 'opinion',
      value: secondPerson(`${subject} ${view}`),
      text: `You think that ${secondPerson(`${subject} ${view}`)}`,
      importance: 0.3,
    },
  ];
}

export const opinionClauses: readonly Frame[] = [
  {
    form: /^(?<about>(?!(?:it|this|that|he|she|they|you|what|my|our|I)\b)[^,]{2,50}?) (?<said>(?:is|are) (?:easily |by far |hands down |simply |still )*the (?:best|greatest|worst|most (?:beautiful|boring|overrated|underrated|delicious)|ultimate) (?:[a-z]+ ){0,3}?(?:ever(?: (?:made|invented|written|created))?|in the world|of all time|on earth|there is))(?:,? (?:for me|to me|imo|imho))?$/i,
    read: ({ about = '', said = '' }) => opinion(about, said),
  },
  {
    form: /^(?:I (?:really |honestly |still |do |personally |firmly |strongly |truly )*(?:think|believe|reckon|feel|maintain|am convinced)|in my (?:humble )?opinion|imo|imho|if you ask me|for my money)(?: that|,)* (?<about>.+?) (?<said>(?:is|are|was|were|tastes?|looks?|sounds?|should|need|needs|has|have|makes?|beats?|belongs?|ruins?|deserves?|does|do|will|would|could|can)\b.+)$/i,
    read: ({ about = '', said = '' }) => opinion(about, said),
  },
  {
    form: /^I (?:really |honestly |always |have always |do |personally )*(?:find|found|consider) (?<about>.+?) (?<said>(?:(?:really|so|very|quite|too|a bit|rather|incredibly|extremely|pretty|absolutely|to be) )*(?:[a-z]+(?:ing|ed|ful|less|ous|ive|ic|al|ish|y|able|ible|ent|ant)|cool|great|hard|sad|dull|weird|strange|fun|rude|creepy|ugly|overrated|underrated))$/i,
    read: ({ about = '', said = '' }) =>
      opinion(
        about,
        `is ${said}`
          .replace(/^is (?=.*)/, /s$/.test(about) && !/ss$/.test(about) ? 'are ' : 'is ')
          .replace(' to be ', ' '),
      ),
  },
];
