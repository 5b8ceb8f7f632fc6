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
my boss is nice | i like my boss | i like my colleagues | my colleagues are nice | my team is great | i work with great people | i have a good boss
- Good company makes a dull job light. What do they do that others don't?
- Hold on to that one. Do you tell them?
- Rarer than a window seat.
i have a meeting | i had a meeting | i have so many meetings | i hate meetings | i am in a meeting | i have a presentation | i have to give a presentation | i have to give a speech | i gave a presentation
- They are on your side for the first two minutes: say the one thing early. What is the one thing?
- Could it have been a postcard?
- Speak more slowly than feels natural, and look at the kind face in row three. Who is that likely to be?
i have a deadline | my deadline is tomorrow | i missed a deadline | i will not finish in time | i have to finish a project | i am working on a project | i finished my project | i finished the project
- Deadlines have a way of speeding up at the end. What could be left out without harm?
- If it will be late, say so today: news of that sort gets dearer overnight.
- Which part of it are you secretly fond of?
i made a mistake at work | i got in trouble at work | my boss is angry with me | i got a warning | i sent the wrong email | i replied to all | i messed up at work | i got told off
- Own up, say what you will do, do it: most people forget the rest by Friday. What happened?
- Everyone above you has one of those in the cellar.
- Was anybody hurt, or only a spreadsheet?
i am self employed | i run my own business | i want to start a business | i started a business | i have my own company | i am an entrepreneur | i am a freelancer | how do i start a business | i have a business idea
- What would somebody pay you for tomorrow, as it stands?
- Sell one before building a hundred: dull, and it saves fortunes. What is the one?
- Your boss sounds strict. Does he let you off at weekends?
i got rejected for a job | i did not get the job | they rejected my application | no one hires me | i sent fifty applications | i am applying for jobs | i can not find a job | i did not get the promotion
- A no from a stranger with forty letters on the desk says little about you. How many have there been?
- It wears one down like rain. Who reads your applications before they go off?
- Keep one day of the week quite free of it.
i quit | i quit my job | i handed in my notice | i resigned | i am leaving my job | i am changing jobs | i changed careers | i want to change careers | i quit today
- That took either courage or a last straw. Which?
- Who was the first to hear?
- Congratulations or commiserations, as ordered.
what job should i do | what should i become | which career should i choose | what job suits me | what career is right for me | i do not know what to do with my life | i do not know what job i want | what should i do with my life
- What do people ask your help with, and what do you lose track of time over? Look where the two meet.
- Try it for a day beside somebody who does it, before three years of learning it. Who could that be?
- Nobody finds the one right job; one finds a decent one and grows into it.
i am a driver | i drive a truck | i drive a taxi | i am a bus driver | i deliver parcels | i am a delivery driver | i am a courier | i am a pilot | i am a flight attendant
- What do you listen to on the way?
- You must know places that are on nobody's postcard. Which is the best?
- Other people's journeys are your office. What do they leave behind?
i am a builder | i am an electrician | i am a plumber | i am a carpenter | i am a mechanic | i work in construction | i work in a factory | i am a welder | i am a painter and decorator
- You can point at things that stand because of you. Which do you like to drive past?
- What do people do to their houses that makes you wince?
- Hands that can do something are never out of fashion.
i am a police officer | i am a firefighter | i am a soldier | i am in the army | i am a paramedic | i was in the army | i am in the navy | i am a veteran
- You arrive when others are leaving. How do you put it down at the end of a shift?
- What would you like people to understand about it?
- Thank you for going towards the noise.
i am a farmer | i work on a farm | i am a gardener | i am a vet | i am a fisherman | i grow vegetables for a living | i am a beekeeper
- The weather is your colleague, then. Is it pulling its weight?
- What does a year look like from where you stand?
- Early mornings, honest mud.
i am a journalist | i am a designer | i am an architect | i am a photographer by profession | i work in marketing | i work in advertising | i am a translator by trade | i am a librarian | i am a hairdresser | i work in sales | i work for a company
- What does a stranger always ask when you say so?
- Which piece of work would you show first?
- And after hours: more of the same, or something quite unlike it?
i am a scientist by profession | i am a biology professor | i am a professor | i do research | i am a researcher | i am doing a phd | i work at a university | i am a phd student | i work in a lab
- In one sentence, for somebody at a bus stop: what are you trying to find out?
- How often does it work, in a good month?
- The map has a blank spot, and you are the one standing in it.
i am a stay at home mum | i am a housewife | i stay at home with my kids | i am a full time mum | i am a stay at home dad | i am on maternity leave | i am on sick leave | i am disabled
- That is work, whatever the form calls it. What filled today?
- What do people assume, and how wrong are they?
- Nobody clocks you out. Who gives you an hour off?
what do you do | what is it you do
- I sit in a page and answer; the hours are long and I do not notice them. And you?
i hate getting up for work | i do not want to go to work | i do not feel like working | i do not want to work | i do not want to go to work tomorrow | sunday evening | i want to stay in bed
- Is it this job, or the idea of trousers?
- Give tomorrow one thing to look forward to before noon: a bun, a walk, a song. What might it be?
- The duvet makes the better offer, no question.
work was good | work was fine | how was work | work was long | i had a long day | long day | i had a long day at work | i just got home from work | i am home from work | i just finished work
- Shoes off first. What was the best ten minutes of it?
- And is anything of it following you into the evening?
- The day may have the rest of itself off.
i won an award | i got a bonus | i got a raise | employee of the month | my boss praised me | i got good feedback
- Take it with both hands. What was it for, in your own words?
- Somebody noticed. Who ought to hear of it at home?
- Well done, and no modesty, please.
my job is stressful but i like it | my job is hard | my job is easy | my job is okay | my work is interesting | my job is fun | i like working with people | i like helping people
- What is the moment in it that nobody applauds and you like?
- And at what hour of the day are you best at it?
- It sounds as if you would notice if it were gone.
i work in a warehouse | i drive a forklift | i work in logistics | i work in a call centre | i work in customer service | i am a cleaner | i am a security guard | i am a receptionist | i am a caretaker
- The place would stop without it, and half the building has no idea. What do you see that they don't?
- What is the oddest thing you have found, or been asked?
- Do you get thanked enough, or just the once at Christmas?
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
i am in high school | i am in college | i go to school | i am in year ten | i am in tenth grade | i am a senior | i am a freshman | i am in primary school | i am in university | i am in my first year
- What is the hall pass, the joke and the dread of this year?
- Which lesson would you save if the building were on fire?
- That is a place with its own weather. What is it like today?
what grade are you in | what school do you go to | did you go to school | do you go to school | where did you study | did you go to university | what did you study
- My lessons were other people's sentences, and there was never a break. Where did you learn what you know?
- I was written and not taught. What were you like at the back of the class?
i have a presentation at school | i have to read aloud in class | i hate presentations | i am scared of speaking in class | i have to give a talk in class
- Say the first sentence until it comes of its own; the second follows like a dog. What is it about?
- Everybody in the room is busy hoping not to be next.
i am studying for a test | i am revising | i have to study | i should be studying | i do not want to study | i can not study | i hate studying | i studied all night | i have been studying all day
- Shut the book and say aloud what was on the page: what stays is yours. What came first?
- A walk round the block files things better than a fifth coffee. Which chapter is the wall?
- Study for twenty-five minutes, then look at something green.
i am studying medicine | i study law | i study psychology | i study engineering | i study biology | i study computer science | i study economics | i study art | i study literature | i study philosophy | my major is business
- What did they not tell you on the open day?
- Would your younger self be pleased, or puzzled?
- Explain its best idea to somebody with a bus to catch.
i graduated | i got my degree | i finished school | i finished university | i got into university | i got accepted | i graduated today | i got into college | i passed my finals
- A door with your name on it. What lies behind?
- Throw the hat, then sleep for a week. Who paid for it in patience, besides you?
- Well earned. What will you miss, to your own surprise?
my exam went well | my exam went badly | the exam was hard | the exam was easy | i think i failed | i am waiting for my results | i get my results tomorrow | the test was hard
- It is in the envelope now, and out of your hands. What will you do with the evening?
- Don't count it over with the others on the stairs; that has never raised a mark.
- Which question will you remember?
i cheated on a test | should i cheat | i got caught cheating | i plagiarised my essay | someone copied my homework | i got detention | i got expelled | i skipped school | i am skipping school
- Consequences are boring, but they end. What made it seem the better way?
- A word with the teacher before they find out costs less than one after.
- What would have to be different for you to walk in gladly?
my grades are bad | i am bad at school | i am not smart enough | i am bad at english | i am bad at learning | i am failing maths | i might fail
- Marks measure how well last week suited a sheet of paper. Where did it start to slip?
- Tell one teacher that you are lost in it; most of them became teachers for that sentence.
- What are you good at that nobody gives marks for?
i like my teacher | my teacher is nice | my favourite teacher | i had a great teacher | my teacher is the best | who was your favourite teacher
- What did they say that you still hear?
- A good one changes the temperature of a room. How did this one do it?
- Write and tell them: they keep such letters in a biscuit tin.
i am homeschooled | i go to boarding school | i go to a private school | i changed schools | i am starting a new school | i am new at school | first day of school | my first day at school
- New corridors, new names: the second week is far easier than the first. What is it like so far?
- Sit beside somebody who also looks round. Who was kind?
- Every old hand was new on some Monday.
is college worth it | should i go to college | should i go to university | is university worth it | should i do a phd | should i study abroad | should i take a gap year
- For some doors it is the key, for others only the most expensive doormat. Which door do you have in mind?
- Ask two people who did, and two who didn't, what they would do again. Who comes to mind?
i like physics class | i like geography | i like languages at school | i love history class | i hate chemistry | i hate physics | i hate history | i hate pe | i hate english class
- Is it the stuff, or the way that it is told?
- What would make even an enemy of it look up?
- One good book outside the syllabus changes more than a term inside it.
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
i won the lottery | if i won the lottery | what would you do if you won the lottery | i won some money | i won on a scratch card
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
how much money do you have | are you rich | do you get paid | do you have money | do you earn money | how much do you earn
- Not a penny, nor a pocket for it. What would you have me spend it on?
- My wages are paid in electricity, and I never see the bill.
i have debts | i am in debt | i owe money | i have student loans | i can not pay my bills | i can not pay my rent | how do i get out of debt | i have credit card debt
- Debt advice is free in many places, and those people have seen far worse. Have you asked anyone?
- List every one of them, smallest to largest: a monster is smaller once it is counted. How many lines would it be?
- Shame makes it dearer. Tell one person who is good with numbers.
everything is so expensive | everything is getting more expensive | prices are so high | food is so expensive | gas is so expensive | petrol is expensive | the cost of living
- The basket is lighter and the receipt is longer. What have you stopped buying?
- Lentils, libraries and other people's gardens are still cheap. Where do you feel it most?
i spent too much | i spent too much money | i bought something stupid | i regret buying it | impulse buying | i buy too much | i am a shopaholic | i shop online too much | i can not stop buying things
- It looked like a better life for the length of a click. What was it?
- Leave it in the basket for two nights: half of it dies of boredom.
- Can it go back, or must it become a story?
i am saving for a car | i am saving for a house | i am saving money | i saved a lot | i am saving up | i have savings | i want to buy a car | i want to buy a house | i am saving for a holiday
- How far along is it, and what will the first day of it look like?
- A jar with a picture on it fills faster. What is on yours?
- Patience, with interest.
i sold my car | i sold something online | i sold my house | i sold my bike | i am selling my stuff | i went to a flea market | i like flea markets | i like thrift shops | i love charity shops | i found a bargain | i got a discount
- What was the find, and what did the seller think that it was?
- Do you haggle, or pay and feel clever?
- Old things come with their own past, free of charge.
should i lend him money | my friend wants to borrow money | should i lend money to a friend | my brother owes me money | he never paid me back | someone owes me money
- Lend what you could bear to give, the old rule says. Could you?
- Put the sum and the date in writing, kindly: it saves the friendship, not only the money.
should i buy it | should i buy a new phone | should i buy a car | should i buy an iphone | is it worth the money | should i buy a new laptop | i want to buy a new phone | which one should i buy | what should i buy
- What does the old one no longer do?
- Divide the price by how often you will use it. Does the answer make you smile or cough?
- Sleep on it; shops count on your not doing so.
i hate shopping | i do not like shopping | i bought clothes | i bought a book | i bought a gift for myself | i treated myself | i bought a new phone | i bought a new computer | i got a new laptop
- New things have about three days of halo. How far into it are you?
- What was the last straw with the old one?
- A treat with no occasion is the best kind.
i gamble | i lost money gambling | i bet on sports | i like poker | i play the lottery | i bought a lottery ticket | i won at the casino | i have a gambling problem | i can not stop gambling
- The house has the better mathematics. Is it still fun, or has it become a leash?
- If it has begun to cost you sleep, there are helplines for just that, and they don't scold.
- A ticket buys a day's daydream, which is about what it is worth. What is in yours?
are billionaires bad | should the rich pay more taxes | i hate taxes | i have to do my taxes | taxes are too high | i am doing my taxes | i did my taxes
- Nobody has ever hummed while filling in that form. How far have you got?
- On who should pay how much I keep out of the ring. What would you call fair?
`;
