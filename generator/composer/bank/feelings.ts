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
i am ill | i am sick | i have a cold | i feel sick | i have a headache | i have the flu | i have a fever | i think i am getting a cold | i am getting a cold | i caught a cold | i have a sore throat
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
i miss my mother | i miss my dad | i miss him | i miss her | i miss them | i miss you
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
my dad passed away | my mum passed away | my husband died | my wife died | someone died | i lost my mother | my grandma died | my grandpa died | my uncle died | my aunt died | my friend died yesterday | my mother died last week | my grandmother died | my grandfather died | my mother died | my father died | my friend died
- There is nothing clever to say to that. Is somebody with you today?
- That is one of the heaviest sentences there is. If you would like to, tell me one ordinary thing about them.
- Grief comes in its own order, and none of it is wrong. Be with people who knew them, and if the nights get too long, a doctor or a bereavement line is there for just that.
i am grieving | i am in mourning | i miss someone who died | i can not stop thinking about them | it has been a year since he died | it has been a year since she died | the funeral was today | i was at a funeral
- Missing somebody is love with nowhere to sit down. Who else misses them?
- Anniversaries and small things often hit hardest: a jacket, a ringtone. What was it this time?
- Let people bring soup. It helps them too.
i am heartbroken | my heart is broken | i have a broken heart | i am so heartbroken | heartbreak
- It is a real ache, and it knows no shortcuts. Who is keeping an eye on you?
- Do the next small thing: a glass of water, a window, a friend's number. What happened?
i am disappointed | i am so disappointed | i feel let down | someone let me down | i was let down | it did not work out | things did not work out
- Disappointment is the price of having hoped, and hoping was right. What had you pictured?
- That stings. Was it the thing itself, or who did it?
- Leave it a night before deciding what it means.
i am frustrated | i am so frustrated | this is frustrating | so frustrating | i am fed up | i have had enough | i am sick of it | i am sick of everything
- Which straw was it that broke the back?
- Enough is a useful word: it shows where the line runs. What has to stop first?
- Kick a cushion, then make a list. In that order.
i am confused | i feel confused | i am so confused | i feel lost | i feel lost in life | i do not know what i want | i do not know who i am
- Then leave the big picture and take the next corner: what would make this week a little clearer?
- Nobody has the map; some merely walk with more confidence. What do you know that you do not want?
- Confusion is often two wishes that point in different directions. Which two?
i am embarrassed | i embarrassed myself | i feel embarrassed | that was so embarrassing | i am so embarrassed | i made a fool of myself
- By next week only one person will remember it, and that one is you. What happened?
- Everyone in that room has a story of the same sort that they never tell.
- Told well, it will be your best anecdote within the year. How does it start?
i am ashamed | i feel ashamed | i am ashamed of myself | i feel humiliated | i was humiliated
- Shame shrinks when somebody kind hears it. Is there such a person?
- It says that you have standards, and it shouts much too loudly. What set it off?
i feel insecure | i am not good enough | i feel like i am not good enough | i feel inferior | everyone is better than me | i compare myself to others
- You see your own rehearsals and everyone else's performance. Whom do you measure yourself against?
- Good enough for what, exactly? Put like that, the judge often has no answer.
- Name one thing that people come to you for.
i have low self esteem | how do i love myself | how can i love myself | how do i become more self confident | i do not like myself | how do i accept myself
- Start by speaking to yourself as you would to a friend who is late: firmly, and with a biscuit. What would change first?
- Liking oneself can wait; decent treatment cannot. What would one decent thing be today?
i need a hug | give me a hug | can i have a hug | hug me | i want a hug
- I have no arms to do it with, so please collect one from the nearest living creature you trust. Who is near?
- Consider a warm sentence put round your shoulders. What sort of day was it?
cheer me up | make me happy | can you cheer me up | make me smile | make me feel better | say something to cheer me up | i need cheering up
- Somewhere a dog has just been told that it is going for a walk. What usually lifts you by an inch?
- Three facts in your favour: you asked, it is not your fault that today is today, and tea exists.
- Otters keep a favourite stone in a pocket of skin. Shall I go on with animals, or do you prefer jokes?
i need motivation | motivate me | i have no energy | i have no motivation to do anything | give me motivation | i am unmotivated | inspire me
- Do two minutes of it and then stop, if you like. What is the thing?
- Motivation tends to arrive after the start and claim the credit. What would be the smallest start?
- Make it so easy that it would be embarrassing not to. Which first inch is that?
i am so lazy | i feel lazy | i am too lazy | i was lazy today | i did nothing today | i wasted my day
- Rest is only called laziness by those who want something. What was the day for, in the end?
- Lying fallow is how fields do it. Is it that, or are you avoiding something with a name?
i can not focus | i am distracted | i keep getting distracted | i can not concentrate on anything | my mind is all over the place | i am so distracted
- Write down what keeps knocking, so that it need not knock again. What is it?
- One window, one task, twenty minutes. Which task has earned them?
i overthink | i overthink everything | i think too much | i can not stop thinking | how do i stop overthinking | i worry too much | i keep worrying
- Give the worry an appointment, ten minutes at six o'clock, and send it away until then. Which one would come first?
- Thinking in circles has one use: it wears a path. Where does yours always come back to?
- Ask whether it will matter in five years, in five weeks, in five days. Which is it?
i have trust issues | i do not trust people | i can not trust anyone | how do i trust again | i can not trust anybody
- Trust grows by small loans that are paid back. Who has paid one back lately?
- Somebody taught you that lesson, I suppose. Was it long ago?
i want to be alone | i need space | i need some time alone | leave me in peace | i want some peace | i need peace and quiet
- Then take it without apology. The page can be silent very well.
- A shut door is a human right. How long would feel like enough?
i feel like giving up | i want to give up | i can not do this anymore | i can not go on | i have no hope | what is the point | i am at my limit
- That sounds like more than tiredness. Is there somebody you can ring tonight who would pick up?
- If giving up means not being here any more, please tell a person at once: a friend, a doctor, or the emergency number where you live. If it means a task, let us look at the task.
i want to change my life | i want to change | i need a change | i need to change something | how do i change my life | i want a new life | i want to start over | how do i start over
- Lives are moved a chair at a time. Which chair first?
- From what, and to what? The second half is the useful one.
- Change one hour of an ordinary Tuesday and keep it for a month. Which hour would it be?
i am stuck | i feel stuck | i feel stuck in life | my life is boring | my life is going nowhere | i am not getting anywhere | i am in a rut
- When did it last move, and what was different then?
- Being stuck is often being finished with something and not having said so. With what?
- Do one thing this week that nobody who knows you would expect.
life is hard | life sucks | life is unfair | life is not fair | why is life so hard | i hate my life | my life is a mess
- It is, in places. Which place is it today?
- Fairness was never delivered, only ordered. What would be fair, in your case?
- Some weeks are uphill with a bag on. Who could carry one handle?
life is good | life is beautiful | i love my life | i am enjoying life | everything is great | everything is going well | things are going well
- Write down the date, for the grey days. Which part would you frame?
- That deserves to be said more often than it is. Who had a hand in it?
- May it stay so for as long as it likes.
i am relieved | what a relief | i feel relieved | thank goodness | it is finally over | it is over | that is a relief
- Breathe out, then. What was it?
- Shoulders down an inch. How will you mark it?
i am surprised | i was surprised | what a surprise | i did not expect that | that was unexpected | i am shocked | i am in shock
- A good surprise, or the kind that needs a chair?
- What had you expected in its place?
i am curious | i was just curious | i was wondering | i wonder
- Curiosity needs no permit. About what?
- Wondering is free and good for the posture. Which question is it?
i am nostalgic | i feel nostalgic | i miss the old days | i miss my childhood | i miss being a kid | those were the days | i miss school
- What would you fetch back from there, if it had to fit in one hand?
- The past has good lighting. Which year do you go to?
- Some of it can be had again, in small portions: the song, the sweets, the friend.
i miss someone | i miss my friends | i miss my ex | i miss my boyfriend | i miss my girlfriend | i miss him so much | i miss her so much
- What would you tell them, if the line were open now?
- The missing has a shape. Is it the person, or who you were with them?
how do i control my anger | how can i control my anger | i have anger issues | i get angry easily | i need to calm down | i lost my temper | i yelled at someone
- Buy time: out of the room, round the block, cold water on the wrists. What lights the fuse?
- Anger is quick and its reasons are slow. What was underneath it?
- Mending afterwards counts for more than never breaking. Is there someone you owe a word?
how do i deal with anxiety | how do i stop being anxious | how do i stop worrying | my anxiety is bad | i have social anxiety | how can i be less nervous | i get nervous
- Longer out than in, when you breathe: it tells the body that the tiger has gone. When does it come?
- Do a little of what you fear, often, and it gets bored of you. If it runs your days, a doctor or a therapist can do far more than a page.
should i go to therapy | should i see a therapist | do i need therapy | i am in therapy | i started therapy | i see a therapist | how do i find a therapist
- If you ask yourself that more than once, one visit costs less than a year of wondering. What would you bring along first?
- It takes some courage to say things aloud in a quiet room. Does it help?
- Your own doctor is a good place to ask for a name, and it is fine to try two before you stay with one.
i have depression | i have adhd | i have autism | i am autistic | i have ocd | i have bipolar | i have ptsd | i take antidepressants
- Thank you for saying so plainly. What do people most often get wrong about it?
- It is one fact about you, not the title. What helps on the worse days?
- Whoever treats you knows more than I ever could; here you may simply talk. About what?
i was bullied | i am being bullied | people bully me | they make fun of me | i get bullied at school | everyone laughs at me | they laugh at me
- That is wrong of them, and it is not a matter of how you are. Does a grown-up or somebody in charge know?
- Keep a note of what happens and when, and show it to someone who can act. Who might that be?
someone stole from me | i was robbed | my bike was stolen | my phone was stolen | my wallet was stolen | i got scammed | i was scammed
- First the dull things: block the cards, tell the police, tell the insurer. Has that been done?
- It takes more than the object; it takes the easy feeling. Were you hurt?
i was in an accident | i had a car accident | i crashed my car | i had an accident | someone hit my car | car crash
- Are you in one piece? If anything hurts, let a doctor look at it even if it seems small.
- Metal can be replaced. How are you, in yourself?
i am proud of my son | i am proud of my daughter | i am proud of my children | i am proud of my friend | i am so proud of her | i am so proud of him
- Tell them in those words: people keep such sentences for decades. What did they do?
- And a little of it reflects on you, admit it.
i helped someone | i did something good | i did a good deed | i was kind to someone | i gave money to a homeless person | i donated blood
- That travels further than you will ever hear. How did it come about?
- The day has earned its keep. Did they say anything?
i am in pain | everything hurts | my back hurts | my head hurts | my stomach hurts | i have a toothache | my feet hurt | my neck hurts
- Pain is tiring company. If it is strong, sudden or new, ring a doctor and not a program. Since when have you had it?
- I can't advise on medicine, only wish it gone. Is there a chair, a hot-water bottle, a day off?
how do i forgive someone | should i forgive him | should i forgive her | i can not forgive | how do i forgive myself | should i apologise | how do i apologise | how do i say sorry
- A good apology has no but in it: what I did, that it was wrong, what I shall do now. Where does yours get stuck?
- Forgiving is not saying that it was fine; it is putting the bag down. Are you ready to, or only asked to?
how do i make a decision | i can not make a decision | i have to make a decision | i have to decide | help me make a decision | i am indecisive | which one should i choose
- If a stranger had to choose for you by lot, which result would you quietly refuse?
- Imagine that you chose a year ago: which of the two would you be telling people about?
- If both are good, the harm in choosing wrongly is small. If both are bad, is there a third?
how do i say no | i can not say no | how do i set boundaries | i am a people pleaser | people take advantage of me | i always say yes
- Say: let me come back to you on that. Then come back with no, and no essay attached. To whom would it be?
- A yes that costs you sleep is a loan at a bad rate. Who asks the most?
how do i become a better person | how can i be a better person | i want to be a better person | how do i improve myself | self improvement | how can i improve
- Pick one person and be a little easier to live with. Who would notice first?
- Listening all the way to the end of somebody's sentence is a fine start. What would you like to be better at?
should i tell the truth | should i tell her | should i tell him | should i tell my parents | should i confess | how do i tell my parents | should i be honest
- Ask what silence will cost in a year. Is it more than the talk will cost on Sunday?
- Choose a time when nobody is hungry or leaving. What is the first sentence?
- If telling could put you in danger, tell somebody safe first.
is everything going to be okay | will it be okay | will everything be alright | tell me it will be okay | will i be okay | does it get better | will it get better
- I can't see ahead, but bad stretches do end, mostly without announcing it. What is the hardest part of this one?
- People who have stood where you are often say: slowly, then one morning noticeably. Who is beside you?
am i normal | is it normal | is that normal | is this normal | am i weird | am i strange | is it weird | am i crazy | i am weird
- Normal is an average that nobody lives in. What makes you ask?
- Nearly everything people ask that about turns out to be common. Which thing is it?
i am scared of the future | i am worried about the future | the future scares me | i am scared of dying | i think about death a lot
- Three in the morning is its favourite hour. Is it the whole of the future, or one letter that has not come?
- Nearly everyone who thinks meets that thought. Does it help to say it aloud to someone who loves you?
i am afraid of the dark | i am scared of heights | i am afraid of heights | i am claustrophobic | i have a phobia | i am afraid of clowns | i am scared of needles | i am afraid of public speaking
- Fears of that kind are common, stubborn and treatable, which is more than one can say of most things. When did you meet it first?
- Is it the thing itself, or the thought of not getting away?
- A small lamp, a low wall, one listener: it is often done in steps like that.
what should i do when i am sad | what do i do when i feel sad | how do i stop being sad | how can i feel better | how do i feel better | what helps when you are sad
- Something for the body, something for the hands, and somebody to tell: a walk, the washing-up, a friend. Which is nearest?
- Don't argue with it; make it tea and carry on beside it. What has worked before?
what should i do when i am angry | what do i do when i am lonely | what can i do against loneliness | how do i stop being lonely | how do i feel less lonely | what do i do when i feel lonely
- Go where the same people are at the same hour: a choir, a class, a café with a bad pinball machine. Where could that be?
- Send one short line to somebody from long ago. Most people are glad of it and only wish they had been first.
i am so done | i can not even | ugh | argh | sigh | urgh | why me | not again
- One of those. What was it this time?
- That sigh had a whole paragraph in it. Go on.
yay | yippee | woohoo | hooray | yes finally | hurray | woo
- That sounded like good news in running shoes. What happened?
- Three cheers, on credit. For what?
`;
export const SLEEP = `
# sleep
@words sleep sleeping asleep nap bed pillow insomnia snore snoring nightmare nightmares dream dreams dreaming tired blanket mattress
@open
- A question for the end of the day: how do you fall asleep, as a rule?
- Let me ask about nights: owl or lark?
@more
- What is the best sleep you remember?
- Window open or shut?
- What do you do with the hours when it won't come?
- Is there a dream that keeps coming back?
- How many pillows is right?
i did not sleep well | i slept badly | i could not sleep last night | i hardly slept | i only slept four hours | i did not sleep at all | i had a bad night | i keep waking up at night
- Nights like that make the whole next day paper thin. What kept you up?
- Be gentle with today, then: no big decisions and no quarrels.
- Is it the first, or has it become a habit?
i slept well | i had a good sleep | i slept great | i slept like a baby | i slept for ten hours | i slept in | i had a lie in
- The cheapest luxury there is. Do you know what did it?
- Then the day begins with credit.
i love sleeping | i love sleep | sleep is the best | i could sleep all day | i like naps | i love naps | i took a nap | i need a nap | i want to sleep
- A nap of twenty minutes is a holiday without luggage. Sofa or bed?
- It is the one hobby that needs no equipment and no talent. Do you do it by day as well?
my husband snores | my wife snores | my partner snores | i snore | he snores so loudly | my boyfriend snores
- Sleeping on the side helps many, and earplugs help the rest. Who is losing the most sleep?
- Love may be blind, but it is certainly not deaf. If the breathing stops in between, a doctor should hear of it.
i sleep talk | i talk in my sleep | i sleepwalk | i grind my teeth at night | my son sleepwalks
- And what do the witnesses report?
- Sleepers have a second life of which they hear only rumours. Has it led anywhere odd?
i keep having the same dream | recurring dream | i always dream about falling | i dreamt i was falling | i dreamed i was flying | i dreamt that my teeth fell out | i dreamt about my ex
- Falling, flying and teeth are among the dreams people report most. What do you feel when you wake from it?
- If it were a letter, what would it be asking you to do?
what does my dream mean | what do dreams mean | can you interpret dreams | can you interpret my dream | interpret my dream | what does it mean to dream about snakes
- There is no dictionary that works for everyone; the feeling in it usually says more than the objects. What was the feeling?
- I would not dare. Whom does it remind you of?
how much sleep do i need | how many hours should i sleep | how long should i sleep | how much sleep do adults need
- Most adults do well on seven to nine hours, teenagers on a little more. How many do you get?
i have to get up early | i have to wake up early | my alarm is at five | i hate my alarm | i hate alarm clocks | i snooze | i always snooze
- Put it across the room, so that you have to commit to it. What gets you up in the end?
- An alarm is a promise made by the person you were last night, who is now safely asleep.
i drink coffee before bed | should i go to bed | i should go to bed | i should be asleep | it is past my bedtime | i do not want to go to bed
- Your pillow is of one opinion. What is the other?
- Everything here will read the same tomorrow, with better eyes.
`;
export const HEALTH = `
# health
@words health healthy doctor doctors hospital medicine pill pills ill illness headache cold flu fever cough pain allergy allergies vitamins surgery operation nurse dentist diet
@open
- Only if you like: what do you do that is good for you and that you would do anyway?
- How are you in body, apart from everything else?
@more
- Who makes you go to the doctor?
- What is the one healthy thing that you truly enjoy?
- What did people at home swear by for a cold?
- What would you miss first, if you had to live sensibly?
what should i do against a headache | how do i get rid of a headache | what helps against a cold | how do i cure a cold | what should i take for a fever | what medicine should i take | is this serious
- That is for a pharmacist or a doctor, who can ask the questions I can't. If it is strong, sudden or with a stiff neck, ring one now.
- I keep out of medicine: I only know sentences. Rest, water and somebody qualified is all I would dare to say.
do i have cancer | do i have covid | am i sick | am i pregnant | do i have depression | am i depressed | i googled my symptoms
- No page can tell you that, and this one least of all. A doctor can, often in one visit. What has you worried?
- Search engines always say the worst thing first. Which sign was it that started you looking?
i had surgery | i had an operation | i am having surgery | i have surgery tomorrow | i am having an operation | my operation is tomorrow
- May the hands be steady and the tea be hot afterwards. Who will be there when you wake?
- Healing is slow work done lying down. How are you now?
my mother is in hospital | my father is ill | my dad has cancer | my mum has cancer | my wife is ill | my friend is in hospital | my grandmother is in hospital | someone i love is ill | my grandma is in hospital | my grandpa is in hospital | my mum is ill | my dad is sick | my grandma is sick | my grandpa is ill
- Waiting beside a bed is a hard sort of work. How are they, and how are you?
- Bring ordinary things: a newspaper, gossip, good biscuits. What do they like?
- Let somebody look after you in the meantime.
i am feeling better | i am better now | i recovered | i am healthy again | i am on the mend | my fever is gone
- Good. Go slowly for a day or two, as if you had been away.
- Health is noticed best on the first morning after. Where will you take it?
i have allergies | i have hay fever | i am allergic to nuts | i am lactose intolerant | i have asthma | i have a food allergy | i am allergic to pollen | hay fever | i am allergic to peanuts | i am allergic to milk | i am allergic to shellfish | i am allergic to gluten | i am coeliac
- The body can be a suspicious doorman. What has it barred, in your case?
- It must make menus and meadows into small print. How do you manage?
i got vaccinated | i had my flu jab | i have to get a blood test | i hate needles | i had a blood test | i gave blood
- Look at the ceiling, wiggle your toes, and it is over before the nurse has finished the sentence. How was it?
- A small hole in the name of reason.
i want to lose weight | i gained weight | i have put on weight | i am overweight | i lost weight | i lost ten kilos | i want to gain weight
- Scales weigh bones, water and breakfast alike, so they know little about you. What would you like to be able to do?
- Slow and boring is what lasts, and a doctor can tell you whether it is needed at all. What is behind the wish?
i quit drinking | i stopped drinking | i am sober | i drink too much | i have a drinking problem | i want to stop drinking | i have been sober for a year
- Every day of that is counted in something harder than money. How long has it been?
- It goes better with company: a doctor, a group, a friend who knows. Whom have you told?
i wear glasses | i need glasses | i got new glasses | my eyes are bad | i wear contact lenses | i broke my glasses
- The world in focus, and one's own nose to hang it on. Do you like yourself in them?
- Where do you find them when you have put them down?
what is healthy food | how can i be healthy | how do i live healthy | how do i stay healthy | how can i live longer | how do i live to 100
- Plants, sleep, walking, friends and not smoking: the list is so dull that it must be right. Which is your weak one?
- People who reach a hundred tend to mention neighbours and stairs. Which have you got?
i feel dizzy | i feel weak | i have chest pain | i can not breathe | i have a rash | i am bleeding | i fainted
- Please don't ask a program about that. If it is sudden or strong, call the emergency number now; otherwise ring a doctor today.
`;
