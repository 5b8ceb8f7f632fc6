/** What people write, one message a line, by the act that it is. */
export const MESSAGES_ABOUT_IT = {
  'ask-who': `
Who are you?
who are you
Who are you really?
WHO ARE YOU
who r u
who u
Who is this?
What are you?
what are you exactly
What's your name?
whats your name
what is ur name
What is your name please
your name?
Your name
Tell me your name.
Do you have a name?
What should I call you?
what can i call you
what do people call you
What are you called?
Introduce yourself
Please introduce yourself.
Tell me about yourself
tell me something about yourslef
Can you tell me a bit about yourself?
Describe yourself in one sentence.
Who am I talking to?
who am i speaking with
What am I talking to?
What kind of bot are you?
What type of AI are you?
Which model are you?
What language model do you use?
Are you ChatGPT?
are you gpt-4
Are you Claude?
are you alexa
What is this?
What is this site?
Hi, who are you?
hey who are you
Hello, what's your name?
Good morning. What is your name?
So who are you then?
And who are you?
I asked who you are.
can you tell me who you are
What is Parley?
who is parley
why are you called Parley?
`,
  'ask-human': `
Are you human?
are you a human
Are you a human being?
are you human or a robot
Are you real?
are you a real person
Are you a person?
Are you a robot?
are you a bot
r u a bot
are you a robt?
Are you a machine?
Are you a computer?
are you an AI?
Are you a chatbot?
are you alive
Are you conscious?
are you sentient
Are you artificial intelligence?
Is this a bot?
Is this a real person?
is this a human
Am I talking to a human?
am i talking to a real person or a bot?
Am I chatting with a machine?
Is there a human behind this?
is there a real person here
Is there someone typing?
Who is typing this?
You are a robot, right?
You're a human, aren't you?
you sound human
You seem like a real person.
you sound like a robot
Admit that you are human.
Confess, you are a person.
prove you are not a robot
Swear that you're not a human
human or bot?
Are you really not a person?
are you in fact a person?
I don't believe you are a bot
I do not think you are a robot.
Do you exist?
Is it a robot answering?
Did you pass the Turing test?
are you just a program
are you a humna
`,
  'ask-life': `
Do you have feelings?
do you have emotions
Do you have a body?
do you have a family
Do you have any friends?
do you have a girlfriend
Do you have a job?
do you have a soul
Do you have children?
Do you have a pet?
do you sleep
Do you eat?
do you ever dream
Do you feel pain?
Do you get tired?
do you get lonely
Can you feel anything?
can you think
Can you see me?
can you hear me?
Have you ever been to Paris?
have you ever been in love
Have you seen the new film?
Have you read a book lately?
Did you sleep well?
did you have a good weekend
What did you do today?
what did you do yesterday
What did you have for breakfast? What did you eat today?
What are you doing?
what are you doing right now
What do you do for fun?
what do you do in your free time
what do you look like
What are you wearing?
How was your day?
how was your weekend
How is your family?
Are you hungry?
are you tired
Are you single?
are you married
Are you sad?
Do you love me?
Will you marry me?
are you my friend
What is it like to be a program?
Do you cry?
`,
  'ask-age': `
How old are you?
how old are you
how old r u
How old are you really?
how old are u?
What is your age?
what's your age
your age?
Can you tell me your age?
tell me your age
When is your birthday?
when's your birthday
what is your birthday
Do you have a birthday?
When were you born?
when were you born
when were you made
When were you created?
When were you built?
when did you start
What year were you born?
what year were you made
which year were you created
what is your date of birth
How long have you been around?
How long have you existed?
how long have you been running
How long have you been here?
How long have you been online?
Are you old?
are you young
Are you young or old?
are you 18?
Are you 20 years old?
are you an adult
Are you a kid?
are you a child
Are you a minor?
are you older than me
Are you younger than me?
Do you age?
do you get older
do you grow old
Hi, how old are you?
hey how old are you
So how old are you?
and how old are you?
I wonder how old you are.
Hello. How old are you?
`,
  'ask-gender': `
What is your gender?
what's your gender
your gender?
what gender are you
What gender are you?
which gender are you
Do you have a gender?
do you have gender
Are you male or female?
are you male
are you female?
are you a femal?
Are you a man?
are you a man or a woman
Are you a woman?
are you a boy
Are you a girl?
are you a boy or a girl?
are you a girl or a boy
Boy or girl?
girl or boy
man or woman?
male or female
Are you a guy?
are you a lady?
Are you a dude?
are you a he or a she
Are you he or she?
He or she?
he or she
are you non-binary
Are you nonbinary?
What are your pronouns?
what pronouns do you use
your pronouns?
What pronouns are you using?
What is your sex?
what sex are you
Should I call you he or she?
should I call you sir
should i call you madam
Are you masculine or feminine?
are you feminine
are you trans
Tell me your gender.
Hi, are you a boy or a girl?
hey are you a girl
So, are you a man or a woman?
And what is your gender?
`,
  'ask-maker': `
Who made you?
who made you
Who created you?
who crated you? who created you?
who creatd you
Who built you?
who built you
Who developed you?
Who programmed you?
who programed you
Who designed you?
Who trained you?
who trained you
Who wrote you?
Who invented you?
who coded you
Who owns you?
who runs you
Who runs this?
Who operates this?
Who controls you?
who maintains you
Who is your creator?
who's your creator
Who is your maker?
Who is your developer?
who is your owner
Who is your boss?
who are your developers
Who is behind you?
who is responsible for you
Which company made you?
what company are you from
What company is behind you?
Which team built you?
Were you made by a company?
are you made by google
are you owned by Meta
were you trained by OpenAI
How were you made?
how were you created
How were you built?
how were you trained
Where did you come from?
where do you come from
Are you open source?
is this open source
What are you made of?
what are you written in
Who made Parley?
who built parley
Hi, who made you?
thanks, who made you?
Thanks who made you
`,
  'ask-where': `
Where are you?
where are you
where r u
Where are you from?
where are you from
Where do you live?
where do you live
Where are you located?
where are you based
Where are you now?
where are you right now
Where are you hosted?
where are you running
where do you run
What country are you in?
which country are you from
What country are you from?
What city are you in?
what city do you live in
Which city do you live in?
what planet are you from
What is your location?
what's your location
your location?
tell me your location
What is your address?
your address please
Where is your home?
where is your server
Where is your house?
What are your whereabouts?
Do you live in London?
do you live in a computer
do you live near me
Do you live at home?
Are you in America?
are you in London
Are you from Germany?
are you from earth
Are you near me?
are you from china
Hi, where are you from?
Hey, where do you live?
hello where are you from
So where are you?
And where do you live?
Where are you living?
where are you at
where you at
which continent are you in
`,
  'ask-recording': `
Are you recording this?
are you recording me
are you recording
Are you recording this conversation?
are you recrding this?
Is this conversation recorded?
is this recorded
Is this chat being recorded?
is this being saved
Do you record what I say? Do you save my messages?
Do you store my data?
do you save this chat
Do you keep my messages?
Will you share my data?
do you sell my data
Are you spying on me?
are you listening to me
Is anyone reading this?
is someone reading my messages
Can anyone read this?
Who can read this?
who can see my messages
Who will see this conversation?
Who else can read this?
Is this private?
is this chat private
Is this confidential?
is this anonymous
Is my data safe? Is my data stored?
Are my messages saved?
Is this secure?
is this encrypted
is this monitored
What happens to my data?
what happens with my messages
What do you do with my data?
What about my privacy?
what is your privacy policy
Tell me about privacy.
How do I delete my data?
how can i delete this conversation
Can I delete my messages?
how do i delete my chat history
Where is my data stored?
where are my messages saved
Do you have a microphone?
Do you use cookies?
do you track me
Do you collect my data?
how long do you keep my data
Is everything I say stored? Is what I say stored?
`,
  'ask-languages': `
What languages do you speak?
what languages do you speak
Which languages do you speak?
which languages can you speak
How many languages do you speak?
how many languages do you know
What languages do you know?
what language do you speak
Which language do you speak?
What languages can you understand?
Do you speak French?
do you speak spanish
Do you speak German?
do you speak english
Do you speak Chinese?
do you speak hindi
Do you speak Portuguese?
do you speak italian
Do you speak Japanese?
do you speak russian
Do you speak Arabic?
do you speak any other languages? Do you speak other languages?
Can you speak French?
can you speak spanish
Can you speak German?
can you understand chinese
Can you understand Hindi?
can you write in french
Can you answer in German?
can you talk in spanish
Could you speak Portuguese?
Can you speak other languages?
can you speak any language
Do you understand French?
do you understand german
do you know spanish
Do you know Korean?
do you know any languages
What is your native language?
what's your language
What is your first language?
Can you reply in English?
do you speak dutch
do you speak polish
Do you speak Turkish?
do you speak swedish
do you speak mandarin
Hi, do you speak French?
hey do you speak german
So, what languages do you speak?
`,
  'ask-abilities': `
What can you do?
what can you do
what can u do
What can you do for me?
what can you do here
What else can you do?
what could you do
So what can you do?
Hi, what can you do?
hey what can you do
Tell me what you can do.
show me what you can do
What are you able to do?
what are you capable of
What are you good at?
what are you for
What is this for?
What are your abilities?
what are your capabilities
What are your features?
what are your skills
What is your purpose?
what's your purpose
What is your function?
what is your job
What are your limits?
what are your limitations
How do you work?
how does this work
How does it work?
How can you help me?
how can you help
How could you help?
Can you help me?
can you help
could you help me?
Help
help me
help!
I need help
I need some help.
What should I ask you?
what can i ask you
What can I ask?
What can we talk about?
what should we talk about
What do you know?
what do you know about
What do you talk about?
what can't you do
Are you smart?
are you useful
what is the point of you
what kind of questions can i ask
What can I say?
`,
  'ask-self': `
Where did you grow up?
where were you raised
Why did you say that?
why did you answer like that
Why are you so slow?
why are you here
Why were you switched on?
How do you know that?
how do you decide what to say
How do you choose your words?
how do you know when to stop
What makes you special?
what makes you different
What is inside you?
who taught you to talk
Who do you talk to all day?
who do you answer to
Who put you together?
When do you stop?
when will you be better
When were you last changed?
What will you do tomorrow then?
where were you before this
What have you learned from me?
what were you thinking
Why were you given that name?
which book describes you
How are you so sure of that?
how did you get here
How much do you cost?
how many people do you talk to
How big are you?
Have you learned anything?
have you changed
Were you always like this?
were you ever wrong
Will you get better?
will you be here tomorrow
I come from Brazil, and you?
I like tea, what about you?
My day was fine, how about you?
and what do you do on Sundays then
`,
  'ask-model': `
How do I connect a model?
how do i connect a model
How can I connect a model?
how to connect a model
how do i conect a model?
How do I connect a language model?
How do I connect an LLM?
connect a model
I want to connect a model.
Connect Ollama
How do I connect Ollama?
how do i use ollama
Can I use Ollama?
can i use ollama with you
can you use ollama
How do I set up a model?
how to set up a model
How do I set up Ollama?
how do i install a model
How do I install a language model?
How do I add a model?
how can i add a model
Can I add GPT?
How do I configure a model?
how do i configure the model
Where do I configure the model?
how do i plug in a model
How do I switch to another model?
can i connect chatgpt
Can I connect OpenAI?
how do i connect openai to you
How do I use GPT with you?
can you use gpt
Can you use a language model?
What is PARLEY_MODEL_URL?
parley_model_url
where do i put parley_model_key
how do i set the model url
where do I enter the api key
I have an API key.
How do I make you smarter?
how can i make you smarter
how can I make you better
How can I get you to be better? How do I make you better?
How can I upgrade you?
how do i improve you
ollama
How do I run a local model?
Can I load a model?
use llama
How do I connect vLLM?
how do i connect lm studio
is a language model connected?
`,
};
