/**
 * What is a kind of what, so that "which car do I have?" is answered by a Corolla and "what colour is it?" by ginger;
 * and words that ask and tell the same. Kinds of one thing are not one another: a dog is no cat.
 */
import { stem } from '../../generator/index.js';

const KINDS = `
colour: red blue green yellow orange purple pink black white brown grey turquoise violet teal chestnut ginger blond blonde beige golden gold silver tabby cream navy maroon burgundy lilac
dog: labrador lab retriever poodle beagle terrier spaniel collie dachshund bulldog pug greyhound husky corgi shepherd dalmatian whippet chihuahua rottweiler boxer labradoodle cockapoo mutt mongrel hound setter lurcher
car: toyota corolla yaris volkswagen vw polo golf ford fiesta focus honda civic suzuki swift nissan micra renault clio duster dacia peugeot citroen berlingo fiat uno panda skoda octavia bmw audi mercedes volvo mazda hyundai kia tesla seat ibiza opel corsa vauxhall astra mini jeep subaru prius van pickup truck saloon hatchback estate chevrolet
vehicle: car van truck pickup motorbike motorcycle scooter lorry moped f-150
bicycle: brompton bianchi tandem ebike roadbike cannondale trek giant specialized
instrument: guitar piano violin drum flute cello trumpet ukulele saxophone bass clarinet harp oboe banjo accordion veena sitar fiddle viola keyboard mandolin trombone organ recorder harmonica cajon tabla
sport: football tennis swim run cycle rugby cricket basketball badminton golf hockey climb yoga volleyball row judo karate box ski pilates boulder squash jog surf skate fencing gym triathlon marathon
exercise: swim run cycle gym yoga pilates jog row climb tennis walk hike train
drink: tea coffee water juice wine beer cocoa espresso mate milk lemonade gin whisky smoothie cola
tea: hojicha matcha sencha chai rooibos oolong earl camomile
food: pizza pasta sushi curry soup bread cheese chocolate lasagne ramen noodle rice salad dosa taco pie cake fish meat stew burger
meal: breakfast lunch dinner supper
dessert: cake pie ice-cream pudding tiramisu crumble
fruit: apple banana mango strawberry cherry orange pear peach grape melon pineapple plum kiwi
tree: apple mango oak pear cherry birch pine lemon fig olive maple willow
flower: rose tulip orchid lily daisy sunflower peony
language: english french german spanish italian portuguese turkish polish russian arabic japanese chinese mandarin korean hindi dutch swedish norwegian danish greek irish welsh gaelic hebrew ukrainian czech swahili twi zulu tamil latin
institute: school university college kindergarten nursery
season: spring summer autumn winter
game: chess poker bridge scrabble go backgammon darts snooker minecraft sudoku
dance: ballet salsa tango bharatanatyam flamenco waltz tap hip-hop
music: jazz rock pop classical techno folk punk metal blues opera rap
pet: dog cat rabbit hamster parrot budgie fish tortoise turtle snake horse pony chicken
animal: dog cat shark whale dolphin horse rabbit bird owl elephant tiger lion bear dinosaur snake penguin
country: france germany spain italy portugal ireland england scotland wales usa america canada mexico brazil japan china india vietnam thailand kenya ghana nigeria australia turkey poland greece netherlands belgium sweden norway
illness: diabetes asthma arthritis epilepsy migraine eczema coeliac celiac
allergy: peanut nut pollen dust lactose gluten shellfish penicillin coeliac celiac
flour: gluten wheat coeliac celiac bread
bread: gluten wheat coeliac celiac
meat: vegetarian vegan
`;

/** Words that ask and tell the same thing of somebody's life, a group a line. */
const ALIKE = `
flat apartment home house
live move stay rent reside
trip holiday vacation travel journey
travel fly visit go spend
film movie
job work profession occupation role position
work employ
like love enjoy adore fan into keen
support fan
hate dislike detest
marry wed wedding married engaged husband wife
marry bride groom
date see girlfriend boyfriend partner
course class lesson
teach teacher instructor lead lesson learn
run own manage lead open
exam test resit retake
meet meeting
start begin open
open opening launch
come arrive visit stay
publish release come
child kid son daughter
gig concert show
programme show series
play game
repair fix mend
cook dish make recipe
doctor gp
plan going
break broke fracture
graduate graduation
birthday born
team club
study degree
phone mobile
speak language
`;

const kinds = lines(KINDS).map((line) => {
  const [kind = '', members = ''] = line.split(': ');
  const words = members.split(' ');
  return { kind: stem(kind), words, members: new Set(words.map(stem)) };
});
const alike = lines(ALIKE).map((line) => {
  const words = line.split(' ');
  return { words, stems: new Set(words.map(stem)) };
});

export const membersOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  kinds.map(({ kind, members }) => [kind, members] as const),
);
const groupsOf = new Map<string, Set<number>>();
for (const [group, { stems }] of alike.entries()) {
  for (const word of stems) groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(group));
}

function areAlike(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  const others = groupsOf.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** Words under which a fact may stand that a word of the question would not find. */
export function wordsLike(asked: string): string[] {
  return [
    ...kinds.filter(({ kind }) => kind === asked).flatMap(({ words }) => words),
    ...alike.filter(({ stems }) => stems.has(asked)).flatMap(({ words }) => words),
  ];
}

function lines(table: string): string[] {
  return table.trim().split('\n');
}

/** Both as stems. A Corolla is a car, and so a vehicle. */
export function isKindOf(kind: string, member: string): boolean {
  const members = membersOf.get(kind);
  if (members === undefined) return false;
  if (members.has(member)) return true;
  for (const inner of members) if (membersOf.get(inner)?.has(member) === true) return true;
  return false;
}

/** How well one word of a fact stands for one of the question: 1 the same, less where it is told in other words. */
export function likenessOfStems(asked: string, told: string): number {
  if (asked === told) return 1;
  if (isKindOf(asked, told)) return 0.9;
  if (areAlike(asked, told)) return 0.8;
  return sharesStart(asked, told) ? 0.8 : 0;
}

export function isKnownKind(word: string): boolean {
  return kinds.some(({ kind }) => kind === word);
}

/** Two kinds of one thing: a school is no university. */
export function areSiblings(a: string, b: string): boolean {
  return a !== b && kinds.some(({ members }) => members.has(a) && members.has(b));
}

/** "Climbing" and "climber", "photographer" and "photography". */
function sharesStart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= Math.max(5, Math.ceil(0.7 * Math.max(a.length, b.length)));
}
