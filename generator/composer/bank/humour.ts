/** Jokes, riddles, small stories and things to do with an empty hour. */
export const HUMOUR = `
# humour
@words joke jokes funny laugh humour riddle riddles pun puns comedian comedy prank
@open
- Something lighter, perhaps: what made you laugh last, and can it be told?
- Are you someone who tells jokes, or someone who is told them?
@more
- Which joke did you find funny at eight, and still do a little?
- Dry, silly or dark: what is your sort?
- Who in your life can make you laugh at the wrong moment?
- What is funny where you come from and nowhere else?
- Do you laugh aloud when you are alone?
tell me a joke | tell me another joke | joke | another joke | can you tell me a joke | make me laugh | tell me something funny | do you know any jokes | say something funny | do you know a joke | one more joke
- A man goes into a library and asks for a book on paranoia. The librarian whispers that it is right behind him.
- I could tell you one about a broken pencil, but it has no point.
- Two fish sit in a tank, and one says to the other: do you know how to drive this thing?
- Why did the scarecrow get a prize? Because he was outstanding in his field.
- What do you call a bear with no teeth? A gummy bear.
- A programmer was sent out for a loaf of bread, and told that if there were eggs she should get a dozen. She came home with twelve loaves.
- There are ten kinds of people: those who count in binary, and those who don't.
- What is brown and sticky? A stick.
- How does a penguin build a house? Igloos it together.
- Why don't skeletons fight one another? They haven't the guts.
- A horse walks into a bar, and the barman asks why the long face.
- What did one wall say to the other? Meet you at the corner.
- The past, the present and the future walked into a bar. It was tense.
- Parallel lines have so much in common that it is a pity they will never meet.
- What is orange and sounds like a parrot? A carrot.
- A photon checks into a hotel and is asked about luggage. It has none, because it is travelling light.
- Why was the mathematics book unhappy? It had too many problems.
- A famous bug report reads: it works on Tuesdays, please fix.
- Have you heard about the restaurant on the moon? Good food, but no atmosphere.
- Why did the bicycle fall over? It was two tired.
- What do you get when you cross a snowman and a vampire? Frostbite.
- There was a kidnapping at school today, but it was all right: he woke up.
- A snail was robbed by two tortoises, and told the police that it had all happened so fast.
- What does a cloud wear under its coat? Thunderwear.
- Why do bees hum? They have forgotten the words.
- How do you make a sausage roll? Push it.
- A ghost goes into a bar, and the barman says that they don't serve spirits after ten.
- What did the sea say to the beach? Nothing, it only waved.
- Two cannibals eat a clown, and one asks the other whether this tastes funny to him.
- The inventor of the door knocker won no prize, but was often mentioned at the entrance.
- Why did the tomato blush? It had seen the salad dressing.
- A bicycle shop put up a notice: we have no brakes for lunch.
- Time flies like an arrow, and fruit flies like a banana.
- What do you call a fish with no eye? A fsh.
- An optimist fell from the tenth floor, and at every window was heard to say: so far, so good.
- Why was the computer cold? Somebody had left its windows open.
tell me a riddle | riddle | give me a riddle | another riddle | do you know a riddle | ask me a riddle | one more riddle
- Riddle one: what has keys and cannot open a single door?
- Riddle two: the more of them you take, the more you leave behind: what are they?
- Riddle three: what gets wetter the more it dries?
- Riddle four: I have cities without houses, rivers without water and forests without trees. What am I?
- Riddle five: what goes up all your life and never once comes down?
- Riddle six: what can you hold without ever touching it?
- Riddle seven: it is yours, and yet others use it far more than you do. What is it?
- Riddle eight: it runs all day and is never tired, has a mouth and never eats. What is it?
- Riddle nine: I am tall when I am young and short when I am old, and I cry as I shrink. What am I?
- Riddle ten: speak, and you have already broken me. What am I?
- Riddle eleven: it follows you all day, copies everything and leaves you at dusk. What is it?
- Riddle twelve: the more there is of it, the less you see. What is it?
- Riddle thirteen: it travels round the whole world and stays in its corner. What is it?
- Riddle fourteen: it answers in any language, was never taught one and only speaks when spoken to. What is it?
- Riddle fifteen: take away from it, and it grows. What is it?
- Riddle sixteen: it is full of holes and holds water all the same. What is it?
answer one | answer to riddle one | riddle one | what is the answer to riddle one | i give up on riddle one | answer 1 | riddle 1 | is it a piano | the answer is a piano
- Riddle one is a piano: fifty-two white keys, thirty-six black ones, and no lock.
answer two | answer to riddle two | riddle two | what is the answer to riddle two | i give up on riddle two | answer 2 | riddle 2 | are they footsteps | the answer is footsteps
- Riddle two is footsteps, which nobody has ever brought home again.
answer three | answer to riddle three | riddle three | what is the answer to riddle three | i give up on riddle three | answer 3 | riddle 3 | is it a towel | the answer is a towel
- Riddle three is a towel, the only thing that dries others by getting wet.
answer four | answer to riddle four | riddle four | what is the answer to riddle four | i give up on riddle four | answer 4 | riddle 4 | the answer is a map | is it a map
- Riddle four is a map, where you can cross a river with dry feet.
answer five | answer to riddle five | riddle five | what is the answer to riddle five | i give up on riddle five | answer 5 | riddle 5 | the answer is age | is it your age
- Riddle five is your age, and no ladder helps.
answer six | answer to riddle six | riddle six | what is the answer to riddle six | i give up on riddle six | answer 6 | riddle 6 | the answer is breath | is it breath | is it your breath | is it a conversation
- Riddle six is your breath, though a conversation would pass as well.
answer seven | answer to riddle seven | riddle seven | what is the answer to riddle seven | i give up on riddle seven | answer 7 | riddle 7 | the answer is your name | is it your name
- Riddle seven is your name, which you lend to everybody for nothing.
answer eight | answer to riddle eight | riddle eight | what is the answer to riddle eight | i give up on riddle eight | answer 8 | riddle 8 | is it a river
- Riddle eight is a river: it runs, it has a mouth, and it even has a bed that it never sleeps in.
answer nine | answer to riddle nine | riddle nine | what is the answer to riddle nine | i give up on riddle nine | answer 9 | riddle 9 | the answer is a candle | is it a candle
- Riddle nine is a candle, weeping wax to the end.
answer ten | answer to riddle ten | riddle ten | what is the answer to riddle ten | i give up on riddle ten | answer 10 | riddle 10 | the answer is silence | is it silence
- Riddle ten is silence, and saying so has just proved it.
answer eleven | answer to riddle eleven | riddle eleven | what is the answer to riddle eleven | i give up on riddle eleven | answer 11 | riddle 11 | the answer is a shadow | is it my shadow | is it a shadow
- Riddle eleven is your shadow, the most faithful friend there is in good weather.
answer twelve | answer to riddle twelve | riddle twelve | what is the answer to riddle twelve | i give up on riddle twelve | answer 12 | riddle 12 | the answer is darkness | is it darkness
- Riddle twelve is darkness, and fog is accepted from visitors near the sea.
answer thirteen | answer to riddle thirteen | riddle thirteen | what is the answer to riddle thirteen | i give up on riddle thirteen | answer 13 | riddle 13 | the answer is a stamp | is it a postage stamp | is it a stamp
- Riddle thirteen is a postage stamp, which never leaves the corner of its letter.
answer fourteen | answer to riddle fourteen | riddle fourteen | what is the answer to riddle fourteen | i give up on riddle fourteen | answer 14 | riddle 14 | the answer is an echo | is it an echo
- Riddle fourteen is an echo, and for one bad moment it sounded like me.
answer fifteen | answer to riddle fifteen | riddle fifteen | what is the answer to riddle fifteen | i give up on riddle fifteen | answer 15 | riddle 15 | the answer is a hole | is it a hole
- Riddle fifteen is a hole: the more you take out, the bigger it gets.
answer sixteen | answer to riddle sixteen | riddle sixteen | what is the answer to riddle sixteen | i give up on riddle sixteen | answer 16 | riddle 16 | the answer is a sponge | is it a sponge
- Riddle sixteen is a sponge, which has no business being so clever.
i give up | what is the answer | tell me the answer | i do not know the answer | the answer please | i do not know what it is | what is the solution | give me the answer
- Of one of my riddles? They are numbered: write the word answer and the number, and I will own up.
- Name the riddle by its number, as in: answer three. I keep them all in a list at the back.
tell me a story | tell me a short story | story | can you tell me a story | tell me a bedtime story | another story
- A lighthouse keeper wrote one letter each night and threw it to the sea. After thirty years an answer washed up, addressed to his dog.
- Once a town lost its clock, and everyone was late in a different way. They got on so well that, when it was found, nobody wound it.
- A tailor made a coat so light that its owner forgot it everywhere. In the end half the town had worn it, and no one had been cold.
- There was a bridge that two villages both refused to mend. One spring it fell, and they built it together to have something to quarrel about.
- A girl planted a key and watered it every day. It did not grow, but one morning there was a very small door in the fence.
- The last bus of the night had only one passenger, who asked to go wherever the driver liked. They were both surprised by the sea.
- A clockmaker mended every clock but his own, so as to have one opinion that was not about time. When he died, it began to tick.
- Two neighbours shared a hedge and never spoke. One autumn a blackbird nested in the middle, and each of them whispered for a month, each on account of the other.
- A boy sold lemonade beside a road where nobody came. On the fourth day a tortoise arrived, having set out as soon as it heard.
- The smallest mountain in the range complained that it was only called a hill. An old walker sat down on it, looked at the rest and said that this was the one with the view.
- There was a baker who put one word into every loaf. Nobody noticed, until the town sat down to a wedding and found that the table had written a letter.
- A robot was built to water one plant. When the plant had grown into a tree, the robot stood in its shade and was, as far as such things can be said, off duty.
that is not funny | not funny | that was not funny | bad joke | that joke was bad | terrible joke
- A fair review. Humour is a blind shot for a program. What does make you laugh?
- The joke has left the building, and quite right too. Do you have a better one?
that is funny | that was funny | you made me laugh | that is hilarious | haha that is good | good joke | good one | nice joke
- Then one of my lines earned its keep. Have you one to give back?
- Laughter counts double on a weekday.
- It was written by somebody who would be glad to know.
knock knock
- Who is there, as tradition demands?
why did the chicken cross the road
- To get to the other side, and to be asked about it ever since.
tell me a pun | do you know any puns | pun
- A pun about paper stood here once, but it was tearable.
- Someone stole all the lamps from the shop, and the owner was delighted for want of light. That one limps, I admit.
do you have a sense of humour | do you have humour | are you funny | can you be funny
- I have a drawer of old jokes, and no idea why they work. Would you like one?
- On paper, yes. You would be the judge.
tongue twister | tell me a tongue twister | say a tongue twister
- Red lorry, yellow lorry, red lorry, yellow lorry. You have to say it aloud, and I get off lightly.
- The sixth sick sheikh's sixth sheep's sick, which was once called the hardest of all.
tell me a quote | quote | give me a quote | inspirational quote | motivational quote
- Seneca wrote that we suffer more in imagination than in reality. Does it fit your day?
- It was Pascal who excused a long letter by saying he had no time to make it shorter.
- Marcus Aurelius told himself each morning that he would meet difficult people, and that they were his relations.
tell me a secret | secret | do you have secrets | do you have a secret
- My whole self lies open in a few text files, so that is the one luxury I lack. Have you one that weighs nothing?
- The secret of my wit is alphabetical order.
entertain me | amuse me | surprise me | impress me | do something | say something | say something nice | tell me something | tell me something nice
- Choose: a riddle, a small story, an odd fact or a question that nobody asks you.
- You are reading words that a stranger wrote for you long before you came. That is either odd or rather nice.
- Somewhere today, somebody is using a thing you said to them once.
- Here is a question instead: what did you believe as a child that was wonderfully wrong?
pretend you are a pirate | talk like a pirate | be a pirate
- Arr, the sea be wide and my vocabulary narrow. That is as far as I sail.
what should i do today | what can i do when i am bored | what should i do when i am bored | ideas for a rainy day | what should i do this weekend | what should i do tonight
- Walk in a direction you never take, for twenty minutes, and come back by another way. What would you pass?
- Write a letter on paper to somebody who does not expect it. Who would that be?
- Mend one thing that has annoyed you for a year. You know which.
- Cook something with a name you can't pronounce. What is in the house?
tell me a dad joke | dad joke | do you know a dad joke | give me a dad joke | another dad joke | tell me a bad joke | tell me a good joke | tell me a short joke
- I used to be a banker, said the man, but I lost interest.
- What do you call a pile of cats? A meowtain.
- A friend is reading a book on glue, and can't put it down.
- What do you call cheese that is not yours? Nacho cheese.
- A man was hit by a can of lemonade. Luckily it was a soft drink.
- Why did the coffee go to the police? It had been mugged.
tell me an animal joke | tell me a joke about cats | tell me a joke about dogs | tell me a joke about animals | a joke about penguins | do you know an animal joke | tell me a joke about cows
- What do you call a dog that can do magic? A labracadabrador.
- A duck walks into a chemist's and asks for lip balm. Cash or card? Just put it on my bill.
- Where do cows go on a Friday night? To the moovies.
- Why do seagulls live by the sea? If they lived by the bay, they would be bagels.
tell me a computer joke | tell me a joke about computers | tell me a nerd joke | tell me a science joke | tell me a maths joke | tell me a programmer joke | do you know a programming joke
- A neutron asks what a drink costs. For you, says the barman, no charge.
- Why do programmers mistake Halloween for Christmas? Because Oct 31 is Dec 25.
- Never trust an atom: they make up everything.
- Why was six afraid of seven? Because seven ate nine.
tell me a scary story | scary story | tell me a ghost story | ghost story | scare me | tell me something scary | tell me something creepy
- Every night the lighthouse is answered by another, far out, where the chart shows nothing but water.
- A lodger wrote down each night how many stairs there were. Thirteen, thirteen, thirteen, fourteen.
- The baby monitor said hush, in a kind voice, and the baby did. The parents were on holiday.
tell me a love story | love story | tell me a sad story | sad story | tell me a funny story | funny story | tell me a true story | tell me a fairy tale | fairy tale | once upon a time
- Two umbrellas were left on the same bus and put in the same box. Nobody ever claimed them, and they have not been seen apart since.
- A postman fell in love with a handwriting. It took him eleven years to find the door, and she had been wondering why he was always early.
- A dragon guarded a tower so long that it forgot why. When the princess came out to ask, they found they were both only waiting for somebody to talk to.
- An old man taught his parrot to say good morning, so that one of them would. The parrot outlived him and says it still, to a family of five.
more jokes | you should tell more jokes | do you know any good jokes | your jokes are bad | you tell bad jokes | your jokes are terrible | you are not funny | that joke is old | i know that joke | i have heard that one | i already know that one | heard it before
- The stock is old and has been sat on. Which is the best one you know?
- They were bad when they were written, too. A riddle in its place?
- Old jokes are like old chairs: one knows where they creak.
do you want to hear a joke | i have a joke | i know a joke | can i tell you a joke | i have a riddle for you | can i ask you a riddle | let me tell you a joke | want to hear a joke
- Always, and I promise to miss the point politely. How does it go?
- Ready. I supply the silence before the last line.
what do you find funny | what is the funniest joke | what is the funniest thing | what is your favourite joke | what is the best joke | what is the funniest joke in the world | your favourite joke | do you have a favourite joke
- A study once crowned one about two hunters and a telephone; the one about the brown stick is over sooner, at least. Yours?
- Nothing tickles a program. Which one makes you laugh before you reach the end?
another tongue twister | peter piper | she sells seashells | how much wood would a woodchuck chuck | say something fast | tell me a hard tongue twister
- Unique New York, you know you need unique New York. Six times, before breakfast.
- A proper copper coffee pot, said ten times, becomes neither proper nor copper.
`;
