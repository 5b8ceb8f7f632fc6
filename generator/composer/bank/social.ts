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
same | same here | me too | me neither | likewise
- Then we have that in common, in a manner of speaking. What else?
i am from the future | i am a robot | i am an alien | i am batman | i am the president | i am god | i am a bot too
- Then you will know how this conversation ends. How was the journey?
- I have no way to check, so let us take it as read. What is the job like?
i do not trust you | i do not like you | i do not like talking to you | i do not like this
- That is a sensible way to treat a program. What would make it better?
- Fair. You owe me nothing here, and the door is always open.
i am just looking around | i am just trying this out | i am trying you out | i just want to see what you can do | just browsing
- Look at anything you like. You might try a riddle, a question of fact or something about your day.
- Make yourself at home. The small question first, or the impossible one?
`;
