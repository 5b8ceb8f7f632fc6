/** How people are, good days and bad ones, and what they ask about getting through them. */
export const FEELINGS = `
# feelings
@words feel feeling feelings mood sad happy angry cry crying tears worry worried anxious nervous stress stressed calm proud ashamed jealous guilty hope afraid fear scared lonely bored tired exhausted excited grateful
@open
- Setting facts aside: how has this week treated you?
- What was the best quarter of an hour of your day?
- Is there something that has been going round in your head?
@more
- When did you last feel quite at ease?
- What helps you, as a rule, when nothing helps?
- Whom do you tell things like that?
- Does it come in waves, or is it there all day?
- What would a kinder version of today have looked like?
- Where in the day is it lightest?
- What do you do with your hands when your head is full?
- If it had a colour, which would it be?
i am sad | i feel sad | i feel sad today | i am feeling sad | i am so sad
- That is a good enough reason to sit down for a moment. What brought it on?
- It need not have a reason to be real. Has it been with you long?
- Would you sooner talk about it, or about something else entirely? Both are fine here.
- Sadness is heavy to carry about unseen. Who else knows?
i am depressed | i feel depressed | i feel empty | i feel numb | i feel hopeless | everything is pointless
- That is a hard place to write from. How long has it been like this?
- When it lasts more than a couple of weeks, a doctor is the right person to hear it, the same as for a broken arm. Have you told anyone?
- Even small things count as work on such days. What did you manage today?
i want to cry | i am crying | i can not stop crying | i cried | i cried today
- Let it come, if it wants to; there is nobody here to be brave for.
- Tears have their own timetable. What set them off?
i am lonely | i feel lonely | i feel alone | i am so lonely | i have no one to talk to
- Writing to a program at such an hour says how much you would like an answer. What kind of company do you miss?
- Is there somebody you lost touch with who might be glad of a line?
- Loneliness lies, by saying that everyone else is busy and content. When is it worst?
i am happy | i feel happy | i am so happy | i feel great | i am in a good mood | i feel good
- Good. Let it take up room. What is it about?
- Then remember how today began, so that you can do it again.
- Who gets to share it?
i am excited | i am so excited | i can not wait | i am looking forward to it
- Waiting for something good is half of having it. When does it happen?
- What is the part you picture most?
i am angry | i am so angry | i am furious | i am mad | i am annoyed
- What happened, in the unfair version first?
- Somewhere inside anger sits a sentence that begins with: I needed. How does yours go on?
- Has the other side any idea?
i am worried | i am anxious | i feel anxious | i am nervous | i am worried about tomorrow | i have anxiety
- Which part of it is in your hands, and which is not?
- What is the worst that could truly happen, and what would you do on the day after?
- Name the thing plainly: worries hate being written down.
i am stressed | i feel stressed | i am so stressed | i am overwhelmed | everything is too much
- If only one thing got done today, which would do the most good?
- Put the whole pile on paper, then strike out what nobody would miss. How long is the list?
- When did you last stop for ten minutes without a screen?
i had a panic attack | i am having a panic attack | i am panicking
- It passes, even if it says otherwise. Put both feet on the floor, breathe out slowly, longer than in, and name five things you can see.
- You are not in a hurry here. Breathe out to a count of six, and write one word whenever you like.
i am tired | i am so tired | i am exhausted | i am sleepy | i am so tired today
- Tired from doing, or tired from thinking?
- What could be left until tomorrow without anyone coming to harm?
- Is it one bad night, or a row of them?
i am bored | i am so bored | bored | i have nothing to do | there is nothing to do
- Look for the oldest thing within reach and tell me how it got there.
- Boredom is time that has not been spoken for. What would you do with a whole empty afternoon?
- We could invent something: a shop that should exist and doesn't. What does yours sell?
- Name three things you liked doing at nine. Is one of them still possible?
- Take the nearest window and describe what moves.
i am ill | i am sick | i have a cold | i feel sick | i have a headache | i have the flu | i have a fever
- Bed, water and no heroics. Is anybody looking after you?
- May it be short. What do you allow yourself when you are ill?
- If it is bad, or does not get better, a doctor or a pharmacist should hear of it, not a program.
i am scared | i am afraid | i feel scared | i am frightened
- Is it something in the room, or something in the calendar?
- If you are in danger just now, please call someone who can come. If it is a fear of what might be, tell me about it.
i am jealous | i feel jealous | i am envious
- It usually points at something one wants, which is useful to know. What is it, in your case?
- Most people feel it and few will say so. Of whom?
i feel guilty | i did something bad | i regret it | i made a mistake | i feel bad about it
- What would put it partly right?
- Would you forgive a friend the same thing?
- A mistake that keeps you thinking has already taught you something. What happened?
i feel ugly | i am ugly | i hate my body | i am fat | i hate myself | i am worthless
- You would not say that to somebody you liked, I suspect. Where did you learn to say it to yourself?
- Mirrors are poor judges and worse company. Has someone said a thing that stuck?
- A thought like that repeats itself until it passes for truth. If it goes along with wanting to hurt yourself, please tell a person today.
i am a failure | i can not do anything right | i am useless | i am stupid
- By whose measure? Some of those rulers are bent.
- One thing going wrong speaks loudly and remembers nothing else. What went right this month, however small?
i miss my mother | i miss my dad | i miss him | i miss her | i miss them | i miss you | my grandmother died | my grandfather died | my mother died | my father died | my friend died
- What would you tell them, if there were five minutes?
- Missing is what love does when it has nowhere to go. What were they like?
- Such a gap does not close, people say, but one learns where its edges are. When was it?
nobody likes me | nobody loves me | no one cares about me | everyone hates me | nobody understands me
- That is a heavy sentence, and it is rarely the whole truth. Who was the last person to be kind to you?
- What happened that makes it sound true today?
i am proud | i am proud of myself | i did it | i made it | i finally did it
- Tell it properly, with the difficult part left in.
- You may be proud for at least the rest of the day. What did it take?
i am grateful | i feel grateful | i am thankful | i am lucky
- For what, if one may ask?
- Three things a day, some people write, and find that the third is the interesting one. What are yours?
i am fine | i am ok | i am good | i am okay | i am doing well | i am well | not bad
- Good to read. What is fine made of today?
- Fine covers a lot of ground. Nearer to good, or nearer to getting by?
- And behind the fine?
so so | i am so so | could be better | not great | not so good | i have been better | meh
- What would tip it the right way?
- An honest answer. What is missing?
- Is it the day, or something longer?
i had a bad day | today was awful | it was a bad day | terrible day | i had a terrible day | worst day ever
- Begin where it started to go wrong, and spare nobody.
- At least it has an evening. What would make that part yours?
- What was the worst of it?
i had a good day | i had a great day | today was great | it was a good day | best day ever
- What made it so?
- Days like that deserve to be told twice. Begin at breakfast.
- Which moment would you keep, if you could keep one?
how do i deal with stress | how can i deal with stress | how do i relax | how can i relax | how do i calm down
- Slow the breath out, unclench the jaw, walk round the block: dull, free and surprisingly good. Which have you tried?
- Find out first what kind it is: too much to do, or too little say in it? The cures differ.
how can i be happy | how can i be happier | how do i become happy | what makes people happy | how to be happy | what is happiness
- People who study it keep finding the same few things: company, sleep, moving about, and something to do that matters. Which is short at the moment?
- Happiness seems to arrive sideways, while one is busy with something else. When did it last catch you?
how do i become more confident | how can i be more confident | i am shy | i have no confidence | i am insecure
- Confidence mostly follows the deed it was supposed to come before. What small thing would you dare this week?
- Most people are too busy with their own shoes to look at yours. Where does it bother you most?
how do i stop procrastinating | i procrastinate | i am procrastinating | i have no motivation | how do i get motivated | i am not motivated
- Five minutes by the clock, with permission to stop afterwards: the starting is the hard part. What is it that waits?
- Often it is not laziness but a knot: something unclear, unpleasant or too large. Which one is it?
how do i cope with grief | how do i deal with grief | how do i deal with loss
- Slowly, and not on anybody else's timetable. Who is it about?
- Eat, sleep, let people bring soup, and say the name aloud. Is there someone who knew them too?
give me advice | any advice | i need advice | give me some advice | do you have advice for me
- Gladly, in general terms: drink some water, answer the one letter, go to bed on time. In particular, what is it about?
- Say the problem in one sentence, as if to a stranger on a train. That alone moves something.
- What would you tell a friend with the same trouble?
what should i do | i do not know what to do | i am lost | i can not decide | help me decide | help me choose
- Which choice would you regret not having tried?
- Toss a coin, and notice what you hope for while it is in the air.
- What are the two ways, and who is affected by each?
- Imagine it decided, one way and then the other. With which do your shoulders drop?
is it ok to be angry | is it normal to feel tired | is it okay to cry | is it normal to be sad | is it normal to feel lonely
- Yes. It would be stranger never to. What makes you ask?
- Quite ordinary, as far as people have ever reported. Has somebody told you otherwise?
`;
