/** Passages written for the tests, with what can be asked of them and what they do not say. */
export interface AskedPassage {
  title: string;
  text: string;
  /** A question and words that its answer must have. */
  answered: [question: string, gold: string][];
  unanswered: string[];
}

export const ASKED_PASSAGES: AskedPassage[] = [
  {
    title: 'Harrow Bridge',
    text: 'Harrow Bridge is a stone bridge across the Lenn in the town of Osterby. It was completed in 1847 after six years of work. The engineer Ellen Marsh designed it, and local masons built it from grey granite. The bridge is 212 metres long and carries two lanes of traffic. In 1953 a flood swept away the eastern arch, which was rebuilt two years later. Since 1999 lorries have been banned because the old piers cannot bear their weight.',
    answered: [
      ['When was Harrow Bridge finished?', '1847'],
      ['Who was the architect of the Harrow Bridge?', 'Ellen Marsh'],
      ['How long is the bridge?', '212 metres'],
      ['What is it made of?', 'granite'],
      ['Why are lorries not allowed on Harrow Bridge?', 'cannot bear their weight'],
      ['Which river does Harrow Bridge cross?', 'Lenn'],
      ['where is harrow bridge', 'Osterby'],
      ['What happened to the bridge in 1953?', 'flood'],
    ],
    unanswered: [
      'How much did Harrow Bridge cost to build?',
      'Who painted the Harrow Bridge?',
      'How tall is the Eiffel Tower?',
    ],
  },
  {
    title: 'The common swift - birds of the region',
    text: 'The common swift is a small dark bird that spends almost its whole life in the air. Swifts eat flying insects and can even sleep on the wing. They arrive in northern Europe in early May and leave again for Africa in August. A pair usually lays two or three eggs under the roof of an old building. Young swifts stay in the nest for about six weeks. Their numbers have fallen by more than half since 1995, mainly because modern roofs leave no gaps for nests.',
    answered: [
      ['What do swifts feed on?', 'insects'],
      ['When do swifts come back to northern Europe?', 'May'],
      ['How many eggs does a swift lay?', 'two or three'],
      ['Where do they spend the winter? I mean, where do they go in August?', 'Africa'],
      ['Why are there fewer swifts than before?', 'modern roofs'],
      ['How long do the chicks stay in the nest?', 'six weeks'],
      ['What is a common swift?', 'small dark bird'],
    ],
    unanswered: [
      'How fast can a swift fly?',
      'How much does a swift weigh?',
      'Who first described the swift?',
    ],
  },
  {
    title: 'Opening hours and tickets | Tollhouse Museum',
    text: 'The Tollhouse Museum is open from Tuesday to Sunday, 10 am to 5 pm. It is closed on Mondays and on 25 December. Adults pay £8, students £5, and children under twelve get in free. Dogs are welcome in the garden but not in the galleries. Large bags can be left in the lockers by the entrance. The nearest station is Quay Street, ten minutes away on foot.',
    answered: [
      ['How much is a ticket for a student?', '£5'],
      ['What does admission cost for adults?', '£8'],
      ['Is the museum open on Mondays?', 'closed on Mondays'],
      ['What time does the museum open?', '10 am'],
      ['Can I bring my dog to the museum?', 'Dogs are welcome in the garden'],
      ['Which station is closest to the museum?', 'Quay Street'],
      ['Where can I leave a big bag?', 'lockers'],
    ],
    unanswered: [
      'Who founded the Tollhouse Museum?',
      'Is there a café in the museum?',
      'How many paintings does it have?',
    ],
  },
  {
    title: 'Vera Lindqvist',
    text: 'Vera Lindqvist (1902-1978) was a Swedish chemist who discovered a way to keep milk fresh without cooling. She was born in Lund, the daughter of a dairy farmer. After studying in Uppsala she joined the Norrmalm Dairy, where she worked for thirty-one years. In 1949 she received the Falk Medal for her discovery. She never married and left her house to the town library.',
    answered: [
      ['Where was Vera Lindqvist born?', 'Lund'],
      ['What was Vera Lindqvist known for discovering?', 'milk fresh'],
      ['Who did Vera Lindqvist work for?', 'Norrmalm Dairy'],
      ['When did she win the Falk Medal?', '1949'],
      ['What did her father do?', 'dairy farmer'],
      ['Who was Vera Lindqvist?', 'Swedish chemist'],
      ['Where did Vera Lindqvist go to university?', 'Uppsala'],
    ],
    unanswered: [
      'What colour were her eyes?',
      'Who taught Vera Lindqvist?',
      'How many books did Vera Lindqvist write?',
    ],
  },
  {
    title: 'How to look after a sourdough starter',
    text: 'A sourdough starter is a mixture of flour and water in which wild yeast lives. Feed it once a day with equal weights of flour and water if it stands in the kitchen. In the fridge it needs food only once a week. A healthy starter doubles in size within six hours of a feed. If a dark liquid forms on top, the starter is hungry; pour the liquid off and feed it. Throw the starter away if you see pink or orange streaks, because these are a sign of harmful bacteria.',
    answered: [
      ['How often should I feed a starter in the fridge?', 'once a week'],
      ['What does it mean when there is dark liquid on the starter?', 'hungry'],
      ['When should I throw my sourdough starter away?', 'pink or orange'],
      ['What is a sourdough starter?', 'flour and water'],
      ['How long does it take for a starter to double?', 'six hours'],
    ],
    unanswered: ['How long should sourdough bread bake?', 'Who invented sourdough?'],
  },
  {
    title: 'Isle of Sorrel - Wikipedia',
    text: 'The Isle of Sorrel[3] lies 14 kilometres off the coast of Marrow County. About 640 people live on the island all year, most of them in the village of Pell. A ferry crosses twice a day in summer and once a day in winter. The highest point is Gull Hill, 187 metres above the sea. The islanders make their living from crab fishing and, since the 1970s, from visitors. Cars are not allowed; everyone gets about by bicycle.',
    answered: [
      ['What is the population of the Isle of Sorrel?', '640'],
      ['How far is the island from the mainland coast?', '14 kilometres'],
      ['How high is Gull Hill?', '187 metres'],
      ['How often does the ferry run in winter?', 'once a day'],
      ['How do people get around on Sorrel?', 'bicycle'],
      ['what do the islanders do for a living', 'crab fishing'],
      ['Are cars permitted on the Isle of Sorrel?', 'not allowed'],
    ],
    unanswered: [
      'Who owns the Isle of Sorrel?',
      'When was the lighthouse on Sorrel built?',
      'What is the capital of Peru?',
    ],
  },
  {
    title: 'City marathon: Okafor wins at last',
    text: "Grace Okafor won the Brightwater Marathon on Sunday in 2 hours, 24 minutes and 9 seconds. The 31-year-old nurse had finished second three times before. Last year's champion, Lena Voss, dropped out at kilometre 30 with a knee injury. Some 18,000 runners took part, and about 90,000 people lined the streets. Okafor said she would give half of the prize money to the hospital where she works.",
    answered: [
      ['Who won the Brightwater Marathon?', 'Grace Okafor'],
      ['Why did Lena Voss drop out?', 'knee injury'],
      ['How old is the winner?', '31-year-old'],
      ['How many runners took part?', '18,000'],
      ['What was the winning time?', '2 hours, 24 minutes'],
      ['What will Okafor do with the prize money?', 'hospital'],
    ],
    unanswered: ['Who came third in the marathon?', 'How much was the prize money?'],
  },
  {
    title: 'About tides',
    text: 'Tides are the regular rise and fall of the sea. They are caused by the pull of the moon and, to a lesser degree, of the sun. Most coasts see two high tides a day, about 12 hours and 25 minutes apart. When sun and moon are in line, at new and full moon, the pull is strongest and we speak of spring tides. Neap tides, which are the weakest, follow a week later. The greatest difference between high and low water, more than 16 metres, is found in the Bay of Fundy in Canada.',
    answered: [
      ['What causes tides?', 'pull of the moon'],
      ['How many high tides are there in a day?', 'two high tides'],
      ['Where are the biggest tides in the world?', 'Bay of Fundy'],
      ['What are neap tides?', 'weakest'],
      ['Tell me about tides', 'rise and fall of the sea'],
    ],
    unanswered: ['How fast does a tsunami travel?', 'Who first explained the tides?'],
  },
];

