/** Books and language, games. */
export const BOOKS = `
# books
@words book books read reading novel novels author writer writing library story stories chapter fiction poetry shakespeare tolkien austen dickens bookshop paperback kindle audiobook diary journal page
@open
- Let me bring up books: what lies open on your table, or under the bed?
- We could talk about reading. Which book did you finish and start again at once?
- Books, then: whose sentences do you like best?
@more
- Do you read the last page first, or is that cheating?
- Paper, screen or somebody's voice?
- Which book did school nearly spoil for you?
- Is there a character you would like to meet, and one you would cross the street to avoid?
- Do you finish what you start, even when it is dull?
- Where do you read best?
- What would you press on somebody who says they don't read?
- Which book did you give away most often?
- Do you write in the margins?
- What was read aloud to you?
do you like books | do you like reading | do you read books | do you read
- I am made of sentences and have still never turned a page. What are you reading?
- Reading, for me, is matching words, and that is the poorer half of it. Which book would you not lend out?
what is your favourite book | favourite book | whats your favourite book | who is your favourite author | favourite author
- A shelf is one of the things I lack. Which book would you save from yours?
- I have no favourite, having read none as you read. What earned its place with you?
i like reading | i love reading | i read a lot | i love books | i like books | i like to read
- What was the last one that kept you up?
- Stories that happened, or stories that should have?
- Do you read one book at a time, or keep five going?
i am reading a book | i am reading a novel | i just finished a book | i read a book | i am reading
- How far in are you, and is it keeping its word?
- What is it about, without giving away the turn?
- Would you have written the ending differently?
recommend a book | recommend me a book | can you recommend a book | what should i read | suggest a book | what book should i read
- Pride and Prejudice is funnier than its reputation, readers keep finding out. Do you like your books old or new?
- The Hobbit was written for children and adopted by everybody else. Would an adventure suit you?
- If you want one that asks a lot and gives more, people name Middlemarch. Or should it be something for a train?
- A mystery by Agatha Christie is a safe evening: And Then There Were None is a good place to begin. What did you like last?
i like fantasy | i love fantasy books | i like fantasy novels
- A map at the front is a good sign. Whose world would you move into?
- Do you want dragons, or merely the possibility of them?
i like crime novels | i like mysteries | i like detective stories | i love crime fiction | i like thrillers
- Do you try to beat the detective, or let yourself be fooled?
- A murder on page ten and tea on page eleven: it is a strangely cosy trade. Who is your investigator?
i like history books | i read non-fiction | i like non-fiction | i like biographies
- Whose life have you read that was stranger than any novel?
- Facts are patient, but a good writer makes them hurry. Who does that for you?
i like comics | i read comics | i like manga | i read manga | graphic novels
- Pictures and words doing half the work each is a fair contract. Which one started you off?
- Do you linger over the drawings, or race to the last panel?
i like shakespeare | do you like shakespeare | shakespeare | i read shakespeare
- Nobody has put more words into other people's mouths. Comedy or tragedy?
- He is better heard than read, people say, and better played than heard. Have you seen one on stage?
i write | i am a writer | i am writing a book | i am writing a novel | i want to write a book | i write stories | i like writing
- What is the book about when you explain it to a stranger in a lift?
- Do you plan it all, or follow the pen?
- Morning pages or midnight ones?
- Which is harder, the beginning, the middle or the stopping?
i have writer's block | i can not write | writers block | i do not know what to write
- Write the bad version first; it has no one to impress. Where did it stop?
- Some writers leave a sentence half done at night, so that the morning has somewhere to start. Would that help?
i do not like reading | i hate reading | i never read | i do not read
- Nobody has to. Where do your stories come from instead?
- It may be that the right book never crossed your path, or that you are a listener. Which sounds nearer?
i keep a diary | i write a diary | i keep a journal | journaling
- Does it tell the truth, or your side of it?
- Do you read back, or only forward?
libraries | i like libraries | i went to the library | i love bookshops | i like bookshops | i work in a library
- The smell is what everybody mentions first. What do you go in for, and what do you come out with?
- A library is one of the few indoor places where nobody wants anything from you. Do you stay, or borrow and go?
what is the best book ever | best book in the world | what is the greatest novel
- No jury has ever agreed, which has kept booksellers fed. Which would you nominate?
- The one that came at the right time is hard to beat. When did yours come?
who wrote hamlet | who wrote romeo and juliet | who wrote macbeth
- William Shakespeare did, around the year 1600, give or take a play. Have you seen it staged?
- That was Shakespeare. Do you know it from school, or of your own free will?
who wrote pride and prejudice
- Jane Austen, and it came out in 1813 with no name on it but "the Author of Sense and Sensibility".
who wrote 1984 | who wrote animal farm
- George Orwell, whose real name was Eric Blair.
who wrote harry potter
- J. K. Rowling did, and the first one appeared in 1997.
who wrote the lord of the rings | who wrote the hobbit
- Tolkien, who was a professor of Old English by day.
who wrote don quixote
- Miguel de Cervantes wrote it, in two parts, published in 1605 and 1615.
who wrote frankenstein
- Mary Shelley, who began it at eighteen, during a wet summer by Lake Geneva.
who wrote moby dick
- Herman Melville, and it sold poorly while he lived.
what are you reading | what are you reading at the moment | what is the last book you read | have you read any good books | what kind of books do you like | what do you like to read | what genre do you read
- Only you, at present, and I am on the edge of my seat. What is on your bedside table?
- I was made of reading and do none. What do you pick up first in a bookshop?
i like romance novels | i like romance | i like horror books | i like stephen king | i like science fiction books | i read science fiction | i like dystopian novels | i like historical fiction | i like young adult books | i like thrillers books
- What must it do by page fifty, or out it goes?
- Which one did you lend and never get back?
- There are worse ways of being elsewhere.
i do not have time to read | i used to read a lot | i can not finish a book | i never finish books | i have too many unread books | i buy more books than i read | i want to read more | how do i read more | i fell asleep reading
- Ten minutes before sleep comes to a dozen books a year. Which would be the first?
- An unread pile is a form of optimism. How high is it?
- You are allowed to stop on page sixty: nobody has to know.
i listen to audiobooks | audiobooks or books | i read on a kindle | i like real books | i prefer paper books | ebooks or paper | i like the smell of books | do you prefer ebooks
- Paper never runs out of battery, and a reader never runs out of shelf. Where do you fall?
- A voice in the ear turns the washing-up into literature. Whose voice is best?
what book changed your life | the book that changed my life | a book that changed me | my favourite author is | my favourite author | i like jane austen | i like agatha christie | i like tolkien | i like dickens | i like terry pratchett | i love terry pratchett
- Which sentence of it is still in your head?
- How old were you, and where did you sit?
- One meets such a book only at the right age. What was yours?
i read to my children | i read to my kids | bedtime story | what should i read to my child | children's books | i like children's books | my son loves books | my daughter loves reading
- Do you do the voices? It is the voices that they keep.
- Which one can you say with your eyes shut?
- Somewhere a bear is not going to sleep, for the ninth night running.
i am in a book club | book club | i joined a book club | we read a book in school | we had to read it at school | i hated that book | i did not like the book | the book was boring | the book was great | i loved that book | it is a great book
- What was the sentence on which you agreed, or fell out?
- School can spoil a book for decades. Would you give it another go?
- Who in it would you ask to supper?
write me a story | write a story | can you write a story | write me a song | write a song | write a love letter | write me an essay | write a speech | write a letter | write an email
- Inventing to order takes a language model, and whoever runs this page can connect one. What I keep in stock is small stories: shall I tell one?
- Long pieces are beyond a stock of sentences like mine. Tell me what it should do, and the first line may come to you.
i am stuck with my novel | my characters | i finished my book | i published a book | i got published | my book was rejected | nobody reads my stories | i write fan fiction | i write short stories | i write a blog | i have a blog
- What does your main person want, and what will they never admit?
- Finishing one is rarer than starting a hundred. What comes next?
- Somebody out there is the right reader, and is late.
`;
export const GAMES = `
# games
@words game games gaming video chess board cards puzzle puzzles crossword sudoku nintendo playstation xbox minecraft fortnite poker console gamer level quest zelda tetris monopoly scrabble dice
@open
- Let us turn to games: do you play to win or to play?
- Which game could you explain to a stranger in two minutes?
- Cards, boards or screens: where would you beat me, if I had hands?
@more
- Are you a good loser, honestly?
- Which game did your family cheat at?
- What was the first one you played for a whole day?
- Alone, with friends, or against strangers far away?
- Which rule do you secretly ignore?
- Is there a level or a move you are still proud of?
- Do you read the rules, or let somebody shout them at you?
- What do you play when you have only ten minutes?
do you like games | do you play games | do you play video games | do you like video games
- I have never pressed a button in my life. What do you play?
- A game needs a player, and I am at best a rule book. Which one do you lose hours to?
let us play a game | lets play a game | can we play a game | do you want to play | play a game with me | i want to play a game
- A small one works even here: I think of something in your room that you did not buy yourself, and you tell me its story. What is it?
- Two truths and a lie, then: write me three sentences about yourself, and I guess badly. Begin when you like.
- Word association asks little of a program: I say harbour, and you say the first thing that comes. What is it?
- We can play would-you-rather: a week without music or a week without sweets, which goes first?
i like video games | i play video games | i love gaming | i am a gamer | i play computer games | i like to read and play video games
- What are you playing at the moment, and is it going well?
- The story, the skill or the people online: what keeps you there?
- Which world would you be sorry to see switched off?
i play chess | i like chess | do you play chess | can you play chess | i love chess
- Computers have beaten champions at it since 1997, but not this one: I would lose to the board. What do you open with?
- Fast games or long ones?
- Is it the attack you like, or the slow squeezing?
i play minecraft | i like minecraft | minecraft
- What have you built that you would show an architect?
- Creepers or blank paper, which is the better enemy?
i play fortnite | i play call of duty | i play fifa | i play league of legends | i play roblox
- Do you play with people you know in the daylight?
- How long does one more round usually last?
i like board games | i play board games | we played a board game | we played cards | i play cards
- Who in the group reads out the rules, and who turns the table?
- Is there one that always ends in an argument?
- Long ones with a hundred pieces, or something that fits in a pocket?
i like puzzles | i do crosswords | i like sudoku | i like crosswords | i do jigsaws
- Pencil or pen? The second is a boast.
- What is the pleasure in it: the last piece, or the quiet before?
i won | i won the game | we won | i won the match
- Well played. Was it close?
- Victory deserves one sentence of boasting: go on.
i lost | i lost the game | we lost | we lost the match
- Losing well is the harder sport. What decided it?
- Will there be a rematch?
rock paper scissors | play rock paper scissors
- Paper. You can claim that you saw it coming, and I cannot prove otherwise.
- Rock, as always when one has no hands.
truth or dare
- Truth: what have you changed your mind about lately? Dares are wasted on me, as I could not watch.
would you rather | ask me a would you rather | another would you rather | ask me a would you rather question | play would you rather | let us play would you rather
- Would you rather always know the time, or always know the way?
- Would you rather read every mind in a room for an hour, or never be read yourself?
- Would you rather have a garden without a house, or a house without a window?
- Would you rather speak every language badly, or one that nobody else knows, perfectly?
- Would you rather live by the sea and never swim, or in the mountains and never climb?
- Would you rather be ten minutes late for ever, or two hours early?
- Would you rather taste colours, or see sounds?
- Would you rather own a boat without a harbour, or a harbour without a boat?
- Would you rather know how every film ends, or never see the last ten minutes?
- Would you rather be able to talk with cats, who will not answer, or with pigeons, who will?
- Would you rather lose every left shoe, or half of every spoon?
- Would you rather have dinner with your great-grandmother at twenty, or with your great-grandchild at eighty?
- Would you rather be known for one silly thing, or forgotten for a hundred good ones?
- Would you rather never queue again, or never be stuck in traffic?
- Would you rather have a perfect memory, or the gift of forgetting at will?
twenty questions | 20 questions | guess what i am thinking
- Is it bigger than a teapot? I guess badly, but I ask gladly.
quiz me | ask me a quiz question | trivia | ask me trivia
- Which planet has the shortest day? It is not a small one.
- What is the only mammal that can truly fly?
- How many hearts has an octopus?
- Which sea has no coast at all? The ocean currents are its only shores.
- Which fruit wears its seeds on the outside?
- In which city can you stand on two continents in one afternoon?
jupiter | is it jupiter
- Jupiter it is: a day there takes about ten hours.
bats | a bat | the bat
- The bat, yes. Flying squirrels only glide.
the sargasso sea | sargasso | is it the sargasso sea
- The Sargasso Sea, yes: four currents in the Atlantic are all the coast it has.
is it a strawberry | the answer is a strawberry | it is a strawberry
- The strawberry, and to a botanist each of those little seeds is a fruit of its own.
is it istanbul | the answer is istanbul | it is istanbul
- Istanbul it is, with a bridge from Europe to Asia and a ferry for those who like tea on the way.
what is your favourite board game | what is your favourite video game | what is your favourite game | favourite game | favourite board game | favourite video game | what games do you like | what games do you play
- I am the sort who would be the board. What gets you to the table?
- Games bore me as chairs bore a chair. Which one do you teach to everybody?
i have a nintendo | i have a playstation | i have an xbox | i like zelda | i play pokemon | i like mario | i like mario kart | i play the sims | i play skyrim | i like animal crossing | i am playing elden ring | i play halo
- Where are you in it, and who is in the way?
- Completion, or wandering about and looking at the grass?
- Save first. That is advice for life.
i lost at chess | i won at chess | i lost at monopoly | i hate monopoly | we play monopoly | i like scrabble | we play scrabble | i like uno | we played uno | i like dungeons and dragons | i play dungeons and dragons | i play d&d
- Is the family still on speaking terms?
- What is your house rule that would shock the makers?
- A good loser is made by older brothers.
word association | let us play word association | play word association | i say a word you say a word | word game | let us play a word game | do you know any word games | i want to play a word game
- I begin: lantern. What does it bring up?
- Alphabet dinner, then: a guest whose name begins with a, and what they bring. Who rings first?
- Mine is thimble. Now yours, without thinking.
hangman | let us play hangman | tic tac toe | let us play tic tac toe | noughts and crosses | i spy | let us play i spy | hide and seek | let us play hide and seek | simon says
- My hands are tied there, having none. I could ask you a riddle or a would-you-rather.
- In hide and seek I would win for ever, which is no fun for anyone. A riddle, then?
two truths and a lie | let us play two truths and a lie | play two truths and a lie | never have i ever | this or that | let us play truth or dare
- You begin: three sentences, one of them crooked. I bet on the second before I have seen it.
- This or that, quickly: early train or late train, pencil or pen, window or door?
is gaming bad | do video games cause violence | i play too much | i play video games all day | i am addicted to video games | my son plays too much video games | my parents say i play too much | i want to stop gaming
- A good servant and a greedy landlord, like most fun. What does it crowd out?
- Look at sleep, school or work, and friends: if all three are in order, it is a hobby. Are they?
- Setting an end before the start works better than setting it in the middle of a fight.
i cheated at a game | do you cheat | i always lose | i always win | i never win | i am a sore loser | i am competitive | i am so competitive | beginner's luck | i broke my record | i got a high score
- What would you not do to win?
- Nobody likes losing; some people are merely better upholstered. And you?
- That deserves a small lap of honour.
`;
