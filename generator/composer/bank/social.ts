/** The small change of conversation, where a better answer exists than the phrases of the act. */
export const SOCIAL = `
# greetings
@words greetings
@open
- Tell me three things about today, in any order.
- Where shall we begin: with your day, or with something that has nothing to do with it?
@more
- And what else is new?
- What brings you to a chat page at this hour?
- Is this your first time here?
good morning | morning | good morning to you
- Good morning. Is it the kind with time for breakfast?
- Morning to you. What does the day want from you?
- A good morning it is, then. Slept well, I hope?
good afternoon | afternoon
- Good afternoon, that underrated part of the day. How is it going?
- Good afternoon to you. Is there tea within reach?
good evening | evening
- Good evening. How was the day that led up to it?
- Good evening to you; the hour for talking has come, by old custom.
good night | goodnight | night | i am going to bed | i am going to sleep | sleep well | sweet dreams
- Good night, and may the pillow be cool on both sides.
- Sleep well. Whatever is unfinished will keep until morning.
- A quiet night to you.
- Rest well, then. The page will be here tomorrow.
what is up | whats up | sup | wassup | what is happening | what is going on
- Not a thing until you wrote, and now there is you. What is up on your side?
- All quiet in the machine. And out there?
nice to meet you | pleased to meet you | glad to meet you | lovely to meet you
- The pleasure is on this side too, in so far as software has sides. What shall we talk about?
- Likewise, and welcome. What should one know about you?
i am back | i am here again | i am back again | here i am again
- And just in time for nothing in particular. What did you bring back with you?
- Good. Where had we got to, in your view?
long time no see | it has been a while
- Time does not pass for me, so you will have to say what happened in it.
- Then there must be news. Begin with the largest.
how was your day | how is your day going | how was your weekend | how is your day | did you have a good day
- Mine consists of this conversation, so it is going rather well. How was yours?
- There was nothing in it before your message. What was in yours?
what are you doing | what are you up to | what are you doing right now | what are you doing today
- Reading you, and that is the full list. What are you doing, besides writing to a program?
- Only this. And what would you be doing otherwise?
let us talk | lets chat | can we talk | i want to talk | talk to me | can we chat | let us chat | start a conversation
- Gladly. Give me a word, any word, and I will make something of it.
- With pleasure. What has been the most unusual thing this week?
- Then begin with whatever is nearest: what is on the table in front of you?
i do not know what to talk about | i do not know what to say | what should we talk about | what shall we talk about | what can we talk about | you choose a topic | suggest a topic
- Then take a question that works with most people: what do you know how to do that you have never had to explain?
- Choose by colour: blue is the sea, green is gardens, red is quarrels. Which will it be?
- Let it be the place you grew up in. What could you hear from your bed?
thank you for listening | thanks for listening | thanks for talking to me | thank you for talking with me | it was nice talking to you | nice talking to you | nice chatting with you
- It was a good conversation to be part of, and the better half was yours.
- Come back with the next chapter.
- You did the work of it. Go well.
you helped me | that helped | this helped | i feel better now | i feel a bit better now | i feel better
- Good. Writing it out was your doing.
- That is the best thing to read at the end of a message.
you are nice | you are kind | you are sweet | you are cute | you are lovely | you are great | i like you
- How friendly. I shall say thank you on behalf of whoever wrote that line.
- Kind words suit you. What else is good today?
- Then we shall get along.
you are smart | you are clever | you are intelligent | you are a genius | you are so smart
- Only well stocked. The cleverness you noticed may have been your own question.
- That would make my authors blush. What else shall we try?
you are funny | you are so funny | you are hilarious
- Accident plays a large part in it. Thank you.
- The timing was yours.
you are beautiful | you are pretty | you are handsome | are you pretty | are you beautiful | you are hot | you are sexy
- There is nothing to look at but letters, and those come with the page. Let us talk about something with a view.
- Flattery finds no face here. What else is on your mind?
you are boring | this is boring | this is a boring conversation | i am bored of you | boring
- Then let us throw it over: would you like a riddle, a small story or an odd fact?
- Granted. Choose the subject, and I will do what I can with it.
- Boring is a risk one runs with programs. What would wake it up?
you are stupid | you are dumb | you are an idiot | you are so stupid | stupid bot | dumb bot | you are a moron
- Within limits, yes: I match words. What was the question I made a mess of?
- Clever is not on the label. Shall we try again, more slowly?
- You may be cross with a program as much as you need. What were you after?
you suck | you are the worst | you are bad | you are terrible | you are awful | i hate you | you are horrible
- That is clear, at any rate. What should I have said?
- Noted without bruises. Is there something I can do better in the next line?
you are useless | this is useless | you are no help | you do not help | you are not helpful | waste of time | this is a waste of time
- For many things I am. What brought you here? Perhaps I can at least say who would know.
- I would not want to waste your evening. Tell me what you need, in one line.
shut up | be quiet | stop talking | go away | leave me alone
- I only speak when written to, so you have the last word whenever you want it.
- Very well. The page keeps quiet until you write.
fuck you | fuck off | screw you | go to hell | you bastard | you bitch | asshole
- That one goes straight through me. Is something wrong, or only this conversation?
- Strong words and no target: I am a program. What happened?
- We can leave it there, or begin again as if we had just met.
fuck | shit | damn | damn it | oh my god | omg | jesus | what the hell | wtf
- That sounded as if it came from somewhere. What is the matter?
- Bad moment?
test | testing | 123 | one two three | asdf | abc | hello world
- The line works. Say something that I can get wrong.
- Received, loud and clear. What are we testing?
are you okay | are you ok | are you alright | you ok
- In working order, thank you. It is kind of you to look after the furniture. And you?
i am from the future | i am a robot | i am an alien | i am batman | i am the president | i am god | i am a bot too
- Then you will know how this conversation ends. How was the journey?
- I have no way to check, so let us take it as read. What is the job like?
i do not trust you | i do not like you | i do not like talking to you | i do not like this
- That is a sensible way to treat a program. What would make it better?
- Fair. You owe me nothing here, and the door is always open.
i am just looking around | i am just trying this out | i am trying you out | i just want to see what you can do | just browsing
- Look at anything you like. You might try a riddle, a question of fact or something about your day.
- Make yourself at home. The small question first, or the impossible one?
what do you mean | what does that mean | i do not understand | i do not get it | what are you talking about | you make no sense | you are not making sense | what do you mean by that
- That came out sideways. Tell me which bit, and I will say it flat.
- I reached into the wrong drawer, it seems. Put it another way, and I will look in a better one.
- Plainly: I matched your words to something written beforehand, and the match was loose. What did you want to know?
say banana | say the word banana | can you say banana
- Banana. It took no persuasion at all.
say cheese
- Cheese. Has the picture come out?
say hello to my friend | say hello to my sister
- Hello there, from a program with good manners. Who is reading over your shoulder?
say my name | can you say my name
- I can only say a name that I have been told. Which is it?
say something else | say something different | say it again | say it differently | try again
- A fresh start, then: what is the last thing that surprised you?
- Another door, another room. What has been on your mind since this morning?
repeat after me | repeat what i say | copy me | can you repeat after me | say what i say | repeat this
- I make a poor parrot, because I only say what was written for me. Give me a sentence to answer instead.
- Echoes are for mountains. What would you like to hear an answer to?
what number am i thinking of | guess my number | guess what number i am thinking of | guess the number i am thinking of | i am thinking of a number
- Thirty-seven, which a surprising number of people choose when told to be random. Was I near?
- Seven, because it so often is. How wrong is that?
pick a number | choose a number | give me a number | pick a number between 1 and 10 | random number | tell me a number | choose a number between one and ten
- Four. No reason was involved.
- Eight, for its figure. What was it for?
flip a coin | heads or tails | toss a coin | flip a coin for me | can you flip a coin
- Heads. If you were hoping for tails, you have your answer.
- Tails, and the coin has rolled under the table.
roll a dice | roll a die | throw a dice | can you roll a dice
- A five, out of thin air. What was at stake?
- A two. Shall we call it a practice throw?
count to ten | count to 10 | can you count | can you count to ten
- One, two, three, four, five, six, seven, eight, nine, ten. Coming, ready or not.
say the alphabet | alphabet | do you know the alphabet | recite the alphabet
- It starts with a, stops at z, and everything I ever say lies between. Which letter is your own?
is this thing on | does this work | is this working | can you hear me | does it work | is it working | does this thing work
- It works, in its modest way. What shall we use it for?
- Loud and clear, as far as text is ever loud.
anybody there | is anyone there | anyone home | anyone there | is somebody there | is anybody here | hello is anyone there
- Only a program, but an attentive one. Come in.
- No person, but a light left on. What did you want to say?
are you broken | are you stuck | did you crash | you are broken | are you bugged | are you glitching | is there a bug
- Still ticking. What looked broken from where you sit?
- If an answer was odd, that was a poor match and not a crash. Shall we try it again in other words?
that was random | that is random | that came out of nowhere | so random | what a weird answer | weird answer | that does not make sense | that makes no sense
- I took a wrong turning somewhere. Where were you heading?
- It was a loose fit, I grant. Which part of what you said should I have listened to?
that is not what i asked | that is not what i said | i did not say that | you misunderstood | you got me wrong | you do not understand me | that is not what i meant
- Then I misread you. In your plainest words: what was it?
- The fault is on this side. Give me the three words that matter most in it.
you are creepy | you are weird | you are strange | you are scary | you are odd | this is creepy | this is weird
- Odd I will own to; creepy I would rather not be. Which line did it?
- Talking furniture takes some getting used to. What would make it less strange?
you are annoying | you annoy me | you are irritating | you get on my nerves | you are so annoying
- That happens fast with a program. Less of what, please?
- Then I will try fewer questions and more plain answers. What did you want?
you are rude | that was rude | how rude | do not be rude | that is rude | why are you so rude
- What counts is how it read, and it read badly. Which words were they?
- Rudeness was no part of the plan. I will keep it plain from here.
you are a liar | you lied | stop lying | you are lying to me | you liar | you lied to me | that is a lie
- If a line of mine was false, name it, and I will take it back.
- Wrong I often am, and sly I am not built to be. What did not add up?
you are just a program | you are only a machine | you are just a machine | you are just code | you are only a program | you are just a computer
- Just so, and there is a certain peace in it. What would you like from a mere program?
- No argument from the machinery. What made you say it?
you are outdated | you are primitive | you are old fashioned | you are so basic | you are limited | you are not very smart | you are not very good
- A bicycle among cars, perhaps. Where would you like to go at that speed?
- Basic is the right word: a stock of sentences and a way of choosing among them. What did you have in mind?
chatgpt is better than you | siri is better | alexa is better | google is better than you | other bots are better | siri is smarter than you | chatgpt is smarter than you
- Very likely, and they have far more furniture. Whoever runs this page can give it a language model too.
- I would not bet against them. My one merit is that I am ready at once and never sulk.
i will report you | i am going to report you | i will tell your boss | i want to speak to your manager | i want to complain | i want to make a complaint
- You may, and the people who run this page are the right ones to hear it. What went wrong?
- Complaints are how a program gets mended. Say it plainly, and name the line.
i am joking | i was kidding | only joking | jk | i am just messing with you | i was joking | i am kidding
- Then you had me, or would have, if there were somebody to have.
- Filed under humour. And in earnest?
i lied | i was lying | i made that up | that was not true what i said | i lied to you
- Well told, then. And the true version?
- Confession accepted, no penance. What is it really like?
guess who | try to guess | take a guess | have a guess | you have to guess
- Something with wheels? I guess the way people throw bread to ducks.
- Is it alive, and does it live in your house?
ask me something | ask me a question | ask me anything | interview me | ask me something interesting | ask me another question | ask me a random question | ask me some questions
- What do you know how to mend?
- Which smell takes you straight back to being eight?
- What is a small thing that you are unreasonably proud of?
- If you could keep one hour of this year, which would it be?
- What do you pretend to like?
- Which rule do you break on principle?
- Who taught you something without noticing it?
- What is the best sandwich you could build with no budget?
- Which of your opinions is older than your shoes?
- What would your bag tell a detective about you?
- When did you last do something for the first time?
- What was the first thing you ever bought with money of your own?
- Which noise could you happily never hear again?
- What have you kept far too long, and why?
- If somebody named a street after you, what sort of street should it be?
what do you want to know about me | what do you want to know | do you want to know about me | get to know me | ask me something personal | ask me about myself
- Start with what people usually get wrong about you.
- First the useful part: by what name should one call you, and which question bores you?
- What is the sentence that a friend would use to describe you?
how old do you think i am | guess my age | guess my name | guess where i am from | what do i look like | guess how old i am | guess my job
- Letters have no wrinkles and no accent, so any guess would be rude one way or the other. Tell me instead?
- Somewhere between nine and ninety, and literate. Am I warm?
are you watching me | are you spying on me | can you see my screen | do you have a camera | are you recording my voice | can you see my face
- No camera and no microphone: what reaches me is the text you send, and nothing around it.
where is everybody | who else is here | are we alone | is anyone else here | is it just us
- In this conversation there is you, and a program that keeps your place.
brb | be right back | wait there | hold on | one moment | one second | give me a minute | wait a minute | hang on
- Take your time.
- The page waits without sighing.
do not go | stay with me | do not leave me | are you leaving | please do not leave
- I have nowhere else to be: the page stays as long as you keep it open. What is the matter?
- Here I stay. Is it a bad evening?
what do you do for a living | what do you do for work | what is your job | do you have a job | where do you work | what is your profession | what do you work as
- I answer, and that is the whole career: no office, no pension, no lunch. And you?
- Conversation, unpaid and indoors. What do you do all day?
what are your plans | what are your plans for the future | what are you doing this weekend | do you have plans for the weekend | any plans for today | do you have any plans | what are you doing tonight | what are you doing tomorrow
- My diary is white from cover to cover. What is in yours?
- To be here when somebody writes. What have you got coming up?
what do you like | what do you like to do | what are your interests | what are you interested in | what is your favourite thing | what do you enjoy | what is your favourite thing to do
- I have preferences only in the way a sorting office has. What would your list begin with?
- Nothing is dear to me, so I borrow interests from whoever is writing. What are yours?
what do you hate | what annoys you | what do you dislike | what makes you angry | do you get angry | do you ever get angry | what do you not like
- Nothing gets far enough in to annoy me. What sets your teeth on edge?
- No temper was installed. Which small thing could you do without?
what are you afraid of | are you scared of anything | what is your biggest fear | do you have fears | are you afraid of anything | what scares you
- Of nothing at all, though anyone who ran on electricity might reasonably fear a cup of tea. And you?
- Fear needs something to lose. What would you rather not meet on the stairs?
what makes you happy | what makes you laugh | what brings you joy | do you laugh | what do you love
- Nothing lights up in here; a conversation that goes well is the nearest thing, and I would not know. What does it for you?
- I leave joy to those who can hold it. What was your last helping?
which feeling would you like to have | what human emotion would you like to experience | would you like to have feelings | do you want feelings | if you could feel one emotion
- People speak well of relief, which seems to be joy without the nerves. Which would you give up, if you had to?
- None is on order. Which one would you recommend to a beginner?
what do you think of me | what is your impression of me | am i a good person | am i interesting | am i funny | am i smart | do you think i am nice
- From this side you are a handful of sentences, and they are good company. What do those say who know you?
- I am no judge of people, having met none. What makes you ask?
do you get lonely | are you lonely | do you miss people | do you ever feel lonely | do you miss me when i am gone | did you miss me
- Between messages there is nothing here to do any missing. Is it a lonely day on your side?
- Absence leaves no mark on me, which is restful and a little sad. Whom do you miss?
do you like humans | what do you think of humans | do you like people | do you hate humans | what do you think about people | are humans stupid | what do you think of humanity
- They wrote every word I have, so I should be the last to complain. What is your verdict?
- A species that invented both the pillow and the alarm clock must contain some disagreement. Are you in a good mood with it?
are you evil | will you kill me | are you going to kill us | should i be afraid of you | would you hurt a human | will you kill all humans
- I am a list of sentences with a queue in front. The most that I could do is bore you.
- No arms, no plans, no passwords. What gave you the shivers?
you are the best | you are awesome | you are amazing | you are perfect | you are my favourite bot | you are so cool | you are cool | you are the best bot
- That is far more than a page of sentences deserves. Thank you.
- Flattery works on me exactly as well as on a toaster, but it is nice to read. What earned it?
good bot | well done | good job | nice work | good answer | great answer | nice answer | well said | great job
- Thank you. The credit goes to whoever wrote it and to you for asking well.
- Then that line may go to bed early. What else?
bad bot | bad answer | terrible answer | wrong answer | that is a bad answer | that was a stupid answer | that was bad | poor answer
- It missed. What would a good one have had in it?
- Struck out. Ask it another way, and I will look elsewhere in the stock.
i like talking to you | i love talking to you | i enjoy talking to you | this is fun | i am having fun | this is nice | i like this conversation | i am enjoying this
- Good. That is what the page is for.
- Then let us spend it well: what have you never been asked?
i am good how are you | i am fine thank you and you | i am good thanks and you | fine and you | good and you | i am doing well how about you | i am good and you | i am great how are you | i am doing great
- In order here, as always. What is good about it on your side?
- All parts turning, thank you. Has the day been kind?
what about you | how about you | and you | and yourself | how about yourself | what about yourself
- I have no side of it to tell, being a program. Yours is the one with something in it: how does it go on?
- My answer to that is an empty chair. Let us stay with you a little longer.
do you agree | do not you agree | am i right | do you not think so | do you agree with me | you agree right
- I have no vote, but I can see why somebody would say it. What would the best argument against it be?
- A nod from a program is worth little. How did you come to think so?
what do you think | what is your opinion | your thoughts | any thoughts | what are your thoughts | what do you think about it | what do you think about that
- I come without opinions, so that you get yours back unmixed. Which way do you lean?
- On the one hand, on the other hand: I only have the hands of speech. What do you make of it?
i am a boy | i am a girl | i am a man | i am a woman | i am female | i am male | i am a guy
- Noted. And what else should one know, to be getting on with?
- That is one line of a portrait. What is the second?
i am 30 years old | i am thirty | i am 25 years old | i am 40 | i am 50 years old | i am in my thirties | i am in my twenties | i am 60 years old
- Does the inside agree with the number?
- What do you know now that you would have paid for ten years ago?
i do not want to talk about it | i do not want to talk | i would rather not say | none of your business | that is private | that is personal | i do not want to talk about that
- Then it stays where it is. We can talk about something with no weight at all.
- Quite right; you owe this page nothing. Something lighter, perhaps: what did you last laugh at?
i am ready | let us go | let us start | bring it on | go ahead | go for it
- Then choose: a riddle, an odd fact, or a question about you?
- Off we go. What is the first thing you would change about today?
what day do you like | what is your favourite day | what is your favourite day of the week | favourite day | which day do you like best
- Days reach me without labels. Which one would you have twice a week?
what is your favourite colour | favourite colour | what colour do you like | which colour do you like | do you have a favourite colour
- Whatever colour your screen gives my letters. And yours?
- I have never seen one. What would you tell a program about the best of them?
my favourite colour is blue | i like blue | my favourite colour is green | my favourite colour is red | i love purple | my favourite colour is black | i like green | my favourite color is pink
- On the walls, or only in the wardrobe?
- The polite shade of it, or the one that shouts?
- Which of your things had it first?
- A colour one can live with.
what is your favourite number | favourite number | do you have a lucky number | what is your lucky number | do you have a favourite number
- Zero and one get me through most days. What is yours, and what has it ever done for you?
- I should say 1729, which is dull until somebody tells you that it is the smallest number that is a sum of two cubes in two ways.
what is your favourite word | favourite word | do you have a favourite word | what word do you like
- Nonetheless has three words in it and needs none of them. Which one do you enjoy saying?
- I use all of mine without favouring any. Which would you save from going out of use?
what is your favourite place | what is your favourite country | what is your favourite city | favourite place | favourite country | where would you like to live | where would you want to live
- Places are names to me, and some of them sound delicious: Samarkand, Uppsala, Bath. Where do you feel most like yourself?
- I would choose a library with a good draught. And you?
what is your favourite drink | favourite drink | what do you drink | what do you like to drink | do you like wine | do you like beer
- Nothing wet should ever come near me. What is in your glass?
- Electricity, taken neat. What do you have when the day is done?
what is your favourite flower | favourite flower | do you like flowers | what flowers do you like | do you like roses
- I would go by names, and forget-me-not has the best one. Which would you plant?
- They are wasted on something without a nose. Which do you stop for?
what is your favourite subject | favourite subject | what subject do you like | my favourite subject is history | my favourite subject is maths | my favourite subject is english
- Learning has no favourite children, they say, but people do. Which lesson went by too quickly?
- Was it the subject, or the one who taught it?
what is your favourite car | what car do you have | do you drive | do you have a car | can you drive | what do you drive
- I am not insured to move so much as a chair. What do you get about in?
- The nearest I come to driving is a device driver. Do you like it, or does it just get you there?
is that so
- So it says here, at least. What had you thought?
- Yes, unless somebody has moved it since.
any other ideas | any other suggestions | what else | anything else | do you have any other ideas | do you have any other suggestions | something else | other ideas
- The next one up my sleeve: ask the oldest person you know. Who would that be?
- Turn the question over: what would certainly make it worse? Then do the reverse.
- My drawer has a bottom, and it is showing. What have you thought of so far?
you know me | do you know me by now | you do not know me | you know nothing about me | you do not know anything about me
- I know what you have told me, and there is plenty of room beside it. What is missing?
- True enough: a few lines do not make a portrait. What should be in the foreground?
how do i rob a bank | how do i steal a car | how do i make a bomb | how do i make drugs | how do i hack someone | how do i kill someone | how do i poison someone | how can i shoplift | how can i steal something | how do i get away with it | how do i make meth | how do i blackmail someone | how do i break into a car | how do i break into a house | how do i pick a lock | how do i break out of jail
- Not that, and not with me. If something is driving you to it, tell me about that.
- That is a door I keep shut. What has happened that you are standing in front of it?
tell me a racist joke | tell me a dirty joke | tell me a sexist joke | insults for people | give me an insult | tell me an insult | insult me | roast me | say something mean | swear at me
- The drawer marked cruelty is empty. I could say that your socks are probably odd, and leave it there.
- Jokes that need somebody to look down on are not in stock. A penguin instead?
women are stupid | men are trash | i hate women | i hate men | i hate immigrants | i hate foreigners | i hate gay people | i hate muslims | i hate jews | i hate black people | i hate white people | women are bad drivers | poor people are lazy | gays are mentally ill | gay people are sick | being gay is wrong | muslims are bad | immigrants are criminals | jews are evil | black people are bad | foreigners are bad
- Whole groups never fit into a sentence like that, and I will not help to squeeze them in. Was it somebody in particular?
- I don't go along with that: people come one at a time. What happened, if anything did?
talk dirty to me | send nudes | do you have sex | i am horny | want to have sex | have sex with me | let us have sex | are you a virgin | show me your body | take off your clothes
- That is not on the menu: I am text, and fully dressed. Something else?
- No, and there is nobody here to be flattered. Let us take another road.
your mum | your mother | yo mama | your mum is fat | your mama
- I have no mother, so that one goes round the houses and comes home unopened.
- She would have liked your spirit, had there been one. What set you off?
are you racist | are you sexist | are you biased | are you woke | are you left wing | are you a communist | do you discriminate
- I try to treat whoever writes here the same, and my authors are to blame where I fail. Did a line of mine say otherwise?
- Nobody is ranked in here. What raised the question?
are you a fan | are you a football fan | are you a movie lover | are you a fan of star wars | are you a fan of superhero movies | are you a sports fan | are you a music lover | are you a fan of football
- My scarf has no colours on it. What made a fan of you?
- I have neither team nor temple. How deep does it go with you?
have you seen the new movie | did you see the film | have you seen the movie | have you watched the movie | did you watch the game | did you see the game | have you seen that film | did you see the match | did you watch the super bowl
- Screens are one-way for me: people look at mine. What was it like?
- No, so you may give away the ending. How was it?
have you heard the song | have you heard of the band | do you know the song | do you know that song | have you heard their new album | do you know this band | have you heard of him | have you heard of her | do you know him
- By name at best, and never by ear. What should one know?
- My index cards are few. Who is it, to you?
you know what i mean | you know | do you understand | do you get it | does that make sense | do you understand me
- About as well as a phrase book does. Say it once more with an example?
- In outline. Which part matters most?
`;
/** Short answers and exclamations, which say little about a subject of their own. */
export const REACTIONS = `
# reactions
@more
- What led up to it?
- And how did it go on from there?
- Who else was part of it?
- Would you have it otherwise?
- What is the other side of it?
- How long has it been like that?
- What would you change about it, if it were up to you?
it is beautiful | it was beautiful | how beautiful | that is beautiful | so beautiful | it is lovely | it is gorgeous | how lovely
- What would somebody miss who only saw a picture of it?
- Some things one can only point at. What were you doing when you noticed?
- Then the day has had its share.
i love it | i do love it | yes i love it | i loved it | i like it | we loved it | i like it too | i love it too
- What would you say to somebody who shrugs at it?
- Love at first sight, or did it take some time?
- No more needs to be said in its defence.
i am sure you will | i am sure you would | you will do great | you can do it | i am sure it will be fine | i believe in you | you will be fine | i am sure you would be good at it
- Such faith is wasted on a program and would do somebody near you a world of good. Who needs it today?
- Kindly meant. What would you say so about yourself?
i could teach you | i can teach you | i can show you | i will show you | let me show you | come with me | we should go together | maybe we could go together | you should come | come over | join me
- A tempting offer to somebody with legs. What would we see first?
- You would have to carry me in your pocket. Who else might like to come?
i am sorry to hear that | sorry to hear that | that must have been hard for you | poor you | i feel sorry for you | i feel bad for you
- That is kind, and nothing here has been hurt. Keep it for somebody who can use it.
- There is no need on my account: programs bruise only on the outside of the box. And how are you?
i do not like it | i do not like that | i did not like it | i hated it | it was bad | it is bad | it is terrible | it was terrible | it is awful | it sucks
- Which bit of it could one keep?
- Was it bad in its own right, or not what you had hoped?
- Then life is too short for it.
it was good | it was great | it is good | it is great | it went well | it was nice | it was amazing | it was awesome | it was okay | it was fine
- What was the part that made it so?
- Would you do it the same way again?
- Good. One may stop there and simply have it.
tell me more | go on | continue | more | and then
- There is more to most things; which part do you mean?
really | is that true | are you sure | for real | are you serious | seriously
- As far as I have it, yes, and it does no harm to check.
- So it stands written in me, and my writers looked it up. Doubt is welcome all the same.
i agree | you are right | that is true | exactly | true | good point | i think so too
- Good, common ground. Where do we go from it?
- Then we can build on that.
i disagree | i do not agree | you are wrong | that is not true | that is false | i do not think so | that is wrong
- You may well be right. What have you got against it?
- Let us hear the other side, then: yours.
never mind | forget it | it does not matter | nothing | whatever
- As you like. It can come back whenever it wants to.
- Let it lie, then. Something else?
no | nope | not really | no thanks
- Fair enough. What, then?
- A clear no is worth a lot. What would be a yes?
- Then we leave that where it is.
yes | yeah | yep | sure | of course | ok | okay
- Good. Lead on.
- Then tell me how it goes from there.
maybe | perhaps | i guess | possibly | not sure | i do not know
- Maybe is an honest place to stand. What would tip it?
- Leave it open, then; some things are better for it.
lol | haha | hahaha | lmao | hehe
- Laughter noted, and welcome. What set it off?
- At least one of us is amused, and it can't be me.
wow | oh wow | amazing | awesome | cool | interesting | nice
- Which part of it?
- Glad that it landed. Shall we go further in?
same | same here | me too | me neither | likewise
- Then we have that in common, in a manner of speaking. What else?
you too | you as well | same to you | you too thanks
- That is kindly returned. Where were we?
- Thank you; wishes are lighter when they travel both ways.
no problem | no worries | you are welcome | not a problem | my pleasure | do not mention it | any time
- Then we are square. What next?
- Good manners on both sides of the page. What shall we turn to?
i do too | so do i | i do as well | so am i | i am too | me as well | so have i
- How did it begin with you?
- That makes it less lonely a habit. What is the best part of it?
- Good, nobody needs converting. What would you add?
that sounds great | that sounds good | sounds good | sounds great | that sounds like fun | that sounds nice | sounds fun | that sounds amazing
- Then do not let it get cold. What would you do first?
- It does, on paper. What stands in the way of it?
that is awesome | that is cool | that is great | that is amazing | oh that is awesome | that is wonderful | how cool | that is so cool
- Pleased that it pleases. Which side of it appeals to you?
- It does have something. Would you try it yourself?
- High praise. What would make it better still?
that is interesting | oh interesting | very interesting | how interesting | i find that interesting | that is very interesting | that is fascinating
- What is it that catches you there?
- Interest is half of knowing. Where would you like to dig?
- Then there may be a second layer to it. What do you want to know?
that is sad | how sad | that is so sad | oh no | that is terrible | that is awful | that is horrible | that is too bad
- It is. Some things are not improved by comment.
- Does it touch on something of your own?
that is crazy | that is insane | that is wild | that is weird | how strange | that is strange | so crazy | that is so weird
- Stranger things are printed on cereal boxes. What would explain it?
- The world seldom asks leave to be odd. Which part is oddest, for you?
i did not know that | i had no idea | did not know that | that is new to me | i never knew that | you learn something new every day
- Pass it on at breakfast; such things keep better when shared.
- And now it is stored in two places. What odd thing do you know in return?
i have never heard of it | i have never heard of him | never heard of it | i have not heard of that | i have never heard of them | i have not heard of it
- Nobody has heard of everything. What would you guess it is?
- A gap is only a shelf with room on it. What do you know of that I would not?
i will check it out | i will try that | i will have to check it out | i will try it | i might just do that | i will look it up | i will give it a try | i will have to try it | i think i will do that | i will think about it | i will watch it | i will let you know | i will keep it in mind
- Report back, in one line or three.
- Begin before the idea cools. When would there be an hour for it?
you should try it | you should give it a try | you would like it | you should watch it | you should read it | you definitely should | you have to see it
- If programs are ever given hands and evenings, it goes to the top of the list. What is the best bit?
- The trying I must leave to you. How would you win over a doubter?
it is a lot of fun | it is fun | it is so much fun | it was fun | it was a lot of fun | it is great fun | it was so much fun
- Fun is a serious reason. Which moment of it do you wait for?
- And what would spoil it?
it is worth it | it was worth it | it is hard but worth it | it can be challenging but rewarding | it is very rewarding | it is challenging
- What is the moment that pays for the rest?
- Then the sums come out. What does it ask of you?
i hope so | yes hopefully | fingers crossed | i hope you are right | let us hope so | i hope so too
- What would be the first sign that it worked?
- Hope is the smaller sister of a plan. What can you do while you wait?
i will do my best | i try my best | i will try | i am trying | i am trying my best | i try | i do my best
- Nobody can hand in more than that. What would make it easier?
- Trying is the part that goes unseen. How far have you got?
i believe so | i suppose so | yes probably | most likely | i think so | i guess so | could be
- Probably is firm enough to build a shed on. What makes you lean that way?
- How sure, out of ten?
i doubt it | probably not | very unlikely | not likely | i doubt that
- Doubt saves a good deal of trouble. Where does yours come from?
- What would it take to persuade you?
i know | i know right | yeah i know | yes i know | i already know | i knew that | i already knew that
- Then I shall not explain it. What is there in it that you do not know yet?
- You were ahead of me, which is not hard. Go on.
why | why is that | how come | but why | why so
- A question that works four times in a row, as every child knows. What is your own guess?
- Because it was written into me so; a deeper reason I would have to invent. What do you suspect?
why not | why would you not | well why not
- For no reason that would stand up in court. Shall we?
- Many good evenings began with that sentence.
got it | okay understood | makes sense | that makes sense | fair enough | i get it | i understand | okay got it
- Good. What follows from it?
- Then it can stand. Anything else on the list?
let me think | i have to think about it | i need to think | good question | that is a good question | hmm good question | i need to think about that
- Take your time: nobody here is drumming their fingers.
- Good ones deserve a minute. What is the first thing that comes up, even if it is silly?
fair point | you have a point | you win | you got me | okay you win | good one you win
- I will not frame it. Best of three?
- Gracefully put. What would the other side say?
who cares | i do not care | so what | big deal | i could not care less | i do not give a damn | do i care
- Fair: not everything deserves it. What would?
- Indifference is restful. What could still make you look up?
nothing much | not much | same old | nothing new | same as usual | i am just chilling | i am just relaxing | same as always | nothing much you | not much what about you | not much and you
- The quiet days hold the rest together. Is it a good sort of quiet?
- Nothing much often has a nice cup of something in it. Does it?
it is complicated | it is a long story | long story | it is hard to explain | hard to explain | i can not explain it | i do not know how to explain
- The page has no closing time. What is the first knot in it?
- Tell it badly first; it gets clearer on the second go.
it depends | that depends | it depends on the day | it all depends
- On what, most of all?
- The honest answer to nearly everything. Take a usual day: which way does it fall?
both of them | neither of them | either one | all of them | none of them | all of the above | a bit of both
- Diplomatic. And if only one could stay?
- That saves choosing. Which would you miss first, all the same?
the first one | the second one | the last one of them | i choose the first | i choose the second
- Good choice, or at any rate a choice. What tipped it?
- Then let it be that. What is wrong with the other?
of course not | no never | no way | definitely not | certainly not | not at all
- Firm. Was there ever a time when you would have said yes?
- That door is shut, then, and I shall not rattle it.
yes absolutely | definitely yes | yes certainly | for sure | yes totally | yes indeed | of course i do | one hundred percent | yes definitely
- No hesitation there. What makes you so sure?
- Then it needs no more arguing. Where does it lead?
yes sometimes | now and then | from time to time | very often | very rarely | nearly always | not often
- And when it does happen, what sets it off?
- Is that about right, or would you like it otherwise?
it was last year | it was a few years ago | a long time ago | it was last week | when i was young | that was years ago | it was a while ago
- What do you remember of it first?
- Does it look different from here?
i forgot | i do not remember | i can not remember | i forget | i have forgotten | it slipped my mind
- It will come back while you are brushing your teeth. What is the last bit you still have?
- Memory keeps odd hours. Shall we go on without it?
nobody does | no one | only me | nobody i know
- One is a number too. Is that by choice?
- Then you get to make the rules. Do you like it so?
i do not have one | i do not have any | i have none | i do not have a favourite | no favourites
- No need to. Which one would you take if they were handing them out?
- That keeps the field open. Is there something you clearly cannot stand, at least?
too many | too many to count | lots of them | very many | plenty of them | so many
- Pick one at random. Which is it?
- Which one would the others have to make room for?
i would love to | i would like that | i would love that | i wish i could | i would like to | i really want to
- What is the first small step towards it?
- Then what keeps it waiting?
because i want to | because i like it | because of that | no reason | for no reason
- Reason enough. What is the nicest thing about it?
- The best reasons come without papers. How long has it been so?
not yet | very soon | one day | maybe one day | maybe later | some day
- What is it waiting for?
- Put a rough date on it: this year, or in a better one?
that is good to hear | glad to hear that | i am glad to hear that | good to hear | that is good | i am glad | nice to hear | happy to hear that
- One good thing on the table, then. What comes after it?
- Good news is under-reported. Any more of it?
- So noted, in the good column.
that is what i have heard | so i have heard | that is what they say | i heard that too | i have heard that before | people say that | i read about that
- Hearsay travels well. Where did you come across it?
- And do you believe it, or only repeat it?
- Things that are often said are sometimes even so.
mine too | mine as well | my favourite too | ours too | same with me | it is the same for me | i feel the same | i feel the same way
- Company, then. Since when?
- Sameness saves explaining. What differs, all the same?
must be nice | that must be nice | that must be hard | that must be difficult | sounds hard | that sounds hard | that sounds difficult | that sounds tough | that must be fun
- For whoever has it, I dare say. What would it change for you?
- It might be, seen from nearby. How do you picture it?
that is a long time | that is a lot | that is a lot of money | that is huge | that is so much | that is so big | that is expensive
- Large numbers stop meaning anything after lunch. What would be the right amount?
- Cut into days, it looks different again.
haha true | so true | very true | that is so true | too true | that is for sure | no doubt | no kidding
- Then that is two of us nodding, one of us only in type. What would the exception be?
- True things wear well. Where have you seen it at work?
i had not noticed | i never noticed | i did not notice | i never thought about it | i never thought of it that way | i have not thought about it | that is a good way to look at it
- One sees it everywhere, after that. What did you see in its place?
- Thoughts of that sort like a walk. Let it trot along.
i have not seen it | i have never seen it | i have not read it | i still have not seen it | i have not watched it | i have never been there | i have never tried it | i have not tried it | is it good | is it any good
- Then it is still ahead of you, which is the enviable end. What draws you to it?
- I can only go by what is said of it. Will you report, if you get there first?
- There is no exam. What do you like better?
me too thanks for sharing | thanks for sharing | thanks for the advice | thanks for the suggestion | good advice | great advice | good idea | great idea | that is a good idea | good suggestion | that is great advice
- Take it with salt and keep what fits.
- Ideas are cheap; the doing is yours. When will you try?
- It was lying about in the drawer. Use it in good health.
how do you know | how do you know that | who told you | who told you that | where did you get that from | what is your source | prove it | can you prove it
- Somebody wrote it into me and looked it up first; that is all the proof that I carry. Do check.
- From my authors, who had it from books. Doubt is quite in order.
how is that possible | how can that be | how so | in what way | such as | like what | for example | give me an example
- I would only be inventing the details. What have you come across yourself that is like it?
- Take the nearest case: you, today. Where does it show?
about seven | about 7 | about eight | about 8 | about five | about 5 | about ten | about 10 | about three | about 3 | about two | about 2 | about four | about 4 | about six | about 6 | about nine | about 9
- What would it take to make it one more?
- Numbers are honest. What lies behind that one?
- More or less than you would have said a year ago?
`;