/** Written after the first were answered, with questions further from their wording. */
export const MORE_PASSAGES: AskedPassage[] = [
  {
    title: 'Kestrel Lighthouse',
    text: "Kestrel Lighthouse was first lit on 3 October 1861. Its keeper for the first forty years was Jonas Pell, whose wife Agnes took over the lamp when he fell ill. The tower rises 38 metres from the rock and its beam can be seen 22 miles out to sea. It cost the harbour board £14,000, twice what had been planned, because a storm carried off the first foundations. The light has run by itself since 1987, and the keeper's cottage is now let to holidaymakers.",
    answered: [
      ['Who looked after the lighthouse when it opened?', 'Jonas Pell'],
      ['What year did Kestrel Lighthouse begin to shine?', '1861'],
      ['How tall is Kestrel Lighthouse?', '38 metres'],
      ['From how far away is the light visible?', '22 miles'],
      ['What was the price of building it?', '14,000'],
      ['Why was it more expensive than expected?', 'storm'],
      ['When was the lighthouse automated?', '1987'],
      ['What is the cottage used for today?', 'holidaymakers'],
      ['Who was Agnes Pell?', 'wife'],
    ],
    unanswered: [
      'Who designed Kestrel Lighthouse?',
      'What colour is the lighthouse?',
      'How many steps does it have?',
      'When was Jonas Pell born?',
    ],
  },
  {
    title: 'Company profile: Brambley Foods',
    text: "Brambley Foods makes oat biscuits and sells them in 23 countries. Two sisters, Nora and Ida Brambley, started the firm in their mother's kitchen in 1978. Today it employs around 900 people at two plants near Derby. Revenue rose by 12 per cent to £86 million in 2023. In March the board named Samir Haddad chief executive; he succeeds Tom Reed, who is retiring after eleven years. The company stopped using palm oil in 2019.",
    answered: [
      ['Who founded Brambley Foods?', 'Nora and Ida'],
      ['What does Brambley make?', 'oat biscuits'],
      ['How many workers does the company have?', '900'],
      ['Where are its factories?', 'Derby'],
      ['Who is the new boss of Brambley Foods?', 'Samir Haddad'],
      ['What was their turnover in 2023?', '86 million'],
      ['When did it give up palm oil?', '2019'],
      ['How many countries are the biscuits sold in?', '23'],
      ['Why is Tom Reed leaving?', 'retiring'],
    ],
    unanswered: [
      'How much does a packet of biscuits cost?',
      'Who owns Brambley Foods?',
      'What is the share price?',
    ],
  },
  {
    title: 'Monarch butterfly migration',
    text: 'Every autumn, millions of monarch butterflies leave Canada and the northern United States and fly as much as 4,800 kilometres to mountain forests in central Mexico. No single butterfly makes the whole round trip: it takes up to four generations to return north in spring. They steer by the position of the sun and by an inner clock in their antennae. Monarch caterpillars eat only milkweed, which makes them taste bad to birds. Loss of milkweed to farming is the main reason why the eastern population has shrunk by about 80 per cent in three decades.',
    answered: [
      ['Where do monarch butterflies go for the winter?', 'Mexico'],
      ['How far do monarchs travel?', '4,800'],
      ['What do the caterpillars feed on?', 'milkweed'],
      ['How do monarchs find their way?', 'sun'],
      ["Why don't birds eat monarch caterpillars?", 'taste bad'],
      ['What is the biggest cause of the decline in monarchs?', 'milkweed'],
      ['How many generations does the journey back take?', 'four'],
    ],
    unanswered: [
      'How long does a monarch butterfly live?',
      'Who discovered where monarchs go?',
      'How big is a monarch butterfly?',
    ],
  },
  {
    title: 'Town council, minutes of 4 June',
    text: 'The council agreed to close Mill Lane to through traffic from 1 September for a trial of six months. Councillor Adeyemi proposed the motion; Councillor Frost voted against it, fearing longer journeys for ambulances. The library will stay open until 8 pm on Thursdays from July. A request for a skate park was put off until the next meeting, because the noise report was not ready. The repair of the clock tower will cost £42,500, of which a grant pays half.',
    answered: [
      ['How long will the Mill Lane trial last?', 'six months'],
      ['Who proposed closing Mill Lane?', 'Adeyemi'],
      ['Why did Councillor Frost oppose it?', 'ambulances'],
      ['How late is the library open on Thursdays?', '8 pm'],
      ['Why was the skate park decision delayed?', 'noise report'],
      ['How much does mending the clock tower cost?', '42,500'],
      ['When does the road closure start?', '1 September'],
      ['Is the library open late on Thursdays?', '8 pm'],
    ],
    unanswered: ['Who is the mayor?', 'How many people live in the town?', 'When is the next meeting?'],
  },
  {
    title: 'Caring for cast-iron pans',
    text: 'A cast-iron pan should be washed by hand with hot water and dried at once, since it rusts within hours. A little soap does no harm, contrary to what many people believe. Rub a thin film of oil into the warm metal after each use. If the surface becomes sticky, too much oil was used; bake the empty pan upside down at 230 °C for an hour. Tomatoes and other acidic foods can strip the coating when they simmer for longer than half an hour. With care, a pan lasts for generations.',
    answered: [
      ['Can you use soap on cast iron?', 'soap does no harm'],
      ['What temperature should I bake the pan at?', '230'],
      ['Why should the pan be dried immediately?', 'rusts'],
      ['What should I do if my pan is sticky?', 'bake the empty pan'],
      ['Which foods damage the coating?', 'Tomatoes'],
      ['How long does a cast-iron pan last?', 'generations'],
      ['Can it go in the dishwasher?', 'washed by hand'],
    ],
    unanswered: ['Who invented cast iron?', 'How heavy is a cast-iron pan?', 'Where can I buy one?'],
  },
];

