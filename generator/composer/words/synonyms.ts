/**
 * Words that stand for one another when a question and its answer are worded differently. Opposites are here too,
 * where the one answers a question about the other ("open", "closed"). Written for this project; each line is a
 * group of stems' words, and a word may stand in several.
 */
import { once } from './once.js';
import { stem } from './stem.js';

const GROUPS = `
write author pen written wrote novelist playwright composed poem
compose composer wrote music score
paint painter painted artist painting
invent inventor invention devise pioneer develop invented
discover discovery discoverer found identify identified
found establish founded founder start create created formed
build construct construction erect completed built put
design architect designer designed drew planned
make create produce manufacture made produced
direct director directed film
start begin launch commence began launched beginning
end finish stop conclude ended finished over ceased
finish complete finished completed done
open opening close closed hours shut
open opened inaugurated launched
die death dead killed passed perished buried
birth born native
live reside home inhabit inhabitant population residents live settled
population inhabitants residents people live home
tall height high tower stands rises metres
high height tall elevation altitude above
long length stretches runs kilometres span
wide width across broad
deep depth metres below
big large size area covers huge largest measures
small little tiny smallest
heavy weigh weight tonnes kilograms weighs
fast speed quick quickly per hour
far distance away kilometres miles
old age years aged ancient founded
cost price expensive charge fee ticket pay pounds euros dollars free worth admission
near close beside next nearby outside
country nation state land
city town capital village
king ruler monarch emperor queen reign crowned throne ruled
rule govern reign governed
lead leader head chief run led heads chair
president leader head elected
war battle conflict fight fought
win receive gain award earn
win won victory beat defeat winner champion award
lose lost defeat defeated
job work profession occupation career employed
company firm business corporation manufacturer
buy purchase acquire bought sold sell
use used employ apply serve serves
need require necessary must needs required
help aid assist support
cause reason because due lead result
prevent avoid stop protect against
sick ill illness disease infection symptom
doctor physician medical
medicine drug treatment cure treat therapy
food eat diet feed feeds prey dish
eat feed diet consume prey food live
drink beverage
animal creature species beast
bird birds species
plant grow tree flower crop
grow cultivate farm raise
ship boat vessel
car vehicle automobile
plane aircraft aeroplane
train railway rail line station
road street motorway route
river stream flows
sea ocean water
mountain peak summit hill
climb ascend ascent summit reach
build building tower hall
house home dwelling
church cathedral abbey chapel
school university college study studied education
teach teacher taught instruct
learn study studied
book novel publication published
publish publication appear appeared released printed
release come appear appeared out premiered published
film picture cinema
song music track single
play perform performed
famous known renowned celebrated best
mean stand meaning name refers term
name called known named nickname title
happen occur take event took place
visit visitor tourist visited see
move relocate moved transferred
marry wife husband spouse married wed wedding
wife spouse married
husband spouse married
child son daughter children
parent mother father
colour color red blue green yellow white black grey brown
kind type sort species variety breed
part component consist made include comprises
contain include hold consist made
material stone wood steel iron brick concrete glass made
money currency pound euro dollar yen franc peso
language speak spoken
religion faith believe church
live lifespan life span years expectancy
allow permit let allowed permitted forbidden banned
forbid ban prohibited not allowed
damage destroy burn destroyed fire
find locate situated located found lies
locate situated lies stands found lie place
happen occur happened
own owner belong belongs property owned
bridge cross span spans across
go leave return fly migrate travel
few fall decline drop decrease less fewer fallen
come arrive return back reach
father daughter son mother parent
young chick nestling
far off distance
mainland coast shore land
not banned
big great large
winner won champion
get travel go move
employ staff workers employees employ
sport game team club
leave depart departs leaves
arrive reach arrives
often frequency times every daily weekly
remain survive left still
save rescue rescued
grow increase rise rose grew
fall drop decrease fell declined
hot warm temperature heat degrees
cold cool temperature freezing degrees
weather rain snow sun sunny
first earliest original initially
last final latest
main principal chief major most
second seconds
dog pet puppy
cat pet kitten
contact phone telephone email call reach
address street located
repair restore restored renovate renovation mended
hurt injure injured wounded
steal stole stolen theft thief robbed
hide hidden secret
call phone ring telephone
bear born give birth
bury buried grave tomb cemetery
baby cub young calf pup offspring
egg eggs lay lays
`;

const groupsOf = once(() => {
  const groups = new Map<string, Set<number>>();
  for (const [index, line] of GROUPS.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const key = stem(word);
      groups.set(key, (groups.get(key) ?? new Set()).add(index));
    }
  }
  return groups;
});

/** Whether two stems stand in one group. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = groupsOf().get(a);
  const others = groupsOf().get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
