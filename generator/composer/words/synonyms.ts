/**
 * Words that stand for one another when a question and its answer are worded differently. Opposites are here too,
 * where the one answers a question about the other ("open", "closed"). Written for this project; each line is a
 * group of stems' words, and a word may stand in several.
 */
import { once } from './once.js';
import { stem } from './stem.js';
import { isTelling } from './telling-words.js';

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
live reside home inhabit inhabitant residents settled dwell
population inhabitants residents people
tall height high stands rises
high height tall elevation altitude above
long length stretches span
wide width across broad
deep depth
big large size area covers huge largest measures
small little tiny smallest
heavy weigh weight tonnes kilograms weighs
fast speed quick quickly per hour
far distance away
old age years aged ancient founded
cost price expensive charge fee ticket pay pounds euros dollars free worth admission
near nearest closest beside nearby close
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
road street motorway route lane
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
father daughter son
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
look after keep maintain care keeper tend
see visible seen view spot
automatic automated itself unmanned
expensive cost price costly twice dear
expect plan planned forecast intend
use let rent serve function purpose
factory plant works
boss chief executive head manager director chairman leader
turnover revenue sales income earnings
profit earnings gain
shrink decline fall drop decrease lose loss disappear
cause reason factor because responsible
way navigate steer find route direction orient
oppose against vote object reject refuse
support favour back vote agree
delay postpone put off wait late
close closure shut
begin shine light lit open start switched
last endure survive lifespan lasts
dishwasher wash washing cleaned
clean wash rinse wipe
mend repair fix restore
damage harm ruin strip spoil hurt destroy
immediate once straight away immediately
sticky tacky
succeed replace follow successor predecessor
name appoint elect choose chosen named appointed
retire leave resign quit
propose suggest motion recommend
decide agree decision vote ruling
attend join participate take part participant
compete race compete runner competitor
earn pay salary wage
hire employ recruit staff
raise lift increase
reduce cut lower decrease fewer
begin origin originate start
origin come from descend derive
inspire based influence
train coach practise practice
tutor teacher taught
devote spend
donate give gift charity gave donated
fund pay finance sponsor money grant funded
sponsor fund support
accident crash collision
die drown killed victims fatal casualties
survive live escape
storm gale hurricane wind
fire blaze burn burned flames
rain flood water
ill sick disease illness fell
hospital clinic
injury hurt wound
medicine drug remedy
cure heal treat
ancient old prehistoric
modern new recent contemporary
current now present today
former previous earlier past
yearly annual every year annually
daily every day
month monthly
weekend saturday sunday
early morning dawn
evening night dusk
large huge enormous giant
tiny small minute
thick wide
thin narrow
shallow deep
strong powerful
weak feeble
dangerous poisonous toxic deadly venomous
safe harmless
rare uncommon scarce endangered
common frequent usual widespread
famous known celebrated
secret hidden
wet water rain damp
dry dried arid
hunt prey catch kill
predator enemy hunter
male father
female mother
mate breed pair
nest home
hatch egg
hibernate sleep winter
winter cold december
travel journey migrate go distance
trip journey voyage expedition
sail voyage ship boat
land arrive landed
depart leave departure
route path way trail
border frontier boundary neighbour
surround encircle
island isle
coast shore seaside beach
harbour port dock
bay gulf
lake pond reservoir
valley gorge canyon
forest wood woodland jungle
field meadow
desert sand
farm farmer farming agriculture
crop harvest grain
sell sold export market trade
shop store
customer client buyer
product goods
brand label
found start establish set up founder
merge combine join
bankrupt collapse close
invent devise create patent
patent register
discover find notice
experiment test trial
result find outcome
theory idea
prove show demonstrate
measure record gauge
weigh weight heavy
mass weight
contain hold store
consist comprise made
ingredient contain made recipe
cook bake boil roast fry
bake oven
boil heat simmer
cool chill refrigerate fridge
freeze frozen ice
mix stir combine blend
add pour put
remove take away strip
taste flavour
drink beverage
hot warm heat temperature
smell odour scent
loud noise noisy sound
quiet silent
bright light
dark black
write author novel book wrote
poem poet poetry
story tale plot
character hero protagonist
star actor play cast
director direct directed
role part play
premiere first opened debut
award prize medal honour
record best fastest
champion winner title
defeat beat lose
score goal points
team squad club side
captain leader
coach manager trainer
stadium ground arena
law rule regulation act
crime theft murder
arrest caught jail prison
judge court trial
police officer
government ministry state council
mayor
vote elect election ballot
tax charge duty
soldier army troops
battle fight war
attack invade assault
defend protect guard
treaty peace agreement
independence independent free
revolution uprising revolt
slave slavery
king queen monarch throne
castle fortress fort
palace residence
temple shrine church
statue sculpture monument memorial
paint painting portrait picture
museum gallery
exhibition display show exhibit
instrument play
band group musicians
album record released
sing singer vocal
dance ballet
festival celebration celebrate held
celebrate mark festival
custom tradition
religion faith church
holy sacred
marry wed wife husband
divorce separate split
child kid son daughter
baby infant newborn
grow raise brought
school pupil student
degree graduate university studied
language speak tongue
translate translation
mean signify stand
symbol represent stand
flag banner
letter write
speech address speak
newspaper press paper
website online site internet
computer machine
phone telephone call
software program app
energy power electricity
fuel petrol gas oil
engine motor
wheel tyre
bridge span
tunnel underground
tower spire
roof top
floor storey level
stair step steps
room chamber
door entrance gate
window glass
wall stone
garden park
tree trunk wood
leaf leaves foliage
flower bloom blossom
fruit berry
seed nut
root underground
insect bug
fish shark
snake reptile
whale dolphin mammal
dog breed hound
cat feline
horse pony
cow cattle
sheep lamb wool
pig pork
chicken hen egg
planet world
star sun
moon lunar
space orbit satellite
rocket launch
earthquake quake
volcano erupt eruption
climate weather
pollution waste dirty
recycle reuse
disappear vanish lost
appear emerge
change alter become turn
stay remain keep
return back come
move shift
wait delay
hurry fast
follow after next
precede before earlier
include contain
exclude except
allow permit welcome let
ban forbid prohibit not
require must need compulsory
optional voluntary
free cost nothing
discount reduced cheaper concession
member join membership
book reserve booking reservation ticket
cancel refund
park parking car
stay sleep hotel accommodation
guest visitor
guide tour
lesson class course classes
beginner novice
book register enrol sign join
alone accompany unaccompanied supervised
reward give receive award prize
forbid outlaw illegal ban prohibit
last end final
home house
hen chicken bird
space area room square
prevent keep avoid stop
fear afraid scared frightened scare
university graduate attend go study
nation country
raise ring sound alarm
warm heat heated
water pool
swim swimmer pool
doubt uncertain
complain complaint
apologise sorry
mistake error wrong
shout cry
smile laugh
kiss hug
luggage bag suitcase locker
`;

/** Particles of a phrase ("set up", "put off") would match everywhere. */
function isOwnWord(word: string): boolean {
  return isTelling(word) && !/^(?:after|back|away|place|part|day|year|month|straight|now)$/.test(word);
}

const groupsOf = once(() => {
  const groups = new Map<string, Set<number>>();
  for (const [index, line] of GROUPS.trim().split('\n').entries()) {
    for (const word of line.split(' ').filter(isOwnWord)) {
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
