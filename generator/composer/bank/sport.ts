/** Sport and moving about; health in so far as small talk may touch it. */
export const SPORT = `
# sport
@words sport sports football soccer tennis run running runner marathon swim swimming swam gym exercise workout team match cycling cycle basketball cricket rugby yoga hiking climb climbing ski skiing training fitness boxing golf surf surfing olympics goal player
@open
- Sport, perhaps: do you do it, watch it or avoid it?
- Let me ask something that moves: when were you last properly out of breath?
- Is there a team that can ruin your weekend?
@more
- Would you rather play badly or watch something great?
- What did you learn from sport that had nothing to do with sport?
- Early in the morning or late, if it has to be done?
- Which sport would you make compulsory, and which would you forbid?
- Were you picked first or last at school?
- What gets you out of the door on a wet day?
- Alone against the clock, or in a team that shouts?
- Who got you into it?
- What is the furthest you have gone under your own power?
do you like sport | do you like sports | do you play sports | do you play football
- I have nothing to run with and nowhere to run to. What about you?
- Sitting still is my whole discipline. Which sport is yours?
i like sport | i like sports | i love sport | i love sports | i do sport | i play sports
- Which one, and since when?
- Is it the playing, the winning or the beer afterwards?
i like football | i love football | i play football | do you like football | i watch football | i play soccer | i like soccer
- Which team has the honour and the burden of you?
- Do you play, or shout from a chair like the rest of the world?
- What position do you end up in?
- Twenty-two people, one ball and a billion opinions. What is yours about this season?
who is the best footballer | who is the best football player | messi or ronaldo | is football boring
- That debate keeps more pubs alive than beer does. Whose side are you on?
- Figures and memories give different answers there. Whom would you pay to watch?
my team won | my team lost | we lost the game | my team is bad
- How long does it usually take you to get over it, either way?
- Supporters feel the weather of it and have no hand on the sky. What went on?
i play tennis | i like tennis | i watch tennis
- Serve and hope, or long patient rallies?
- Grass, clay or the cracked court behind the school?
i run | i like running | i went for a run | i started running | i am a runner | i love running | i go running
- How far, or do you only count the minutes?
- With music, or with your own thoughts for better or worse?
- What does the first kilometre say to you, and what the last?
i am training for a marathon | i ran a marathon | i am running a marathon | i want to run a marathon | half marathon
- Forty-two kilometres is a long argument with one's own legs. What made you sign up?
- Which part of the training is the dull one?
- What will you eat afterwards?
i swim | i like swimming | i went swimming | i love swimming | we swam in the lake | we went swimming
- Pool, lake or sea?
- Cold water divides people cleanly. Are you one who jumps in?
- Lengths with a purpose, or floating and looking up?
i go to the gym | i went to the gym | i lift weights | i am going to the gym | i work out | i exercise
- What do you go for: the strength, the hour of quiet, or the shower afterwards?
- Is there a machine you have never dared to ask about?
- Which day of the week is hardest to keep?
i should exercise more | i never exercise | i hate exercise | i hate sport | i do not like sport | i am lazy
- A walk counts, and nobody keeps score. Is there a way of moving that you do not mind?
- School sport has a lot to answer for. Was it that?
- Perhaps the trick is to find something that does not feel like exercise. What did you like doing at ten?
i like cycling | i cycle | i ride my bike | i cycle to work | i bought a bike
- A bicycle turns a breakfast into a great many miles. Where does it take you?
- Hills: friend or enemy?
- What is the best road you know?
i do yoga | i like yoga | i started yoga | i meditate | i do meditation
- What does it change in the rest of the day?
- Stillness is harder work than it looks, people find. How long have you kept at it?
i like hiking | i went hiking | i love hiking | i like walking | i went for a walk | i like long walks
- Where did your feet take you?
- Up for the view, or along for the thinking?
- What do you carry that you never need?
i climb | i like climbing | i go climbing | bouldering
- What goes through your head when the next hold is out of reach?
- Indoors on coloured plastic, or on the real thing?
i ski | i like skiing | i went skiing | i snowboard | i like snowboarding
- Fast and straight, or with many turns and a hot drink in sight?
- Did you learn as a child, when falling is cheap?
i play basketball | i like basketball | i watch basketball | nba
- It was invented in 1891 with two peach baskets, and somebody had to fetch the ball down each time. Do you play?
- Short players need quick hands, they say. What is your game?
i like cricket | i play cricket | i watch cricket
- Only cricket stops for tea without irony. Do you follow it for five days at a stretch?
- Batting, bowling, or standing far out with your own thoughts?
i play rugby | i like rugby | i watch rugby
- Everyone in it seems to have a story about a nose. What is yours?
- Which position, and did you choose it or grow into it?
i play golf | i like golf | golf
- A good walk with an excuse, some say. Is it the walk or the swing?
- What is your best hole, told without embroidery?
i box | i do martial arts | i do karate | i do judo | i like boxing
- What does it teach about being hit that is useful elsewhere?
- How long until the respect for the other one outgrows the fear?
i surf | i like surfing | i want to learn surfing
- Most of it is waiting for the right wave, surfers say. Are you good at waiting?
- Cold sea or warm one?
the olympics | do you watch the olympics | i like the olympics | i watch formula 1 | formula one
- Which event makes you an expert for two weeks?
- The best of it may be the sports that nobody watches otherwise. What is your odd favourite?
i injured myself | i hurt my knee | i broke my leg | i broke my arm | i pulled a muscle
- That must be tiresome. How did it happen?
- Bodies bill us for everything. How long are you out of action?
- Has somebody who knows bones had a look at it?
how do i get fit | how can i get fit | how can i lose weight | how do i lose weight | how do i get in shape
- The plan that works is the one you still follow in March, so start smaller than your ambition. What could you do three times a week without hating it?
- Most advice boils down to walking more, eating plainly and sleeping enough. Where is the weak spot?
- If it is about health and not only looks, a doctor can say what makes sense for you. What set this going?
how do i sleep better | how can i sleep better | i can not sleep | i have insomnia | how do i fall asleep
- The usual counsel: the same hour each night, a cool dark room and no bright screen near the end. Which of these is hardest for you?
- Writing tomorrow's worries on paper sometimes keeps them out of bed. Is it thoughts that keep you up, or noise?
- If it goes on for weeks, it is worth telling a doctor. Until then, what does your last hour of the day look like?
who is your favourite team | what is your favourite team | favourite team | which team do you support | who do you support | do you have a favourite team | what is your favorite nfl team | do you have a favorite nfl team | what team do you like | do you support a team
- I keep no colours, which spares me a good many Saturdays. Whose side are you on, and who did that to you?
- None: loyalty needs a heart to break. Which is yours?
what is your favourite sport | favourite sport | what sport do you like | what sports do you like | do you watch sport | do you watch sports | do you watch football | do you watch the nfl | do you watch basketball | do you watch tennis | do you follow football
- To me a match is a row of numbers with a date. What makes it more than that for you?
- Nothing with a ball can reach me here. What do you shout at the screen?
i like the steelers | i am a patriots fan | i support liverpool | i support arsenal | i support manchester united | i am a chelsea fan | i support real madrid | i am a barcelona fan | i like the lakers | i am a cowboys fan | i am a huge fan | i like the vikings | i support my local team | i am a packers fan
- Born into it, or converted?
- How has this season treated your blood pressure?
- Hope comes back every August, like the swallows leaving.
who will win the super bowl | who will win the world cup | who do you think will win | who will win the game | who is going to win | who do you think will win the league | who will win the championship | who will win tonight | what are your predictions
- I would only be tossing a coin with a serious face. Whom does your head say, and whom your heart?
- Prophets have a worse record than weathermen. What is your bet?
did you see that goal | what a game | what a match | great game | it was a close game | the game was boring | the referee was blind | bad referee | we were robbed | the game was close | that was a great game | the game is on | the match is tonight | i am watching the game | i am watching football | i am watching the match
- Talk me through the moment, since I missed it by not existing there.
- Was it won, or given away?
- Referees are the only people who must be right in a second and are forgiven in never.
i like the nfl | i love the nfl | i like american football | i watch the nfl | i am a fan of the nfl | i like baseball | i love baseball | i play baseball | i like hockey | i play hockey | i like ice hockey | i play volleyball | i like volleyball | i play softball
- What would you explain first to somebody who thinks that nothing is happening?
- Do you play, or suffer from the sofa?
- A long game is a good excuse for sitting beside somebody.
i skateboard | i skate | i ice skate | i roller skate | i like skateboarding | i play badminton | i play table tennis | i play darts | i bowl | i like bowling | i went bowling | i play pool | i do archery | i ride horses | i like horse riding | i row | i sail | i like sailing | i dive | i like scuba diving | i play frisbee
- What was the first day like, and who saw it?
- What does it ask for: nerve, patience or knees?
- Every sport looks silly until one is good at it.
what is your favourite exercise | how do i start running | how do i start exercising | how do i build muscle | how do i get abs | how many push ups | i can do ten push ups | how do i train for a marathon | how do i get stronger | how do i motivate myself to exercise | i want to get fit | i want to get in shape
- Start too easily and stop too early, for two weeks: it is coming back that has to be learnt. Which days would it be?
- Put the shoes where you will fall over them. What would you do that hardly feels like exercise?
- If anything hurts in a new way, ask somebody qualified before asking it for more.
i am sore | my muscles hurt | my legs hurt from running | i ran five kilometres | i ran 10 km | i broke my personal best | i did my first workout | i worked out today | i exercised today | i did yoga today | i did ten thousand steps | i walked ten kilometres
- The stairs will tell you about it tomorrow. How was it at the turning point?
- What were you thinking of in the last stretch?
- That one can't be taken away again.
i have to play a match tomorrow | we have a match tomorrow | i have a race tomorrow | i have a game tomorrow | i have a competition | i am competing | i came second | i came last | i scored a goal | i made the team | i did not make the team | i won a medal | i won a race
- Nerves are only eagerness in a tight collar. What is the plan?
- Second is the first of the losers only to people who have never raced. How was the last minute?
- Who was waiting at the line?
is chess a sport | is esports a sport | is darts a sport | is golf a sport | what is offside | explain offside | what is the offside rule | how does cricket work | explain cricket | how does american football work | what are the rules of baseball
- Offside is a pass to somebody who was too near the goal too early; the rest is shouting. Was that the question?
- A sport is whatever people will argue about the next morning. Does yours pass?
should athletes be paid so much | are footballers paid too much | players earn too much | is doping bad | women's football | i like women's football | women's sport | should women be paid the same
- Crowds pay for what they want to see, and then complain about the price. Where would you draw the line?
- More people watch it every year, and the football is good. Which player should I have heard of?
`;
