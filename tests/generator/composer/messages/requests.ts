/** What people write, one message a line, by the act that it is. */
export const MESSAGES_REQUESTS = {
  'ask-fact': `
What is the capital of France?
what's the capital of peru
Who wrote Hamlet?
who invented the telephone
When did the war end?
when was the eiffel tower built
Where is Mount Everest?
where is timbuktu
Why is the sky blue?
why do cats purr
How does a plane fly?
how do vaccines work
How tall is Mount Everest?
how far is the moon
How many people live in Japan?
Which planet is the largest?
what is photosynthesis
What is a black hole?
What are quarks?
Do you know who won the world cup in 1998?
do you know how tall the tower is
Can you tell me how old the universe is?
Could you tell me where Lisbon is?
tell me about the Romans
Tell me about black holes.
tell me what a quark is
Explain gravity
explain quantum physics to me
Define entropy.
describe the water cycle
Is the earth flat?
is water wet
Are whales fish?
Does light have mass?
Did Rome fall in 476?
Can penguins fly?
Was Napoleon short?
Has anyone been to Mars?
I want to know how magnets work
I wonder why leaves are green
I have a question
can I ask you something
What about Mars?
how about the moon?
difference between frogs and toads
facts about lions
Hi, what is the capital of Spain?
hello can you tell me who wrote Faust
How old is the universe?
Who made the first film?
What is the high school in this town called?
How is cheese made?
The tallest mountain is Everest?
`,
  'ask-task': `
Write a poem
write me a poem about autumn
Can you write a poem?
could you write an email to my boss
Please write a story about a dragon
I want you to write a letter
I need a cover letter
help me write my essay
do my homework
help me with my homework
Compose a message to my landlord
Write a function that sorts a list
write python code to read a file
Can you code?
can you write code
debug this function
fix my code
write a regex for emails
Translate this into French
translate hello to Spanish
Can you translate this for me?
How do you say thank you in German?
how do i say good night in french
Say good morning in Italian
What is 2 + 2?
what is 12 times 7
calculate 15 percent of 80
solve this equation
Convert 5 miles to kilometres
2+2
How much is 7 plus 5?
Summarise this text
summarize the article for me
Can you proofread my essay?
rewrite this sentence
correct my grammar
Draw a cat
draw me a picture of a house
Generate an image of a sunset
sing me a song
Set an alarm for 7
remind me to call mum
send an email to Ben
turn on the lights
order a pizza
Search for cheap flights
look up the opening hours
google it for me
Plan a trip to Rome
make me a shopping list
give me some ideas for a present
give me a recipe for soup
Tell me a joke
tell me a story
Can you tell me a joke?
tell me something interesting
do you know any jokes
Let's play a game
make me laugh
pretend you are a pirate
act as a teacher
`,
  'ask-opinion': `
What do you think about AI?
what do you think of pizza
What do you think?
What do you like?
what do you prefer
What's your opinion on taxes?
what is your opinion
your opinion?
What are your thoughts on jazz?
any thoughts?
What is your favourite colour?
what's your favorite movie
whats your favourite food
What is your favorite book?
Do you like music?
do you like pizza
Do you like dogs or cats?
do you love chocolate
Do you believe in God?
do you believe in ghosts
Do you agree?
do you agree with me
do you prefer tea or coffee
Do you hate Mondays?
Do you want to be human?
do you want to take over the world
Would you rather fly or be invisible?
would you like to travel
How do you feel about politics?
Are you religious?
are you a vegan
Are you for or against nuclear power?
are you a democrat or a republican
Which is better, tea or coffee?
which is better cats or dogs
What is the best film ever?
what is the best phone
Who is the greatest footballer?
who is the best singer
Is Paris better than London?
is football boring
Is the new phone worth it?
Is pineapple on pizza good or bad?
Is there a god?
is there life after death
What is the meaning of life?
Should people eat meat?
should ai be regulated
cats or dogs?
tea or coffee
In your opinion, who won?
Hi, do you like music?
`,
  'ask-advice': `
What should I do?
what should i do
What should I do about my boss?
what should i cook tonight
What should I wear?
Should I quit my job?
should i buy a car
Should we get a dog?
shall I call her?
should i text him
What would you do?
what would you do in my place
What would you do if you were me?
What do you recommend?
what do you suggest
What do you advise?
Can you recommend a book?
recommend me a film
Recommend a good restaurant
suggest a movie
Can you suggest something?
Give me advice
give me some advice
Can you give me some advice?
I need advice
I need some advice about love
any advice?
Do you have advice for me?
advise me
How do I deal with stress?
how can i deal with my boss
How do I cope with grief?
How can I get over her?
how do i make friends
How can I lose weight?
how do i stop smoking
How can I be happier?
how do i become a writer
How should I tell my mother?
how do i talk to girls
How can I sleep better?
how do i learn guitar
How can I save money?
how do I relax
How can I find a job?
Help me decide
help me choose
Is it ok to be angry?
is it normal to feel tired
Is it wrong to lie?
is it worth it to move
Hi, should I quit my job?
`,
  'ask-personal': `
What is my name?
what's my name
whats my name
Do you know my name?
do you remember my name
Do you remember me?
do you remember me
do you know me
Do you know who I am?
do you know who i am
Who am I?
who am i
Where am I?
Where do I live?
where do i work
How old am I?
how old am i
What is my favourite colour?
what is my favorite food
What's my dog called?
what is my dog's name
What is my job?
What are my hobbies?
Who is my sister?
When is my birthday?
when is my birthday
What did I say?
what did i tell you
What did I just say?
what did i ask you
What have I told you?
Did I tell you my name?
did i mention my dog
Have I told you about my cat?
Do you remember what I said?
do you remember what i told you
Do you remember our last conversation?
Remember me?
remember my name
What do you know about me?
what do you know about me
Tell me something about me
tell me about myself
describe me
Guess my age
guess my name
Do I have a dog?
do i like coffee
Am I right?
am i smart
What did we talk about?
what did we talk about last time
Where did we leave off?
do you still know my name
`,
  'ask-date': `
What day is it?
what day is it
What day is it today?
what day is today
What day is today?
what is the day today
What date is it?
what date is it
What date is it today?
what is the date
What is the date today?
what's the date
whats the date today
What is today's date?
what's today's date
whats todays date
today's date
todays date
today's date?
Today's date please
current date
the date
date
date?
the date please
date today
what is today
What is today?
Which day is it?
which day is it today
what weekday is it
What day of the week is it?
what day of the week is it today
what month is it
What month is it now?
which month is it
What year is it?
what year is it
what year is this
which year is it
What year are we in?
what year is it now
Is it Monday?
is it monday today
is today friday
Is today Tuesday?
Tell me the date
tell me what day it is
Do you know what day it is?
do you know what date it is
Hi, what day is it?
hey what day is it today
`,
  'ask-now': `
What time is it?
what time is it
what time is it now
What's the time?
what is the time
tell me the time
What is the current time?
have you got the time
What's the weather like?
what's the weather
what is the weather today
How is the weather?
hows the weather
What's the wether like?
weather
weather today
weather in Paris
the weather forecast
What is the temperature outside?
Will it rain today?
will it rain tomorrow
Is it raining?
is it raining now
is it going to rain
is it sunny outside
Is it cold outside?
does it snow today
What's the latest news?
latest news
any news today
What is in the news?
what's in the news
Tell me today's news
today's headlines
breaking news
world news
recent news about space
What is happening in the world?
what's going on in Berlin
Who won the match yesterday?
who won the game last night
Who is winning the race today?
what are the latest scores
latest results
What is the bitcoin price?
bitcoin price
how much is bitcoin
stock price of Apple
what is the exchange rate
gold price
Who is the current president?
who is the current prime minister
`,
  statement: `
I like pizza
I have a dog called Max
My sister lives in Leeds.
I went to the beach yesterday
I am a teacher
I'm a nurse
I work in a hospital
i'm from Canada
I'm learning to play the guitar
My garden is full of roses
We moved house last month
Yesterday I cooked lasagne for my family.
I love reading
i play football on sundays
I am reading a novel about bees
The train was late again
It is raining here
My boss is from Norway
I just had breakfast
I want to become a doctor
My son starts high school tomorrow
I went to high school in Ohio
Hi-fi systems are expensive
I bought thinking caps
Tanks rolled through the street
He tried to tell me something
My car broke
The museum was closed
There is a cat in my garden
I painted the kitchen yellow
I'm on the bus
my phone is new
We had pasta
I can play the piano
Rome was not built in a day
The byelaws of the club are old
Bye-laws are strange things
Nothing lasts for ever
Whether it matters is unclear
I saw hundreds of birds
My grandmother had nine children
The white house on the hill is ours
I started running
I prefer the mountains to the sea
Today I learnt to bake bread
the film was about robots
My mother is a programmer
hello kitty is a cartoon cat
They lit candles
I watched a film about machines
`,
};
