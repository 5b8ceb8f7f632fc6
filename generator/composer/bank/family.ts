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
i have a son | i have a daughter | i have kids | i have children | i have two kids | i have a child | i am a mother | i am a father
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
how do i make friends | how can i make friends | i want to make friends | i have no friends | i do not have friends | it is hard to make friends
- Friendship likes repetition: the same place, the same evening, the same few faces. Where could that be for you?
- Somebody has to suggest the second meeting, and most people are glad when it is not them. Whom could you ask?
- Start with what you would do anyway, only among others. What might that be?
i had a fight with my friend | my friend is angry at me | i lost a friend | my friend betrayed me | my best friend is mad at me
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
my dog died | my cat died | my dog passed away | my pet died | my cat passed away | i lost my dog
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
`;
