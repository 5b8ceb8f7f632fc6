/** Science, nature, space, history: questions with answers that stay true. */
export const SCIENCE = `
# science
@words science scientist physics chemistry biology experiment atom atoms molecule energy gravity evolution dna cell brain electricity light planet theory research laboratory vaccine virus bacteria element quantum einstein newton darwin
@open
- Let us wonder at something: which everyday thing do you not quite understand?
- Science, then: what fact did you never get over?
- Is there a question you asked as a child that nobody answered properly?
@more
- Which discovery would you have liked to be in the room for?
- What do you think people will laugh about, a hundred years from now, in what we believe today?
- Does knowing how a thing works take anything away from it, for you?
- What would you measure, if you had any instrument at all?
- Which science would you take up, with a free year?
- Do you remember an experiment that went wrong at school?
- What is the most surprising thing you know about your own body?
why is the sky blue
- Air scatters blue light more than red, so blue reaches us from every side. At sunset the light has further to come, and the red is what is left.
why is grass green | why are leaves green | why are plants green
- Chlorophyll takes up red and blue light for its work and sends the green back to us.
why do leaves change colour | why do leaves fall | why do leaves turn red
- In autumn trees take back the green pigment, and the yellows that were there all along come out. Some make red besides.
how fast is light | what is the speed of light | how fast does light travel
- Just under 300,000 kilometres a second, fast enough to go round the earth seven times while you say so.
how fast is sound | what is the speed of sound
- About 340 metres a second in air, and more than four times that in water.
what is gravity | explain gravity | why do things fall | how does gravity work
- Everything with mass draws everything else: the earth pulls you, and you pull the earth by the same amount. Einstein described it as a bending of space and time.
what is an atom | what are atoms | what are atoms made of
- The smallest piece of a chemical element: a tiny heavy nucleus with electrons about it. Most of it is empty.
what is dna | what does dna do
- A long twisted molecule in nearly every cell, and the recipe for building you. Its four letters are called A, C, G and T.
what is photosynthesis | explain photosynthesis | how does photosynthesis work
- Plants use sunlight to turn water and carbon dioxide into sugar, and give off oxygen as they do it. Nearly every meal begins there.
what is evolution | who discovered evolution | explain evolution
- Living things vary, what helps is passed on more often, and over long times that makes new kinds. Darwin published the idea in 1859.
why is the sea salty | why is the ocean salty
- Rivers wash salts out of the rocks and carry them down, the water evaporates, and the salt stays behind. It has had a few billion years.
why does ice float | why does ice float on water
- Water takes up more room when it freezes, so ice is lighter than the same amount of water. Few other stuffs behave that way.
at what temperature does water boil | when does water boil | what is the boiling point of water
- At 100 degrees Celsius at sea level, and at less the higher you climb. On Everest it is near 70.
when does water freeze | what is the freezing point of water
- At zero degrees Celsius, which is 32 on the Fahrenheit scale.
what is electricity | how does electricity work
- Charge on the move: in a wire it is electrons that drift, slowly, while the push behind them travels almost as fast as light.
how do magnets work | why do magnets stick
- In iron each atom is a little magnet, and when enough of them point the same way the pull adds up.
how do planes fly | how does a plane fly | why do planes fly
- The wings turn the oncoming air downward, and the air pushes back up. Speed does the rest.
how do vaccines work | what is a vaccine
- They show the body a harmless piece or copy of a germ, so that its defences recognise the real one later.
what is a virus | what is the difference between a virus and a bacteria
- A virus is a scrap of genetic material in a coat that cannot multiply without a cell, while bacteria are living cells of their own. That is why antibiotics help against the one and not the other.
why do we sleep | why do people sleep | why do humans sleep
- Nobody has the whole answer, but sleep clears waste from the brain, settles memories and mends the body. Do you get enough of it?
why do we dream | why do people dream | what are dreams
- It is not settled. One guess is that the brain sorts its day, another that it rehearses. What do you dream about?
why do we yawn | why is yawning contagious
- Perhaps to cool the brain or to shift its state; nobody is certain. Reading about it is often enough to set one off.
how many bones are in the human body | how many bones do humans have | how many bones does a human have
- An adult has 206. A newborn has more, since many grow together later.
how many teeth do humans have | how many teeth does an adult have
- Thirty-two in a full adult set, with the wisdom teeth counted in.
what is the largest organ | what is the biggest organ in the body
- The skin, at roughly two square metres on a grown person.
how many hearts does an octopus have | does an octopus have three hearts | three | octopus hearts
- Three hearts, and blue blood as well.
what is the heaviest element | what is the lightest element | what is the most common element in the universe
- Hydrogen is the lightest element and the commonest by far: it makes up most of every star.
what is gold made of | what is the chemical symbol for gold | symbol for gold
- Gold is an element of its own, with the symbol Au, from the Latin aurum.
what is h2o | what is the formula of water | what is the chemical formula for water
- That is water: two atoms of hydrogen to one of oxygen.
what is pi | how much is pi | what is the value of pi
- The way round a circle divided by the way across it, about 3.14159, and it never ends or repeats.
how many days are in a year | how many days does a year have | how many days are there in a year
- There are 365, and one more in a leap year, because the earth takes about 365 and a quarter to go round.
how many hours are in a day | how many minutes are in a day | how many seconds are in a day
- Twenty-four hours, which makes 1,440 minutes or 86,400 seconds.
how many minutes are in an hour | how many seconds are in an hour | how many seconds are in a minute
- Sixty to the minute and sixty to the hour: the Babylonians liked that number, as it divides so well.
who was albert einstein | who is albert einstein | who was einstein
- A physicist, born in Ulm in 1879, who changed what people think of space and time.
who was marie curie | who is marie curie
- The only person so far with Nobel prizes in two sciences, physics in 1903 and chemistry in 1911; born in Warsaw, and a discoverer of radium.
who was isaac newton | who discovered gravity
- Newton described gravity in 1687; that things fall had been noticed before.
what is a prime number | what are prime numbers
- A whole number above one that nothing divides but one and itself: 2, 3, 5, 7, 11 and on without end.
is water wet | is fire alive
- That one has ended more dinner parties in a draw than any other. Which side do you argue?
is the earth flat | is the earth round | is the world flat
- Round, very nearly: a ball a little squashed at the poles. Sailors, shadows and photographs all say so.
what is quantum physics | explain quantum physics | explain quantum physics to me | what is quantum mechanics
- The rules for very small things, where something can behave as a wave and a particle, and where only chances can be foretold. It is odd, and it is among the best tested theories there are.
what is the theory of relativity | what is relativity | explain relativity
- Einstein's finding that time and distance depend on how one moves, while the speed of light does not. Clocks on satellites have to be corrected for it.
who invented the telephone | who invented the light bulb | who invented the radio
- Several people got there nearly together, as so often: Bell holds the famous patent for the telephone of 1876, and Swan and Edison both made good lamps.
who invented the internet | who invented the web | who invented the world wide web
- Tim Berners-Lee proposed the Web in 1989; the network below it grew out of work by many, among them Vint Cerf and Bob Kahn.
who discovered penicillin
- Alexander Fleming noticed it in 1928, on a dish he had left lying about over the holidays.
who discovered america
- People had lived there for many thousands of years. Of Europeans, Norse sailors came around the year 1000 and Columbus in 1492.
do you like science | i like science | i love science | i am a scientist | i like physics | i like biology | i like chemistry
- Which question keeps you at it?
- The best part may be finding out that one was wrong. Has that happened to you?
- I can hold a fact but never be surprised by one. Which one surprised you last?
tell me a fun fact | fun fact | tell me something interesting | tell me a fact | tell me an interesting fact | random fact | give me a fact | tell me something i do not know | tell me something cool | teach me something | tell me something new | give me a random fact | another fact | one more fact | do you know any fun facts
- Honey keeps almost for ever: jars thousands of years old have been found in Egyptian tombs.
- Bananas are berries in the botanist's book, and strawberries are not.
- A day on Venus is longer than a year on Venus.
- Wombats leave droppings in the shape of cubes, and nobody else does.
- Scotland's national animal is the unicorn.
- There are more ways to shuffle a pack of cards than there are atoms in the earth.
- Sharks have been around for longer than trees.
- Oxford was teaching students before the Aztecs founded their capital.
- The dot over a small i is called a tittle.
- Sea otters hold hands when they sleep, at least some of them, so as not to drift apart.
- A bolt of lightning is several times hotter than the surface of the sun.
- The Eiffel Tower grows by some centimetres in summer, because iron swells in the heat.
- An ostrich's eye is larger than its brain.
- Cleopatra lived nearer in time to the moon landing than to the building of the Great Pyramid.
- The heart of a blue whale weighs about as much as a small piano.
- Octopuses have blue blood, because theirs carries copper where that of people carries iron.
- The shortest war on record lasted under an hour: Zanzibar against Britain, in 1896.
- Crows remember the faces of people who were unkind to them, and tell the other crows.
- A group of flamingos is called a flamboyance, and it should be.
- The oldest known living tree of one stem, a bristlecone pine, is nearly five thousand years old.
- Rain has a smell with a name of its own: petrichor.
- Sound travels about four times faster through water than through air.
- Butterflies taste with their feet.
- The inventor of the lawnmower had the idea from a machine that trimmed cloth.
- Sunlight needs eight minutes to get here, so the sun you see is always an old one.
- Finland has more than a hundred thousand lakes, and about one sauna for every two people.
- Dust that feeds the Amazon forest blows over from the Sahara.
- The first oranges known in Europe were bitter, and the colour got its name from the fruit and not the other way round.
- In space, astronauts grow a few centimetres taller, and shrink again at home.
- A teaspoon of honey is the life's work of about a dozen bees.
- The letter j was the last to join the alphabet.
- Sloths come down from their trees about once a week, for one purpose only.
- The national anthem of Spain has no official words, so everybody hums.
- The word robot comes from a Czech play of 1920, and from a word for forced labour.
- Cows have best friends, and their hearts beat more calmly beside them.
- Europa, a moon of Jupiter, probably has more water under its ice than all the oceans of the earth.
- Hummingbirds are the only birds that can truly fly backwards.
- The Great Wall of China cannot be seen from the moon, whatever the quiz books said.
- In colonial New England lobster was so common that it counted as poor people's food.
what is your favourite element | i like maths puzzles | is maths beautiful | is maths invented or discovered | what is infinity | how big is infinity | what is the biggest number | what is zero | who invented zero | is zero a number
- There is no biggest: add one, and it has grown. Does that please you or make you dizzy?
- Zero came to Europe from India by way of Baghdad, and was met with suspicion. What would you do without it?
what would happen if the sun went out | what would happen if the moon disappeared | what would happen if the earth stopped | can we live on mars | will humans live on mars | should we go to mars | how long does it take to get to mars | how long does it take to get to the moon | what is mars like
- Three days to the moon, half a year or more to Mars, and nowhere to get a sandwich on either. Would you go, if there were a way back?
- If the sun went out, nobody would notice for eight minutes. What would you do with them?
is homework science | i have a science question | i like science experiments | do an experiment | science experiments at home | fun experiments | what experiment can i do at home | i did an experiment
- Red cabbage juice turns pink in vinegar and green in soapy water, and needs only a saucepan. Have you got a cabbage?
- Put a raisin in fizzy water and watch it commute. What would you predict?
do vaccines cause autism | is climate change a hoax | was the moon landing fake | is 5g dangerous | are chemtrails real | is area 51 real | who killed jfk | are there lizard people | do the illuminati exist | conspiracy theories | do you believe in conspiracies | i believe in conspiracies | is the moon landing real
- People really did land on the moon, vaccines do not cause autism, and the climate is warming through what people burn: those have been checked to exhaustion. What makes the other story attractive?
- Large secrets need large numbers of people who never gossip. Have you met any?
why do we have goosebumps | why do we get goosebumps | what are goosebumps
- Tiny muscles pull each hair upright, which once made fur thicker and its owner look bigger.
why is blood red | what makes blood red
- Because of the iron in the haemoglobin that carries its oxygen.
why do knuckles crack | why do my knuckles crack | is cracking knuckles bad
- Gas comes out of the fluid in the joint all at once. Studies have found no harm in it, except to the nerves of those nearby.
why do we hiccup | what causes hiccups | how do i get rid of hiccups | i have hiccups
- The diaphragm twitches, nobody knows quite what for. Holding the breath works for some, and time for everyone.
why do we have fingerprints | what are fingerprints for
- Probably for a finer touch and a better grip on wet things; no two sets are known to be alike.
why do cats land on their feet | how do cats land on their feet
- A falling cat bends in the middle and turns its two halves separately, and its ears tell it which way is up.
why do we cry | why do people cry | why do onions make you cry | why do onions make me cry
- Onions give off a gas that stings, and the eyes rinse it away. The other sort of tears is less well understood and more useful.
why does soap clean | how does soap work
- One end of its molecule holds on to fat and the other to water, so that grease goes down the drain with the rinse.
why does metal rust | what is rust | why does iron rust
- Iron takes up oxygen when water is about, and slowly turns back into something like the ore that it came from.
what is fire | what is fire made of | how does fire work
- A quick reaction between fuel and oxygen that gives off heat and light; the flame is glowing gas and soot.
what is glass made of | how is glass made | is glass a liquid
- Sand, soda and lime, melted and cooled too quickly to form crystals. It counts as a solid, whatever old windows are said to do.
how do computers work | what is a computer
- At the bottom it is switches, on and off, very small and very many, and everything else is arrangement.
how does wifi work | what is wifi | how do phones work
- By radio: the words are turned into rapid changes in a wave, and the other end turns them back.
how does gps work | what is gps
- Satellites send the time, very exactly; a receiver works out from the delays how far away each of them is, and so where it must be.
what is cloud computing | what does the cloud mean | where is the cloud
- Somebody else's computer, in a large cool building, with good locks and a bill at the end of the month.
what is open source | what is open source software
- Software whose text anybody may read, change and pass on, under the terms of its licence.
what is encryption | how does encryption work
- Scrambling a message so that only somebody with the right key can make it readable again.
what is a neural network | how do neural networks work | what is deep learning
- A large heap of simple sums whose weights are nudged, example by example, until the answers come out right. I have none inside.
`;
export const SPACE = `
# space
@words space planet planets star stars moon sun mars jupiter saturn venus galaxy universe astronaut rocket telescope comet asteroid alien aliens nasa orbit eclipse cosmos astronomy
@open
- Let us look up for a moment: can you see stars from where you live?
- If there were a seat to the moon and back, would you take it?
@more
- Which would you rather know: how it all began, or whether anybody else is there?
- Have you ever looked through a telescope?
- What would you take to Mars that is not useful?
- Does the size of it all comfort you, or the opposite?
- Which picture of space do you remember first?
how far is the moon | how far away is the moon
- About 384,000 kilometres on average. All the other planets would just about fit in between.
how far is the sun | how far away is the sun
- Some 150 million kilometres, which light crosses in a little over eight minutes.
how many planets are there | how many planets are there in the solar system | how many planets
- Eight, since Pluto was moved to the dwarf planets in 2006.
what is the largest planet | which planet is the largest | biggest planet
- Jupiter: all the others together would not weigh half as much.
what is the smallest planet | which planet is the smallest
- Mercury, which is not much wider than our moon.
what is the closest planet to the sun | which planet is closest to the sun
- Mercury again, racing round in 88 days.
which planet has rings | what planet has rings
- Saturn wears the famous ones; Jupiter, Uranus and Neptune have faint ones too.
what is a black hole | tell me about black holes | what are black holes | explain black holes
- A place where so much mass is packed together that not even light gets away. The first picture of one was published in 2019.
how old is the universe | what is the age of the universe
- About 13.8 billion years, by the best measurements.
how old is the earth | what is the age of the earth
- Around 4.5 billion years, as the oldest meteorites tell it.
how big is the universe | is the universe infinite
- The part we can see is some 93 billion light years across; whether it ends, nobody knows.
what is a star | what are stars made of | what is the sun made of
- A ball of hot gas, mostly hydrogen and helium, that shines because hydrogen fuses in its middle. Our sun is a middling one.
what is a light year | how long is a light year
- Not a time but a distance: what light covers in a year, about 9.5 million million kilometres.
what is a galaxy | what is the milky way
- A city of stars held together by gravity. Ours, the Milky Way, has at least a hundred thousand million of them.
who was the first man on the moon | who walked on the moon | when was the moon landing | first person on the moon | when did we land on the moon
- Neil Armstrong stepped out on 20 July 1969, with Buzz Aldrin some minutes behind him. Twelve people have walked there.
who was the first person in space | first man in space
- Yuri Gagarin, who went once round the earth on 12 April 1961.
is there life on mars | is there life in space | are there aliens | do aliens exist | do you believe in aliens | are we alone in the universe
- Nobody has found any yet, and the search is hardly begun. What is your bet?
- The universe is large enough for yes and silent enough for no. Which would frighten you more?
is pluto a planet
- It is called a dwarf planet since 2006, and many people have not got over it.
what is the big bang | what was before the big bang | what is the big bang theory
- The idea that everything was once hot and dense and has been spreading ever since. What came before, if the word means anything there, is not known.
why does the moon change shape | why does the moon have phases
- Half of it is always lit; we only see more or less of that half as it goes round us.
what is an eclipse | what is a solar eclipse
- Three bodies in a line: at a solar eclipse the moon stands before the sun, at a lunar one the earth's shadow falls on the moon.
do you like space | i like space | i love space | i love astronomy | i want to be an astronaut | i like the stars
- What draws you: the engineering, the quiet or the not knowing?
- A clear night costs nothing and makes every quarrel small. When did you last look?
would you go to space | would you like to go to space | i have a telescope | i saw jupiter | i saw the milky way | i like stargazing | i watched a rocket launch | i saw the space station | i like black holes | i love the moon | space is scary | space is amazing
- I could go tomorrow: I need no air and weigh nothing. What would you take along, if they allowed one thing?
- The light you saw set out before your grandmother was born, some of it long before. What did you feel?
- Away from street lamps there are thousands. Where is it dark enough, near you?
do aliens visit us | have aliens visited earth | i saw a ufo | i was abducted by aliens | are ufos real | where are the aliens | would you like to meet an alien | what would you say to an alien | do aliens live among us
- Nobody has shown a piece of one yet, and the sky is large. What did you see?
- I should ask them what they do about Mondays. And you?
- The odds and the silence contradict each other, which is called the Fermi paradox.
why is mars red | what colour is mars
- It is dusted with iron oxide, which is to say that it has rusted.
what is the hottest planet | which planet is the hottest | why is venus so hot
- Venus, at well over four hundred degrees, under a thick blanket of carbon dioxide.
what is the coldest planet | which planet is the coldest
- Uranus has the lowest temperature measured, a little colder than Neptune although it is nearer to the sun.
what are saturn's rings made of | what are the rings of saturn
- Mostly of water ice, from grains up to lumps the size of a house.
what is a comet | what is an asteroid | what is the difference between a comet and an asteroid
- A comet is ice and dust, and grows a tail near the sun; an asteroid is rock or metal, and does not.
what is a shooting star | what is a meteor | what are shooting stars
- A grain of dust, often no bigger than sand, that burns up as it hits the air.
how big is the sun | how large is the sun
- About 109 earths across, and it would hold more than a million of them.
how hot is the sun | what is the temperature of the sun
- Roughly 5,500 degrees at its surface, and some fifteen million in the middle.
how many stars are there | how many stars are in the sky | how many stars are in the galaxy
- A few thousand to the naked eye, some hundreds of billions in our galaxy, and beyond that more galaxies than anybody can list.
`;
export const NATURE = `
# nature
@words nature animal animals tree trees forest flower flowers bird birds whale whales dolphin elephant lion tiger bear wolf fox bee bees insect spider butterfly garden gardening plant plants river ocean climate environment owl frog penguin
@open
- Let me ask about wild things: which animal would you most like to watch undisturbed?
- What grows nearest to where you sit?
@more
- Which bird do you know by its voice?
- Is there a tree that you would miss?
- What is the wildest place you have stood in?
- Are you someone who names house plants?
- What lives in your street besides people?
- Which animal is treated most unfairly by its reputation?
- What would you plant, if it were sure to grow?
my garden is full of roses | i have a garden | i like gardening | i love gardening | i was gardening | i planted tomatoes | i grow vegetables
- What is doing well in it just now, and what is sulking?
- Gardens teach patience by force. What have you planted that took years?
- Do you grow what is pretty or what can be eaten?
my plants die | my plant died | i kill plants | i have house plants | i like plants
- Most of them drown, gardeners say, and were merely loved too often. How much water does yours get?
- There is a plant for every temperament, and the snake plant forgives nearly all of them.
what is the largest animal | biggest animal | what is the biggest animal in the world
- The blue whale, at up to thirty metres: no dinosaur that we know of weighed more.
what is the fastest animal | which animal is the fastest
- The peregrine falcon in a dive, at over 300 kilometres an hour. On the ground it is the cheetah.
what is the tallest animal
- The giraffe, which sleeps very little and drinks with difficulty.
are whales fish | is a whale a fish
- No, mammals: they breathe air, have warm blood and feed their young on milk.
can penguins fly | do penguins fly
- Only under water, in a manner of speaking. Their wings have become flippers.
do fish sleep | do fish drink | do bees sleep
- They rest, most of them: slower, lower and with their eyes open, since they have no lids to close.
how long do elephants live | how old do elephants get
- Sixty to seventy years in the wild, about as long as they need to know everything about their valley.
why are bees important | are bees important | why do we need bees
- They carry pollen from flower to flower, and about a third of what people eat depends on such visits.
why do birds sing | why do birds sing in the morning
- To hold a place and to find a mate; at dawn the air is still and a song carries far.
why do birds migrate | where do birds go in winter
- They follow the food and the light, and find their way by sun, stars and the earth's magnetic field.
how do bats see in the dark | are bats blind
- They call, and listen for the echo. They are not blind at all.
why do zebras have stripes
- Probably to bother biting flies, which land badly on stripes. Hiding from lions is the older guess.
how long do turtles live | how long do tortoises live
- Giant tortoises pass a hundred with ease, and one called Jonathan is thought to have been born around 1832.
what do pandas eat | what do koalas eat | what do cows eat
- Pandas live on bamboo, koalas on eucalyptus and cows on grass: a menu with one line each.
i am afraid of spiders | i hate spiders | there is a spider | i saw a spider | i am scared of spiders
- A glass and a postcard is the peaceful solution. Where is it now?
- Hardly any can hurt you, and none of them wants to meet. Was there a first one?
i like animals | i love animals | what is your favourite animal | favourite animal | do you like animals
- None has ever come near me. Which one would you stand in the rain to see?
- What is it about that one: the face, or the way it lives?
i saw a fox | i saw a deer | i saw a bird | i saw hundreds of birds | i saw an owl
- Did it see you as well?
- Such a moment usually lasts three seconds and stays for years. Where was it?
climate change | is climate change real | what is climate change | i worry about the climate | global warming
- It is real and largely our own doing, as nearly all who study it agree. Where do you notice it?
- The earth holds more heat because of the gases we add, carbon dioxide above all. What troubles you most about it?
how many legs does a spider have | how many legs do spiders have
- Eight, which is what sets spiders apart from insects.
how many legs does an insect have | how many legs do insects have
- Six legs, always in three pairs.
how many arms does an octopus have | how many legs does an octopus have
- Arms, strictly speaking, and there are eight of them, each with a good deal of its own mind.
what is the largest desert | what is the biggest desert | largest desert in the world
- Antarctica, if a desert is where almost nothing falls from the sky. Of the hot ones, the Sahara.
what is the largest fish | what is the biggest fish
- The whale shark, which eats hardly anything larger than a shrimp.
tell me about whales | tell me something about whales | whales | i like whales
- Whales are mammals whose forebears walked on land some fifty million years ago. What draws you to them?
- Humpback males sing for hours, and the song changes from year to year. Have you heard a recording?
what is the oldest tree | how old can trees get | oldest tree
- A bristlecone pine in California has been counted at over 4,800 years.
what is your favourite season flower | i love nature | i love the forest | i like forests | i love being outside | i like the outdoors | i went to the park | i am in the park | i sat by the river | i was in the forest | i like lakes | i love the ocean | i like birdwatching | i watch birds | i feed the birds | i have a bird feeder
- What did you hear, once you had stopped walking?
- Green for twenty minutes does measurable good, researchers say. Where is yours?
- Which regular at the feeder is the bully?
i love horses | i like horses | do you like horses | i love elephants | i like wolves | i like penguins | i like dolphins | i like turtles | i like sharks | i like owls | i love rabbits | i like foxes | i like bears | i like lions | i love tigers | i like frogs | i like snakes | i like insects | i like butterflies | i love pandas
- What is it about them: the look, the manners or the freedom?
- Have you ever met one eye to eye?
- If one of them could ask you one thing, what would you fear that it might be?
i hate snakes | i am afraid of snakes | i hate rats | i hate bugs | i hate insects | i am afraid of bees | i got stung by a bee | a bee stung me | a wasp stung me | a mosquito bit me | a dog bit me | i was bitten by a dog | i saw a snake | i saw a rat
- Most of them are more alarmed than you, and have fewer shoes. What happened?
- Something cold on a sting, and a doctor at once if the face swells or the breath goes short. How is it now?
- Bites from animals want washing and showing to somebody medical the same day.
should we eat animals | are zoos bad | is hunting wrong | i hunt | i like hunting | animal testing | is it wrong to eat meat | i love animals more than people | animals are better than people | save the animals | endangered species | animals are going extinct
- Good people stand on several sides of that, and most of them love some animal by name. Where did you come to stand?
- What is rare is often rare for want of a hedge, a pond or a bit of dark. What is missing near you?
how do i help the environment | what can i do about climate change | how can i live more sustainably | how do i recycle | i recycle | i try to live green | i go plastic free | i am an environmentalist | i am worried about the planet | is it too late for the planet | save the planet
- Heat, travel, meat and what you buy new: the big four are dull and known. Which would hurt you least?
- One person is a drop, and drops have worn down mountains, in company. Who is yours?
- Better late and half than never and perfect.
why are flamingos pink | what makes flamingos pink
- From the pigments in the shrimps and algae that they eat; chicks start out grey.
how do fireflies glow | why do fireflies glow
- By a chemical reaction that makes light with hardly any heat, mostly to find one another.
how do fish breathe | how do gills work
- Water flows over their gills, and the blood in them takes the oxygen out.
how do bees make honey | how is honey made
- They carry nectar home, pass it round, and fan it dry with their wings until it keeps.
how do birds fly | why can birds fly
- Curved wings push air down and back, hollow bones keep the weight low, and strong chests do the rest.
how do chameleons change colour | why do chameleons change colour
- By shifting tiny crystals in their skin, and more for mood and talk than for hiding.
do sharks sleep | how do sharks sleep | how do dolphins sleep
- Some sharks rest on the bottom and others keep swimming in a kind of doze; dolphins sleep with half of the brain at a time.
what is the deadliest animal | what is the most dangerous animal | which animal is the deadliest
- To people it is the mosquito, by a wide margin, because of what it carries. Were you hoping for a shark?
what is the smartest animal | which animal is the smartest | what is the most intelligent animal
- It depends on who sets the test: chimpanzees, dolphins, crows and octopuses each win some. Which one would you back?
what is the strongest animal | which animal is the strongest
- For its size a dung beetle: it can pull more than a thousand times its own weight.
what is the slowest animal | which animal is the slowest
- Among mammals the three-toed sloth, at a few metres a minute when it is in a hurry.
which animal lives longest | what animal lives the longest | what is the oldest animal
- Greenland sharks may pass two hundred and fifty years, and one clam was found to be over five hundred.
`;
export const HISTORY = `
# history
@words history ancient century war king queen empire roman romans egypt pharaoh viking vikings medieval castle revolution napoleon pyramid past museum archaeology civilisation
@open
- Let us go back a few centuries: which time would you visit, with a safe way home?
- Whom from the past would you invite to dinner?
@more
- What do you know about the house or street you live in?
- Which ruler would you not have wanted for a neighbour?
- Is there an ancestor you wonder about?
- What will people dig up of us?
- Do you like kings and battles, or bread prices and laundry?
do you like history | i like history | i love history | i study history
- Which age, and which country?
- The dates fade and the people stay. Who stayed with you?
who was napoleon | was napoleon short
- A Corsican officer who made himself emperor of the French in 1804. He was of ordinary height for his day; the jokes were English.
who built the pyramids | when were the pyramids built
- Egyptian workers, some 4,500 years ago, paid in bread and beer, as their own towns nearby show.
tell me about the romans | who were the romans | when did rome fall | when did the roman empire fall
- A town on the Tiber that ended up owning the Mediterranean. The western empire is usually said to end in 476, the eastern one not until 1453.
who was cleopatra
- The last queen of Egypt before Rome took it, clever, and fluent in many languages. Her family was Greek.
when did world war 2 end | when did the second world war end | when did ww2 end | when did the war end
- The Second World War ended in 1945, in Europe in May and in Asia in September.
when did world war 1 start | when did the first world war start | when did world war 1 end
- The First World War ran from the summer of 1914 to 11 November 1918.
when did the berlin wall fall | when did the wall fall
- On the evening of 9 November 1989, after a spokesman misread his notes.
when was the french revolution | when did the french revolution start
- It began in 1789; the Bastille was stormed on 14 July.
who were the vikings | tell me about the vikings | did vikings have horned helmets
- Traders, farmers and raiders from Scandinavia, mostly between the years 800 and 1050. The horned helmets came from nineteenth-century opera.
who was julius caesar | who killed julius caesar
- A Roman general who became dictator for life and was stabbed by senators on 15 March 44 BC.
who was the first president | who was the first president of the united states
- George Washington, from 1789 to 1797.
when was the eiffel tower built | how tall is the eiffel tower
- It was finished in 1889 for a world fair, meant to stand for twenty years, and reaches about 330 metres with its aerials.
who painted the mona lisa
- Leonardo da Vinci did, beginning around 1503, and he seems never to have handed it over.
who painted the starry night | who painted starry night
- Vincent van Gogh, in 1889, from the window of an asylum.
what is your favourite period in history | favourite historical figure | who is your favourite historical figure | if you could meet anyone from history | if you could go back in time | if you had a time machine | which time would you like to live in | i was born in the wrong time | i wish i lived in the past | who would you have dinner with
- I should ask for the person who invented the chair, and thank them for others. Whom would you invite?
- The past looks well in paintings and smelt worse. Which century would you risk for a weekend?
- Mind the dentists, wherever you go.
i like ancient rome | i like ancient egypt | i like the middle ages | i like medieval history | i like military history | i love ancient history | i am interested in world war 2 | i like the victorians | i like greek mythology | i like mythology | i visited a castle | i like castles | i did my family tree | i researched my family history
- Whose life in it would you like to read by the letter?
- Which of their skills has got lost on the way?
- Somewhere in every family tree there is a gap where the good story fell out. Is there one in yours?
history is boring | why do we learn history | why is history important | does history repeat itself | what is the point of history
- They say that it rhymes. Which line of today have you heard before?
- It is gossip that has been checked. What would you like to have overheard?
why did the titanic sink | when did the titanic sink | what sank the titanic
- An iceberg in the North Atlantic, in April 1912, and too few boats. More than fifteen hundred people died.
who invented the wheel | when was the wheel invented
- Nobody known by name; the oldest wheels are more than five thousand years old, from Mesopotamia and eastern Europe.
who invented writing | when was writing invented
- The Sumerians are usually named first, a little over five thousand years ago, and they used it to count sheep and beer.
who invented printing | who invented the printing press | who was gutenberg
- Printing from blocks and movable type began in East Asia; Gutenberg built his press in Mainz around 1450.
who invented the car | who built the first car
- Carl Benz is usually named, for his motor car with three wheels in 1886.
who invented the aeroplane | who invented the plane | who built the first plane | who were the wright brothers
- The Wright brothers made the first powered and steered flight, in December 1903: twelve seconds long.
who invented the computer | who built the first computer
- Babbage designed one, Lovelace wrote for it, and Zuse, Turing, Atanasoff and others built the real thing around 1940. It has many parents.
what was the cold war | when was the cold war
- The long stand-off between the United States and the Soviet Union, from soon after 1945 until about 1991.
what was the black death | when was the black death
- A plague that reached Europe in 1347 and killed perhaps a third of the people there within a few years.
what was the renaissance | when was the renaissance
- A rebirth of learning and art from about the fourteenth to the sixteenth century, which began in Italy.
what was the industrial revolution | when was the industrial revolution
- The change from hand to machine, with steam and coal, which started in Britain in the later eighteenth century.
who was leonardo da vinci | who is leonardo da vinci
- A painter, engineer and watcher of everything, born in 1452, who finished few pictures and filled thousands of pages in mirror writing.
who was galileo | who is galileo
- An Italian astronomer, born in 1564, who turned a telescope on Jupiter, saw moons go round it, and got into trouble.
who was shakespeare | who is shakespeare | who was william shakespeare
- A glover's son from Stratford, born in 1564, who wrote some thirty-seven plays and left his wife the second-best bed.
who was gandhi | who is gandhi
- The lawyer who led India towards independence, which came in 1947, by refusing to use violence.
who was martin luther king | who is martin luther king
- The minister who led much of the American struggle for civil rights, and said in 1963 that he had a dream.
who was nelson mandela | who is nelson mandela
- He spent twenty-seven years in prison for opposing apartheid, and became president of South Africa in 1994.
who was mozart | who is mozart
- A composer, born in Salzburg in 1756, who lived for thirty-five years and wrote more than six hundred works.
who was socrates | who is socrates
- An Athenian who wrote nothing, asked everybody questions, and was sentenced to drink hemlock in 399 BC.
who was alexander the great | who is alexander the great
- A king of Macedon who had conquered as far as India by thirty, and was dead at thirty-two.
who was joan of arc | who is joan of arc
- A farmer's daughter who led French troops at seventeen, was burnt in 1431, and was made a saint in 1920.
who was queen victoria | when was queen victoria
- Queen of the United Kingdom for sixty-three years, from 1837 to 1901.
who was columbus | who was christopher columbus
- A Genoese sailor in Spanish service, who crossed the Atlantic in 1492, looking for Asia.
`;
