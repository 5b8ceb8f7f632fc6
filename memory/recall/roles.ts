/**
 * Words for people and animals by what they are to somebody. A word tells the attribute under which such a fact is
 * kept, and which other words may mean the same one: a "partner" may be a wife, but a wife is no boyfriend.
 */
import { stem } from '../../generator/index.js';
import type { AttributeName } from '../attributes.js';
import { membersOf } from './kinds.js';

export interface Role {
  attribute: AttributeName;
  /** Words for the same one; the first is the plainest. */
  words: readonly string[];
  /** Words of which this is a kind: of a "sister", "sibling". */
  wider: readonly string[];
}

/** attribute | words for the same | what it is a kind of */
const TABLE = `
parent|mother mum mom mam mama mamma mummy mommy amma ma mami mamá|parent
parent|father dad da papa daddy baba appa pa pai papá|parent
parent|stepmother stepmum stepmom|parent
parent|stepfather stepdad|parent
parent|parent folk|
sibling|sister sis|sibling
sibling|brother bro|sibling
sibling|sibling|
child|son boy lad|child
child|daughter girl|child
child|child kid baby toddler twin|
partner|wife|partner spouse
partner|husband hubby|partner spouse
partner|boyfriend|partner
partner|girlfriend|partner
partner|fiancé fiancée fiance fiancee|partner
partner|ex ex-husband ex-wife ex-boyfriend ex-girlfriend ex-partner|
partner|partner spouse|
relative|grandmother gran nan nana granny grandma abuela oma nonna|grandparent
relative|grandfather grandad granddad grandpa grampa abuelo opa nonno|grandparent
relative|grandparent|
relative|grandson|grandchild
relative|granddaughter|grandchild
relative|grandchild grandkid|
relative|aunt auntie aunty tía|
relative|uncle tío|
relative|cousin|
relative|niece|
relative|nephew|
relative|mother-in-law|in-law
relative|father-in-law|in-law
relative|sister-in-law|in-law
relative|brother-in-law|in-law
relative|daughter-in-law|in-law
relative|son-in-law|in-law
relative|godmother godfather godson goddaughter|
friend|friend mate pal buddy bestie|
friend|neighbour neighbor|
colleague|boss manager supervisor chief|
colleague|colleague coworker co-worker workmate|
colleague|intern trainee apprentice|
colleague|assistant|
colleague|teacher tutor|
colleague|coach trainer|
household|flatmate roommate housemate roomie|
household|landlord landlady|
pet|dog puppy pup|pet animal
pet|cat kitten kitty|pet animal
pet|rabbit bunny|pet animal
pet|hamster|pet animal
pet|guinea-pig|pet animal
pet|parrot|pet animal bird
pet|budgie budgerigar|pet animal bird
pet|canary|pet animal bird
pet|chicken hen cockerel rooster|pet animal bird
pet|duck goose|pet animal bird
pet|horse|pet animal
pet|pony|pet animal
pet|goldfish fish|pet animal
pet|tortoise turtle|pet animal
pet|snake lizard gecko iguana|pet animal
pet|ferret|pet animal
pet|mouse rat gerbil|pet animal
pet|goat sheep pig donkey|pet animal
pet|bird|pet animal
pet|pet animal|
`;

const ROLES: readonly Role[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [attribute = '', words = '', wider = ''] = line.split('|');
    return {
      attribute: attribute as AttributeName,
      words: words.split(' '),
      wider: wider === '' ? [] : wider.split(' '),
    };
  });

/** Who a fact is of when it says no more than its attribute. */
const GENERIC: Readonly<Partial<Record<AttributeName, string>>> = {
  partner: 'partner',
  child: 'child',
  sibling: 'sibling',
  parent: 'parent',
  friend: 'friend',
  household: 'flatmate',
  pet: 'pet',
};

const BY_WORD: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => role.words.map((word) => [word, role] as const)),
);

const BREEDS = membersOf.get('dog') ?? new Set<string>();

/** "Sisters", "kids'", "puppies" too. */
export function roleOf(word: string): Role | undefined {
  const plain = word.toLowerCase().replace(/['’](?:s)?$/u, '');
  return (
    BY_WORD.get(plain) ??
    BY_WORD.get(singular(plain)) ??
    (BREEDS.has(stem(plain)) ? BY_WORD.get('dog') : undefined)
  );
}

function singular(word: string): string {
  if (word === 'children') return 'child';
  if (word === 'wives') return 'wife';
  if (word === 'mice') return 'mouse';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<!s)s$/u, '');
}

/** Whether somebody who is `told` may be the one who is asked for as `asked`: a sister as sibling, not as brother. */
export function mayBe(asked: Role, told: Role): boolean {
  if (asked === told) return true;
  return (
    asked.words.some((word) => told.wider.includes(word)) ||
    told.words.some((word) => asked.wider.includes(word))
  );
}

/** Every word that may stand in a fact of such a one. */
export function wordsFor(asked: Role): string[] {
  return ROLES.filter((told) => mayBe(asked, told)).flatMap(({ words }) => words);
}

export function genericRoleOf(attribute: string): Role | undefined {
  return BY_WORD.get(GENERIC[attribute as AttributeName] ?? '');
}
