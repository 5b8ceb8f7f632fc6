/**
 * Written when the other wordings had been tuned on: 60 % were answered right before a look at what was missed, and
 * the thesaurus was widened after it.
 */
import type { AskedPassage } from './passages.js';

export const WORDED_LAST: AskedPassage[] = [
  {
    title: 'Honeyguides: birds that lead people to bees',
    text: "The greater honeyguide is an African bird about the size of a starling. It leads people to the nests of wild bees by chattering and flying from tree to tree. Once the hunters have taken the honey, the bird feasts on the wax that they leave behind. In Mozambique the Yao call it with a trill followed by a grunt, a sound that fathers teach their sons. Researchers who played this call doubled their chance of being guided. Honeyguide chicks are raised by other species: the female lays her egg in a stranger's nest, and the newborn kills its foster siblings with a hooked beak.",
    answered: [
      ['Where do honeyguides live?', 'African bird'],
      ['How big is a honeyguide?', 'size of a starling'],
      ['What does the bird get out of helping people?', 'wax'],
      ['How do the Yao attract the bird?', 'trill followed by a grunt'],
      ['Who do young Yao learn the call from?', 'fathers teach their sons'],
      ['Do honeyguides bring up their own young?', 'raised by other species'],
      ['How does the chick get rid of the others in the nest?', 'hooked beak'],
    ],
    unanswered: [
      'How many eggs does a honeyguide lay?',
      'How long does a honeyguide live?',
      'Who discovered the honeyguide?',
    ],
  },
  {
    title: 'Rosa Quint | Stage and screen',
    text: 'Rosa Quint (born 1948) is a Chilean playwright and former judge. She left Santiago after the coup of 1973 and settled in Malmo, where she cleaned trains at night and wrote on the backs of timetables. Her first play, The Salt Stair, was turned down by eleven theatres before a student group put it on in 1981. It has since been translated into nineteen languages. Quint returned to Chile in 1990 and served on the court of appeal until 2009. She says that courtrooms taught her dialogue. Her brother Hernan, a cellist, wrote the music for three of her plays.',
    answered: [
      ['In what year was Rosa Quint born?', '1948'],
      ['Why did Quint leave her country?', 'coup of 1973'],
      ['Where did she go when she left Chile?', 'Malmo'],
      ['What job did she have in Malmo?', 'cleaned trains'],
      ['What was the title of her first play?', 'The Salt Stair'],
      ['How many theatres rejected it?', 'eleven theatres'],
      ['When did she go back home?', '1990'],
      ['Who composed music for her plays?', 'Hernan'],
      ['What instrument does her brother play?', 'cellist'],
    ],
    unanswered: [
      'Is Rosa Quint married?',
      'Which school did Rosa Quint go to?',
      'How much did she earn with The Salt Stair?',
    ],
  },
  {
    title: 'Parking permits - Town of Elmsworth',
    text: 'Residents of zones A to D need a permit to park between 8 am and 6 pm. The first permit for a household costs 45 pounds a year and the second 110 pounds; there is no third. Apply online with your driving licence and a recent gas or water bill. Most applications are dealt with within five working days. Visitors can use day tickets, which are sold in books of ten at the library. Electric cars pay half. If you sell your car, let us know within two weeks, or the permit is cancelled without a refund. Blue badge holders may park in any zone without a permit.',
    answered: [
      ['How much is a second permit?', '110 pounds'],
      ['What papers do I need for the application?', 'driving licence'],
      ['How long does it take to get a permit?', 'five working days'],
      ['Where are day tickets available?', 'library'],
      ['Is there a discount for electric vehicles?', 'Electric cars pay half'],
      ['What happens if I do not report that I sold my car?', 'cancelled without a refund'],
      ['During which hours is a permit required?', '8 am and 6 pm'],
      ['Can I have three permits?', 'there is no third'],
    ],
    unanswered: [
      'How much is the fine for parking without a permit?',
      'Who is in charge of parking in Elmsworth?',
      'How many parking spaces are there?',
    ],
  },
  {
    title: 'The Tay Whale Museum of Timekeeping - history',
    text: "The Museum of Timekeeping opened in 1994 in a disused fire station. Its founder, the watch repairer Igor Bell, had run out of space for his 1,200 clocks at home. The oldest piece is a water clock from Egypt that is thought to be 2,400 years old. Visitors are most fond of a German cuckoo clock as tall as a house. Every Friday at noon all the clocks are made to strike together, which takes four volunteers and lasts eleven minutes. In 2007 thieves broke in and took a pocket watch that had belonged to a ship's captain; it was found nine years later in a pawnshop. Entry costs 6 euros, but children are let in for nothing.",
    answered: [
      ['What was the building before it became a museum?', 'fire station'],
      ['Who set up the Museum of Timekeeping?', 'Igor Bell'],
      ['How many clocks did he own?', '1,200 clocks'],
      ['How old is the oldest object?', '2,400 years'],
      ['What is the most popular exhibit?', 'cuckoo clock'],
      ['When can I hear all the clocks strike?', 'Friday at noon'],
      ['What was stolen in 2007?', 'pocket watch'],
      ['Where did the stolen watch turn up?', 'pawnshop'],
      ['Do kids have to pay?', 'children are let in for nothing'],
      ['Why did Bell start the museum?', 'run out of space'],
    ],
    unanswered: [
      'How many people visit the museum each year?',
      'Is there a cafe in the museum?',
      'Who was the captain?',
    ],
  },
  {
    title: 'How to repot a cactus',
    text: 'Repot a cactus in spring, before it starts to grow. Choose a clay pot only slightly wider than the plant, because in too large a pot the soil stays wet and the roots rot. Wrap the cactus in a folded newspaper to protect your hands. Shake off the old soil, cut away any black roots and let the plant dry for three days. Use a mixture of two parts compost and one part coarse sand. Do not water it during the first week. A cactus that leans to one side is looking for light: turn the pot a little every few days. Feed it once a month from April to September.',
    answered: [
      ['What is the best season for repotting a cactus?', 'spring'],
      ['What kind of pot should I take?', 'clay pot'],
      ['Why should the pot not be too big?', 'roots rot'],
      ['How can I avoid getting pricked?', 'newspaper'],
      ['What soil does a cactus need?', 'compost'],
      ['When can I water it again?', 'first week'],
      ['Why does my cactus lean over?', 'looking for light'],
      ['How often does a cactus need fertiliser?', 'once a month'],
    ],
    unanswered: ['How tall can a cactus grow?', 'Where do cacti come from?', 'How much does a cactus cost?'],
  },
  {
    title: 'Sea of Lanterns wins the Orla Cup',
    text: 'The eleven-year-old grey mare Sea of Lanterns won the Orla Cup on Sunday by a neck from the favourite, Brass Monkey. She was ridden by Tess Oduya, who at nineteen is the youngest jockey to take the race. Rain had turned the course to mud, and only seven of sixteen horses finished. The owner, a retired bus driver named Colm Reay, bought the mare for 900 euros after she had been rejected by two stables as too small. He promised to spend the prize money of 75,000 euros on a roof for her barn. Trainer Ines Vogel said the horse hates dry ground. Her next race is in Cork in April.',
    answered: [
      ['Who won the Orla Cup?', 'Sea of Lanterns'],
      ['Who rode the winning horse?', 'Tess Oduya'],
      ['How old is the jockey?', 'nineteen'],
      ['Which horse had been expected to win?', 'Brass Monkey'],
      ['How many horses reached the finish?', 'seven of sixteen'],
      ['What did the owner pay for the mare?', '900 euros'],
      ['Who does the horse belong to?', 'Colm Reay'],
      ['What will he do with the prize money?', 'roof for her barn'],
      ['Why was she turned away by stables?', 'too small'],
      ['When will she run again?', 'April'],
    ],
    unanswered: [
      'How many people watched the race?',
      'How long is the course?',
      'What is the name of the other stable?',
    ],
  },
];

