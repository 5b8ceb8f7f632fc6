import { once } from '../words/once.js';
import { stem } from '../words/stem.js';

/** What people ask about themselves and theirs, and the words by which a fact says it. */
export interface Attribute {
  name: string;
  ask: RegExp;
  fact: RegExp;
  /** Stems of the question that the fact's pattern stands for, so the fact need not repeat them. */
  covers: ReadonlySet<string>;
}

function stemsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}

const JOBS =
  '(?:[a-z-]+ )?(?:[a-z]+(?:er|or|ist|ian|eer|ant|smith|man|woman|wright)|nurse|chef|cook|clerk|pilot|vet|coach|judge|student|midwife|au pair|architect|surgeon|paramedic|dentist|mechanic|ceo|priest|vicar|monk|nun|guide|barista|model|spy|soldier|pa)';

export const ATTRIBUTES: readonly Attribute[] = [
  {
    name: 'name',
    ask: /\bname\b|\bcalled\b|\bcall (?:me|my|him|her|it|them)\b|^who am i\b/,
    fact: /\b(?:called|named|names? (?:of \S+ \S+ )?(?:is|are|was)|go(?:es)? by|(?:'s|is) name|name:)\b|\b(?:dog|cat|pet|son|daughter|sister|brother|wife|husband|partner|friend|horse|rabbit|hamster|parrot|boss|baby|mother|father|mum|dad|puppy|kitten|tortoise|girlfriend|boyfriend|aunt|uncle|cousin|flatmate|roommate|colleague|niece|nephew|teacher|neighbour|dogs|cats|pets|sons|daughters|sisters|brothers|kids|children|twins|rabbits|fish|chickens|hens|goats|horses),? (?:is |are )?\p{Lu}\p{Ll}|\b\p{Lu}\p{Ll}+,? (?:is )?your\b|^you are \p{Lu}\p{Ll}+$|call you\b/u,
    covers: stemsIn('name call who full first'),
  },
  {
    name: 'home',
    ask: /\bwhere\b.*\b(?:live|lives|living|based|home|staying)\b|\b(?:city|town|country|place|village|street)\b.*\b(?:live|in|from)\b/,
    fact: /\b(?:live|lives|lived|living|moved to|moved from \S+ to|based in|home is|reside|resides|settled in|flat in|house in|apartment in)\b/,
    covers: stemsIn('live home city town country place village base stay'),
  },
  {
    name: 'origin',
    ask: /\bwhere\b.*\b(?:from|born|grow up|grew up)\b|\bhome ?town\b|\bnationality\b|\bcountry am i from\b/,
    fact: /\b(?:from|born (?:in|at|near)|grew up|raised|hometown|come from)\b/,
    covers: stemsIn('born birth grow come hometown nationality country from'),
  },
  {
    name: 'work',
    ask: /\b(?:job|profession|occupation|work|works|career|employer|living|business|company)\b|\bwhat (?:do|does|did|is it) .*\bdo\b(?! .*\b(?:for fun|at weekends?|like|free time|on|every|tomorrow|today|tonight|next)\b)/,
    fact: new RegExp(
      `\\b(?:works?|working|job|profession|employed|career|run|runs|teach|teaches|own|owns) |\\b(?:are|is|am|was|were|became|as|being) (?:an?|the) ${JOBS}\\b|retired|unemployed`,
    ),
    covers: stemsIn('business company job work profession occupation career employer live do'),
  },
  {
    name: 'age',
    ask: /\bhow old\b|\bage\b/,
    fact: /\b\d+[- ](?:years?|months?|weeks?)\b|\b(?:is|are|turned|turn|turning|turns|age|aged) (?:is )?(?:nearly |almost |just |about )?(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b/,
    covers: stemsIn('old age'),
  },
  {
    name: 'birthday',
    ask: /\bbirthday\b|\bborn\b/,
    fact: /\bbirthday|\bborn\b/,
    covers: stemsIn('birth born birthday year day date month'),
  },
  {
    name: 'when',
    ask: /^(?:when|what (?:day|date|time|month|year))\b/,
    fact: /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|tonight|today|next|last|morning|evening|weekend|\d{1,4}(?:st|nd|rd|th|am|pm|:\d\d)?|year|week|month|noon|midnight|christmas|easter|when (?:you|he|she|they) (?:was|were)|ago|born|since)\b/i,
    covers: stemsIn('day date time month year'),
  },
  {
    name: 'where',
    ask: /^(?:where|(?:what|which) (?:city|country|place|town|school|university))\b/,
    fact: /\b(?:in|at|to|from|on|near|under|behind|by) \S/,
    covers: stemsIn('place city country town'),
  },
  {
    name: 'study',
    ask: /\b(?:study|studying|studied|degree|major|subject)\b/,
    fact: /\b(?:stud(?:y|ies|ying|ied)|degree|major(?:ing)?|course|student)\b/,
    covers: stemsIn('study degree major subject'),
  },
  {
    name: 'allergy',
    ask: /\ballerg/,
    fact: /\ballerg|\bintolerant\b/,
    covers: stemsIn('allergic allergy allergies'),
  },
  {
    name: 'favourite',
    ask: /\bfavou?rite\b|\blike (?:best|most)\b|\bprefer\b/,
    fact: /\b(?:favou?rite|love|loves|prefer|prefers|best|adore|most)\b/,
    covers: stemsIn('favourite prefer like good most best'),
  },
  {
    name: 'dislike',
    ask: /\b(?:hate|dislike|can ?not stand|can't stand|do i not like|don't i like)\b/,
    fact: /\b(?:hate|hates|dislike|dislikes|can(?:'t|not| not) stand|(?:do not|don't) like|detest)\b/,
    covers: stemsIn('hate dislike stand not food dish drink vegetable'),
  },
  {
    name: 'like',
    ask: /\b(?:what|which|who) .*\b(?:like|love|enjoy|into|fan of|interested in)\b|\bhobb(?:y|ies)\b|\b(?:free|spare) time\b|\bfor fun\b|\binterests\b|\bweekends?\b/,
    fact: /\b(?:like|love|enjoy|adore|keen on|fan of|into|interested in|hobb(?:y|ies)|fond of|play|collect|paint|knit|sing|dance|climb|cycle|garden|run|swim|hike|bake|read|draw|write|fish|sew|surf|ski)(?:s|ing)?\b/,
    covers: stemsIn('like love enjoy hobby free spare time fun interest weekend fan'),
  },
  {
    name: 'language',
    ask: /\blanguages?\b/,
    fact: /\b(?:speak|speaks|fluent|language|languages|learning|bilingual|native)\b/,
    covers: stemsIn('language speak'),
  },
  {
    name: 'diet',
    ask: /\b(?:diet|what (?:do|can) i (?:not )?eat|eat meat|vegetarian or|avoid|not eat|can't i eat)\b/,
    fact: /\b(?:vegetarian|vegan|pescatarian|halal|kosher|gluten|eat|diet|lactose|dairy)\b/,
    covers: stemsIn('diet eat meat not food avoid'),
  },
  {
    name: 'colour',
    ask: /\bcolou?rs?\b(?! (?:do|did) i (?:like|love|prefer|hate))/,
    fact: /\b(?:red|blue|green|yellow|orange|purple|pink|black|white|brown|gr[ae]y|turquoise|violet|teal|chestnut|bay|dapple|ginger|blond|blonde|beige|golden|silver|tabby|cream|navy|maroon)\b/i,
    covers: stemsIn('colour color'),
  },
  {
    name: 'vehicle',
    ask: /\b(?:car|drive)\b/,
    fact: /\b(?:drive|drives|car|van|motorbike)\b/,
    covers: stemsIn('car drive'),
  },
];

const KINDS_OF = `
pet: dog cat labrador retriever poodle beagle terrier spaniel kitten puppy hamster rabbit parrot fish tortoise horse budgie goldfish snake lizard pony ferret gecko canary
animal: dog cat hamster rabbit parrot tortoise horse budgie pony
sibling: brother sister
child: son daughter baby twin boy girl toddler
parent: mother father
partner: wife husband girlfriend boyfriend fiance spouse
wife: partner spouse
husband: partner spouse
spouse: wife husband
grandparent: grandmother grandfather gran nan grandad
grandmother: gran nan granny grandma
instrument: guitar piano violin drum flute cello trumpet ukulele saxophone bass clarinet harp oboe banjo accordion
sport: football tennis swim run cycle rugby cricket basketball badminton golf hockey climb yoga volleyball rowing judo karate boxing
colour: red blue green yellow orange purple pink black white brown grey turquoise violet teal
drink: tea coffee water juice wine beer cocoa
food: pizza pasta sushi curry soup bread cheese chocolate lasagne ramen noodles rice salad
relative: mother father sister brother aunt uncle cousin son daughter
family: mother father sister brother son daughter wife husband
holiday: travel trip fly visit
travel: trip holiday fly visit
go: trip holiday travel fly visit
spring: march april may
summer: june july august
autumn: september october november
winter: december january february
trip: travel holiday fly visit
boss: manager
dog: labrador retriever poodle beagle terrier spaniel collie dachshund bulldog pug greyhound husky corgi shepherd dalmatian whippet
team: club
illness: diabetes asthma arthritis epilepsy migraine eczema
`;

const kindsOf = once(
  () =>
    new Map(
      KINDS_OF.trim()
        .split('\n')
        .map((line) => {
          const [kind = '', members = ''] = line.split(': ');
          return [stem(kind), new Set(members.split(' ').map(stem))] as const;
        }),
    ),
);

/** Whether a fact that speaks of `member` answers a question about a `kind`; both as stems. */
export function isKindOf(kind: string, member: string): boolean {
  const members = kindsOf().get(kind);
  if (members === undefined) return false;
  // A greyhound is a dog, and so a pet.
  return members.has(member) || [...members].some((one) => one !== kind && kindsOf().get(one)?.has(member));
}

/** Two kinds of one thing: a dog is not a cat, though both are pets. */
export function areSiblings(a: string, b: string): boolean {
  return a !== b && [...kindsOf().values()].some((members) => members.has(a) && members.has(b));
}

export function isKnownKind(kind: string): boolean {
  return kindsOf().has(kind);
}
