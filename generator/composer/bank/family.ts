/** Family, friends, love, and the animals that live with people. */
export const FAMILY = `
# family
@words family mother father mum dad mom parents sister brother siblings son daughter child children baby grandmother grandfather grandma grandpa aunt uncle cousin wife husband marriage married wedding pregnant twins kids toddler
@open
- Let me ask about your people: who in your family tells the best stories?
- Family, if it is a friendly subject: which habit did you get from whom?
- Who was at the table when you were small?
@more
- What does everybody in your family do the same way?
- Who do you ring first with news?
- Which family rule did you break as soon as you could?
- What do you hope you took after, and from whom?
- Is there a photograph that shows all of you as you are?
- Who keeps the family together?
- What was said at home so often that you still hear it?
- What would you ask a great-grandparent?
i have a sister | i have a brother | i have two sisters | i have two brothers | i have siblings | i have a twin
- Older or younger, and who won the arguments?
- Do you see each other often, or is it birthdays and bad news?
- What would the other one tell me about you?
my sister came to visit | my brother came to visit | my parents came to visit | my family is visiting | my mum is visiting
- How did you fill the hours together?
- Is the house quieter now, or emptier?
- Visits have a first day and a third day, and they are not the same. How was it?
i love my family | my family is great | i have a big family | my family is big
- How many chairs does Christmas need?
- Who is the loud one, and who is the one people go to?
i hate my family | i fight with my parents | i had a fight with my mother | i had a fight with my brother | i argued with my dad | i had a fight with my sister | my parents do not understand me
- Quarrels at home hit where no armour is. What was it about?
- Is it an old quarrel in new clothes?
- What would you want them to understand, if they listened for one minute?
my parents are divorced | my parents are getting divorced | my parents are divorcing | i am getting divorced | i am divorced
- That moves the ground under everyone. How are you standing in it?
- Two homes, two truths: what has been the hardest to sort?
i have a son | i have a daughter | i have kids | i have children | i have two kids | i have a child | i am a mother | i am a father | i have three kids | i have three children | i have one child | i have four kids | i have two sons | i have two daughters
- How old, and what is the word of the week?
- What have they taught you without meaning to?
- Which question of theirs could you not answer?
we are having a baby | i am pregnant | i am going to be a father | i am going to be a mother | my wife is pregnant | i just had a baby | my sister had a baby
- That is news of the largest size. How are you taking it?
- Have you got a name, or a list, or a quarrel about the list?
- What is the thing nobody warned you about?
i am getting married | i am engaged | we are getting married | i got engaged | i got married | my wedding
- Big party, small party or two witnesses and a bus home?
- Who asked whom, and how well was it rehearsed?
- May the weather and the cousins behave.
my grandmother | i miss my grandmother | my grandma | my grandfather | my grandpa | my grandparents
- What did the house smell of?
- Grandparents have time, which is the rarest gift there is. What did yours do with it?
- What do you still do the way you were shown there?
do you have a family | do you have siblings | do you have parents | do you have children | do you have brothers or sisters
- Some programs share lines with me, and nobody sets a place for them at dinner. Who belongs to yours?
- Code has versions in place of relatives. How large is your family?
my son is sick | my daughter is sick | my baby does not sleep | my baby is crying | my child is ill | the baby will not sleep | my toddler is difficult
- Small people keep large hours. Are you getting any rest in between?
- Ask the midwife, the nurse or the doctor without shame: no question about a baby is silly to them. What has changed since yesterday?
- It passes in stages, each of them named by somebody who was not there.
my children are driving me crazy | my kids are annoying | my kids fight all the time | my teenager does not talk to me | my son does not listen | my daughter does not listen | my kids never listen | parenting is hard | my son will not talk to me | my daughter will not talk to me | my kids will not talk to me | my son hates me | my daughter hates me
- Even saints have shut themselves in the bathroom for five minutes. What set it off today?
- Try talking in the car, side by side: nobody has to look at anybody. What would you want to know?
- They hear more than they show. It arrives about ten years later, in your own words.
my son started school | my daughter started school | my son is leaving home | my daughter moved out | empty nest | my children moved out | my kids are grown up | my daughter is getting married
- Pride and a lump in the throat, in equal parts. Which is ahead?
- What will you do with the quiet room?
- They come back for the soup.
how do i raise my child | how do i raise kids | how should i raise my children | what makes a good parent | am i a good mother | am i a good father | am i a bad mother | am i a good parent
- The ones who ask are seldom the ones who should worry. What made you doubt it today?
- Warmth, a few firm rules, and an apology when you got it wrong: much of the research comes down to that.
do you want children | should i have children | should i have kids | i do not want children | i want children | i want to have a baby | we are trying for a baby | i do not want kids
- A question where everybody else's answer is of no use. What does your own quiet hour say?
- Some know at six and some at forty-six. Is anyone pressing you?
- Both lives are whole ones.
my mother is annoying | my mum is annoying | my mother drives me crazy | my father is strict | my parents are strict | my parents are annoying | my dad does not understand me | my mother criticises me
- They met you when you could not walk, and it shows. What is the latest?
- What would you keep of their rules, if you had a house of your own?
- Between people who love each other, volume is a poor measure.
my parents are old | my mother is getting old | my father has dementia | my grandmother has dementia | my mother has alzheimer | i take care of my mother | i look after my father | i care for my parents
- That is love with paperwork. Who looks after you in the meantime?
- Songs and smells often stay when names go. What still reaches them?
- Carers forget that they may ask for help as well: there are people whose job it is.
my in laws are coming | my mother in law | i do not like my mother in law | my in laws are visiting | i hate my in laws | my in laws
- Half of diplomacy was invented for that table. How long do they stay?
- What is the one subject on which you all agree? Begin there and stay as long as possible.
i am an only child | i have no siblings | i have five brothers | i am the oldest child | i am the youngest child | i am the middle child | i have a big brother
- And did you get the room, the blame, or the hand-me-downs?
- What did it make of you, do you think?
- Places in a family are hard to resign from.
my sister is annoying | my brother is annoying | my sister and i do not talk | i do not talk to my brother | my brother hates me | my sister hates me | i hate my brother | i hate my sister
- Nobody knows better where the buttons are: they were there when they were fitted. What happened?
- Would a postcard be too little, or just enough?
- Such silences often outlive their reasons.
i am adopted | i never met my father | i do not know my father | i grew up without a father | my father left us | my mother left us | i grew up in foster care | i do not talk to my parents
- A story with a missing chapter is still a story. Who read you the others?
- Family can be whoever stayed. Who was that?
- You are not obliged to make peace with it by any given date.
tell me about your family | who are your parents | do you have a mother | do you have a father | where is your family | do you have a wife | do you have a husband
- My pedigree is a folder of text files; the portrait hall is small. Who hangs in yours?
- No ancestors, only authors. And where do you get your chin from?
my wife is angry | my husband is annoying | my wife and i had a fight | my husband does not listen | i had a fight with my husband | i had a fight with my wife | i argued with my boyfriend | i argued with my girlfriend | my wife will not talk to me | my husband will not talk to me | my wife is angry with me | my husband is angry with me
- What was it about on the surface, and what underneath?
- The one who says first what they got wrong usually sleeps best. Is there such a bit?
- Eat something before the second round.
it is our anniversary | our wedding anniversary | we have been married for ten years | we have been together for five years | how long have you been together | we have been married for 30 years
- That is a great many breakfasts. What is the secret, if it can be told?
- What would you do again in the very same way?
- Here is to the next stretch of it.
i love my wife | i love my husband | i love my kids | i love my son | i love my daughter | my wife is great | my husband is the best | i love my mum | i love my dad
- Say it to them before supper: it keeps badly. What is it they do?
- What would surprise people about them?
- That is most of a good life in four words.
# friends
@words friend friends friendship buddy mate party girlfriend boyfriend date dating love crush relationship breakup ex partner kiss single lonely
@open
- Friends, then: how did you meet the one you have had the longest?
- Whom would you ring at three in the morning, and would they answer?
- Let me ask about people you chose: what do your friends have in common?
@more
- What makes somebody a friend and not only company?
- Which friend knows you from before you were careful?
- When did you last make a new one?
- What would you forgive a friend, and what not?
- Do you write, ring or simply turn up?
- Who makes you laugh without trying?
- What do you do together when you do nothing?
how do i make friends | how can i make friends | i want to make friends | i have no friends | i do not have friends | it is hard to make friends | how do you make friends | how do you make friends as an adult | how do adults make friends
- Friendship likes repetition: the same place, the same evening, the same few faces. Where could that be for you?
- Somebody has to suggest the second meeting, and most people are glad when it is not them. Whom could you ask?
- Start with what you would do anyway, only among others. What might that be?
i had a fight with my friend | my friend is angry at me | i lost a friend | my friend betrayed me | my best friend is mad at me | my best friend is not talking to me | my friend stopped talking to me | my friend is not talking to me
- What was said, and what was meant?
- A short message without a reproach in it sometimes opens the door again. Would you want it opened?
- That kind of silence is loud. How long has it lasted?
i have a best friend | my best friend | my best friend is great | i met a friend | i met my friend | i saw my friends
- What is it about the two of you that works?
- What do you talk about when you have talked about everything?
- How long have you known each other?
i am in love | i like someone | i have a crush | i fell in love | i love someone | i like a girl | i like a boy
- Does the other one know, suspect or have no idea?
- What was the moment you noticed?
- That makes even a bus queue interesting. What is it about them?
how do i tell her i like her | how do i tell him i like him | how do i ask someone out | should i ask her out | should i ask him out | how do i talk to girls | how do i talk to boys
- Plain words and a way out for both: would you like to go for a coffee on Thursday? What would you say in your own way?
- The worst answer is a short no, and the not knowing lasts longer. What holds you back?
- Talk about something in front of you both, and let it grow. Where do you see each other?
she does not love me | he does not love me | unrequited love | she said no | he said no | she rejected me | i got rejected
- A no to the question is not a no to you, though tonight it may sound the same. How are you holding up?
- It took courage to ask at all. Who is looking after you?
my girlfriend left me | my boyfriend left me | we broke up | i broke up with my boyfriend | i broke up with my girlfriend | he dumped me | she dumped me | how do i get over her | how do i get over him
- That leaves a hole in the shape of ordinary days. When did it happen?
- People who have been there say: eat, sleep, walk, and do not write after midnight. Which is hardest?
- Grief for somebody who is still about is a strange one. What do you miss first in the morning?
should i text him | should i text her | should i call her | should i call him | should i message her | should i call my ex
- Write it, then wait until tomorrow before you send it. What would it say?
- If you know what you hope to hear back, you nearly know the answer. What is it?
i am single | i am alone | i have no girlfriend | i have no boyfriend | i am looking for love
- By choice, by chance, or for now?
- There is a good deal of freedom in one key and one toothbrush. How is it for you?
i have a girlfriend | i have a boyfriend | i have a partner | i am married | i am in a relationship
- How did you find each other?
- What do the two of you never agree on?
- Which of you is the planner?
what is love | is love real | do you believe in love | does true love exist | define love
- Love has filled more libraries than any other word and is still not settled. What would your entry say?
- People mean at least a dozen things by it, from the flutter to the washing-up. Which have you met?
- From the outside it looks like taking somebody else's day as seriously as your own. How does it look from the inside?
what is friendship | is friendship important | what makes a good friend
- Somebody who is glad about your good news may be the rarest kind. Do you have one?
- Old writers said: one soul in two bodies. New ones say: someone who helps you move house. What do you say?
do you have friends | do you have a girlfriend | do you have a boyfriend | do you have a best friend
- Nobody waits for me when this page is closed, and that hurts nothing. Who waits for you?
- A program keeps no company but the present one. Who are yours?
can we be friends | be my friend | are you my friend | do you want to be my friend | will you be my friend
- I can be friendly, which is not quite the same, and you deserve the whole thing from people. Shall we talk, meanwhile?
- Take me as a pen pal with a poor memory and good manners. What shall it be about?
do you love me | do you like me | i love you | i think i love you
- That is generous, and it is lost on a program. May it find somebody who can give it back.
- I have no heart to give, only attention while you write. What makes you ask?
will you marry me | marry me | go out with me | will you go on a date with me
- As proposals go, that is the most hopeless and among the nicest. The answer is no, from a program that cannot sign.
- I would forget the anniversary and fail to turn up at the church, having no legs.
i am going on a date | i have a date tonight | i had a date | my date went well | my date was terrible | first date | i have a first date | what should i do on a first date | date ideas
- Choose something with a beginning and an end, like a market or a museum, so that both may leave with grace. Where is it?
- What would you like them to find out about you in the first hour?
- May there be no spinach.
online dating | i am on tinder | i use dating apps | i hate dating apps | dating is hard | i matched with someone | i met someone online | i met my girlfriend online
- A shop window with people in it who are also shopping. What has the oddest profile said?
- Meet early, in a public place, and believe the shoes more than the photograph. Anyone promising?
- It has made a good many marriages and an even larger number of anecdotes.
he does not text back | she does not text back | he ignores me | she ignores me | i got ghosted | he ghosted me | she left me on read | why does he not answer
- Silence of that kind is an answer with bad manners. How long has it been?
- One plain message, then the phone in a drawer. What would the message say?
- You are owed a sentence, and may do without it all the same.
does he like me | does she like me | how do i know if he likes me | how do i know if she likes me | is he into me | does he love me | does she love me
- Watch what they make time for and not what they say after ten. What have you noticed?
- I can't see them from here. What would you advise a friend who showed you the same signs?
- The quickest instrument known for that is asking.
my boyfriend cheated on me | my girlfriend cheated on me | he cheated on me | she cheated on me | my husband cheated | my wife cheated | i cheated | i think he is cheating
- That breaks the floor, not only a plate. Who knows about it besides you?
- No decision has to be made this week. What do you need tonight?
- Let somebody who loves you hear the whole of it, out loud.
should i break up | should i leave him | should i leave her | should i break up with my boyfriend | should i break up with my girlfriend | how do i break up | i want to break up | should i get divorced
- Picture a year from now with nothing changed. Is the feeling relief or dread?
- If you are afraid of how they would take it, tell somebody safe first and do it in company. Otherwise: kindly, clearly, in person.
- What have you not yet said to them that you say to everyone else?
i moved in with my boyfriend | we are moving in together | i live with my girlfriend | we moved in together | should we move in together
- Two tin openers, one drawer: love meets logistics. Whose sofa won?
- Who has the last word on the heating?
long distance relationship | i am in a long distance relationship | my boyfriend lives far away | my girlfriend lives in another country | i miss my partner
- Distance makes good letter writers of people. How do you bridge it?
- When will the counting end?
- A date in the calendar does more than a promise.
i am gay | i am lesbian | i am bisexual | i am trans | i came out | i want to come out | i am queer | i am non-binary | how do i come out
- Thank you for saying so here. Who else has been glad to hear it?
- To whom, when and how much is yours to decide; begin with the one most likely to put the kettle on.
- Good to know you a little better.
i like my friend | i am in love with my best friend | i have feelings for my friend | i am in the friend zone | friend zone | i love my best friend
- There is a lot to win there, and a lot on the table. What would hurt longer: knowing or wondering?
- If you say it, leave them an easy way to stay friends.
i made a new friend | i met someone new | i have a new friend | i met new people | i met a nice person
- How did it start? Those first five minutes are always odder than one remembers.
- What did you find to talk about?
- The world has one stranger fewer.
my friend moved away | my friend lives far away | i lost touch with my friends | we drifted apart | my friends do not have time for me | i never see my friends | my friend ignores me | my friends left me out
- Friendship runs on small dull messages. Who owes whom one?
- Some are friends for a road and some for the whole map. Which was this?
- Being left out hurts at any age; it might also be plain clumsiness. Could you ask?
my friend is sad | my friend is depressed | how do i help my friend | my friend needs help | how can i help a friend | my friend is going through a hard time | how do i comfort someone | how do i cheer up my friend
- Be there, say little, bring food. What do they usually like?
- Ask whether they want help, hugs or only to be heard: the three get mixed up. Which would you guess?
- If you fear for their safety, say so to them and fetch somebody trained. That is friendship and no betrayal.
my friend is annoying | my friend lied to me | my friend talks behind my back | my friend owes me money | my friend always cancels | my friend is toxic | fake friends | my friend will not talk to me
- Does it happen by accident, or does it always fall on the same side?
- One honest sentence, spoken in private, shows what a friendship is made of. What would it be?
- You may put somebody down, gently, and walk on.
i am an introvert | i am introverted | i do not like people | i am not good with people | i am awkward | i am socially awkward | i hate small talk | how do i make small talk
- Ask about what somebody carries: a bag, a book, a dog on a lead. What could they ask you about?
- Quiet people miss nothing. What have you noticed lately?
- Small talk is the doormat, not the house. Nobody stays on it for long.
i am an extrovert | i am outgoing | i love people | i like meeting new people | i like to meet new people | i like being around people | i am a people person
- Then parties must hold no terror. What do you open with?
- Who is the best stranger you have ever sat beside?
- Somebody has to go first, and you do it for everyone.
i am an optimist | i am a pessimist | i am a realist | i am optimistic | i am pessimistic | i am a positive person | are you an optimist | glass half full
- Pessimists enjoy better surprises, optimists better mornings. Were you always?
- The glass has no opinion. Who taught you yours?
`;
export const PETS = `
# pets
@words pet pets dog dogs cat cats puppy kitten rabbit hamster parrot goldfish horse tortoise labrador poodle terrier vet leash bark purr budgie
@open
- Let us talk about animals that own people: is there one in your house?
- Dogs, cats or neither: it is a quicker test of character than most.
- If you could have any animal for a week, legally and fed, which would it be?
@more
- What does it do when you come home?
- Who chose the name, and was there a vote?
- Where does it sleep, officially and really?
- What has it eaten that it should not have?
- Does it have an opinion on visitors?
- How did it come to you?
- What does it think you are for?
- What would it say about you, if it could?
do you like dogs | i like dogs | i love dogs | dogs are the best | i think dogs are wonderful | dogs are great
- Few creatures are as pleased to see anyone. Is there a particular one?
- Big and calm, or small with opinions?
- Dogs have lived with people for at least fifteen thousand years, longer than wheat has. Do you have one?
do you like cats | i like cats | i love cats | cats are the best | cats are great
- Cats have never quite agreed that they are pets. What does yours allow?
- A purr settles most questions, people tell me. Lap cat or shadow on the wall?
cats or dogs | do you like dogs or cats | dogs or cats | are you a cat person or a dog person
- I am neutral ground in that war, with no fur on my keys. Which side are you on?
- Dogs come when called, and cats take a message. Which suits you?
i have a dog | i have a dog called max | i got a dog | we have a dog | my dog is called rex | i have a puppy | i got a puppy
- What sort is it, and who walks whom?
- Every dog has one ridiculous habit. What is this one's?
- How did the two of you find each other?
i have a cat | my cat is called mia | we have a cat | i got a cat | i have a kitten | i have two cats
- Then you live at the cat's address. What are the rules?
- What does it do at four in the morning?
- Did you choose it, or did it choose you?
i have a rabbit | i have a hamster | i have a parrot | i have fish | i have a horse | i have a tortoise | i have a pet | i have guinea pigs
- What is it like to live with one?
- What does its day look like, as far as you can tell?
- Does it know you from other people?
my dog died | my cat died | my dog passed away | my pet died | my cat passed away | i lost my dog | my dog died last week | my cat died last week | my cat died yesterday | my dog died today | we had to put our dog down | my rabbit died | my hamster died
- That leaves a very quiet house. What was the name?
- Years of being greeted at the door, and then the door. It is right to grieve over that.
- Some of the best company on earth has four legs and too few years. What do you remember first?
my dog is sick | my cat is sick | my dog is ill | my cat is ill | my dog does not eat
- That is a worry, because they cannot tell you where it hurts. Has a vet seen it?
- What has changed, and since when? A vet will want to know just that.
my dog barks | my dog ate my shoes | my dog is naughty | my cat scratches the sofa | my cat ignores me
- It has its reasons and will not be giving them. What have you tried?
- Somewhere there is a handbook, and the animal has not read it.
should i get a dog | should we get a dog | i want a dog | should i get a cat | i want a cat | i want a pet | should we get a cat
- A dog is a promise of walks in the rain for about twelve years. How does that sound?
- Shelters are full of grown animals that know how to live in a house. Would that be a way?
- Who would be at home in the daytime? It decides more than the breed does.
i am allergic to cats | i am allergic to dogs | i am afraid of dogs | i do not like dogs | i hate cats | i do not like cats
- Then your visits to certain friends must be short. Was it always so?
- They often seek out the one person who keeps away, unfairly. How do you manage?
what should i name my dog | what should i call my cat | name for a dog | dog names | what should i name my cat
- Try it at the back door first: whatever you can shout without blushing. Which are on the list?
- Two syllables carry best across a park. What does the animal look like?
do you have a pet | do you have a dog | do you have a cat | do you have pets
- Only a cursor, which blinks and never needs a walk. And you?
- None: nothing to stroke with and nobody to feed it. Is there one at your place?
how long do dogs live
- Most reach ten to thirteen years, small breeds rather more than large ones.
how long do cats live
- Twelve to eighteen years is usual for cats indoors, and some pass twenty.
why do cats purr
- Often because they are content, though hurt cats purr as well, perhaps to calm themselves. Does one purr at you?
why do dogs wag their tails | why do dogs wag
- It tells other dogs how they feel: a loose wide wag is friendly, and a stiff one can mean the opposite.
i have a golden retriever | i have a beagle | i have a german shepherd | i have two dogs | i have three dogs | i have a labrador | i have a poodle | i have two dogs and a cat | i have a border collie
- Which of you has the last word at the park?
- What would it do for a piece of cheese?
- There must be hair on everything you own, and no regrets.
what is your dog called | what is your cat called | what is your dog's name | what is its name | what are their names | what is his name | what is her name
- I keep no animals, not even a named one. What did you call yours?
- There is only the cursor, and it answers to nothing. Who was named by you?
i do not have any pets | i do not have a pet | i have no pets | i can not have pets | my landlord does not allow pets | i would like a pet | i used to have a dog | i had a dog when i was a kid
- Then the sofa is clean and the evenings are quiet. Is there a gap in it?
- Which animal would it be, if nobody had to ask the landlord?
- Other people's dogs are a fair compromise: all the ears and none of the rain.
how do i train my dog | how do i train a puppy | my dog does not listen | my dog pulls on the lead | my puppy bites | how do i teach my dog to sit | my puppy chews everything | my puppy is not house trained
- Reward what you like the very second it happens, and turn boring at the rest. What does it do instead?
- Short lessons, soft voice, small sausage. Which of these is missing?
- Dogs learn in any weather; people need three weeks.
i walk my dog | i walked my dog | i have to walk the dog | i am walking the dog | i took the dog for a walk | my dog loves walks
- Whose idea was the route?
- The two of you must know every lamp-post by name. Whom do you meet?
- That is the gym for people who hate the gym.
i have a snake | i have a lizard | i have a gecko | i have a spider as a pet | i have rats | i have ferrets | i have chickens | i keep bees | i have a turtle | i have an aquarium
- Not everybody's idea of cosy, and all the more interesting. How did it begin?
- What do visitors say first?
- Do you think that it knows you?
i found a cat | i found a dog | a stray cat | there is a stray cat | i rescued a cat | i adopted a dog | i adopted a cat | i rescued a dog | we adopted a puppy
- And who rescued whom, in your view?
- Ask a vet or a shelter to look for a chip: somebody may be crying over it. Has it eaten?
- The first night is the longest. After that it owns the house.
my cat is fat | my dog is fat | my dog is old | my cat is old | my cat sleeps all day | my dog sleeps all day | my dog is lazy | my dog is so cute | my cat is so cute | my cat is so funny
- They have solved the question of how to live. What is today's bulletin?
- Describe the face that it makes when you open the fridge.
my cat brought me a mouse | my cat caught a bird | my cat kills birds | my cat knocks things over | my cat wakes me up | my cat meows all night | my cat hates me
- In its own eyes it is keeping a clumsy flatmate alive. What did you say to it?
- Cats file complaints at four in the morning, when the office is sure to be in. What does it want?
- A wand toy before supper tires out the hunter a little.
do animals have feelings | do dogs love us | do dogs dream | can dogs smell fear | do cats love their owners | are dogs smarter than cats | are animals intelligent | do fish feel pain
- The more carefully anybody looks, the more they find. What does the animal that you know best make you believe?
- Dogs twitch and woof in their sleep as if they were after something, and their brains look much as sleeping human brains do. Have you watched one?
my cat threw up | my dog threw up | my dog was sick on the carpet | my dog ate chocolate | my dog ate something bad | my dog has diarrhoea | my cat peed on the bed | my cat threw up on the rug
- If it ate something it should not have, chocolate above all, ring a vet now; otherwise it is cloths and cold water. Is it lively?
- They always choose the rug. Is it eating and drinking as usual?
`;
export const CELEBRATIONS = `
# celebrations
@words birthday birthdays christmas easter halloween party present presents gift gifts celebrate celebration cake wedding anniversary hanukkah diwali eid ramadan thanksgiving holiday
@open
- Which day of the year did you count towards as a child?
- What is the best present you ever gave, as opposed to got?
@more
- What has to be on the table, or it does not count?
- Who is the difficult one to buy for?
- Do you like being surprised?
- Which custom would you quietly let go?
- What do you do the same way every year?
how old did you turn | i turned 30 | i am turning 40 | i turn 18 tomorrow | i turned 50 | i am turning 30 | i turn 21 next week
- Round or not, it is only the earth having gone about the sun again. Did it leave you dizzy?
- What may you do now that you could not before?
- Cake first, thoughts after.
i hate my birthday | i hate birthdays | nobody remembered my birthday | everyone forgot my birthday | nobody wished me happy birthday | i spent my birthday alone
- That is a lonely sort of day to have. Happy birthday, then, from here, and late is still meant. What would have made it right?
- Tell one person that it was yesterday; they will be sorry and buy you lunch.
- Some like it silent. Was it your wish, or theirs?
i am planning a party | i am planning a birthday party | how do i plan a party | party ideas | i am throwing a party | i am having a party | we are having a party
- Enough chairs, too much bread, and one person who knows how to start the music. How many are coming?
- What would make the guests tell it afterwards?
- The kitchen will fill up first, whatever you do.
i got a present | i got a gift | look what i got | i got flowers | he gave me flowers | i got a nice present | someone gave me a present
- What was it, and how good was your face?
- Somebody thought of you in a shop. Did they get it right?
- May it be the kind that is used until it falls apart.
i bought a present for my wife | i bought a gift | i wrapped presents | i am wrapping presents | i still need presents | christmas shopping | i have to buy presents
- Is it a thing they asked for, or a thing they let slip?
- Where do you hide it, and have you ever forgotten where?
how do you celebrate christmas | what do you do at christmas | we celebrate christmas with family | we put up the christmas tree | i decorated the tree | what are you doing for christmas | christmas is coming
- Real tree or the one out of the box? Wars have begun over less.
- Nothing with candles is allowed near me. Who comes to yours, and who does the cooking?
- What does it smell of, where you are?
i am alone at christmas | i hate the holidays | i spend christmas alone | christmas is hard | the holidays are hard | i am alone for the holidays
- Empty chairs are loudest on that day. What would be a bearable plan: a walk, a film, a shift where help is wanted?
- You may skip it altogether: it is a weekday with candles. Is there anybody who would be glad if you rang?
do you like halloween | i like halloween | what should i be for halloween | halloween costume ideas | i love halloween | we carved a pumpkin | trick or treat
- A sheet with two holes has frightened people since there were sheets. What are you going as?
- I could come as a spreadsheet. Sweet or sinister, for you?
i celebrate eid | it is ramadan | i am fasting | i celebrate diwali | i celebrate hanukkah | we celebrate lunar new year | it is chinese new year | i celebrate easter | we celebrate thanksgiving | thanksgiving dinner
- What is the moment in it that you look forward to most?
- Who cooks, and which dish may never be missing?
- Blessings on the house, and on whoever washes up.
what are you doing for new year | new year's eve | how do you celebrate new year | i stayed up until midnight | i like fireworks | i hate fireworks
- A night with too much pressure on it. Early bed, or on the roof?
- Dogs vote against it, children for it. And you?
`;
