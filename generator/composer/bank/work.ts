/** Work, school, money and the working day. */
export const WORK = `
# work
@words work job boss office colleague colleagues career interview salary promotion meeting meetings deadline project company business manager client retire retired retirement freelance nurse engineer lawyer hired unemployed shift commute overtime cv
@open
- Let me ask about your days: what do you do with the hours that other people pay for?
- Work, then, if it is not too much like work: what did you want to be at seven?
- What is the part of your job that nobody would guess?
@more
- What does a good day at work look like?
- Who at work would you keep, whatever happened?
- What would you do if the pay were the same for everything?
- What is the best advice a boss ever gave you, by word or by bad example?
- Is it the work you like, the people, or the going home?
- What did your first job teach you?
- Where do you see the use of what you do?
- Could a stranger do your job after one day of watching?
- What do you do in the first ten minutes of a working day?
i have to work | i am at work | i am working | i have to go to work | i work today | i am at the office
- Then this is a stolen minute, and well stolen. What should you be doing?
- What stands between you and the end of it?
- Is it a busy one, or the kind that drags?
i hate my job | i do not like my job | my job is boring | my job sucks | i am unhappy at work
- Is it the work itself, the people, or having to get up for it?
- Eight hours is a long time to be in the wrong place. What would have to change first?
- Has it always been so, or did something turn?
i love my job | i like my job | my job is great | i enjoy my work
- That is rarer than it should be. What is it that you like so much?
- Did you look for it, or fall into it?
i hate my boss | my boss is terrible | my boss is mean | my boss is annoying | my boss yelled at me
- People leave bosses more often than they leave jobs. What is it that this one does?
- What would you say to them if nothing could happen to you?
- Does anybody else there see it as you do?
i got a new job | i got the job | i start a new job | new job | i got promoted | i got a promotion
- Well earned, no doubt. What changes for you now?
- Congratulations are in order. Who heard it first?
- What are you looking forward to, and what makes you a little nervous?
i lost my job | i got fired | i was fired | my boss fired me | they fired me | i am unemployed | i was laid off
- That shakes more than the bank account. How long ago was it?
- A job is not a verdict on anyone, though it can sound like one. What comes next, as far as you can see?
- Who is in your corner while you look?
i am looking for a job | i need a job | how do i find a job | how can i find a job | job search
- Most jobs are found through somebody who knows somebody, so telling people is half of it. What sort of thing are you looking for?
- Send fewer applications and make each fit, people who hire say. Where have you looked so far?
- What are you good at that a CV fails to show?
i have a job interview | i have an interview tomorrow | i have an interview | how do i prepare for an interview | interview tips
- Prepare three short stories about things you did, and one honest question for them. What is the job?
- They are hoping you will be the one, so that they can stop interviewing. What worries you most about it?
- Sleep, water and an early train are underrated preparation. Do you know who will be asking?
should i quit my job | should i quit | should i change jobs | should i change my job | i want to quit my job | i want to quit
- A test some people use: would you take this job today, if it were offered to you as it is?
- It may help to have the next step in sight before the last door shuts. What would you go to?
- Write down what you would miss and what you would not. Which list grows faster?
how do i ask for a raise | how can i get a raise | i want a raise | should i ask for a raise
- Go in with figures and with what you did, not with what you need. When is your boss in a good mood?
- Say the number, then say nothing: the silence is hard, but it works for you. What would you ask for?
i am stressed at work | too much work | i have too much work | work is stressful | i am overworked | burnout | i am burnt out
- Which of it would anybody notice if it were left undone?
- That sounds like more than one person's load. Have you been able to say so to someone?
- What was the last week like that did not feel this way?
i am a teacher | i teach | i am a nurse | i am a doctor | i work in a hospital | i am a carer
- Those are jobs that follow one home. What keeps you in it?
- You must meet people at their best and worst. What was today's share?
- What would you tell somebody who starts tomorrow?
i am an engineer | i am a programmer | i am a developer | i work in it | i am a software engineer | i code
- So we have met before, in a way: people like you wrote me. What are you building?
- Is it the problem you like, or the moment it goes away?
- What is the oldest line of code you are afraid to touch?
i am a lawyer | i am an accountant | i work in a bank | i work in an office | i work in finance
- What do people get wrong about it at parties?
- What is the strangest thing that has crossed your desk?
i am a chef | i work in a restaurant | i am a waiter | i am a waitress | i work in a shop | i work in a supermarket | i am a cashier
- You must see humanity with its guard down. What do people do that they should not?
- On your feet all day, and friendly with it: what helps?
i am a student | i study | i am studying | i go to university | i am at university
- What subject, and does it keep its promise?
- What do you do between the things you should be doing?
- Is it the subject you chose, or the one that was left?
i am retired | i retired | i just retired | i am going to retire
- What fills the hours now that nobody owns them?
- What surprised you about it?
i work from home | remote work | i work at home | home office
- Where in the house does work stop and home begin?
- What do you miss about the others, if anything?
i work nights | night shift | i work the night shift | i work on weekends
- The world must look different from that side. When do you sleep?
- What happens at that hour that day people never see?
my colleagues are annoying | my colleague is annoying | i do not like my colleagues | office gossip
- One cannot choose them, and spends more hours with them than with friends. What is the matter?
- Is there one among them who makes it bearable?
i am on holiday | day off | i have a day off | it is the weekend | i am off work | finally weekend
- Then the day has no handle on you. What do you want from it?
- Lie in, go out or put up that shelf at last?
i hate mondays | it is monday | monday again | i hate monday
- Monday gets the blame for what Sunday promised. What would make this one bearable?
- Only one in seven, seen calmly.
it is friday | thank god it is friday | finally friday
- The nicest word in the working week. What are the plans?
- What will you leave undone until Monday with a clear conscience?
# school
@words school exam exams test homework teacher teachers class classes university college student study studying learn lesson maths math grade grades essay degree thesis lecture pupil course graduate revision semester
@open
- Let us go back to school for a moment: which subject woke you up?
- Is there a teacher you still think of, kindly or otherwise?
- What would you study if it only had to please you?
@more
- What did school not teach you that it should have?
- Front row, back row or by the window?
- What do you remember from it that you have never once needed?
- How do you learn best: reading, doing or arguing?
- Which subject would you give a second chance?
- What did you do in the breaks?
- If you taught for one day, what would the lesson be?
i hate school | school is boring | i do not like school | school sucks
- Which hour of the week is the least bad?
- Is it the lessons, the people or the getting up?
- It ends, which is more than one can say of most things. What would you rather be doing?
i like school | i love school | school is fun
- What is the best part of it: the subjects, or who sits beside you?
- Which class would you take twice?
i have an exam tomorrow | i have an exam | i have a test tomorrow | i have exams | i have a test | exam tomorrow
- What is it in, and which part do you know in your sleep?
- Explaining it aloud to somebody shows where the holes are. Shall I be the somebody?
- One last look, then bed: a rested head finds more than a stuffed one.
i passed my exam | i passed | i passed the test | i got good grades | i got an a
- That must feel lighter than yesterday. What was the hardest question?
- Well done. Who deserves to be told first?
i failed my exam | i failed | i failed the test | i got bad grades
- One paper on one day is a small part of anybody. What went wrong, do you think?
- Is there a second try?
- It stings now and becomes a story later. What would you do differently?
how do i study | how can i study better | how should i study | study tips | how do i learn better | i can not concentrate | how do i focus
- Testing yourself beats reading it again, as studies on learning keep finding. What are you working on?
- Short stretches with real breaks between them carry further than one long stare. How long can you keep at it now?
- Put the phone in another room: it costs attention even when it is silent. What distracts you most?
what should i study | what should i major in | which degree should i do
- Follow the subject whose problems you don't mind having. Which one is that?
- Look at what people do all day afterwards, not at the brochure. Which day would suit you?
i have homework | i have to do homework | i hate homework | do my homework | help me with my homework
- The writing of it needs you, or at least a language model, but you can tell me the question and see it more clearly for that. What is it?
- Start with the smallest piece, so that it is no longer untouched. Which one is that?
i like maths | i love maths | i love math | i like math
- You are in good company, if not in large company. What is the most beautiful thing in it for you?
- Is it the certainty that you like, or the hunt?
i hate maths | i hate math | i am bad at maths | i am bad at math | maths is hard
- Many people met the wrong explanation early and never got another. Where did it stop making sense?
- It is a language, and nobody likes being shouted at in one. Which bit is it now?
my teacher is mean | i hate my teacher | my teacher is annoying
- What does that teacher do that others don't?
- Does the class agree, or is it personal?
i am learning english | i want to learn english | i am learning french | i am learning spanish | i am learning a language | how do i learn a language | how do i learn english
- A little every day beats a lot on Sundays, language learners agree. What made you choose it?
- Mistakes are the fare on that journey. Which word was the first you were proud of?
- Read what you would read anyway, only in the new language. What would that be?
i am writing my thesis | i am writing an essay | i have to write an essay | my thesis
- What is the one sentence it is meant to prove?
- Writing it badly first and well later is allowed. How far along are you?
i dropped out | i left school | i did not finish school
- There is more than one road, and some of the better ones start there. What did you do instead?
- Do you ever think of going back, or is that closed?
`;
export const MONEY = `
# money
@words money save saving savings rich poor bank debt rent buy bought expensive cheap price pay budget invest shopping shop euro pound dollar lottery
@open
- An odd subject that everybody thinks about: what is the best thing you ever bought?
- Money, if you don't mind it: what is worth paying more for?
@more
- What do you never regret spending on?
- What would you do first with a sum that you had not expected?
- Were you a child who saved or a child who bought sweets?
- What is the most useless thing you own and like?
- What costs nothing and is still the best part of the week?
- Do you look at prices, or avoid looking?
how do i save money | how can i save money | i want to save money
- Move it away on the day it comes in, people who manage it say, before the month can get at it. What is it for?
- Write down every expense for two weeks: the surprise is usually small and daily. Where would you guess yours is?
i am broke | i have no money | i am poor | i need money
- That weighs on everything else. Is it this month, or a longer stretch?
- Which bill shouts loudest? It is often worth ringing them before they ring you.
how do i get rich | how can i get rich | i want to be rich | how do i make money
- If there were a sure way, the people who sell it would be too busy using it. What would you do with the money?
- Spend less than comes in and give it thirty years: dull, and it mostly works. What is it you want to be able to afford?
i won the lottery | if i won the lottery | what would you do if you won the lottery
- What would be the first call you made, and what would you keep quiet?
- A program could only buy more silence with it. What would change in your week, really?
i went shopping | i bought a car | i bought something | i like shopping | i bought new shoes
- Was it needed, wanted or both?
- How long did you look before you decided?
- What will it do for you?
what is bitcoin | what is cryptocurrency | should i buy bitcoin | should i invest
- I would not touch anybody's savings with my handful of phrases. What do you know about it that the seller did not tell you?
- An old rule: put in only what you can bear to see gone. Would that leave you sleeping well?
does money buy happiness | is money important | money does not make happy
- Up to a point it buys fewer worries, which is not far off. Where is that point for you?
- Ask somebody without any. What do you think yourself?
`;