/** The third lot, written against the grain of the first two. */
export const THIRD_PASSAGES: AskedPassage[] = [
  {
    title: 'Otto Brandl - inventor',
    text: 'Otto Brandl (12 April 1879 – 2 June 1951) was an Austrian watchmaker who is remembered for the first practical hearing aid that could be worn in the ear. The son of a tailor from Graz, he lost part of his own hearing at nineteen after a bout of scarlet fever. He opened a workshop in Vienna in 1904. Brandl patented his device in 1923, but it sold poorly because it cost as much as a small car. He spent his last years teaching at a school for deaf children and is buried in Graz.',
    answered: [
      ['What is Otto Brandl famous for?', 'hearing aid'],
      ['When did Brandl die?', '1951'],
      ["What was his father's trade?", 'tailor'],
      ['How did he become partly deaf?', 'scarlet fever'],
      ["Why didn't many people buy his device?", 'cost as much as a small car'],
      ["Where is Otto Brandl's grave?", 'Graz'],
      ['In which year did he get the patent?', '1923'],
      ['What did he do at the end of his life?', 'teaching'],
      ['What nationality was Otto Brandl?', 'Austrian'],
      ['Where did he set up his workshop?', 'Vienna'],
    ],
    unanswered: [
      'Who was Otto Brandl married to?',
      'How many children did Brandl have?',
      'What was the name of his company?',
      'What did his mother do?',
    ],
  },
  {
    title: 'Riverside Leisure Centre: swimming',
    text: 'The main pool at Riverside is 25 metres long and heated to 28 degrees. Lanes are kept free for swimmers from 6.30 am to 9 am on weekdays. A single swim costs £5.20, or £4 for members. Children under eight must be accompanied by an adult in the water. Swimming lessons for beginners take place on Saturday mornings and should be booked online. The pool will be shut for repairs from 10 to 24 August.',
    answered: [
      ['How warm is the water?', '28 degrees'],
      ["What does a swim cost if I'm a member?", '£4'],
      ['Can my six year old swim alone?', 'accompanied by an adult'],
      ['When are the beginner classes?', 'Saturday'],
      ['How do I sign up for lessons?', 'booked online'],
      ['When is the pool closed in summer?', '24 August'],
      ['What length is the pool?', '25 metres'],
      ['When can I swim lanes in the morning?', '6.30'],
    ],
    unanswered: ['Is there a sauna?', 'Who built the leisure centre?', 'How deep is the pool?'],
  },
  {
    title: 'The Great Fire of Marlow Street',
    text: 'On the night of 14 November 1902 fire broke out in a candle factory on Marlow Street. Within three hours it had consumed forty-one houses and the parish church. A night watchman, Henry Sallow, raised the alarm by ringing the school bell and was later given a silver watch by the town. Nine people lost their lives. The blaze is thought to have begun when a lamp was knocked over by a cat. The street was rebuilt in brick, and thatched roofs were outlawed the following spring.',
    answered: [
      ['How did the fire start?', 'lamp'],
      ['How many people died?', 'Nine'],
      ['Who gave the alarm?', 'Henry Sallow'],
      ["What was Sallow's reward?", 'silver watch'],
      ['How many homes were destroyed?', 'forty-one'],
      ['When did the fire happen?', '14 November 1902'],
      ['Where did the fire begin?', 'candle factory'],
      ['What was forbidden after the fire?', 'thatched roofs'],
    ],
    unanswered: [
      'Who owned the candle factory?',
      'How old was Henry Sallow?',
      'What was the cat called?',
      'How much did the rebuilding cost?',
    ],
  },
  {
    title: 'Keeping backyard hens',
    text: 'Hens lay best when they get about fourteen hours of light a day. A medium-sized hen eats around 120 grams of feed daily and drinks twice as much water. Give each bird at least a quarter of a square metre in the coop. Clean the coop once a week to keep mites away. Never feed them avocado or raw beans, which are poisonous to them. Most hens stop laying while they moult in autumn.',
    answered: [
      ['How much does a hen eat per day?', '120 grams'],
      ['Which foods are toxic for hens?', 'avocado'],
      ['How often does the coop need cleaning?', 'once a week'],
      ['How much space does a chicken need?', 'quarter of a square metre'],
      ['Why have my hens stopped laying eggs in autumn?', 'moult'],
      ['How many hours of light do hens need?', 'fourteen'],
      ['How do I prevent mites?', 'once a week'],
    ],
    unanswered: ['How long do hens live?', 'How much does a hen cost?', 'Which breed lays the most eggs?'],
  },
];

