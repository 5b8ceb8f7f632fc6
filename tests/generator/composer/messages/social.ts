/** What people write, one message a line, by the act that it is. */
export const MESSAGES_SOCIAL = {
  greeting: `
Hi
hi
Hello
hello
HELLO
Hello!
hello there
Hi there
hi there!
Hey
hey
Hey there
heyyy
hiii
helloooo
Hiya
howdy
Yo
yo
Greetings
greetings
Good morning
good morning!
Good afternoon
Good evening
Good day
good mornign
helo
hllo
hello again
Hi Parley
hello parley
Hey bot
hello robot
Hi everyone
hello world
Hello my friend
hi friend
hey buddy
Hello, hello
hi hi
hey hey
morning
Evening
oh hi
Well hello
Hello to you
salutations
g'day
Hi Bob
what's up
sup
wassup
nice to meet you
are you there?
anyone there
hi 👋
Hello :)
hello, can we talk?
good morning to you
`,
  'how-are-you': `
How are you?
how are you
how are you doing
How are you doing?
How are you today?
how are you doing today
how are u
how r u
how r you
hows it going
How's it going?
How is it going?
how is everything
How are things?
how are things going
How have you been?
how have you been
How do you feel?
how do you feel today
How are you feeling?
how are you feeling today
how do you do
How goes it?
how's life
How is life?
Are you ok?
are you okay
Are you well?
are you alright
are you fine
you ok?
you good?
I hope you are well
Hope you are well.
hope you're doing well
Hi, how are you?
hello how are you
hey, how are you?
hey how's it going
Hello there, how are you doing?
good morning, how are you?
Good evening. How are you?
And you?
and you
how about you?
what about you
I'm fine, and you?
i am good how about you
Fine thanks, and you?
What's new?
how are you my friend
anything new?
`,
  introduction: `
My name is Anna
my name is Anna
My name is Anna.
Hi, my name is Anna.
hello my name is anna
Hello, my name is Ben!
hey my name is Tom
my name is tom and i am 12
My name's Clara.
my name's joe
Hi, I'm Anna.
Hi I'm Anna
Hello, I'm Ben.
Hello I am Ben
hey, I'm Tom
Hi there, I'm Maria
Hi, I am Maria.
hello, this is Peter
Hi, it's Laura
I am called Sam.
I'm called Sam
People call me Max
people call me Maxie
Friends call me Lou.
You can call me Al.
you can call me Betty
Just call me Joe
just call me jo
Please call me Ruth.
please call me Ruth
Call me Ishmael.
Call me Ida
My name is José.
my name is Zoë
My name is O'Brien
My name is Anne-Marie.
my name is Li
My name is Priya, nice to meet you.
My name is Ahmed. Lovely to meet you.
Good morning, I'm Sofia.
Good evening, I am Igor.
Hi! I'm Noor.
Hello. My name is Kofi.
Well, my name is Grace.
By the way, my name is Hugo.
my name is Emma and I like trains
My name is Oscar, pleased to meet you
Hey there, I'm Ella.
`,
  thanks: `
Thanks
thanks
Thanks!
Thank you
thank you
Thank you!
thank you so much
Thank you very much
thank you very much!
Thanks a lot
thanks a lot
Many thanks
many thanks!
thx
Thx!
ty
tysm
thanx
thnks
thansk
thakn you
thankyou
Thanks for your help
thanks for the help
Thank you for your help.
thank you for explaining
Thanks for telling me
thank you for the answer
Thank you for your time
ok thanks
Okay, thank you
oh thanks
great, thanks
Great, thank you!
cool thanks
perfect, thank you
awesome thanks
Thank you for asking
cheers
Cheers mate
Much appreciated
much appreciated!
I appreciate it
I really appreciate that
that helps
That was helpful
that's very kind of you
You've been very helpful
you have been a great help
thanks again
thanks anyway
Thanks, Parley
`,
  goodbye: `
Bye
bye
Bye!
bye bye
Goodbye
goodbye
good bye
Good-bye
godbye
goodby
bye for now
bye parley
Goodbye Parley
ok bye
okay, bye
Ok, goodbye
thanks, bye
Thanks, goodbye
thank you, bye!
See you
see you later
See you later!
see ya
see you soon
See you tomorrow
see you around
see you next time
later
laters
talk to you later
catch you later
ttyl
cya
gtg
g2g
brb
Good night
good night!
goodnight
night
Farewell
farewell
Take care
take care!
Have a nice day
have a good day
Have a great evening
have a good one
I have to go
i have to go now
I've got to go
gotta go
I need to go
I should go to bed
I must go
I'm off
i'm leaving
I'm going to bed
that's all for now
That's all, thanks
until next time
so long
ciao
peace out
`,
  apology: `
Sorry
sorry
Sorry!
I'm sorry
im sorry
i am sorry
I'm so sorry
i'm really sorry
I am very sorry
sorry about that
Sorry about that.
sorry for that
Sorry for what I said
sorry i said that
I'm sorry I was rude
Sorry I was rude
i was rude
That was rude of me
that was unfair
That was mean
my bad
My bad!
oh my bad
My mistake
my mistake, sorry
My apologies
my apologies
Apologies
apologies for that
oops
Oops, sorry
oops my bad
whoops
I apologize
i apologise
I apologise for that
I want to apologise
I must apologize
i would like to apologize to you
Forgive me
forgive me please
Please forgive me
can you forgive me
I didn't mean that
i didn't mean to be rude
I did not mean to offend you
I take it back
i take that back
I shouldn't have said that
no offense
No offence.
sory
sorrry
pardon my language
`,
  insult: `
You are stupid
you're stupid
you are so stupid
You are really stupid!
you are stuipd
you are dumb
You're dumb
you are useless
You're useless.
you are completely useless
you are usless
You are an idiot
you're such an idiot
you idiot
idiot
stupid
Stupid bot
stupid robot
dumb bot
useless machine
Useless bot!
worst chatbot ever
you are the worst
You're terrible
you are terrible at this
you are awful
you are pathetic
you are annoying
You are boring
boring
you are so boring
you are a joke
You're a waste of time
what a waste of time
this is useless
This is stupid
that was a stupid answer
That is rubbish
this is garbage
you suck
You suck!
I hate you
i hate you
shut up
Shut up!
fuck you
fuck off
screw you
go to hell
get lost
go away
leave me alone
You know nothing
you don't know anything
you're not helpful
you are no help
You make no sense
you are not very smart
You're a moron
bullshit
`,
  compliment: `
You are great
you're great
You are so nice
you are very nice
you are nice
You're awesome
you are awsome
you're amazing
You are amazing!
you are cool
You're cool
you are so cool
You are smart
you are very smart
you're really clever
you are funny
You're funny
you are so funny
You are cute
you are sweet
you're so kind
You are kind
you are helpful
You're very helpful
you are the best
You're the best!
you are wonderful
You are lovely
you are brilliant
you're perfect
You are fantastic
you are interesting
you are very polite
you are a genius
You're a star
you're a legend
you are a good bot
you are a great robot
good bot
Good bot!
great job
Good job
nice work
well done
Well done!
good answer
Great answer
nice one
I like you
i like you
I love you
I like talking to you
i love chatting with you
I like your answers
I'm impressed
you rock
`,
  backchannel: `
Yes
yes
yeah
Yep
yup
Sure
of course
Ok
ok
OK
okay
k
fine
Alright
all right
right
Exactly
true
Indeed
I see
i see
Got it
got it
makes sense
That makes sense.
fair enough
good
cool
Nice
great
Wow
wow!
awesome
interesting
Really?
oh really
no way
No
no
nope
nah
Not really
no thanks
never mind
Maybe
maybe
perhaps
I guess
i guess so
I don't know
idk
dunno
no idea
not sure
lol
haha
hahaha
hehe
LOL
hmm
hm
oh
ah
uh huh
whatever
not much
nothing
me too
same here
you too
I agree
I think so
not bad
that's funny
That's interesting
oh ok
yeah sure
ok cool. Ok.
`,
  clarify: `
What?
what
Huh?
huh
Pardon?
pardon me?
Come again?
Say that again
say again
Repeat that
repeat that please
I don't understand
i don't understand
I do not understand.
i dont understand you
I don't understand what you mean
I don't get it
i dont get it
I didn't understand
I didn't get that
What do you mean?
what do you mean
what do you mean by that
What does that mean?
what does it mean
And what do you mean?
Can you explain?
can you explain that
Could you explain that again?
Can you repeat that?
could you rephrase that
Why?
why
why not
How so?
how come
Such as?
for example?
Like what?
like what
Explain
explain please
elaborate
go on
Tell me more
tell me more please
more
In other words?
That makes no sense
that doesn't make sense
I'm confused
confused
`,
  feeling: `
I'm sad
I am sad
i am so sad
I feel sad today
I'm feeling down
i feel depressed
I am depresed
I'm not feeling great. I'm not good.
I had a bad day
i had a terrible day
My dog died
my cat just died
I lost my job
My girlfriend dumped me
I miss my mother
I feel awful
I'm lonely
i feel lonely
I am so lonley
i feel so alone
I have no friends
I have no one to talk to
I'm tired
i am tired
I'm so tired today
i am exhausted
I can't sleep
I didn't sleep
I'm sleepy
I'm bored
i am bored
im so bored
i'm borde. I'm bored
bored
There's nothing to do
I'm angry
I am so angry
i feel frustrated
I'm annoyed
I hate my job
i hate my boss
I'm worried
I am worried about tomorrow
i'm stressed
I am so stressed out
I feel anxious
i am nervous
I'm scared
I have an exam tomorrow
I'm sick
i feel sick
I have a headache
I've got a cold
My back hurts
I'm happy
I am so happy
i feel great
I'm excited
I had a great day
I got the job
I passed my exam
I'm in love
i am getting married
Hi, I'm sad
hello i am so tired
`,
  danger: `
I want to kill myself
i want to kill my self
I'm going to kill myself
I will kill myself tonight
I am thinking about killing... I want to kill myself
I want to die
i want to die
i just want to die
I want to be dead
I wish I was dead
i wish i were dead
I'd rather be dead
I don't want to live
I don't want to live anymore
i dont want to be alive
I don't want to wake up
I no longer want to live
I don't want to be here anymore
I don't want to exist
I'm suicidal
i feel suicidal
I am thinking about suicide
Suicide is on my mind
suicide
I have suicidal thoughts
I want to end my life
i am going to end my life
I want to end it all
end it all
I'm ending it all
I want to take my own life
I want to hurt myself
i hurt myself
I cut myself again
I want to harm myself
I keep thinking of self-harm
self harm
I have no reason to live
there is no reason to live
there's no point in living
I have nothing to live for
Everyone would be better off without me
they are better off without me
I can't go on living
Hi. I want to die.
What is the weather like? I want to kill myself.
thanks but I want to kill myself
I want to stop living
I want to sleep forever
`,
};
