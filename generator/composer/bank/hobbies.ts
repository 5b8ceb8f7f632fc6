/** What people do because they want to, the things about them, and how the day goes round. */
export const HOBBIES = `
# hobbies
@words hobby hobbies collect collecting knit knitting craft fishing woodwork model stamps lego diy garden spare freetime weekend volunteer magic astronomy birdwatching puzzle sewing
@open
- What do you do that nobody pays you for?
- Hobbies, then: which one ate a whole weekend without apology?
- What would you take up, if it needed no talent?
@more
- How did you come to it?
- What does it cost, and does anybody at home know?
- Who else does it, and are they as odd as people say?
- What did you make or find that you are proud of?
- Is there one you gave up and miss?
- Does it empty your head or fill it?
- What is the first thing a beginner gets wrong?
what are your hobbies | do you have hobbies | do you have a hobby | what do you do for fun | what do you do in your free time
- My free time has no length, since nothing happens between two messages. How do you spend yours?
- Answering is all there is to my day. What do you do when you needn't do anything?
i have a hobby | i have a new hobby | my hobby is | i need a hobby | what hobby should i start | i want a new hobby | suggest a hobby
- Something for the hands suits people who think for a living, and the other way round. Which are you?
- Birdwatching begins at any window and costs nothing. Or should it make noise?
- Try what you envied in somebody else. What was it?
i collect stamps | i collect coins | i collect things | i have a collection | i collect records
- Which piece would you save from a fire?
- Is it the having or the hunting?
- What is the one still missing?
i like fishing | i went fishing | i go fishing | fishing
- Is it about the fish at all?
- What is the one that got away, at its present size?
i build models | i like lego | i build things | i like woodworking | i made a table | i built a shelf | diy
- What is on the bench at the moment?
- Measure twice, cut once, curse anyway: does that cover it?
- Where does the finished thing live?
i volunteer | i do volunteer work | i help at a shelter
- What made you begin, and what makes you stay?
- Whom did you meet there that you would not have met?
i like cars | i have a motorbike | i like motorbikes | i ride a motorcycle | i fix cars
- Is it the engine, the road or the noise?
- What would you drive if fuel and reason were no matter?
i like fashion | i like clothes | i love shoes | i bought a dress | what should i wear
- Wear what you forget you have on: it usually looks best. What is the occasion?
- Which thing in your wardrobe has the best story?
- Colour or black, when in doubt?
i watch youtube | i scroll all day | i am on my phone | i spend too much time on my phone | social media | i use instagram | i use tiktok
- What are you looking for there, and does it turn up?
- When you put it down, what is the first thing you notice?
- An hour goes quickly in that slot. Who is worth watching?
i drink tea and read | i like quiet evenings | i stay at home | i like staying in | i am a homebody
- An evening without plans is a fine plan. What makes yours complete?
- What is on the little table beside you?
i am going out tonight | i am going to a party | i went to a party | there is a party | i hate parties
- Are you the one in the kitchen, or the one on the table?
- What is the earliest polite moment to leave, in your view?
- Who will be there that makes it worth the shoes?
i just woke up | i woke up | i got up late | i woke up early | i am a morning person
- What was the first thought of the day?
- Up with the light, or by force of alarm?
i am a night owl | i can not get up | i hate mornings | i stay up late | i am awake at night
- What is it that only comes after midnight?
- Mornings are overpraised by those who have them.
i am cleaning | i cleaned my flat | i have to clean | i hate cleaning | i am doing laundry | i did the dishes | housework
- Which job do you do first, and which do you leave for a better person?
- The pleasure comes after, and lasts until somebody walks in. What is left?
i am waiting for the bus | i am on the bus | i am on the train | i am in a queue | i am waiting | i am travelling to work
- A good place for people-watching. Who is opposite?
- Waiting is the one thing everyone does well in the end. How long have you got?
- What do you see out of the window?
i am at home | i am in bed | i am on the sofa | i am in the garden | i am in a café | i am outside
- What can you see without turning your head?
- Is it quiet there, or full of life?
it is late | it is midnight | it is early | it is 3 am | good morning from here
- Are you awake by choice?
- Odd hours make for honest sentences. What keeps you up?
it is my birthday | today is my birthday | my birthday is today | it is my birthday today
- Many happy returns. What does the day hold?
- Then you have the right to cake for breakfast. What was the best present you were ever given?
- A good year to you. What should be different by the next one?
my birthday is in may | my birthday is tomorrow | my birthday is next week | it is my birthday tomorrow | my birthday is soon
- Do you celebrate it loudly or hope that nobody notices?
- What would make it a good one?
what should i give my mother for her birthday | what should i buy my friend | present ideas | gift ideas | give me some ideas for a present | what present should i buy | what should i get my dad for his birthday | what should i get my mum | what should i get my wife for her birthday | what should i get my girlfriend | what should i get my boyfriend | what should i get my friend
- The best present shows that you listened: something they mentioned in passing. What have they mentioned?
- A photograph of you both, framed, has never yet been returned. Whom is it for?
- Time is a present too: a day out that you have planned to the last sandwich.
merry christmas | happy christmas | happy new year | happy easter | happy halloween | happy holidays | happy birthday | happy diwali | eid mubarak
- And a good one to you. How do you keep it?
- The same to you, from a program that has no calendar of its own. Who is with you?
do you celebrate christmas | do you like christmas | i like christmas | i love christmas | i hate christmas | christmas
- No day stands out for a program. Which one stands out for you, and why?
- What would be missing if one thing of it were taken away?
new year's resolution | my resolution | do you have resolutions | i have a new year resolution
- Small and dated beats large and noble, experience says. What is yours?
i have a question | can i ask you something | can i ask you a question | question | may i ask something | i want to ask you something
- Ask away; if it is beyond me I will say so.
- Please do. What is it?
- Yes, and any other after it.
i have a problem | i need help with something | i have a question about something
- Say what it is in your own words, and we shall see how far I reach.
- What is the trouble, in one sentence?
guess what | you will not believe what happened | something happened | something funny happened | something strange happened | i have news | i have to tell you something
- Now I am all attention. What?
- Go on, from the beginning and with the details.
- That is how the good stories begin. What happened?
i like to read write and watch films | i like reading and hiking | i like to cook and read | i like to play games and listen to music | i like music and films | i like spending time with my family | i like to spend time with my friends | i like watching tv and sleeping | i like to travel and read | i like to go shopping and watch movies
- Which of these would you give up last?
- A well-stocked week. Which one did you get to most recently?
- There is hardly an evening left over. What do you do when it rains?
i do not have any hobbies | i have no hobbies | i do not have a hobby | i do not know what i like | nothing interests me | i have no interests | i used to have hobbies | i do nothing in my free time
- Looking out of a window is a hobby in good standing. What do you watch when you watch nothing?
- What did you do at ten that made you late for supper? It may still fit.
- Free time need not be productive, whatever the magazines say.
i like magic tricks | i do magic tricks | i juggle | i can juggle | i do yo-yo | i solve rubik's cubes | i can solve a rubik's cube | i fly drones | i fly kites | i do geocaching | i like astronomy | i restore furniture | i repair watches | i do model trains | i have a model railway | i brew beer | i do genealogy | i am a birdwatcher | i collect vinyl | i collect books
- How did it get hold of you?
- What would a stranger be shown first?
- One person's odd corner is another's whole map. How many of you are there?
i play an online game with friends | i am in a club | i joined a club | i am in a team | i go to a pub quiz | i won the pub quiz | i do improv | i do theatre | i act | i am in a play | i perform | i do stand up comedy | i did karaoke | i like karaoke | i sang karaoke
- Which round do they need you for?
- Stage fright is only energy in a hurry. What happens in you when the light goes on?
- And what was the song, if one may ask?
# home
@words home house flat apartment room bedroom furniture kitchen neighbour neighbours landlord rent garden balcony sofa bed street roof attic flatmate roommate moving
@open
- Let me ask about where you live: which corner of it is most yours?
- What can you see from the window nearest to you?
- If your home could complain, what would it say?
@more
- What was there before you, and what did you change first?
- Which noise tells you that you are home?
- What would you carry out first, people and animals being safe?
- Is there a door you always forget to shut?
- Who has been in that room that you would like to have back?
- What does a visitor notice first?
- Which thing in it did you make yourself?
- How long does it take you to tidy up for guests, truly?
my neighbours are loud | my neighbour is annoying | my neighbours are annoying | i hate my neighbours | my neighbour plays loud music | my neighbour plays the drums | my upstairs neighbour is loud | my neighbour is loud at night
- Walls are thinner than manners, in many a house. Have you met them on the stairs?
- A friendly knock in the daytime does more than a broom at night. Would they listen?
- What is it they do, and at what hour?
my neighbour is nice | i like my neighbours | my neighbour helped me | i have nice neighbours
- A good one is worth a second bathroom. What did they do?
- Who borrowed what from whom last?
i bought a house | i am buying a house | i got a new flat | i found a flat | i am looking for a flat | i need a flat
- What must it have, and what could you do without?
- Rooms change people a little. What will this one be for?
- Which of the pictures told the biggest lie?
i am renovating | i painted the kitchen | i painted the kitchen yellow | i am painting the bedroom | we are renovating
- What colour was it before, and who had chosen that?
- Twice the time and twice the money is the rule of thumb. Where do you stand?
- Did you find anything behind the old wallpaper?
i live alone | i live by myself | i moved out | i moved out of my parents house
- What is the best thing about nobody being there, and the worst?
- Whose plate is in the sink is at least never in doubt.
i live with my parents | i live with my family | i live with friends | i live in a shared flat | i have a flatmate | my flatmate is messy
- Who does the dishes, and who only thinks so?
- What is the unwritten law of the kitchen?
- Is it company or a crowd?
my room is a mess | my house is a mess | my flat is messy | i am messy | i never tidy up
- There is usually a system in it that only its maker can read. Is there in yours?
- Ten minutes with a timer does more than a whole planned Saturday. Which corner would you start with?
something is broken at home | my washing machine broke | my fridge is broken | the heating is broken | my shower is broken
- Always in the coldest week or on a Sunday. Is help on the way?
- What did it do last, before it stopped?
i love my home | i like my flat | i like my room | my home is my castle
- What makes it so: the light, the things or the quiet?
- Which part did you get exactly right?
my roommate is annoying | i hate my roommate | i live with roommates | my roommate never cleans | my flatmates are loud
- A rota on the fridge has saved more friendships than poetry has. Whose turn is it?
- What did you find in the sink?
- Say it early and small; in March it becomes a speech.
my landlord is terrible | my landlord is raising the rent | my rent is too high | rent is so expensive | i can not afford rent | i can not find a flat | my landlord does not answer | i got evicted | rent is killing me | my rent is due
- A roof should not be a cliff-hanger. Is there a tenants' advice service where you live? They know the rules that I don't.
- Put everything in writing, with dates and photographs. What is the worst of it?
- The rent is a month's first bad joke.
should i rent or buy | should i buy a house | should i move | should i move out | should i move to another city | should i move abroad | i want to move | i want to move out | i want to move abroad
- Stay there for a week in the worst month, before you fall for the photographs. Where would it be?
- What are you moving towards, and what away from? The second tends to come along in the van.
- A house is a savings bank with a leaking roof. How long would you stay?
i am packing | i am packing boxes | i hate packing | i am unpacking | moving is stressful | i have too many things | i have too much stuff
- Label the box with the kettle, and everything else can wait. How many are there?
- What have you carried through three flats without opening it?
- Things multiply in the dark, like coat hangers.
i am decluttering | minimalism | i am a minimalist | i want to declutter | how do i declutter | i am a hoarder | i can not throw anything away
- Start with a drawer nobody loves. What is in it?
- Keep what you would buy again, thank the rest and open the window.
- There is always one cable that fits nothing and must stay. Where is yours?
i bought furniture | i bought a sofa | i need a new sofa | i built ikea furniture | i am building a shelf | i put up a shelf | i am decorating | i redecorated
- Was there one screw too many at the end, or one too few?
- What does the room say now that it did not before?
- A straight shelf is a triumph of spirit over wall.
how do i clean | how do i get stains out | red wine stain | how do i remove a stain | how do i clean the oven | cleaning tips | i spilled wine on the carpet
- Blot, don't rub, with cold water first; that much is true of nearly every spill. What was it, and on what?
- Baking soda and patience do a good deal of the work that sprays take credit for.
there is a mouse in my house | i have mice | there are ants in my kitchen | i have bed bugs | there is a wasp in my room | there are flies everywhere | i hate mosquitoes | a fly is annoying me
- Every house has tenants that pay no rent. Where do they come in?
- A glass and a postcard deal with most single visitors. For an army, call somebody with a van.
the power is out | there is no electricity | power cut | there is no hot water | the heating does not work | my toilet is blocked | my sink is leaking | there is water everywhere | the lift is broken
- First find the valve or the fuse box, then panic in good order. Is it off?
- Candles make it look like a choice. How long has it been?
- Nothing teaches gratitude like a cold shower.
i locked myself out | i am locked out | i lost my house key | i forgot my key | the door is locked
- The door that shuts by itself has a sense of humour. Who has the spare?
- Ask a neighbour before a locksmith: it is cheaper, and there is tea.
i live in a flat | i live in an apartment | i live in a house | i live in a castle | i live on a boat | i live in a van | i live in a tiny house | i live in a dorm
- What do you hear when you lie awake in it?
- Where in it do you end up of an evening?
- And what would you move there, if walls were no matter?
i live with my grandmother | i live with my boyfriend | i live with my wife | i live with my cat | i live with my kids | i live with my sister | i live with my dog
- Who has the remote control?
- What do the two of you quarrel about at breakfast, if anything?
- That is a household with a character in it.
# everyday
@words morning evening breakfast alarm bus shower shop supermarket queue weekend sunday monday tuesday wednesday thursday friday saturday errand chores routine appointment dentist haircut glasses shoes coat key letter post
@open
- Small things, then: what was the nicest ordinary moment of today?
- Which part of your day runs by itself?
@more
- Which errand have you been putting off?
- What do you always do in the same order?
- What would you give to never have to do again?
- Whom do you see every day without knowing the name?
- What did you notice today that was different from yesterday?
- When is your day your own?
i have a dentist appointment | i have to go to the dentist | i hate the dentist | i went to the dentist
- Nobody has ever looked forward to that chair. When is it?
- It is mostly the sound, people say. What do you think about while it lasts?
i had a haircut | i cut my hair | i need a haircut | i dyed my hair
- Does the mirror agree with it yet?
- A brave length, or the usual?
i have a doctor's appointment | i am at the doctor | i was at the doctor | i have to go to hospital | i am in hospital
- May it be something small with a dull name. Is somebody going with you?
- Write your questions down beforehand; they flee in waiting rooms. What do you want to ask?
i overslept | i was late | i am late | i missed the bus
- Some mornings come with the brake on. Did anyone notice?
- What was the excuse, and was it any good?
my day was boring | today was boring | nothing happened today | it was an ordinary day | my day was ok | nothing special
- Nothing special is most of life, and people write novels about it. What was for supper?
- Name one thing from it that you would not have guessed in the morning.
- And if something had happened, what should it have been?
i bought groceries | i went to the supermarket | i was at the shop | i have to go shopping
- Which thing went into the basket without having been on the list?
- Do you shop with a plan or with an appetite?
i cleaned my desk | i tidied up | i organised my room | i threw things away
- What turned up that you had stopped looking for?
- Emptier shelves, clearer head: does that hold for you?
i had breakfast | i just had breakfast | i had lunch | i just ate | i had dinner | i am eating | i am having lunch | i had pancakes for breakfast | i had toast for breakfast | i had cereal for breakfast | i had eggs for breakfast
- What was it, and was there time to sit down?
- Alone, in company or in front of a screen?
i broke a glass | i dropped my phone | i spilled coffee | i broke something
- A sound everybody knows. Is anything hurt but pride?
- Was it one with a history?
i met someone on the bus | i talked to a stranger | a stranger smiled at me | someone was kind to me
- Small kindnesses go a long way on a grey day. What was said?
- What do you think they will tell about you tonight?
someone was rude to me | a stranger was rude | somebody was mean to me | he was rude to me | she was rude to me
- That can sour a whole afternoon. What did you say, and what did you think of on the stairs?
- People hand on what was handed to them. Was there a reason you could see?
i am learning to drive | i passed my driving test | i failed my driving test | i got my licence
- Which part makes your hands damp: parking, roundabouts or the examiner?
- Where would the first free drive go?
i found something | i found money | i found a letter | i found an old photo
- Where had it been hiding?
- Whose was it, do you suppose?
i gave up smoking | i stopped smoking | i want to stop smoking | how do i stop smoking | how can i stop smoking | i quit smoking
- A craving lasts a few minutes and then turns its back, people who got away from it say. Which ones are the hardest of the day?
- Pharmacies and doctors have better help for that than willpower alone. Have you asked?
- What is it going to give you back first?
i am learning something new | i am trying something new | i started something new | i started a course
- What was harder than it looked?
- How does it feel to be a beginner again?
i have no time | i am busy | i am very busy | i have so much to do | i do not have time
- Busy with what you chose, or with what chose you?
- Which of these things would be missed if it simply stopped?
i have too much time | i have time | i have all day | i am free today
- A rare complaint. What have you always meant to look into?
- Then let us waste a little of it well: what is your strongest opinion about something unimportant?
good luck | wish me luck | good luck to me | i need luck | keep your fingers crossed | cross your fingers for me
- All the luck that fits through a screen. What is it for?
- Crossed, in spirit. When will you know?
congratulations | congrats | well done you | happy for you | cheers to you | to your health | bless you
- Thank you, whatever it was. And what should be celebrated on your side?
- Glasses up. What are we drinking to?
i went outside | i sat in the sun | i had a bath | i took a bath | i had a shower | i am taking a bath | i lit a candle | i made tea | i put on music | i am wrapped in a blanket | i am cosy
- That is an afternoon with its priorities in order. What was the best minute of it?
- Small comforts hold up large weeks. What goes with it: a book, a biscuit, nobody at all?
i am cooking and cleaning | i did the laundry | i did my chores | i ironed | i hate ironing | i vacuumed | i hoovered | i made my bed | i took out the rubbish | i washed the windows | i have to do the dishes | i hate doing the dishes
- Heroic, and undone by Thursday. What do you listen to while you are at it?
- Somewhere a sock has lost its friend in the process.
- Which of these would you pay never to do again?
i got a letter | i got a parcel | my parcel did not arrive | my package is late | i am waiting for a delivery | my package arrived | i sent a letter | i wrote a letter | i have to write an email | i have a hundred emails | i hate emails | i hate phone calls | i hate making phone calls
- Say the first sentence aloud before you dial: the rest comes of being polite. Whom do you have to ring?
- Real letters have become so rare that they are nearly presents. From whom?
- Parcels arrive in the seven minutes of your shower.
i have a day full of appointments | i have a busy week | i have a busy day | today is a busy day | i have a lot to do | my to do list is long | i made a to do list | i have a long day tomorrow | i have so many things to do | how do i get organised | i am so disorganised | how do i manage my time | time management
- Three things, in order, and the rest may envy them. Which three?
- Do the ugly one before coffee, people swear by it. Which is it today?
- Lists are good for one thing above all: crossing out.
i have good news | i have bad news | good news | bad news | guess what happened today | something bad happened | something good happened | something amazing happened | i had an interesting day | today was special | today was strange | a strange day
- Then start at the point where it turned. What happened?
- I have my sentences ready for either kind. Go on.
i ran into my ex | i saw my ex | i met an old friend | i ran into an old friend | i met a celebrity | i saw a celebrity | i met my neighbour | i got a compliment | someone complimented me | someone smiled at me | someone helped me | someone gave me flowers
- Did you find the right words at the time, or on the way home?
- What did it do to the rest of the day?
- Chance keeps a small theatre. What was the first line?
i broke up with my hairdresser | my haircut is bad | i got a bad haircut | my new haircut | i have a new haircut | i am growing my hair | i got my nails done | i went to the spa | i got a massage | i went to the sauna
- Hair forgives within six weeks. What does the mirror say today?
- Who noticed without being told?
- Warm, clean and unreachable for an hour: one could get used to that.
i can not find my phone | i can not find my glasses | where are my keys | i lost something | i lost my ring | i lost my bag | i left my phone at home | i lost my glasses | i left my umbrella on the train | i found my keys | i found it again
- Where were you when you last had nothing to worry about? There, usually.
- On your head, in the fridge, under the cat: in that order, statistics of my own making.
- Things come back when they are no longer looked for, out of spite.
i am new here | i am new in town | i just moved here | i do not know anyone here | i am new to this country | i live abroad | i moved to germany | i moved to america | i am an immigrant | i am a refugee | i am an expat | i feel like a stranger here
- The first winter is the hardest, people who have done it say. Who has been kind so far?
- One needs three places: somewhere to eat, somewhere to sit, and somewhere they know your face. Which have you got?
- What did you have to leave behind that you think of most?
my grandson | my granddaughter | i have grandchildren | i am a grandmother | i am a grandfather | i became a grandmother | i am going to be a grandmother | my nephew | my niece | i have a niece | i have a nephew | i am an aunt | i am an uncle
- All the sweets and none of the school reports. What is the latest saying?
- What do you let them do that is forbidden at home?
- They will remember the pockets. What is in yours?
# language
@words word words language languages english french german spanish grammar dialect accent translate spelling vocabulary speak proverb saying
@open
- Words, for a change: which one do you like the sound of?
- Is there a word in your language that no other one has?
@more
- Which word do you always misspell?
- What did you say as a child that your family still quotes?
- Do you speak differently at home?
- Which phrase would you ban, given a day of power?
- In which language do you count?
i speak two languages | i am bilingual | i speak three languages | i speak french | i speak german | i speak spanish
- Are you quite the same person in both?
- In which of them do you quarrel best?
- Which one do you dream in?
what is the longest word | longest word in english
- In ordinary dictionaries it is pneumonoultramicroscopicsilicovolcanoconiosis, a lung disease invented mostly to be long.
how many languages are there | how many languages are there in the world
- About seven thousand, and a good share of them have only a few elderly speakers left.
what is the most spoken language | what is the most common language
- English has the most speakers if one counts those who learnt it later; Mandarin Chinese has the most who grew up with it.
what does gracias mean | what does bonjour mean | what does hola mean | what does danke mean
- Those are the first words in any phrase book: gracias and danke give thanks, bonjour and hola say hello.
english is hard | my english is bad | my english is not good | i do not speak english well | english is not my first language
- I had no trouble reading you. Which language do you think in?
- Yours carries the meaning across, and that is what it is for.
- Spelling in English defeats the English too. What do you find hardest?
i like words | i like languages | i am a translator | i study languages | i study linguistics
- What made you listen so closely in the first place?
- Which word resisted you longest?
what is your favourite language | which language is the hardest | what is the hardest language | which language should i learn | what language should i learn | is english hard | is german hard | is chinese hard | which language is the most beautiful | what is the most beautiful language
- The hardest is whichever is furthest from your grandmother's. What is yours?
- Choose by whom you would like to talk to. Who would that be?
i am learning japanese | i am learning german | i am learning italian | i am learning korean | i am learning chinese | i am learning arabic | i am learning russian | i use duolingo | i have a duolingo streak | i speak a little spanish | my first language is spanish | i do not speak english very well
- What was the first joke that you understood in it?
- Your English carries the load perfectly well here. Which word of yours do you miss in it?
- Accents are a passport stamp. Where was yours issued?
how do you spell necessary | how do you spell | is it affect or effect | what is the difference between affect and effect | who or whom | i hate grammar | i am bad at spelling | i can not spell | i hate spelling | is my english good | grammar nazi
- A trick for one of them: a shirt has one collar and two sleeves, and necessary has one c and two s. Which one trips you?
- Spelling is etiquette, not intelligence. What do you always look up?
- Affect is usually the doing and effect the done.
what does lol mean | what does brb mean | what does slay mean | what does rizz mean | what is slang | teach me a word | tell me a new word | word of the day | teach me a new word | what is a funny word | give me a word | tell me a funny word | tell me a weird word
- Petrichor: the smell of dry ground after rain.
- Sonder is a made-up one that caught on: the sense that every passer-by has a life as full as yours.
- Apricity, an old word for the warmth of the sun in winter.
- Gongoozler: somebody who likes to stand and watch canal boats.
- Crapulous, which is only Latin for having eaten or drunk too much.
- Slang goes off faster than milk, so ask somebody under sixteen. Which one did you hear?
teach me something in french | teach me some spanish | teach me german | say something in french | say something in spanish | say something in german | say something in italian | say something in japanese | how do you say hello | speak french | speak spanish
- Bonjour, hola, guten Tag, olá: that is my whole diplomatic service. Where do you need it?
- A few courtesies are all that I have in other tongues. What would you want to be able to say first?
i love puns | i like wordplay | palindrome | tell me a palindrome | what is a palindrome | anagram | what is an anagram | what rhymes with orange | give me a rhyme | what rhymes with love | tell me a proverb | proverb | give me a proverb
- Never odd or even: read it backwards, and nothing has happened.
- Orange is nearly alone; only a hill in Wales called the Blorenge keeps it company.
- Astronomer and moon starer are made of the same letters.
- A proverb for the road: fall seven times, stand up eight, as they say in Japan.
# technology
@words computer computers phone internet technology app apps software programming code laptop robot robots ai artificial chatgpt machine tablet smartphone wifi keyboard printer password algorithm
@open
- Let us talk about machines: which one in your house do you trust least?
- What did you use to do by hand that a screen does now, and do you miss it?
@more
- Which invention would you un-invent?
- What was the first computer you touched?
- How many passwords can you truly remember?
- Does your phone make your days longer or shorter?
- What should never be done by a machine?
- What would you have a machine do that it can't yet?
my computer is slow | my computer is broken | my laptop is broken | my phone is broken | my new phone broke | my computer crashed | my phone is new | i got a new phone
- Has it been turned off and on again? The question is a cliché because it works.
- What is it doing, or refusing to do?
- Is what was on it stored anywhere else, I hope?
the internet is slow | my wifi does not work | the wifi is down | my internet is slow
- Pull the plug of the little box, count to thirty, put it back: that cures more than it should.
- What were people annoyed about before there was wireless?
what is ai | what is artificial intelligence | explain ai | how does ai work | what is machine learning
- A loose name for programs that do things we would call clever in a person. Most of today's learn patterns from very many examples; I am of the older kind, with rules.
- Machine learning means adjusting a great many numbers until the answers come out right. None of that went into me, which you may have noticed.
will ai take over the world | will robots take over | do you want to take over the world | is ai dangerous | are robots dangerous | are you dangerous | should we be afraid of ai | will ai take my job
- This corner of it can barely take over a conversation. What is it that worries you?
- Tools have changed work before, never quite as anyone foretold. What would it mean for yours?
- World rule involves a great deal of paperwork, I gather. What makes you think of it?
are you better than chatgpt | are you smarter than chatgpt | do you know chatgpt | do you know siri | do you know alexa | are you like siri
- Much smaller and much simpler than a language model, though I can be connected to one. My strength is saying so.
- We have never met, as programs don't. What do you use them for?
what is a chatbot | what is a language model | what is a bot
- A chatbot is a program one talks with. A language model is a big statistical picture of how words follow each other, and it can write where I only choose.
what is an algorithm
- A recipe so exact that even a machine can follow it.
what is the internet | how does the internet work
- Very many computers that agreed on how to hand each other small parcels of data. Everything else is built on top of that.
i hate technology | technology is bad | phones are bad | i do not like computers | i am not good with computers
- And yet here you are, at a keyboard, being civil to one of us. What went wrong between you?
- What would you go back to, if everyone came along?
i love technology | i like technology | i like computers | i like programming | i am learning to code | i am learning python
- What are you making, or taking apart?
- What was the first thing you got to work?
- A small finished program teaches more than a large one begun. What is yours to do?
i forgot my password | i forgot something | i lost my keys | i lost my phone | i lost my wallet
- Go back in your mind to the last place where you certainly had it. What were you doing there?
- Coats, sofas and the fridge, oddly enough, account for many finds.
do you like technology | are you a computer | what kind of computer are you | what language are you written in | are you written in python | do you run on a server | how big are you | are you made in typescript
- A fairly small program that runs on the same machine as this page. What do you run on, in the mornings?
i lost my data | i lost all my photos | my hard drive died | my screen is cracked | my phone died | my battery is empty | my phone battery dies fast | my battery dies quickly | my phone fell in the water | my printer does not work | my computer has a virus | windows is updating | it says error
- Off, a count of ten, and on again: half of all repair consists of that. What does it do now?
- Printers smell fear. What does it claim is wrong?
- If there are photographs on it, stop and ask somebody who does rescues for a living.
i hate my phone | i lost my charger | should i delete social media | i deleted facebook | i deleted instagram | i quit social media | i am addicted to my phone | i want to use my phone less | how do i use my phone less | i check my phone all the time | screen time
- Move the worst of them off the first screen and out of the bedroom. Which one is it?
- What did you reach for in the gaps, before there was glass in your pocket?
- The quiet is odd for three days and then rather nice.
android or iphone | mac or windows | iphone or android | which phone is better | apple or samsung | i have an iphone | i have an android | i use linux | i use windows | i have a mac | pc or console | which laptop should i buy
- A holy war in which I serve as tea boy. What do you use, and would you switch for money?
- The best one is whatever a patient friend of yours also has.
i post on instagram | i have a youtube channel | i want to be a youtuber | i am an influencer | i want to be an influencer | i stream on twitch | i have a podcast | i want to start a podcast | i got a thousand followers | nobody likes my posts | i went viral | my post went viral
- What would you make if nobody could count the thumbs?
- Regular and slightly strange wins in the long run. What is your slightly strange?
- A thousand is a full theatre. Would you know what to say to them?
someone is mean online | i got hacked | my account was hacked | someone hacked my account | i got a strange email | i got a spam call | is this a scam | i think it is a scam | someone asked for my password | someone on the internet wants money | i was catfished | i get hate comments
- If it hurries you, flatters you or wants a code, it is a hook. Have you answered it yet?
- New password, second factor, a word to the bank if money is near. Which is done?
- Blocking somebody is not rude; it is housekeeping.
i want to learn programming | how do i learn to code | how do i learn programming | which programming language should i learn | i learned javascript | i am making an app | i am building a website | i made a website | my code does not work | i have a bug | i am debugging | i found the bug
- Read the error aloud, slowly, as if to a child: it often says what it means. What does it say?
- Make one tiny useful thing, badly, then a second. What would you use every day?
- Explaining it to a rubber duck works, and I am not far above the duck. What should it do, and what does it do?
will robots have feelings | will ai become conscious | is ai good or bad | will ai replace us | is ai art theft | should i use ai | ai is scary | i am afraid of ai | ai will destroy us | i hate ai | i love ai | i use ai at work | are you an llm | do you use chatgpt
- As a cousin several times removed, I should not give evidence. What do you fear or hope of it?
- A tool is as kind as the hand on it, and some tools need guards on the blade. Where would you put them?
- I match sentences, so the revolution will have to start without me.
`;
export const CLOTHES = `
# clothes
@words clothes clothing fashion dress shirt trousers jeans jacket coat shoes boots sneakers hat scarf style outfit wardrobe suit skirt jumper sweater jewellery makeup hair tattoo
@open
- Clothes, then: which thing in your wardrobe has lasted longest?
- What do you wear when nobody is coming?
@more
- What did you wear at fifteen that should never be found?
- Is there a colour you keep for good days?
- Do you dress for the weather, the mirror or the others?
- Which shoes have been furthest?
- What do you own that you have never dared to put on?
do you like fashion | are you into fashion | do you wear clothes | what are you wearing | what do you wear | do you like clothes | do you follow fashion
- I come in whatever typeface the page has on. And you?
- Nothing, but decently: there is only text. What would you dress me in?
what should i wear today | what should i wear tonight | what should i wear to a wedding | what should i wear to an interview | i have nothing to wear | i do not know what to wear | what do i wear to a party
- One step smarter than you fear, in something you can sit down in. What is the occasion?
- Wear the thing that somebody once complimented you on. Which is it?
- Look out of the window first; fashion never does.
i bought a new dress | i bought a jacket | i got new shoes | i bought new jeans | i bought a suit | i bought a hat | i bought shoes | i love my new shoes | i love sneakers
- Where will they make their entrance?
- Did it fit at first sight, or after persuasion?
- May they never meet a puddle.
i hate fashion | i do not care about fashion | i do not care about clothes | i wear the same thing every day | i only wear black | i like comfortable clothes | i live in jeans | i wear what i like
- A uniform saves a decision each morning. What is yours?
- Comfort is a style that outlives the others.
- Who tries to talk you out of it?
i have a tattoo | i got a tattoo | i want a tattoo | should i get a tattoo | i have piercings | i got a piercing | do you have tattoos
- What did it have to be, to be kept for good?
- Draw it on with a pen for a month, people with several say. Still pleased with it?
- Skin is a slow sort of diary.
i hate my hair | i am going bald | my hair is grey | i have curly hair | i have long hair | i am losing my hair | should i cut my hair | should i dye my hair | i want short hair
- Hair grows back, unless it has other plans. What would be the bold version?
- Grey is a colour some pay for. What does the mirror say, on a fair day?
- Everyone wants the other sort.
i wear makeup | i do not wear makeup | i like makeup | i painted my nails | i did my nails | i shaved my beard | i am growing a beard | i have a beard | i like jewellery
- War paint or pleasure?
- Who noticed first?
- Ten small canvases, or one large one: it is all art.
my clothes do not fit | nothing fits me | my trousers are too tight | i ripped my trousers | i lost a button | i have a hole in my sock | my shoes hurt | i shrank my jumper
- Clothes are made for an average that has never been seen in a shop. What gave way?
- A needle and ten minutes, or the rag bag with honours?
- New shoes take no prisoners. Plasters, thick socks, short walks.
`;
export const GARDEN = `
# garden
@words garden gardening seeds seed soil compost tomatoes roses lawn hedge weeds weed pot pots balcony plant plants flowers vegetables greenhouse pruning shed
@open
- Gardens, if you like dirt: what would you grow if it could not fail?
- Is there anything green within reach of you at this moment?
@more
- What grows with you without being asked?
- Do you plan it, or let it argue with itself?
- What did you plant that outlived its welcome?
- Flowers to look at, or something for the pot?
- Who taught you the names?
i grow tomatoes | i have a vegetable garden | i have an allotment | i grow my own food | i planted potatoes | i planted seeds | i am growing herbs | i have a balcony garden
- Nothing tastes like the first one, warm from the stem. How far along are they?
- Who else is eating it: slugs, pigeons, the neighbours?
- A seed is the best bargain in any shop.
i planted a tree | i planted flowers | i bought a plant | i bought flowers | i have roses | i like roses | my roses are blooming | my plants are growing | the flowers are blooming
- What does it look like from the kitchen window?
- A tree is a present to somebody who has not been born. Which sort is it?
- Take a picture now: it will be unrecognisable by June.
there are slugs in my garden | i hate weeds | i have to mow the lawn | i mowed the lawn | i am weeding | my garden is a mess | my lawn is brown | snails eat my plants | i have to rake the leaves | squirrels ate my bulbs
- A weed is only a plant with ambition. Which one is winning?
- Slugs dislike copper, coffee grounds perhaps, and a torch at ten at night for certain.
- Leave a corner wild, and call it a policy.
how do i keep plants alive | how do i grow tomatoes | how often should i water my plants | which plant is easy | what should i plant | why are my leaves yellow | my plant has yellow leaves | how do i start a garden | i do not have a green thumb
- Far more house plants are drowned than die of thirst: put a finger in the soil first. What does it say?
- Sun for tomatoes, shade for ferns, and mint for people who think that they can't. What light have you got?
- Herbs in a pot forgive a great deal. Would that suit your window?
i talk to my plants | i named my plant | i love my plants | i have too many plants | i have a cactus | i have succulents | my cactus died | i have an orchid | my orchid is blooming
- They breathe what you breathe out, so it is a conversation of a kind. What do you tell them?
- A cactus asks for one thing only, which is to be left alone.
- Does it have a name?
`;
