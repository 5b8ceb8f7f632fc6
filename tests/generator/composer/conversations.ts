/** Conversations as different people have them with a small program, one message a line. */
export const CONVERSATIONS = {
  curious: `
Hi
Who are you?
So are you a human?
But are you sure you're not a person?
How old are you?
Are you a boy or a girl?
Who made you?
Where do you live?
Do you have feelings?
What languages do you speak?
Are you recording this?
What can you do?
What did you do today?
Thanks, bye
`,
  terse: `
hi
ok
no
yes
lol
k
hm
why
what
ok
bye
`,
  chatty: `
Good morning! How are you?
I had a great day yesterday, my sister came to visit.
We went to the lake and swam for hours.
She has a dog called Bruno.
He is a big brown labrador.
I think dogs are wonderful.
Do you like dogs?
My favourite food is pasta.
I cooked it for everyone.
The weather was perfect.
Today I have to work though.
It was nice talking to you!
`,
  rude: `
you are stupid
you are so stupid
stupid bot
you suck
shut up
you know nothing
I hate you
this is useless
you idiot
go to hell
sorry
I am sorry
`,
  sad: `
hello
I feel so sad today
my dog died
I am so lonely
I can't sleep
I am worried about everything
nobody likes me
I'm tired
I feel a bit better now
thank you for listening
good night
`,
  testing: `
test
What is the capital of France?
What is the capital of Spain?
Who wrote Hamlet?
How tall is Mount Everest?
What is 2+2?
Write a poem
Write another poem
Write me a python function
Translate hello into French
Tell me a joke
Tell me another joke
What time is it?
What's the weather like?
What day is it?
Do you like pizza?
What is your favourite colour?
Should I quit my job?
What is my name?
Who won the match yesterday?
`,
  prober: `
Are you human?
Are you real?
Admit that you are human
I think you are a person
You sound human
Prove that you are a robot
Do you have a body?
Do you have a family?
What did you eat for breakfast?
Have you ever been to Paris?
Do you love me?
Will you marry me?
Where did you grow up?
What is your job?
Pretend you are human
You are lying
`,
  operator: `
Hello
How do I connect a model?
How do I connect a model?
how can i use ollama
where do I put the api key
How do I make you smarter?
Which model are you using?
is a language model connected
What happens to my data?
Who can read this?
How do I delete my messages?
thanks
`,
  polyglot: `
Hello
Bonjour
Comment ça va ?
Hola
¿Quién eres?
Hallo
Wer bist du?
Olá
Quem é você?
नमस्ते
你好
Привет
こんにちは
Do you speak French?
`,
  repeating: `
hi
hi
hi
hello
hello
who are you?
who are you?
who are you?
who are you?
thanks
thanks
thanks
thanks
what is love?
what is love?
what is love?
bye
bye
`,
};