/**
 * Four more, of a plainer wording: 58 % were answered right at first, because facets were asked for too strictly; the
 * rest after that was put right.
 */
export const WORDED_PLAINLY: AskedPassage[] = [
  {
    title: 'Lake Orsa',
    text: 'Lake Orsa is the deepest lake in the province of Velden, with a maximum depth of 240 metres. It was formed when a glacier retreated some 12,000 years ago. The lake freezes over in most winters, and until 1961 timber was hauled across the ice by horses. Its water is so clear that a white plate can be seen at a depth of fourteen metres. Char and perch are the main catch of the local fishermen. Motor boats have been banned since 1987 to protect the nesting divers.',
    answered: [
      ['How deep is Lake Orsa?', '240 metres'],
      ['How did the lake come into being?', 'glacier'],
      ['What did horses carry over the frozen lake?', 'timber'],
      ['What do fishermen catch there?', 'Char and perch'],
      ['Why can you not use a motor boat on the lake?', 'nesting divers'],
      ['In which province is the lake?', 'Velden'],
    ],
    unanswered: ['How many tourists come to Lake Orsa?', 'Who owns the lake?'],
  },
  {
    title: 'Dr Amina Sule',
    text: 'Dr Amina Sule is a Nigerian eye surgeon who has restored the sight of more than 30,000 people. She grew up in Kano, the eldest daughter of a schoolteacher and a market trader. After her medical degree in Ibadan she specialised in London, but turned down a post at a famous clinic there to go home. In 2003 she bought a bus and turned it into an operating theatre on wheels. A cataract operation in it takes twelve minutes and costs the patient nothing. Sule received the Lumen Prize in 2015 and spent the money on a second bus. In her spare time she breeds pigeons.',
    answered: [
      ["What is Amina Sule's profession?", 'eye surgeon'],
      ['Where did she spend her childhood?', 'Kano'],
      ['What did her parents do?', 'schoolteacher'],
      ['Where did she study medicine?', 'Ibadan'],
      ['What did she use the bus for?', 'operating theatre'],
      ['How long does a cataract operation take?', 'twelve minutes'],
      ['How much do patients pay?', 'costs the patient nothing'],
      ['Which award did she win?', 'Lumen Prize'],
      ['What is her hobby?', 'pigeons'],
      ['How many people can see again thanks to her?', '30,000'],
    ],
    unanswered: ['Is Dr Sule married?', 'How old is Amina Sule?'],
  },
  {
    title: 'Cancellation policy - Hotel Miramar',
    text: 'You can cancel free of charge up to 48 hours before arrival. After that we charge the price of one night. If you do not turn up at all, the full amount is due. Check-in is from 3 pm; rooms must be vacated by 11 am. Breakfast is served from seven to ten in the winter garden and is included in the rate. Dogs up to 15 kilos are welcome for a fee of 12 euros a day. The hotel has no car park of its own, but guests get a discount at the garage in Via Roma. Smoking is permitted on the balconies only.',
    answered: [
      ['Until when can I cancel without paying?', '48 hours'],
      ['What happens if I do not show up?', 'full amount'],
      ['When do I have to leave my room?', '11 am'],
      ['Is breakfast included?', 'included in the rate'],
      ['Where is breakfast served?', 'winter garden'],
      ['Can I bring my dog?', 'Dogs up to 15 kilos are welcome'],
      ['Where can I park?', 'garage in Via Roma'],
      ['Am I allowed to smoke?', 'balconies only'],
      ['What time can I check in?', '3 pm'],
    ],
    unanswered: ['How many rooms does the hotel have?', 'Does the hotel have a pool?'],
  },
  {
    title: 'The invention of the zip',
    text: "The zip fastener goes back to Whitcomb Judson, an engineer from Chicago who wanted to spare a friend with a bad back the trouble of lacing his boots. He showed his clasp locker at the World's Fair of 1893, but it kept popping open and hardly anyone bought it. The modern version is the work of Gideon Sundback, a Swede who joined the firm in 1906 and replaced the hooks with interlocking teeth. The name zipper was coined in 1923 by a maker of rubber boots. Only in the 1930s did tailors begin to use it for trousers.",
    answered: [
      ['Who invented the zip?', 'Whitcomb Judson'],
      ['Why did Judson invent it?', 'lacing his boots'],
      ['What was wrong with the first zips?', 'popping open'],
      ['Where was it first presented?', "World's Fair"],
      ['Who developed the zip as we know it today?', 'Gideon Sundback'],
      ['Who came up with the word zipper?', 'rubber boots'],
      ['When were zips first used in trousers?', '1930s'],
      ['What nationality was Sundback?', 'Swede'],
    ],
    unanswered: ['How many zips are made each year?', 'How much did the first zip cost?'],
  },
];
