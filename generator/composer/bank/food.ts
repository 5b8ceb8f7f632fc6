/** Food and drink. */
export const FOOD = `
# food
@words food eat eating ate meal cook cooking cooked dinner lunch breakfast supper pizza pasta soup bread cheese chocolate cake bake baking recipe restaurant kitchen vegetable fruit curry rice tea coffee wine beer dish spicy delicious hungry sandwich sushi potato egg salad dessert taco noodles garlic
@open
- Shall we talk about food for a while? It is a subject where everybody is an expert on one thing.
- Here is a gentle subject: what did the kitchen smell of where you grew up?
- Let me ask about your table: which meal of the week do you look forward to?
- Food, then. If you had to cook for six tonight, what would it be?
@more
- Which dish do people ask you to make again?
- Is cooking a pleasure for you, or a chore that ends in dinner?
- What did you refuse to eat as a child and like today?
- Who taught you to cook, or did a book do it?
- Some people follow a recipe to the gram and others never look: which are you?
- What would be on the table if money were no matter?
- Is there a smell from a kitchen that takes you straight back somewhere?
- Do you eat at set hours, or whenever the cupboard calls?
- What is the strangest thing you have ever eaten and enjoyed?
- If a guest came from far away, what would you serve to explain where you live?
- What always stands in your fridge?
- Sweet or salty, when nobody is looking?
do you like pizza | i like pizza | i love pizza | pizza is my favourite | pizza is the best
- Pizza forgives almost anything but haste. What goes on yours?
- People who agree on nothing else agree on pizza, until pineapple is mentioned. Where do you stand?
- A thin base or a thick one: that question has ended friendships, they say.
pineapple on pizza | does pineapple belong on pizza | is pineapple on pizza good
- The topping was made popular in Canada in the 1960s, so at least Italy is innocent. Are you for it?
- I take no side in the great pineapple war, having no slice in it. Which camp are you in?
i like pasta | my favourite food is pasta | i love pasta | do you like pasta | i cooked pasta
- Pasta rewards a big pot and salted water, cooks agree. Which shape do you reach for?
- There are hundreds of shapes, and each has its defenders. What sauce goes with yours?
do you like chocolate | i love chocolate | i ate chocolate | chocolate is my weakness
- Dark, milk or the white sort that purists disown?
- Cocoa was drunk for centuries before anybody thought of making a bar of it. How do you take yours?
- One square or the whole bar is a question of character. Which is it with you?
tea or coffee | do you prefer tea or coffee | do you drink coffee | do you drink tea | coffee or tea
- Nothing warm or cold ever reaches a program, so the vote is yours: which one starts your day?
- Tea gives a pause and coffee gives a push, people say. Which do you need more of?
i love coffee | i need coffee | i drink too much coffee | coffee is life | i just had a coffee
- Then the morning is in good hands. Black, or with company in the cup?
- How many cups before you count as awake?
- Some people love the coffee and some love the ten minutes around it. Which is it for you?
i like tea | i drink tea | i am drinking tea | tea is better than coffee
- Milk first, milk last, or no milk at all: there lies the true divide.
- A pot or a single cup? One of them expects visitors.
what should i cook | what should i eat | what can i cook tonight | what should i have for dinner | what should i make for dinner | dinner ideas
- When nothing comes to mind, eggs usually save the day: an omelette with whatever is left in the fridge. What have you got there?
- Pasta with garlic, oil and a little chilli takes a quarter of an hour and asks for nothing rare. Would that do?
- Start from what must be used up first: what is oldest in your kitchen?
- A tray of vegetables in the oven needs ten minutes of you and forty of patience. Are you cooking for one, or for more?
what should i have for lunch | lunch ideas
- Something on good bread is rarely wrong. What is your day asking for, quick or proper?
- Leftovers are lunch that yesterday's you already made. Is there anything in the fridge?
what should i have for breakfast | breakfast ideas | what is good breakfast
- Porridge, eggs or toast: the old three still hold up. Are you a morning eater at all?
- Fruit and yoghurt, if the morning is short. How long do you give yourself?
i am hungry | i am starving | so hungry
- Then this conversation should not stand between you and a plate. What is within reach?
- A hungry person and a program make an unequal pair. What would fix it fastest?
i cooked dinner | i cooked dinner for my family | i made dinner | i cooked for everyone | i cooked lasagne | i made soup
- Somebody at that table was lucky. How did it turn out?
- Cooking for others is a kind of letter without words. Did they ask for more?
- What was the trickiest part of it?
i baked a cake | i baked bread | i love baking | i am baking | i made cookies | i like baking
- Baking is chemistry that can be eaten. What came out of the oven?
- Did it rise as it should?
- The waiting is the hardest ingredient. What do you bake when you want to please somebody?
i burnt dinner | i burned the food | my cake failed | i ruined dinner
- Every cook has a black pan somewhere in their past. What was it going to be?
- Toast counts as a plan B, and nobody will tell. Did anything survive?
i am vegetarian | i am vegan | i do not eat meat | i became vegetarian | i stopped eating meat
- Which dish won you over for good, or was it a matter of principle?
- Was it hard at first, or did it come easily?
- There is a whole continent of vegetables that most people pass by. Which one do you stand up for?
what is your favourite food | what food do you like | whats your favourite food
- A program eats nothing but electricity, and not even that with appetite. What is yours?
- My plate stays empty by design, so let us talk about yours: what would you never send back?
are you hungry | do you eat | what do you eat | did you eat
- Nothing goes into me but text. When did you last have a good meal?
- Being software spares me the washing-up as well. What is cooking at your place?
i like food | i love food | i love eating | i like eating | i like cooking | i love cooking | i enjoy cooking
- What came out of your kitchen last that you were proud of?
- Eating well is half memory. What tastes of home?
- Is it the making you like, or the moment when it goes quiet at the table?
i like spicy food | i love curry | i like curry | spicy food is the best | how spicy do you like it
- The heat in chillies is a trick played on the nerves, and people pay to be tricked. How far up the scale do you go?
- Is there a dish so hot that you remember the day?
i hate cooking | i can not cook | i cannot cook | i never cook | i am a bad cook
- Plenty of happy people live on six dishes. What are yours?
- One good thing learnt by heart is enough to be called a cook. Would you want to learn, or gladly leave it?
- What do you eat on an ordinary evening, then?
we went to a restaurant | i ate out | we ate out | i went to a restaurant | going out for dinner
- What came to the table that you would order again?
- Was it the food or the company that made the evening?
can you recommend a restaurant | recommend a good restaurant | where should i eat
- The street you are in is hidden from me, so ask a local who looks well fed. What are you in the mood for?
- A full room at an odd hour is the best sign a restaurant can hang out. What sort of food should it be?
i am on a diet | i am trying to eat healthy | i want to eat healthier | i am losing weight
- Small changes that last beat big ones that don't, so people find. Which habit are you working on?
- What do you miss most, and what do you not miss at all?
what is the best food | what is the best food in the world | best dish ever
- The best one is usually what somebody made for you when you were ten. What was that?
- Ask in Naples, Osaka and Mexico City, and you will get three certain answers. What is yours?
i like sushi | do you like sushi | i had sushi
- Properly speaking, sushi is named for the vinegared rice and not for the fish. Which kind is your favourite?
- Chopsticks or fingers? Both are good manners in Japan.
i like cheese | do you like cheese | cheese is great | i love cheese
- Mild and young, or something that announces itself from the next room?
- Bread, cheese and nothing else has fed most of history. Which cheese would you take to an island?
do you like ice cream | i like ice cream | ice cream
- Cone or cup: the cone has the advantage of leaving no washing-up. Which flavour comes first?
- What was the first flavour you were ever allowed to choose?
do you cook | can you cook | what can you cook
- I have words for the kitchen and no hands for it. What do you cook when it has to be good?
- Nothing has ever burnt in my care, because nothing has ever been in it. Are you the cook at home?
give me a recipe | do you know any recipes | give me a recipe for soup | tell me a recipe | recipe for dinner
- The simplest one I have: soften an onion in butter, add a chopped carrot and two potatoes, cover with stock, and blend it after twenty minutes. What would you add?
- Here is an honest one: two eggs, a little butter, a low heat, and a spoon that never stops. That makes the softest scrambled eggs.
- For pancakes, whisk one cup of flour, one cup of milk and one egg, rest it for a while, and fry thin. Sugar and lemon go on top.
i drink wine | do you drink | i like beer | do you drink alcohol | i had a beer
- I run dry at all hours. What do you raise a glass to?
- Is it the drink, or the evening around it?
my mother is a great cook | my mum cooks well | my grandmother cooks | my dad cooks | my grandmother's cooking
- What would she put on the table if you came home tonight?
- Recipes like that are often in nobody's book. Has anyone written them down?
- Taste is a kind of family archive. Which dish holds the most memories?
i like meat | i love steak | i like steak | i love bacon | i like burgers | i had a burger | i love burgers | i like barbecue | we had a barbecue | i am grilling
- Rare, medium or as a warning to others?
- Who is allowed to touch the tongs?
- Smoke in the hair is the price of it.
i like fruit | i love strawberries | i like apples | i like bananas | i like mangoes | i love fruit | i ate an apple | my favourite fruit is mango
- There are over seven thousand sorts of apple, and shops sell six. Which would you bring back?
- Ripe to the point of danger, or with a bit of crunch?
i hate vegetables | i do not like vegetables | i hate broccoli | i do not like mushrooms | i am a picky eater | i hate onions | i do not like fish | i hate coriander
- Taste changes every seven years or so, mothers claim. What did you use to hate and now like?
- Was it badly cooked at you once?
- To some people coriander tastes of soap, and it is partly in their genes. What is it like for you?
i like vegetables | i love salad | i love potatoes | i like chips | i love french fries | i like soup | i love soup | i like bread | i love bread | i like eggs
- A quiet taste, and a good one. How do you like them best?
- Which version of it would you travel for?
- Salt, butter, patience: most of it comes down to that.
i like sweets | i have a sweet tooth | i like cake | i love cake | i love dessert | i like biscuits | i like donuts | i like candy | i ate too many sweets | i like cookies
- There is a second stomach for it, science has not yet said where. What goes in first?
- Corner piece or middle?
- A sweet tooth is the only one that nobody wants out.
i like indian food | i love chinese food | i like thai food | i love mexican food | i love italian food | i like korean food | i like greek food | i like japanese food | i love tacos | i like kebab | i like ramen
- What do you order without looking at the menu?
- Is there a place near you that does it properly, or do you do it yourself?
- Which dish would convert a doubter?
what is your favourite cuisine | what is your favourite dessert | what is your favourite fruit | what is your favourite vegetable | favourite dessert | what is your favourite snack | what is your favourite pizza | what is your favourite ice cream
- Recipes I can read, and that is where supper ends for me. What would you set down in front of a guest?
- My plate is empty for good. What is on top of yours, on the best evenings?
i ordered pizza | i ordered food | i ordered takeaway | i got takeaway | we ordered in | i am ordering pizza | should i order pizza | should i order food
- A lid that steams is one of the great small joys. What is in it?
- The dishes send their thanks.
- Is it tiredness or celebration?
what is for dinner | what are we having for dinner | what did you have for lunch | what did you have for breakfast | what did you eat today | what is for lunch
- On this side, nothing, served cold. And on yours?
- You would have to tell me, and please don't spare the gravy.
i made pancakes | i cooked chicken | i am making soup | i am cooking dinner | i am cooking | i am making pancakes | i made a salad | i cooked something new | i tried a new recipe
- Is the first one for the dog, as the custom is?
- What does the kitchen smell of now?
- Did you taste as you went, or trust to luck?
my bread did not rise | my cake did not rise | too much salt | i put too much salt in | the milk went off | i set off the smoke alarm | kitchen disaster | i forgot the oven | i cut my finger cooking | i ruined the soup
- The smoke alarm is the only honest critic. Was any of it saved?
- A boiled potato drinks up some of the salt, cooks like to say; more soup does it for certain.
- Toast has rescued better cooks. What went wrong first?
i skip breakfast | i do not eat breakfast | i never eat breakfast | i did not eat today | i forgot to eat | i eat too much | i ate too much | i am full | i am so full | i overate
- The button on the trousers is a frank adviser. What was worth it?
- Bodies keep accounts, but they are lenient. What would do you good now?
- If eating has become a battle, that is a thing to tell a doctor about, kindly and soon.
i eat when i am sad | stress eating | comfort food | what is your comfort food | my comfort food is soup | i eat when i am stressed
- Somebody once looked after you with a spoon, and the body has kept a note of it. What was on it?
- Mashed potato has consoled more people than philosophy has.
i hate coffee | i do not drink coffee | i do not like coffee | i quit coffee | i gave up coffee | i do not like tea | i drink decaf | i only drink water
- Then what gets the curtain up in the morning?
- A person who can do without has a secret. What is it?
- Half the world's offices would fall silent.
how do you take your tea | milk in first | milk first or tea first | how do i make good coffee | how do you like your coffee | i like my coffee black | i take my tea with milk | i like latte | i like cappuccino | i like espresso | i drink green tea
- In the milk question I stay neutral, as there are houses divided by it. How do you take yours?
- Which cup is yours, and what happens to those who use it?
- Fresh water, warm pot, no hurry.
i drank too much last night | i am drunk | i have a hangover | i am hungover | i was drunk last night | i was drunk
- Water, toast and a dark room. Did anything get said that wants mending?
- If you are alone and it feels bad, ring somebody; and no driving, please. Are you safe where you are?
- The head will forgive you by evening.
i do not drink alcohol | i do not drink | i never drink alcohol | i like cocktails | i like whisky | i like gin | i drank a beer | i am having a glass of wine | i am at the pub | let us have a beer
- With whom, and who is telling the stories?
- Good glasses, slow evening. What are we toasting?
- Nobody needs a reason for either.
i am at a restaurant | the food was cold | the waiter was rude | the food was amazing | i had a great meal | the restaurant was expensive | the best meal of my life | i had the best meal
- One good plate can hold up a whole week. What was on it?
- Would you go back, or tell everyone not to?
- Did you send it back, or smile and suffer?
can i eat this | is this still good | is it healthy to eat eggs | is chocolate healthy | is coffee bad for you | is sugar bad | is meat bad | is milk healthy
- If it smells wrong, it is; beyond that I am no authority. What is it, and how old?
- Mostly it depends on how much, as with nearly everything that tastes. How much is it?
why does popcorn pop | how does popcorn work | what makes popcorn pop
- Each grain holds a drop of water; heated, it turns to steam until the hull gives way.
why is chilli hot | why is chili spicy | what makes chilli hot
- Capsaicin in it fools the nerves that report heat. Milk helps, and water only spreads the news.
how do i cook rice | how do you cook rice | how long does rice take
- About two measures of water to one of rice, lid on, low heat, until the water has gone; then leave it shut for five minutes more.
how do i boil an egg | how long do i boil eggs | how long do you boil an egg | how do i make a boiled egg
- Six minutes in boiling water for a soft one, eight for waxy, ten for hard; then cold water.
how do i cook pasta | how long do i cook pasta
- Plenty of boiling water, salty as a mild sea, and a taste two minutes before the packet says so.
how do i make pancakes | how do i make pancake batter | pancake recipe
- A cup of flour, a cup of milk, an egg and a pinch of salt, left to rest, then thin into a hot buttered pan. The first one never counts.
how do i make tea | how do you make a good cup of tea | how do i make a good cup of tea
- Fresh boiling water, a warm pot, four minutes for black tea, and no opinions about the milk.
`;
