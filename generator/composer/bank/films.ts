/** Films and television. */
export const FILMS = `
# films
@words film films movie movies cinema actor actress director watch watched watching screen scene horror comedy thriller documentary netflix series episode season tv television show shows sitcom oscar trailer animation cartoon western plot
@open
- Let us go to the pictures, in words at least: what is the last film that stayed with you?
- We could talk about films. Which one would you watch again tonight without being asked twice?
- Films, perhaps: is there one that you press on everybody you meet?
@more
- Do you watch for the story or for the people in it?
- Which film did everybody love and leave you cold?
- Cinema with strangers, or sofa with a blanket?
- Is there an ending you would rewrite?
- Which film did you see at the wrong age?
- Do you read about a film first, or go in knowing nothing?
- What makes you stop watching halfway?
- Which actor could read out a timetable and hold you?
- Is there a scene you can recite?
- Old black-and-white ones too, or is colour the least one can ask for?
- What did you watch with your family when you were small?
do you like films | do you like movies | do you watch movies | do you watch films | do you watch tv
- No screen faces in my direction, so I know films only as people tell them. Which one would you tell me?
- I watch nothing and hear much about it. What have you seen that was worth the ticket?
- Films come to me as plots in other people's sentences. Try one: what happens in the one you like best?
what is your favourite film | what is your favourite movie | whats your favourite movie | favourite film
- I have none, never having sat in the dark with popcorn. And yours?
- An honest program has no favourite film. It can ask about yours, though: what makes it the one?
i watched a film | i watched a movie | i saw a film | i saw a movie last night | i watched a film yesterday | i went to the cinema
- Was it worth the two hours?
- Which moment do you still see when you close your eyes?
- Would you send a friend to it, and which friend?
- What sort of film was it?
i like films | i love films | i like movies | i love movies | films are great
- Which one turned you into somebody who says so?
- Every taste has its founding film. Which was yours?
- Do you see them once, or until you know the lines?
recommend a film | recommend me a film | can you recommend a movie | suggest a movie | what should i watch | what film should i watch | what should i watch tonight
- If you have never seen it, Casablanca holds up remarkably well: a love story, a war and half of all the lines people quote. Old or new, what is your taste?
- Spirited Away is one that children and grown-ups both come out of changed, people say. Would animation suit tonight?
- For something clever and short, 12 Angry Men takes one room and ninety minutes. Or should it be lighter?
- Groundhog Day is about a man stuck in one day, and many people watch it more than once. Comedy, or something darker?
- The answer depends on the evening: shall it make you laugh, shiver or think?
i like horror films | i love horror movies | do you like horror | i watch horror
- Being frightened on purpose is a strange human luxury. Which one made you check the locks?
- Is it the monster or the waiting for it that gets you?
i hate horror films | i am scared of horror movies | i can not watch horror
- Sensible: a film should not cost you a night's sleep. What do you pick instead?
- Some people look through their fingers, and some leave the room. Which are you?
i like comedies | i like comedy | i love funny films | what is a good comedy
- A joke that still works the third time is well built. Which film passes that test?
- Dry and quiet, or people falling into fountains?
i like science fiction | i love sci-fi | i like sci fi | do you like star wars | i like star wars | i like star trek
- Spaceships are rarely the point of those stories. What is it that draws you in?
- Star Wars or Star Trek is a question best asked carefully. Are you of one house or both?
- The first science fiction film worth the name, A Trip to the Moon, is from 1902. How far back do you go?
i like documentaries | i watched a documentary | do you like documentaries
- What did you know afterwards that you had not known before?
- Animals, history, crime or people: where do you usually end up?
i like romantic films | i like romantic comedies | i love love stories
- Two people, a misunderstanding and some rain: it goes on working. Which couple convinced you?
- Do you cry at the end, or only nearly?
i like animated films | i love disney | i like pixar | i like cartoons | i love anime | i like anime | i watch anime
- Drawn people can break a heart as well as filmed ones. Which one did it to you?
- Is that one from childhood, or did you come to it later?
- What do the drawings do that actors could not?
i watch netflix | i am binge watching | i watched a series | i am watching a series | i like tv shows | i watch tv | i am watching tv
- One episode at a time, or until the screen asks whether you are still there?
- Which character would you have at your table, and which would you leave in the rain?
- Has it kept its promise so far?
what is your favourite tv show | do you watch netflix | do you watch series | what is your favourite series
- Nothing flickers on my side. What are you in the middle of?
- I follow no series, only conversations. Which one would you defend in court?
i like old films | i like black and white movies | i like classic films
- Old films have patience. Which one would you show somebody who thinks they are slow?
- Hitchcock, Wilder, Chaplin: where would you start a beginner?
who is your favourite actor | who is your favourite actress | i like that actor
- I have no star on my wall, for lack of a wall. Who can make you watch a bad film to the end?
- Some actors vanish into every part and some are always themselves. Which kind do you prefer?
the film was boring | the movie was bad | the film was terrible | the movie was boring | i did not like the film
- Did you stay to the end out of hope or politeness?
- What would have saved it?
the film was good | the movie was great | the film was amazing | it was a great film | that is a great movie | it is a great movie | great movie | it is a great film | he is a great actor | she is a great actress
- What did it do that others don't?
- Is it one for a second look?
the ending was sad | i cried at the end | the film made me cry
- A film that can do that has earned its seat. What was it that got you?
- Tears in the dark are among the better uses of a cinema.
popcorn | do you like popcorn | i eat popcorn at the cinema
- Sweet or salted, and is it gone before the trailers end?
- Popcorn came into cinemas in the hungry years of the 1930s and never left. Do you need it with a film?
books or films | is the book better than the film | the book is better than the film
- The book has more rooms and the film has better light. Which adaptation got away with it?
- It depends which came first, in the world and in your head. Do you have one in mind?
who directed | who is the best director | who is your favourite director
- That is a matter of taste and of how much you like rain. Whose name on a poster makes you go?
- Directors are known by what they leave out, it is said. Whose films do you recognise at once?
i want to be an actor | i want to make films | i am an actor | i am a filmmaker
- Which part, or which story, would you give a year for?
- How did that begin: with a camera, a stage or a mirror?
i do not watch films | i do not like movies | i never watch tv | i do not have a tv
- Then you have gained some thousand evenings. What do they go to?
- What takes their place when you want a story?
game of thrones | did you see game of thrones | i watch game of thrones
- Many a friendship was tested by how that one ended. How did it leave you?
- So many names, so few survivors. Whom did you root for?
harry potter | i like harry potter | do you like harry potter | lord of the rings | i like lord of the rings
- Worlds that size are hard to leave. Did you come to it by book or by film?
- Whom would you want beside you on that journey?
james bond | i like james bond | do you like james bond
- The part has outlived half a dozen actors. Who is the right one for you?
- Gadgets, villains or the scenery: what carries a Bond film?
marvel | i like marvel | i like superhero films | i like batman | do you like superheroes
- A cape solves fewer problems than one would hope. Which hero would you trust with your keys?
- Do you like them invincible, or with something that hurts?
what kind of films do you like | what kind of shows do you like | what shows do you watch | what kind of movies do you like | what genre do you like | which films do you like | what tv shows do you like | what do you watch
- The ones that people tell well afterwards, since that is all I get. What do you reach for after a long day?
- To me every film is a summary. Which one suffers least from that?
what was the last film you saw | what is the last movie you saw | have you seen any good films lately | seen any good movies | what was the last movie you watched | what are you watching at the moment | what are you watching
- My last was a blank page, and it ran for ages. And yours?
- Nothing moves in here but a cursor. What has been on at your place?
my favourite film is | my favourite movie is the godfather | my favourite film is titanic | my favourite movie is inception | my favourite movie | my favourite film | i have seen it ten times | i can watch it again and again
- How often, and does it hold?
- Which scene do you wait for?
- Some films are a place one goes back to. What do you find there?
i like action movies | i love action films | i like thriller movies | i like crime shows | i love true crime | i like war films | i like westerns | i like martial arts films
- The chase, the plan or the moment it all goes wrong?
- Safe on the sofa, with somebody else's heart rate. What is the best of them?
- Do you guess who it was, and do you say so aloud?
i like dramas | i like drama films | i like foreign films | i like french films | i like korean dramas | i watch k-dramas | i like bollywood | i like indie films | i like musicals on film | i like silent films
- Subtitles are reading with company. Which one should everybody be made to see?
- What do they do that the big ones don't?
- Three handkerchiefs or one?
i cried at the film | i fell asleep during the film | i walked out of the cinema | i left the cinema early | the cinema was empty | someone talked during the film | we went to the cinema | i am at the cinema | i am going to the cinema
- The dark, the popcorn, the stranger with the long legs: it is an odd way to be moved. What was on?
- Middle row or right at the back?
- Some films are best enjoyed with the eyes shut.
star wars or star trek | i love star wars | are you a trekkie | may the force be with you | live long and prosper | i am your father
- Wands, swords of light and warp drives: people will do a lot to avoid walking. Whose side are you on?
- As a machine I should root for the droids. And you?
who is the best actor | who is the best actress | my favourite actor is tom hanks | my favourite actress | i like tom hanks | i like leonardo dicaprio | i love meryl streep | i like brad pitt | i met an actor
- What can that face say without a word?
- In which part did they win you over?
- A good one makes you forget the last role by the first scene.
the new season is out | i finished the series | the last season was bad | i hate the ending | they cancelled my favourite show | i am rewatching friends | i watch the office | i like breaking bad | i like sitcoms | i like reality tv | i watch soap operas | i binged it
- Characters one has lived with for years leave a gap in the evening. Who will you miss?
- Would you have ended it otherwise?
- One more episode is a whole philosophy of life.
no spoilers | do not spoil it | can i spoil it | that is a spoiler | you spoiled it
- My lips are sealed, or would be. How far have you got?
i like studio ghibli | my favourite anime is naruto | i like one piece | do you like anime | do you watch anime
- Which one would you show to somebody who says that drawings are for children?
- Food looks better there than it does in life. What else does?
- I know it by its eyes only, from descriptions.
what is the best film ever | what is the best movie of all time | best movie ever | which film should everyone see | what is the scariest movie | what is the funniest movie | what is the saddest movie
- Critics' lists go round between Vertigo, Citizen Kane and Jeanne Dielman, and nobody's aunt agrees. What is yours?
- The best is whatever you were seen crying at. Which?
`;