/** The fourth lot. */
export const FOURTH_PASSAGES: AskedPassage[] = [
  {
    title: 'Lantern festival of Sado Bay',
    text: 'Each year on the last Saturday in July, the people of Sado Bay float around 6,000 paper lanterns on the water to remember those lost at sea. The custom goes back to 1754, when a typhoon sank eleven fishing boats in a single night. Local schoolchildren make the lanterns from mulberry paper and bamboo. Visitors may buy one for 800 yen, and the proceeds go to the lifeboat service. In 2020 and 2021 the festival was cancelled because of the pandemic.',
    answered: [
      ['When is the lantern festival held?', 'last Saturday in July'],
      ['How many lanterns are set afloat?', '6,000'],
      ['What do the lanterns commemorate?', 'lost at sea'],
      ['How old is the tradition?', '1754'],
      ['Who makes the lanterns?', 'schoolchildren'],
      ['What materials are the lanterns made from?', 'mulberry paper'],
      ["What's the price of a lantern?", '800 yen'],
      ['What happens to the money from the sales?', 'lifeboat'],
      ["Why didn't the festival take place in 2021?", 'pandemic'],
    ],
    unanswered: [
      'Who founded the festival?',
      'How many people live in Sado Bay?',
      'How long do the lanterns burn?',
    ],
  },
  {
    title: 'New bus line 14 starts Monday',
    text: 'From Monday, bus line 14 links the railway station with the university hospital in 22 minutes. Buses leave every twelve minutes during the day and every half hour after 9 pm. The electric vehicles were built in Poland and can carry 95 passengers each. Tickets are the same as for trams: £2.40, or £1.20 for anyone under sixteen. The city expects the line to take about 3,000 cars off the road each day. Residents of Elm Road had protested, since forty parking spaces were lost.',
    answered: [
      ['How long does it take from the station to the hospital?', '22 minutes'],
      ['How frequently do buses run in the daytime?', 'twelve minutes'],
      ['Where were the buses manufactured?', 'Poland'],
      ['How many people fit in one bus?', '95'],
      ['What do children pay?', '£1.20'],
      ['Why were the people of Elm Road against it?', 'parking spaces'],
      ['When does the new line begin service?', 'Monday'],
      ['Which places does line 14 connect?', 'railway station'],
    ],
    unanswered: [
      'Who is the mayor of the city?',
      'How much did the buses cost the city?',
      'When does the last bus leave?',
    ],
  },
  {
    title: 'Obsidian',
    text: 'Obsidian is a natural glass that forms when lava cools so quickly that crystals have no time to grow. It is usually black, though traces of iron can tint it brown or green. When it breaks, its edges can be sharper than a steel scalpel, which is why Stone Age people prized it for blades and arrowheads. The Aztecs polished it into mirrors. Because obsidian slowly takes up water, archaeologists can estimate the age of a cut surface by the thickness of its damp outer layer.',
    answered: [
      ['What is obsidian?', 'natural glass'],
      ['How does obsidian form?', 'lava cools'],
      ['What colour is obsidian?', 'black'],
      ['Why did Stone Age people value obsidian?', 'sharper'],
      ['What did the Aztecs use it for?', 'mirrors'],
      ['What makes obsidian brown or green?', 'iron'],
      ['How can archaeologists tell how old it is?', 'thickness'],
    ],
    unanswered: [
      'How hard is obsidian?',
      'Where is the largest obsidian mine?',
      'How much does obsidian cost?',
    ],
  },
  {
    title: 'Interview: Mara Quill on her new novel',
    text: 'Mara Quill wrote her first novel on a borrowed typewriter while working nights at a petrol station in Swansea. "The Salt Ledger", her fourth book, comes out on 9 September with Penhallow Press. It follows a customs officer who falls in love with a smuggler in 1790s Cornwall. Quill says she spent two years reading old shipping records before writing a line. The film rights have been sold to director Ines Cole. She lives near Truro with her partner and three goats.',
    answered: [
      ['When will The Salt Ledger be published?', '9 September'],
      ['Who is the publisher of the novel?', 'Penhallow'],
      ['What is The Salt Ledger about?', 'customs officer'],
      ['How long did she do research?', 'two years'],
      ['Who bought the film rights?', 'Ines Cole'],
      ['Where does Mara Quill live?', 'Truro'],
      ['How many novels has Quill written?', 'fourth'],
      ['What job did she have when she wrote her first book?', 'petrol station'],
      ['Does she have any animals?', 'goats'],
    ],
    unanswered: [
      'What prize did Mara Quill win?',
      'How old is Mara Quill?',
      "Who is Mara Quill's partner?",
      'What was her first novel called?',
    ],
  },
];

