/**
 * Words that stand for one another when a question and its answer are worded differently, a group a line. Opposites
 * are here too, where the one answers a question about the other ("open", "closed"). After a colon stand kinds of a
 * thing, which are not one another. Written for this project.
 */
export const SYNONYM_GROUPS = `
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
cost price expensive charge fee pay worth
fee admission entry ticket
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
marry wed wedding
marry: wife husband spouse
wife spouse married
husband spouse married
child: son daughter
colour: color red blue green yellow white black grey brown
kind type sort species variety breed
part component consist made include comprises
contain include hold consist made
material: stone wood steel iron brick concrete glass made
currency: pound euro dollar yen franc peso money
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
dog puppy
cat kitten
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
weekend: saturday sunday
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
marry: wife husband
divorce separate split
child kid
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
commemorate remember honour memory memorial
hold held festival event annually
manufacture build make produce assemble
fit carry hold seat capacity room
capacity hold seat carry fit
person: passenger resident visitor inhabitant worker employee spectator guest student pupil villager
money proceeds income profit fund
frequent often every interval
connect link join between run
protest oppose against object complain demonstrate
value prize treasure appreciate prized important
estimate tell determine calculate work
publisher press publish house
research study read investigate preparation
about follow tell story subject theme deal
job work employ occupation career profession position
animal: pet goat dog cat horse sheep cow hen
tint colour stain dye
service operate run start begin
operate run work function service
start launch begin opening inaugurate commission
tradition custom goes practice
maker craftsman manufacturer made
owner own belong property bought
bought buy purchase sold rights
creator create invent made design
responsible charge head
lead guide head command
command captain lead
purpose use serve intended meant
aim goal purpose intend
benefit advantage help good
drawback disadvantage problem
risk danger threat
threat danger endanger
protect conserve save guard shield
effect impact result influence
consequence result follow effect
origin come start begin back source
source spring origin come
size area large cover
speed fast quick
weight weigh heavy
number amount count total
amount quantity sum
majority most half
percentage per cent percent share proportion
double twice
half fifty
increase grow rise double climb
fall decline drop shrink decrease
temperature degree hot warm cold
depth deep
duration last take long
schedule timetable time
arrival arrive come
departure depart leave
stop station halt
fare ticket price
ticket admission entry pass
entry entrance admission enter
enter entry admission go
wheelchair accessible access lift ramp
toilet lavatory
pet: dog cat animal
child children kid under young
adult grown
senior pensioner elderly
group party
open opening hours until from
holiday bank vacation
weekday: monday friday
owner landlord
staff employee worker team
volunteer unpaid helper
teacher professor lecturer
student pupil learner
scientist researcher chemist physicist biologist
researcher scientist team study
doctor surgeon physician nurse
patient sufferer
engineer builder
architect designer
builder built construct mason
artist painter sculptor
musician composer singer player
composer wrote compose
author wrote writer novelist
journalist reporter
politician minister mp
explorer adventurer expedition
sailor seaman crew
pilot airman flew
passenger traveller
crew sailor team
farmer grower
fisherman fish fishing
baker bread bakery
inspiration inspire idea model
nickname called known
originally first formerly once
previously formerly before used
formerly used previously once
today now present currently
future plan will
plan intend will going want
hope wish want
happen occur event
accident mishap crash
destroy ruin demolish wreck lost burn swept
demolish pull destroy torn
collapse fall fell
rebuild rebuilt restored reconstruct
replace new instead substitute
extend enlarge expand extension
move relocate transfer shift
close closed shut end
reopen open again
ban forbid outlaw prohibit
allow let permit may
accept take welcome
refuse reject deny decline
offer provide give
provide supply give offer
supply provide deliver feed
deliver bring supply
receive get given gain
win receive gain take
lose lost fail
succeed success successful
fail failure unsuccessful poorly
famous known best remembered renowned
remembered known famous
popular favourite loved visited
unique only
special unusual unique different
different differ unlike
similar like same
biggest main largest chief
important significant main
difficult hard tough
easy simple
dangerous risky unsafe
cheap inexpensive low
expensive costly dear high
beautiful pretty
wealthy rich fortune
poor poverty
young youth
healthy health good
diet food eat feed
hunt catch eat prey
swim water sea
fly wing air
breed mate nest lay
live habitat home
habitat live home
shape form round
pattern stripe spot
skin fur feather coat
wing feather fly
leg foot
mouth jaw tooth
eye see sight
ear hear hearing
hear ear sound listen
sleep rest night
wake rise
born birth birthplace native
birthplace born
birthday born
death die died killed
buried grave rest
grave buried lie
relationship partner marry
sibling: brother sister
educate study school university
degree study university doctorate
qualify train degree
career work job
retire retired leave stop
hobby interest spare
instrument: violin piano guitar flute
religion: christian muslim jewish buddhist hindu
god deity goddess
king reign crown
war fight army
fight war battle
weapon: sword gun blade arrow
soldier fight army
victory win defeat beat
surrender give defeat
prisoner prison captive jail
escape flee fled
crime criminal offence
steal rob theft thief taken
evidence proof clue
trial court judge
sentence prison jailed
law ban rule legislation
government state minister
election vote elected won
tax levy
budget money spend
spend cost pay
debt owe loan borrow
bank loan money
sell sale market sold export
import bring
export sell abroad
product make produce sell
brand name company
customer buyer shopper
shop store sell
restaurant café eat
menu dish serve
recipe ingredient mix
sweet sugar honey
salt salty
spicy chilli hot pepper
bitter taste
ripe ready harvest pick
plant sow grow seed
water rain irrigate
soil earth ground
rock stone lava
metal: iron steel copper
mine dig extract
oil petroleum
gas air
smoke fumes
sound noise loud
light lamp bright lantern
glass window crystal
mirror reflect polished
paper page
ink pen
picture image photograph
photograph camera picture
map chart
book novel volume work
page leaf
chapter part
language spoken speak
word term name
letter alphabet
price buy pay cost sell
found establish
consume destroy burn
run leave go depart
daytime day
luggage bag suitcase locker
borrow loan lend keep
renew extend prolong
endangered extinction threatened rare extinct
regenerate regrow heal
catch suck trap grab
repay return refund
fine penalty charge cost
member join belong
visit come see
produce grow harvest yield
empty abandon abandoned disused unused
collect raise gather
show guide tour
prize award cheque money
guarantee warranty assurance
insurance cover policy insure
critic reviewer review press judge
limb: arm leg tentacle wing flipper
tentacle arm
blink flash flicker wink
lamp light bulb lantern
button switch key
press push hold
reset restart reboot
reserve store stock supply
refill replenish full fill
stretch extension section length piece
section part stretch piece
shopkeeper shopowner trader merchant retailer owner
shop trade trader shopkeeper business
worried fear anxious concern concerned afraid
concern worry fear trouble
prefer want like rather choose wish
dislike criticise fault blame hate object
praise like admire applaud
maths mathematics arithmetic
mathematician mathematics
gymnastics gymnast
mixture liquid solution blend mix
sit stand leave rest soak
soak stand steep
model bike version type machine
seller sell
founder found start begin
owner own keeper
part component bit piece
bone skeleton spine
solid hard rigid firm
hard solid tough
soft gentle squishy
snow snowy ice
top summit peak roof upper
bottom base foot floor
wrong fail gummy spoil bad
problem bug fault trouble issue error defect flaw
bug fault error defect problem
defect fault flaw damage
flaw fault weakness problem
weakness drawback fault
strength advantage power
cavalry horsemen horse rider
infantry foot soldier
troop soldier men army
general commander officer
commander leader captain general
knight horsemen rider
rebel rebellion insurgent revolt
rebellion revolt rising uprising
traitor betray
stuck sink trap jam bogged
trap catch stick
marsh swamp bog mud
swamp marsh wetland
abolish end scrap cancel repeal remove
cancel abolish drop scrap
scrap waste metal junk
rubbish waste litter trash
litter rubbish waste
tax levy duty
disguise dress costume
costume dress clothes outfit
clothes dress garment wear outfit
wear dress put
hat cap bonnet
shoe boot sandal
coat jacket
cockerel rooster cock
rooster cockerel
bull cow ox
goat kid
feather moult plumage
moult feather shed
shed lose drop
hut shed cabin shack
barn shed stable
stable horse barn
pen run enclosure cage
cage pen enclosure
enclosure cage pen
hunter hunt huntsman
poacher poach
dusk evening sunset nightfall
dawn sunrise daybreak
noon midday
midnight night
evening night dusk
lock shut close bolt
shut lock close
unlock open
dangerous hazard peril poisonous
poison toxic venom poisonous
poisonous toxic poison
edible eat
hereditary inherit family genetic run
genetic gene hereditary family
inherit heir legacy
ancestor forefather family descend
descendant offspring
relative family kin
trigger cause bring spark
spark cause trigger start
prevent stop avert
grow outgrow
outgrow grow
remember recall memory
forget memory
memory remember recall
asleep sleep
awake wake
wake rouse awaken
dream sleep
tired exhausted weary fatigue tiredness
fatigue tired tiredness exhaustion
pain ache hurt sore
ache pain hurt
fever temperature
cough cold
rash skin itch
swell swollen
bleed blood
blood bleed
breathe breath lung
lung breathe
heart cardiac
bone fracture
fracture break crack
break crack fracture snap
crack split break
pill tablet capsule medicine
tablet pill medicine
dose amount milligram
vaccine jab vaccination inject
infect infection contagious spread
contagious spread infect catch
spread pass transmit
virus germ infection
symptom sign
sign mark indicate
pregnant expect
elderly old pensioner
teenager teen adolescent youth
toddler child baby
adult grown
orphan parent
widow husband
widower wife
fiance engaged
engaged engagement
divorced divorce separate
wedding marry bride
funeral bury burial
will testament inherit
wealthy rich
poor needy
beggar poor
servant maid butler
maid servant cleaner
clean tidy
tidy clean neat
dirty filthy mud
dust dirt
stain mark spot
wash bath
bath tub
shower wash
soap wash
towel dry
iron press
sew stitch tailor
tailor sew clothes
weave weaver cloth
cloth fabric textile material
fabric cloth textile
textile cloth fabric
thread yarn string
rope string cord line
string line cord
knot tie
tie bind fasten
fasten fix attach
attach fix join stick
glue stick paste
nail screw
hammer tool
tool instrument device
device machine gadget appliance
appliance device machine
machine engine device
engine machine
mechanic engineer repair
electrician electric
electric electrical electricity current
battery charge
charge load
plug socket
wire cable
cable wire line
screen display monitor
display screen show
keyboard key
mouse rodent
rodent rat mouse
file document
document file paper
folder file
save store keep
delete remove erase
copy duplicate
print printer
download fetch
upload send
update upgrade version
upgrade update new
version edition release
edition version print
install set
password login
account profile
user player member
login sign
click press choose
choose select pick option
select choose pick
option choice
feature function ability
ability skill power
skill ability talent
talent gift skill
clever smart intelligent
stupid foolish
wise wisdom
brave courage hero
coward fear
angry anger rage furious
rage anger
happy joy glad pleased
sad sorrow unhappy
sorrow grief sad
grief mourn sorrow
cry weep tear
lonely alone
alone single
single alone unmarried
crowd people mass audience
audience spectator viewer crowd
spectator audience viewer fan
viewer audience watch
fan supporter follower
supporter fan follower backer
follower supporter disciple
opponent rival enemy
rival opponent competitor
enemy foe opponent
friend ally companion
ally friend partner
companion friend partner
partner colleague companion
colleague coworker partner
neighbour next
stranger unknown foreign
foreigner foreign stranger abroad
abroad foreign overseas
immigrant migrate settle
settle settler colony
settler colonist settle
colony colonial settle
empire imperial emperor
kingdom king realm
duke noble lord
noble lord aristocrat
lord noble
peasant farmer villager
villager village inhabitant
mayor council
council city local authority
councillor council
authority council government power
senator senate
parliament mp
minister ministry
ambassador embassy
spy agent secret
agent representative
detective police investigate
investigate inquiry examine
inquiry investigation
witness saw testify
suspect accuse
accuse charge blame
blame fault
guilty convict guilt
innocent acquit
punish penalty punishment
punishment penalty fine sentence
jail prison imprison
prison jail imprison
imprison jail prison
hang execute gallows
execute hang behead
behead execute
murder kill
murderer kill
assassinate kill murder
wound injure hurt
weapon arm
gun rifle pistol cannon
bullet shot
bomb explode explosive
explode explosion blast
explosion blast explode bomb
burn fire
flame fire
ash fire volcanic
smoke fire
lava volcano
flood inundate
drought dry
earthquake tremor
avalanche snow
landslide slip
hurricane storm
lightning storm strike
thunder storm
fog mist
mist fog
cloud sky
sky heaven
wind breeze gale still
still calm quiet wind
calm still quiet
wave sea surf
tide sea
current stream
stream brook river
waterfall fall cascade
spring well
well spring
pond lake pool
bank shore side
shore beach bank
cliff rock
cave cavern
hill slope mountain
slope hillside side
plain flat
plateau flat
flat apartment
apartment flat home
tenant rent
rent hire lease let
lease rent
hire rent employ
mortgage loan
loan borrow
lend loan borrow
afford pay
save spare
spare extra
extra additional further
additional extra further more
bonus extra
wage salary pay
salary wage pay
income earn
wealth rich money
fortune wealth money
coin money
cash money
cheque bank
rich wealthy
tax money
bill invoice
invoice bill
receipt bill
discount reduce
sale bargain
bargain cheap
market sell
stall market
supermarket shop
grocer shop
butcher meat
meat beef pork
vegetable: carrot potato onion cabbage pea bean tomato
fruit: apple pear plum orange lemon banana grape cherry peach
drink: tea coffee wine beer milk juice water cider
meal dinner lunch breakfast supper
breakfast morning
dinner supper meal
lunch midday
snack bite
bite sting
sting bite
cook chef
chef cook
kitchen cook
pan pot
pot pan kettle
lid cover top
cover lid coat
knife cut
cut slice chop
slice cut piece
peel skin
grind crush
crush press squash
press squeeze
squeeze press
pour tip
melt molten
molten melt
solidify harden
harden hard set
freeze frozen
thaw melt
rise prove
dough bread
loaf bread
bread loaf
flour wheat
cake bake
biscuit cookie
sweet candy
sugar sweet
honey bee
bee hive
wasp insect
ant insect
butterfly insect
moth insect
fly insect
spider web
fish: pike trout salmon cod eel carp tuna herring perch
bird: finch swift owl eagle crow gull robin puffin sparrow swan duck goose heron stork
tree: oak pine elm beech birch ash willow cedar fir
flower: rose lily tulip daisy orchid
metal: gold silver tin lead brass bronze aluminium zinc
angler fish fishing
angle fish
catch fish
swim bathe
bathe swim
dive diver
diver dive
sail sailor
boat ferry ship
ferry boat crossing
barge boat
canoe boat
crossing cross ride journey
ride trip crossing journey
return back
harbour quay pier port
pier quay jetty
anchor ship
wreck sink ship
sink drown
float swim
lighthouse light
tunnel pass
path track trail towpath
track path trail rail
trail path track route
towpath path
bicycle bike cycle
bike cycle bicycle
cyclist bicycle cycle
motorcycle bike
lorry truck
truck lorry
van car
bus coach
coach bus
tram train
underground metro subway
station stop
platform station
airport plane
flight fly plane
driver drive
drive car
park parking leave
parking park
petrol fuel
garage car
road way
motorway road
traffic car trade
pavement footpath
bridge cross
lock gate
locks canal
canal waterway
dam reservoir
dig excavate digging
excavate dig
digger dig
mine miner pit
miner mine
coal mine
quarry stone
tower high
stone rock
brick wall
roof tile
wall fence
fence wall barrier
gate door
door gate
stair staircase step
floor ground
ceiling roof
cellar basement
basement cellar
attic roof
corridor passage
lobby hall
courthouse court
hall room
office work
desk table
table desk
chair seat
seat chair place
bench seat
bed sleep
blanket cover
lamp light
candle light wax
mirror glass
clock watch time
watch clock
calendar date
diary journal
journal diary magazine
magazine journal
newspaper paper daily
article piece
reporter journalist
editor edit
publish issue
issue publish problem
library book
reader read
read reader
chapter book
title name
character person
hero main
villain bad
plot story
scene act
stage theatre
theatre stage play
actor actress performer
performer artist
audience public
public people open
private own
show exhibition exhibit
exhibit exhibition show display
exhibition exhibit show
gallery museum
sculptor sculpture statue
sculpture sculptor statue whale piece
masterpiece piece work
piece work part
drawing draw sketch
sketch draw
picture photo
photographer photo
camera photo
photo picture
film shoot
filming shoot shot film
shoot film shot
screenplay script
script screenplay write
dialogue talk
producer produce
studio company
premiere opening
ticket pass entry
permit ticket licence
licence permit
license permit
rule law
law rule
order command
command order
obey follow
disobey break
promise pledge vow
pledge promise
swear oath
lie false
truth true
honest truth
cheat fraud
fraud cheat
fake false forged
forge fake
copy fake
original first
ancient early
medieval century
century hundred
decade ten
fortnight week
weekly week
anniversary year
birthday year
season spring summer autumn winter
spring season
autumn fall
harvest crop
sow plant
plough field
seed sow
weed plant
weeds plant
grass lawn
lawn grass garden
hedge bush
bush shrub
leaf tree
branch tree
trunk tree
bark tree
root plant
wood timber
timber wood
carpenter wood
log wood
saw cut
sawmill saw wood
axe cut
garden gardener
gardener garden
pot plant
compost soil
soil earth
dig spade
tractor farm
dairy milk
milk cow
cheese milk
butter milk
wool sheep
leather skin
fur skin
tail end
horn head
claw nail
paw foot
beak bill mouth
bill beak
tooth teeth
tongue mouth
mouth lip
lip mouth
nose smell
ear hear
eye sight
hair head
beard hair
bald hair
neck throat
shoulder arm
elbow arm
wrist hand
hand finger
finger hand
thumb finger
chest breast
stomach belly
belly stomach
gut stomach
liver organ
kidney organ
brain mind
mind brain think
nerve brain
muscle strong
knee leg
ankle foot
toe foot
skin surface
surface top
edge rim border
rim edge
corner angle
centre middle
middle centre
inside within interior
outside exterior beyond
interior inside
north northern
south southern
east eastern
west western
left-handed left
upper top
lower bottom
above over
below under
opposite across
nearby near close
distant far
remote far lonely
local native regional
regional local
national country
international world
global world
universe space
galaxy star
telescope star observe
observatory telescope observe
astronomer astronomy star
astronomy star
comet star
orbit circle
circle ring round
ring circle
square area
triangle three
line row
row line
curve bend
bend curve
straight direct
direct straight
angle corner
point tip
tip point
sharp pointed
blunt dull
heavy weight
light weight
thick fat
fat thick
thin slim
slim thin
wide broad
narrow tight
tight narrow
loose slack
deep depth
shallow low
high tall
tall high
short brief
brief short
long lengthy
huge big
tiny small
quick fast rapid swift
rapid quick fast
slow gradual
gradual slow
sudden quick
early soon
late delay
soon early
immediate now
former ex
previous earlier last
restore previous back return
appearance look view
look appearance
view look sight
sight view see
notice see spot
observe watch see
hide conceal
conceal hide
reveal show
show reveal
explain reason
describe tell
tell describe
discuss talk
talk speak
debate argue
argue debate quarrel
quarrel argue
agree accept
disagree oppose
persuade convince
convince persuade
advise advice
advice advise
warn warning
warning warn
ask request
request ask
demand ask
beg ask
invite ask
reply answer
answer reply
question ask
exam test
test exam check
check test inspect
inspect check examine
examine check inspect
mark grade
grade mark
pass succeed
graduate degree
lecture lecturer
lecturer teach
professor teach
headmaster head
class lesson
course lesson
subject topic
topic subject theme
theme topic
idea thought
thought idea think
opinion view
belief believe
faith belief
pray prayer
priest church
monk monastery
monastery monk abbey
nun convent
pope church
bishop church
saint holy
ghost spirit
spirit ghost soul
soul spirit
witch magic
magic spell
legend myth story said
myth legend
tale story
joke funny
funny amusing
laugh amuse
game match
games match
match game
player play
goalkeeper goal keeper
position role
role position
score goal point
penalty kick
referee match
stadium arena
race run
runner run
marathon run
jump leap
leap jump
throw cast
kick ball
ball game
race course
medal award
trophy cup
cup trophy
league division
season year
career life
injury knee
quit stop end leave
end quit finish
finish end
career job
coach train
transfer sign
sign transfer buy
buy sign
club team
amateur hobby
professional paid
volunteer free
charity donate clinic
clinic hospital
donate give
gift present
present gift
lottery prize
luck fortune
chance odds
odds chance
risk chance
likely probable chance
probably likely
certain sure
sure certain
possible can
impossible cannot
necessary need
useful use
useless no
broken break
damaged broken
repair fix
new fresh
fresh new
stale old
rotten bad
ripe ready
raw uncooked
cooked boil
hot heat
quicker fast
bigger large
document file
automatic itself themselves
automatically itself themselves automatic
appearance look
plugin extension add-on
compatible work
stopped longer
group team
groups team
forbidden outlaw ban
available sold sell buy obtain
fertiliser feed manure
paper document proof licence certificate
expect favourite predict
popular fond favourite love
object piece item thing
exhibit piece object
attract call lure
call cry sound song
avoid protect prevent
prick thorn spine sting
coach trainer manager
owner belong bought
winner won prize
damage leak flood
visitor guest tourist
apply application form
deadline until latest
parent daughter son
form create origin
vacate leave empty
coin invent name
present show display
leave vacate depart
wrong fail break open
sack fire dismiss redundant expel oust remove
deaf hearing hear
blind sight eyesight vision
mute voice speech speak
defend protect guard repel ward spit sting deter intruder attacker shield scare
rucksack backpack bag luggage suitcase baggage bags belongings locker
pregnant pregnancy gestation expecting carry foal
end flow empty mouth drain
tributary flow river join
shoot film filmed location shot
erupt eruption volcano active extinct dormant
reproduce breed spawn mate lay egg offspring
baby young calf cub pup chick foal kid lamb infant newborn
female cow hen hind doe ewe mare sow vixen queen women
predator enemy hunter threat eat prey
stop prevent block bar keep dam hinder obstruct
reach arrive get access
varnish lacquer coat paint treat oil
layout lay design plan landscape
lawn grass turf
sprout germinate emerge grow shoot
emerge come appear surface hatch
catch capture absorb trap take light
enzyme substance protein chemical
digest eat break decompose dissolve
lonely alone lone single company solitary companion just
leftover leftovers keep
filmed shot location set
director head manager chief boss lead
parliament government assembly legislature congress
seat capital headquarters
currency money coin pay coins euro dollar krone franc pound crown
inhabitants citizens population people live residents
staff employ employees workers workforce
revenue turnover sales income earn
profit earn gain income
relocate move shift headquarter
leader queen king ruler president monarch reign head
reign rule throne
export sell trade goods
import buy trade
dose dosage take tablet daily
medicine tablet drug drops pill cream leaflet
relieve treat help ease against soothe
sleepy drowsy drowsiness tired
ingredient made contain flour
done ready cooked finished test
cook simmer boil bake fry roast steam
bake oven heat
temperature degrees heat hot
freeze freezer frozen
fridge refrigerator cool chill
last keep shelf fresh
star lead play actor actress cast role played
soundtrack score music composer
novel book based adaptation author
length run minutes running
award win prize silver gold medal
plot story follow about
end ending finally
rent hire lease loan
cancel cancellation
lift carry load capacity
rust corrosion corrode
melt liquid melting
pipe tube plumbing
poison poisonous toxic deadly dangerous harmful venomous
alloy mix mixture contain
siege besiege surround
surrender yield capitulate give
treaty peace agreement end sign
capture catch captive prisoner taken
free release ransom liberate
ransom pay release
battle fight fought clash
weigh weight heavy kilos
hunt catch eat feed prey
nest breed lay
battery charge range power
charge charging recharge
fold foldable collapse
limit maximum top most
tyre wheel puncture flat
reset restart reboot restore
discover find found identify
dye colour pigment
die death cause pneumonia illness
notebook diary papers archive
map survey chart explore
lose lost loss amputate
hobby breed collect pastime spare keep paint
built erected constructed raise
destroy burn lightning fire ruin collapse demolish
stone sandstone marble granite quarry
fair market festival take
ride carousel wheel
taste tasting sample
accompany parent adult child supervise
beer lager ale brewery brew
mature age ripen store
peak summit mountain highest top
climb ascend ascent climber first
glacier ice
path trail track walk route
ranger warden guard
avalanche snow slide
swim bathe bathing swimming
fuel fire wood burn fired heat
swap exchange trade
ticket entry admission price cost fee
student pupil concession
sink drown submerge
horn antler horns
lick salt mineral
fence enclosure height
milk dairy litre
farrier blacksmith shoe trim
vomit sick throw
colic illness danger
shelter stable roof cover
waterproof rain wet
supply provide deliver source
cargo goods freight timber handle
lighthouse beacon tower
automatic automate automated unmanned
tunnel underpass link
bicycle cyclist bike cycling
fumes exhaust smoke
suction pull draw
violin instrument fiddle
auction sell fetch price sold
opera sing singer
broadcast air transmit
teacher teach taught tutor mentor pupil
cough breathe lung asthma
spring source water
bath bather bathing bathe stay
jewellery silver ring
mouse mice pest rodent
strong strength stronger
score point points goal
forbid ban allow prohibit permit
spike shoe stud
hotel inn guesthouse lodge
breakfast meal food included
child kid children baby under
disabled wheelchair accessible ramp
toilet restroom wc bathroom
wifi internet wireless network password
password code passcode pin
refund return reimburse
warranty guarantee cover
repair mend fix service maintenance
battery cell power
size dimension measure large
colour shade red blue green yellow
taste flavour flavor sweet sour bitter
sound noise call song
sing song call
speed fast km/h knots
border neighbour frontier boundary
language speak official tongue
flag colour banner
earthquake quake tremor
fire blaze burn flame
crash accident collide collision
rescue save help
steal theft rob thief burglar stolen
prison jail gaol imprisoned sentenced
vote election elect ballot
tax duty levy
fund finance pay sponsor donate
owner own belong property
heir inherit inheritance
school college university educate study train attend
degree graduate study
pseudonym alias
birthplace born birth native
grave tomb bury buried
monument memorial statue cross
symbol emblem sign stand
invent inventor idea patent devise conceive
patent invent
produce make manufacture factory output
material made wood steel stone
roof top tile
door gate entrance entry
garden park grounds
seed grain
harvest pick crop reap
fertiliser feed compost manure
pest insect bug
migrate migration winter fly south
hibernate hibernation sleep winter
habitat live home found
extinct vanish disappear die
endangered threatened rare protected
rare uncommon scarce
common widespread frequent
danger risk hazard threat
symptom sign fever pain
contagious infectious spread transmit
vaccine vaccinate jab inoculate
recover recovery heal cure better
surgery operation operate
allergy allergic react
vitamin nutrient mineral
lid cover cap
knife blade cut
clean wash wipe rinse
dry drying
smell stink odour
noise loud sound
quiet silent silence calm
pay payment cash card accept
discount reduction reduced concession cheaper half
deadline due latest until by
apply application register form
document paper passport id
appointment book booking reserve
contact phone call email reach
address street location
deliver delivery ship send
order purchase buy
return bring give
late delay overdue fine
fine penalty pay
borrow lend loan
museum exhibit gallery collection
painting picture canvas
sculpture statue sculptor carve
exhibition show display
concert perform performance
dance dancer ballet
album record song
football soccer
goal score
coach trainer manager train
champion win title
race run compete
medal gold silver bronze
spectator crowd watch attend audience
passenger traveller carry
pilot fly captain
captain command skipper
crew sailor staff
sink sank wreck
voyage trip journey sail
explorer expedition explore
coast shore sea
cave cavern grotto
waterfall falls drop
bridge span cross
station stop platform
brake stop
button key press
sack fire dismiss
deaf hearing
charge head run lead chief boss matriarch
end flow empty mouth
rucksack backpack luggage suitcase bag
gestation pregnant pregnancy
inhabitants citizens population
spectators crowd watched attend audience
male stag bull cock ram buck stallion boar cockerel
female hind doe ewe mare sow vixen hen
bring take carry leave
defend ink squirt spray escape camouflage
bad harmful wrong problem
obtain get issue receive within
valid last expire expiry
owner belong possess buy
injury hurt wound injured
resign quit step retire
arrest detain seize
execute behead hang shoot
reward bounty prize
secret hidden conceal
afraid fear scare
apology regret
agree consent approve accept
oppose object protest against
begin origin root
copy imitate mimic
choose select elect pick appoint
appoint name make become
trip tour excursion
luggage baggage case
mend darn patch
spread expand grow
shrink reduce decline fall
grow rise increase
cheap inexpensive affordable
costly expensive dear
broken faulty damaged defective
damage harm ruin
hit strike collide
pull tow drag
burn scald
wet damp moist soak
weak frail feeble
famous known celebrated renowned
`;
