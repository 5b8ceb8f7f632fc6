/** Who can be somebody's: the words for them and the attribute under which they are kept. */
import type { AttributeName } from '../../attributes.js';

export interface Role {
  /** The word as it is kept: "mum" stays "mum". */
  word: string;
  attribute: AttributeName;
  plural: boolean;
}

const ROLES: Readonly<Partial<Record<AttributeName, string>>> = {
  partner:
    'wife|husband|partner|girlfriend|boyfriend|fiancé|fiancée|fiance|fiancee|spouse|better half|other half|significant other|civil partner',
  child:
    'son|daughter|kid|child|baby|baby boy|baby girl|toddler|stepson|stepdaughter|stepchild|newborn|firstborn|eldest|youngest|little one|boy|girl',
  parent:
    'mother|father|mum|mom|mam|mama|mummy|dad|daddy|papa|stepmother|stepfather|stepmum|stepmom|stepdad|parent',
  sibling:
    'sister|brother|sis|bro|half-sister|half-brother|half sister|half brother|stepsister|stepbrother|sibling|twin|twin sister|twin brother',
  relative:
    'aunt|auntie|aunty|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|granny|gran|nan|nana|nanna|grandad|granddad|grandpa|grandson|granddaughter|grandchild|grandparent|great-grandmother|great-grandfather|mother-in-law|father-in-law|sister-in-law|brother-in-law|son-in-law|daughter-in-law|godson|goddaughter|godmother|godfather|in-law',
  friend:
    'friend|best friend|best mate|mate|bestie|pal|buddy|close friend|old friend|childhood friend|school friend|ex-girlfriend|ex-boyfriend|ex-wife|ex-husband|ex|pen pal|penpal',
  colleague:
    'boss|manager|colleague|coworker|co-worker|supervisor|mentor|business partner|team lead|assistant|workmate|teammate',
  household: 'flatmate|roommate|housemate|lodger|landlord|landlady|roomie',
  pet: 'dog|cat|puppy|kitten|pup|kitty|hamster|rabbit|bunny|parrot|budgie|fish|goldfish|horse|pony|tortoise|turtle|guinea pig|ferret|snake|lizard|gecko|bird|canary|cockatiel|chicken|hen|rat|mouse|gerbil|chinchilla|hedgehog|donkey|goat|sheep|pig|cow|duck|iguana|axolotl|tarantula|spider|pet|cockerel|llama|alpaca|corn snake|bearded dragon|stick insect|greyhound|labrador|lab|beagle|poodle|terrier|spaniel|cocker spaniel|border collie|collie|dachshund|pug|husky|corgi|golden retriever|retriever|german shepherd|dalmatian|whippet|bulldog|french bulldog|chihuahua|rottweiler|boxer|tabby|siamese|persian|maine coon|ragdoll|cockapoo|labradoodle|shih tzu|schnauzer|great dane|jack russell|staffy',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  kids: 'kid',
  babies: 'baby',
  puppies: 'puppy',
  kitties: 'kitty',
  mice: 'mouse',
  wives: 'wife',
  bunnies: 'bunny',
  budgies: 'budgie',
  twins: 'twin',
  ponies: 'pony',
  canaries: 'canary',
  huskies: 'husky',
  fishes: 'fish',
  parents: 'parent',
  folks: 'parent',
  besties: 'bestie',
  aunties: 'auntie',
  geese: 'goose',
};

const BY_WORD: ReadonlyMap<string, AttributeName> = new Map(
  Object.entries(ROLES).flatMap(([attribute, words]) =>
    words.split('|').map((word) => [word, attribute as AttributeName] as const),
  ),
);

const byLength = (a: string, b: string) => b.length - a.length;
const WORDS = [...BY_WORD.keys()].sort(byLength);
const PLURALS = [...WORDS.map((word) => `${word}s`), ...Object.keys(IRREGULAR)].sort(byLength);

/** For use within larger patterns; matches one role, the longest first. */
export const ROLE = `(?:${[...PLURALS, ...WORDS].map((word) => word.replace(/[-]/g, '[- ]')).join('|')})`;

export function roleOf(word: string): Role | undefined {
  const lower = word.toLowerCase().replace(/ in law\b/g, '-in-law');
  const direct = BY_WORD.get(lower);
  if (direct !== undefined) return { word: lower, attribute: direct, plural: false };
  const single = IRREGULAR[lower] ?? (lower.endsWith('s') ? lower.slice(0, -1) : undefined);
  const attribute = single === undefined ? undefined : BY_WORD.get(single);
  return attribute === undefined ? undefined : { word: lower, attribute, plural: true };
}

/** "golden retriever" for a dog: what kind of animal a word stands for is left to the word. */
export function isPet(role: Role): boolean {
  return role.attribute === 'pet';
}