/** The fifth lot. */
export const FIFTH_PASSAGES: AskedPassage[] = [
  {
    title: 'Aldergate Bakery',
    text: "The Aldergate Bakery opened in 1931 and is run today by the founder's granddaughter, Milena Kovac. Its best-known product is a walnut loaf that takes two days to make. The shop sells about 400 loaves on a normal day and twice that before Christmas. It is closed on Sundays and Mondays. Flour comes from a mill in Harlow, thirty kilometres to the south.",
    answered: [
      ['Who runs the Aldergate Bakery now?', 'Milena Kovac'],
      ['When was the bakery founded?', '1931'],
      ['What is the bakery famous for?', 'walnut loaf'],
      ['How many loaves does it sell each day?', '400'],
      ['Where does the flour come from?', 'Harlow'],
      ['Is the bakery open on Sundays?', 'closed on Sundays'],
      ['How long does it take to make the walnut loaf?', 'two days'],
    ],
    unanswered: [
      'How many people work at the bakery?',
      'How much does a walnut loaf cost?',
      'What is the phone number of the bakery?',
    ],
  },
  {
    title: 'The axolotl',
    text: 'The axolotl is a salamander that never leaves the water and keeps its feathery gills for life. In the wild it is found only in the canals of Xochimilco, on the southern edge of Mexico City. It can regrow lost legs, parts of its heart and even of its brain. Axolotls feed on worms, insects and small fish, which they suck in like a vacuum cleaner. Adults reach about 25 centimetres. Pollution and introduced carp have brought the wild population close to extinction.',
    answered: [
      ['What is an axolotl?', 'salamander'],
      ['Where do wild axolotls live?', 'Xochimilco'],
      ['What do axolotls eat?', 'worms'],
      ['How big does an axolotl get?', '25 centimetres'],
      ['Which body parts can an axolotl regenerate?', 'legs'],
      ['Why is the axolotl endangered?', 'Pollution'],
      ['How does an axolotl catch its food?', 'vacuum cleaner'],
    ],
    unanswered: [
      'How long does an axolotl live?',
      'How many eggs does an axolotl lay?',
      'Who discovered the axolotl?',
    ],
  },
  {
    title: 'Norbury Library: how to join',
    text: 'Anyone who lives, works or studies in Norbury can join the library free of charge. Bring proof of your address to the desk on the ground floor. You may borrow up to twelve items at a time for three weeks and renew them twice online. Late books cost 20p a day, to a maximum of £5. Children under ten pay no fines. Study rooms on the second floor can be booked a week ahead.',
    answered: [
      ['How much does it cost to become a member?', 'free of charge'],
      ['What do I need to bring to register?', 'proof of your address'],
      ['How many books can I take out?', 'twelve'],
      ['How long can I keep a book?', 'three weeks'],
      ['What is the fine for a late book?', '20p'],
      ['Can I extend my loan?', 'renew'],
      ['Where are the study rooms?', 'second floor'],
    ],
    unanswered: [
      'When does the library open?',
      'Who is the librarian?',
      'How many books does the library own?',
    ],
  },
];
