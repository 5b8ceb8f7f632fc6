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
`;
