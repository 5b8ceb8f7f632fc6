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
tell me a riddle | riddle | give me a riddle | another riddle | do you know a riddle | ask me a riddle
- What has keys and cannot open a door? Tell me when you have it.
- The more you take, the more you leave behind: what are they?
- What gets wetter the more it dries?
- I have cities without houses, rivers without water and forests without trees. What am I?
- What goes up and never comes down?
- What can you hold without ever touching it?
- What belongs to you, though others use it more than you do?
- It runs all day and never tires, has a mouth and never eats: what is it?
a piano | is it a piano | piano keys | a map | is it a map | footsteps | a towel | a river | is it a river | a conversation
- That could well be it. Shall I ask you another, or do you have one for me?
- You got there quickly. Your turn to ask.
i give up | what is the answer | tell me the answer | i do not know the answer | the answer please
- The riddles I have end in everyday things: a piano, footsteps, a towel, a map, your age, your breath, your name, a river. One of them fits.
tell me a story | tell me a short story | story | can you tell me a story | tell me a bedtime story | another story
- A lighthouse keeper wrote one letter each night and threw it to the sea. After thirty years an answer washed up, addressed to his dog.
- Once a town lost its clock, and everyone was late in a different way. They got on so well that, when it was found, nobody wound it.
- A tailor made a coat so light that its owner forgot it everywhere. In the end half the town had worn it, and no one had been cold.
- There was a bridge that two villages both refused to mend. One spring it fell, and they built it together to have something to quarrel about.
- A girl planted a key and watered it every day. It did not grow, but one morning there was a very small door in the fence.
- The last bus of the night had only one passenger, who asked to go wherever the driver liked. They were both surprised by the sea.
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
`;
