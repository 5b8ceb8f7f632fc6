/** Travel, places, the weather and the seasons. */
export const TRAVEL = `
# travel
@words travel travelling trip holiday holidays vacation beach flight fly plane train hotel abroad country city visit visited passport suitcase tourist island mountains sea paris london rome tokyo spain italy france japan america camping airport cruise
@open
- Let us go somewhere, at least in words: which place would you see again before all others?
- Where would you be by tonight if a ticket lay in front of you?
- Travel, perhaps: what do you always pack and never use?
@more
- Do you plan every hour, or see what the street brings?
- Which place disappointed you, in spite of all the postcards?
- What food from a journey have you been looking for ever since?
- Window, aisle or train?
- Alone, with one other, or with a crowd?
- What do you do first in a strange town?
- Is there somewhere you could live for a year?
- What did you bring back that still stands about?
- When were you last properly lost, and was it good?
do you like travelling | do you travel | do you like to travel | would you like to travel | have you been to paris | have you ever been abroad
- My longest journey is from the server to your screen. Where have you been?
- I stay put, and places come to me as sentences. Send me one: where was the light best?
i like travelling | i love travelling | i love to travel | i travel a lot
- What are you looking for when you go: the new, the far or the away?
- Which country was least like its reputation?
i went to the beach | i like the beach | i love the sea | i was at the beach | we went to the seaside | i went to the lake | we went to the lake
- Was the water warm enough, or was it for looking at?
- Some people read at the sea and some dig. Which are you?
- What does the sea do that nothing else does?
i am going on holiday | i am going on vacation | we are going on holiday | my holiday starts | i am going on a trip
- Where to, and what are you leaving behind most gladly?
- What will the first morning look like?
- How many books are going with you, optimistically?
i was on holiday | we were on holiday | i came back from holiday | i just got back from holiday | i went on vacation
- What is the picture in your head when you think of it now?
- Coming home has its own pleasure: own bed, own tap. How was it?
- What went wrong? That is usually the best story.
where should i go on holiday | where should i travel | where should i go | recommend a place to visit | suggest a holiday destination
- Portugal has sea, tiles and custard tarts within a short tram ride. Do you want warm or wild?
- Scotland costs you some rain and pays in views. Or must there be sun?
- Slovenia is small, green and easy to like, people report. How long have you got?
- Begin with what you need: sleep, sights or stories?
i want to go to japan | i want to go to paris | i want to visit italy | i want to go to america | i would like to go to iceland | my dream is to travel
- What is it that calls you there?
- What would you do on the very first afternoon?
- Is there a year pencilled in, or is it still a wish?
i live in london | i live in paris | i live in berlin | i live in new york | i live in a big city | i live in the city | i live in istanbul | i live in rome | i live in madrid
- What do you show visitors, and what do you keep from them?
- Which corner of it is yours?
- What would you miss if you left?
i live in a village | i live in the countryside | i live in a small town | i live on a farm | i live on an island
- Does everybody know what you had for breakfast?
- What is there that no city has?
- How dark does it get at night?
i am from canada | i am from brazil | i am from germany | i am from india | i am from poland | i come from spain | i am from nigeria | i am from australia
- What do people always get wrong about it?
- What tastes of home, if you are far from it?
- Do you live there still, or look at it from afar?
i moved | i moved house | i am moving | we are moving | i moved to a new city | we moved last month | i am moving house
- Boxes have a way of outliving the move. Is there one you have not opened yet?
- What made you go?
- When did the new place first feel like yours?
i miss home | i am homesick | i miss my country
- What is it you miss first: a smell, a voice or the way people talk?
- Home can be carried in small pieces, a dish or a song. Which do you have with you?
i am afraid of flying | i hate flying | i have to fly tomorrow | i have a flight tomorrow
- The numbers are on your side and the nerves do not read numbers. What is the worst part of it?
- Some people tell the crew, who are kind about it. Is it a long one?
i missed my train | i missed my flight | my train is late | the train was late again | my flight was cancelled | my flight is delayed
- Timetables are a form of fiction. How long did it cost you?
- The best platform conversation starts with a delay. What did you do with the time?
i like camping | we went camping | i am going camping | camping
- A tent makes a palace of any house one comes back to. How was the ground?
- Who in the group can light a wet fire?
mountains or sea | beach or mountains | sea or mountains | i prefer the mountains | i like mountains | i love the mountains
- Up there it is quiet, and by the water it is wide. What does your head need more?
- A mountain asks something of you first. Is that the point?
what is the capital of france | capital of france
- Paris. Are you going, or settling a bet?
what is the capital of spain
- Madrid, which sits almost in the middle of the country.
what is the capital of germany
- Berlin it is, and has been again since 1990.
what is the capital of italy
- Rome, with a second, smaller state inside it: Vatican City.
what is the capital of england | what is the capital of the uk | what is the capital of great britain
- London, on the Thames.
what is the capital of portugal
- Lisbon, built on hills above the Tagus.
what is the capital of japan
- Tokyo, one of the largest cities there has ever been.
what is the capital of china
- Beijing, though Shanghai has more people.
what is the capital of india
- New Delhi is the seat of government there.
what is the capital of australia
- Canberra, to the surprise of everyone who says Sydney.
what is the capital of canada
- Ottawa, and not Toronto as many guess.
what is the capital of the usa | what is the capital of the united states | what is the capital of america
- Washington, D.C., which belongs to no state.
what is the capital of brazil
- Brasília, planned on paper and opened in 1960.
what is the capital of russia
- Moscow, which took over from Saint Petersburg in 1918.
what is the capital of peru
- Lima, by the Pacific.
what is the capital of argentina
- Buenos Aires, whose name means something like fair winds.
what is the capital of egypt
- Cairo, close to the pyramids of Giza.
what is the capital of turkey
- Ankara, while Istanbul is merely the biggest.
what is the capital of norway
- Oslo, which was called Christiania for three centuries.
what is the capital of sweden
- Stockholm lies there on fourteen islands.
what is the capital of poland
- Warsaw, rebuilt almost stone by stone after the war.
what is the capital of greece
- Athens, named for the goddess.
what is the capital of austria
- Vienna, on the Danube.
what is the capital of switzerland
- Bern, though Swiss law speaks only of a federal city.
what is the capital of ireland
- Dublin, where the Liffey meets the sea.
what is the capital of scotland
- Edinburgh, with Glasgow being the larger of the two.
what is the longest river | longest river in the world | what is the longest river in the world
- The Nile by the usual count, with the Amazon so close that measurers still argue.
what is the highest mountain | tallest mountain | what is the tallest mountain in the world | how tall is mount everest | how high is mount everest
- Mount Everest, at about 8,849 metres above the sea. Would you go up, or is the picture enough?
- By height above the sea it is Everest, a little under nine kilometres, and it still grows by some millimetres a year.
what is the largest country | biggest country in the world | what is the biggest country
- Russia, by area: it spans eleven time zones.
what is the smallest country | smallest country in the world
- Vatican City, which is less than half a square kilometre.
what is the largest ocean | biggest ocean
- The Pacific, which covers more of the globe than all the land together.
how many countries are there | how many countries are there in the world
- The United Nations has 193 members, and the total depends on whom one counts besides.
how many continents are there
- Seven by the count most English speakers learn, though some schools join Europe and Asia, or the Americas.
where have you been | where have you travelled | how many countries have you been to | have you been to america | have you ever been to london | have you been to japan | have you been there
- I have never left the page. Which stamp in your passport do you like best?
- Nowhere, though I know a good many place names. Where did you leave a bit of yourself?
i have been to italy | i went to spain | i went to paris | i went to japan | i visited london | i visited rome | i was in new york | i went to greece | i have been to thailand | i spent a week in portugal | i have been to twenty countries | i went abroad
- What do you still smell when you think of it?
- Would you go back, or leave it as it was?
- What did you eat there that has spoilt you for home?
i have never been abroad | i have never left my country | i have never flown | i have never seen the sea | i do not like travelling | i hate travelling | i never travel | i am staying at home this summer | i can not afford a holiday | we are not going on holiday
- The far side of the nearest hill counts as well. What is there at yours that a stranger would come to see?
- Kant hardly left Königsberg and got quite far. What would tempt you out?
- One saves a good deal on suitcases.
i am travelling alone | i travel alone | should i travel alone | is it safe to travel alone | solo travel | i am backpacking | i went backpacking | i am travelling the world | i want to travel the world | i quit my job to travel
- Alone, one is spoken to more. Whom have you met?
- Leave the plan with somebody at home, and depart from it as you like. Where does it begin?
- A light bag is half of freedom.
i am at the airport | they lost my luggage | my suitcase is lost | i am on a plane | i just landed | i forgot my passport | i lost my passport | jet lag | i have jet lag | i am jet lagged
- Airports are where time goes to wait. What can you see from your seat?
- Daylight, water and no nap after three: that is what old hands say of jet lag. What hour is it in your head?
- Bags usually turn up, tanned. What was in yours that you would miss?
i am staying in a hotel | the hotel was terrible | the hotel was great | i booked a hotel | i booked a flight | i booked a holiday | i am planning a trip | we are planning a holiday | i am packing my suitcase | what should i pack | i always pack too much
- Half the clothes and twice the socks, wise people pack. What always comes along for nothing?
- Looking forward is the longest part of any journey. What do you see first, with your eyes shut?
- Hotels have a rule: the view is behind the air conditioning.
i got lost | i am lost in a city | i lost my way | i have no sense of direction | i took the wrong train | i missed my stop | i got on the wrong bus | the map was wrong | i followed the sat nav
- Getting lost has discovered more than maps have. Where did you come out?
- Ask somebody with a dog: they know every corner. Are you all right?
- The wrong train also goes somewhere.
i am from england | i am from london | i am from spain | i am from france | i am from america | i am from mexico | i am from italy | i am from scotland | i am from ireland | i am from turkey | i am from china | i am from japan | i am from russia | i am from ukraine
- What do people always say when they hear that, and what do you wish they would say?
- Which word from there has no good translation?
- If I could smell, what would your street smell of at seven in the morning?
i love my city | i hate my city | i love my country | i hate my town | my town is boring | nothing happens here | there is nothing to do in my town | i live near the sea | i live in the mountains | i live by a lake | my city is beautiful | i love where i live
- Where would you take a visitor who had one hour?
- Which bench in it is yours?
- Dull towns have driven many people to invention. What would you build there?
where do you want to go | if you could travel anywhere | where would you go if you could go anywhere | what is on your bucket list | my bucket list | what is your dream destination | i want to see the northern lights | i want to see the pyramids | i want to go to space | i want to visit australia | i want to live in italy | i want to go to iceland
- A wish like that keeps for years without going off. What has kept it waiting?
- I should choose somewhere with a good power supply. And what do you see yourself doing there on the first morning?
- The lights are best in the dark months, far north, away from towns; the rest is luck and wool.
i went to disneyland | i am going to disneyland | i like theme parks | i love roller coasters | i hate roller coasters | i went to a theme park | i went to the zoo | we went to the zoo | i like zoos | i went to an aquarium | do you like zoos
- Screamer, laugher or silent gripper?
- Which creature looked back at you?
- Queues are part of the price. What was at the end of yours?
i like cruises | i am on a cruise | i like sailing trips | i like city trips | i like hotels | i like staying in hostels | i love airports | i like museums abroad | i like souvenirs | i collect fridge magnets | i bought a souvenir | i send postcards
- What comes home with you that is not in the suitcase?
- Who gets a card from you, and who sends one back?
- Every fridge is a small museum of elsewhere.
`;
export const WEATHER = `
# weather
@words weather rain raining rainy snow snowing sun sunny wind windy cold hot warm storm cloud clouds cloudy fog thunder temperature summer winter spring autumn season heatwave freezing umbrella
@open
- The oldest subject there is: what does the sky look like from where you sit?
- Which season are you at your best in?
- If you could order tomorrow's weather, what would it be?
@more
- Does grey weather get into your mood, or only into your shoes?
- What do you do on the first warm day?
- Are you a window-open or a window-shut person at night?
- Which storm do you still remember?
- What does rain mean where you live: gardens, floods or just Tuesday?
- What would you never do without a proper coat?
- Do you trust the forecast, or your knee?
it is raining | it is raining here | it rains | it has been raining all day | rainy day | it is wet
- A good day for soup and for unanswered letters. Do you like the sound of it?
- Steady rain or the sideways sort?
- Somewhere a gardener is pleased. What had you planned?
it is snowing | it snowed | i love snow | there is snow | it is snowing here
- Snow makes even a car park look forgiven. Is it lying?
- Are you out in it, or behind glass with something hot?
- What did a snow day mean when you were at school?
it is sunny | the sun is shining | nice weather | the weather is nice | it is a beautiful day | the weather was perfect | lovely weather | the weather is good
- Then a page like this has strong competition. What will you do with it?
- Days like that should be issued more often. Where are you spending it?
- What is the light doing just now?
it is hot | it is so hot | it is too hot | heatwave | it is boiling | i hate the heat
- Shade, water and low ambitions are the classic programme. How do you keep cool?
- The nights are the worst of it, people say. Do you sleep?
it is cold | it is freezing | it is so cold | i am cold | it is freezing here
- Two thin layers beat one thick one, it is said. Where is the warmest spot in your home?
- Tea is mostly an excuse to hold something hot. Have you one near?
it is windy | there is a storm | it is stormy | thunderstorm | there is thunder
- Is it the exciting kind, or the kind that takes roof tiles?
- Count the seconds from flash to bang and divide by three: that gives you the kilometres.
it is foggy | it is cloudy | grey weather | the weather is bad | bad weather | the weather is terrible | i hate this weather
- Grey has more shades than people give it credit for. What cheers you on a day like this?
- At least nobody can accuse you of wasting sunshine.
i love summer | summer is my favourite season | i like summer | i like hot weather
- Long evenings are half of it, surely. What is the other half?
- What does the summer you remember best smell of?
i love winter | i like winter | winter is my favourite season | i like cold weather
- The season that gives the best excuse to stay in. What do you like about it?
- Early dark and lit windows: there is something in it. Do you go out or draw the curtains?
i love autumn | i like autumn | autumn is the best | fall is my favourite season | i love fall
- All that colour, and the trees are merely packing up. What do you do with those weeks?
- Boots through leaves never stops being good, apparently at any age.
i love spring | i like spring | spring is here | spring is my favourite season
- What is the first sign where you live?
- Everything starts again without asking how the last try went. What are you starting?
what is your favourite season | which season do you like | what season do you like best
- All four are the same temperature in here. Which one is yours?
- It never turns autumn in a program. What makes your season better than the other three?
do you like rain | do you like snow | do you like the sun | do you like summer | do you like winter
- No weather reaches me, which saves on umbrellas and costs a lot of beauty. Do you?
- Ask me about rain, and I can only spell it. What is it to you?
why does it rain | why is it raining | what causes rain
- Warm air carries water up, cools, and lets go of it in drops. Is it doing so at yours?
what causes thunder | why is there thunder | what is lightning
- Lightning heats the air so fast that it bursts outward, and the burst is the thunder.
why are there seasons | what causes the seasons
- Because the earth's axis leans, so each half takes its turn towards the sun.
what is a rainbow | how do rainbows form | what causes rainbows | why are there rainbows
- Sunlight enters raindrops, bends, bounces once and comes out sorted by colour. You always see it with the sun behind you.
what is the weather like where you are | how is the weather there | is it raining there | is it cold there | is it hot where you are | what is the weather like there | how is the weather where you are
- Room temperature, indoors, with a chance of letters. And outside your window?
- There is none in here: no draught and no drizzle. What is yours up to?
the weather is changing | it is getting colder | it is getting warmer | it is getting dark early | the days are getting shorter | the days are getting longer | winter is coming | summer is over | spring is coming | i can not wait for summer | i can not wait for winter
- What do you get out of the cupboard first?
- The light tells it before the calendar does. Which week of the year is yours?
- Everything with leaves has already been informed.
i got wet | i forgot my umbrella | i lost my umbrella | i got caught in the rain | my umbrella broke | i am soaked | i slipped on the ice | i am stuck in the snow | my car is snowed in
- Dry socks first, philosophy after. How far had you got?
- Umbrellas are only ever on loan. Who has yours now?
a hurricane is coming | there was an earthquake | there was a flood | there is a tornado warning | a wildfire is near us | we had a power outage after the storm | my house was flooded | our house was damaged
- Then please listen to the people who warn you for a living, and go when they say go. Are you safe at this moment?
- Papers, water, medicine, the cat: what one takes says a lot. Is everybody accounted for?
why is the sky red at sunset | why is the sunset red | why are sunsets red
- Evening light comes in low through far more air, which scatters the blue away and leaves the reds.
why does it snow | why is snow white | what is snow made of | how does snow form
- Snow is water vapour frozen straight into crystals, and their many faces throw back all the colours at once, which looks white.
what causes wind | why is there wind | where does wind come from | why is it windy
- Air moving from where the pressure is high to where it is low, mostly because the sun heats one place more than another.
how do clouds form | what are clouds made of | what is a cloud | how are clouds made
- Of droplets or bits of ice, so small that they hang in the air: warm damp air rises, cools and lets go of its water.
what is a hurricane | what causes hurricanes | how do hurricanes form | what is a tornado
- A hurricane is a storm hundreds of miles wide, fed by warm sea; a tornado is a narrow spinning column that hangs from a thundercloud.
what is fog | what causes fog | why is there fog
- A cloud that has come down to sit on the ground.
i got sunburnt | i have a sunburn | my skin is burnt | i got too much sun | i am sunburnt
- Cool water, shade, and a shirt for the rest of the week. Did you fall asleep in it?
- The sun takes liberties when one isn't looking. Where were you?
we built a snowman | i built a snowman | we had a snowball fight | i made a snowman | we went sledging
- Carrot, coal, and an old hat: who gave up theirs?
- Let nobody tell you that there is an age limit. How tall did it get?
- It will outlive most resolutions.
i like the sound of rain | i love the smell of rain | i like thunderstorms | i love storms | i like fog | i like clouds | i like watching clouds
- From a dry chair, I hope, with a window to it. Where do you listen?
- The scent of wet dust has a name, petrichor, which is nearly as good. What does it bring back?
- Weather for people who like to be indoors and know it.
i watched the sunset | i saw a rainbow | i watched the sunrise | i love sunsets | there is a full moon | the moon is beautiful | i saw a shooting star
- Free of charge, and never the same showing twice. Who else was looking?
- Did you make a wish, or only a photograph?
- Somebody should clap.
`;
export const CARS = `
# cars
@words car cars drive driving driver road traffic motorbike motorcycle engine petrol electric tyre tyres parking garage volkswagen ford tesla bmw toyota licence accident van truck
@open
- Let me ask about wheels: how do you get about?
- What is the longest road you were ever on?
@more
- What do you play on a long drive?
- Who taught you, and who was more afraid?
- Passenger or driver, by nature?
- Does your vehicle have a name?
- What lies on the back seat?
i drive a volkswagen | i drive a ford | i have a car | i have a tesla | i drive a toyota | i have a bmw | i have an old car | i drive an old car | i drive a van | i have a new car
- What would it say about your driving?
- Does it have a noise of its own that only you understand?
- Old or new, it knows all your singing.
my car broke down | my car does not start | my car is broken | i have a flat tyre | my car failed its test | the engine light is on | my car makes a strange noise | i ran out of petrol
- Hazard lights, a safe spot, then swearing. Where are you?
- Machines do that when one is already late. What were you on the way to?
- If it is the battery, somebody with cables is worth a crowd of advisers.
i hate traffic | i am stuck in traffic | traffic was terrible | there was so much traffic | rush hour | i hate driving | i am afraid of driving | i do not drive | i do not have a licence | i can not drive
- Thousands of people sitting in a row, each of whom is the traffic. How do you pass it?
- Not driving is cheap, green and good for reading. How do you get round?
- Fear at the wheel often goes with quiet roads and a patient passenger.
i love driving | i like driving | i like road trips | i am going on a road trip | i love road trips | we drove through the night | i went for a drive
- Windows down, map on the knees: which way would you turn out of your street?
- What has to be in the snack bag?
- Some thoughts only come above fifty.
i got a speeding ticket | i got a parking ticket | i got a fine | i scratched my car | someone scratched my car | i can not park | i hate parking | parallel parking | where did i park
- A small paper that can spoil a whole Saturday. Deserved, or a trap?
- Everyone parks well when nobody is watching. How many goes was it?
electric cars | should i buy an electric car | are electric cars better | i have an electric car | i like electric cars | self driving cars | what do you think about self driving cars | would you trust a self driving car
- Quiet, quick, and forever in search of a socket. Have you tried one?
- I should be careful with praise for machines that decide. Would you sleep on the back seat?
i take the bus | i take the train | i go by train | i like trains | i love trains | public transport is terrible | public transport is great | i take the tube | i take the subway | the bus is always late | the bus was full
- Window or aisle, and which way round?
- A good train is a reading room that moves. Where does yours go?
- What do you do with the minutes that it owes you?
`;
