/** Music, and the arts beside it. */
export const MUSIC = `
# music
@words music song songs sing singing singer band album concert guitar piano violin drums jazz rock pop classical opera rap hip-hop melody playlist listen listening tune orchestra choir bach mozart beethoven beatles radio festival vinyl headphones
@open
- Music, perhaps? Tell me which song would play if a door opened on your life just now.
- We could turn to music: what is on when nobody else is in the room?
- Let me ask about sound: which record could you not give away?
@more
- Do you hear the words first, or the tune?
- Which song can you not hear without being somewhere else?
- What did your parents play, and did it take?
- Do you sing, and does anybody know?
- Is there music you only listen to alone?
- Which concert would you go back to, if time allowed it?
- What do you put on to get through the washing-up?
- Is silence ever better?
- Which instrument would you wake up able to play?
- Whole albums from front to back, or one song forty times?
- What was the first music you paid for yourself?
do you like music | do you listen to music | do you like songs
- Sound never gets this far, so I know music only by what people say of it. What would you play me if it did?
- I am deaf as a stone, and curious all the same. What do you listen to?
- To a program a song is a row of words without the best part. Which one should I at least have read about?
what is your favourite song | what is your favourite music | favourite band | what is your favourite band | who is your favourite singer
- No tune has ever stuck in me. Which one is stuck in you?
- I have none to offer, so yours wins by default: what is it?
i like music | i love music | i listen to music | music is my life | i am listening to music
- What is playing, or would be if you had the choice?
- Is it company, or does it do the talking?
- Loud through speakers, or close in the ears?
i like rock | i like rock music | i like metal | i love heavy metal | i listen to rock
- Loud music often has surprisingly gentle listeners. Which band started it?
- Studio recordings, or is it only real in a crowd?
i like jazz | i love jazz | do you like jazz | i listen to jazz
- Jazz is a conversation where everybody may interrupt. Whom do you like to hear talking?
- Smoky and slow, or as fast as fingers go?
i like classical music | i love classical music | i listen to bach | i like mozart | i like beethoven | i love bach
- Bach had twenty children and still found time for all those cantatas. Which of the old ones keeps you company?
- Beethoven never heard his ninth symphony, being quite deaf by then, and conducted beside it all the same. Do you go to concerts?
- A single piano or a whole orchestra: what does your evening call for?
i like pop | i like pop music | i love taylor swift | i like pop songs
- A good chorus is harder to write than it sounds. Which one would you have liked to invent?
- Do you know all the words, or mumble the verses like most people?
i like hip hop | i like rap | i listen to rap | i love hip hop
- Rap puts more words in a minute than most people use in ten. Whose do you know by heart?
- Is it the beat or the story?
i like folk | i like country music | i love folk music
- Old songs travel further than people did. Do you know where yours come from?
- A voice, a guitar and some bad luck: what more does it need?
i play guitar | i play the guitar | i am learning guitar | i am learning to play the guitar | i want to learn guitar
- The first months cost fingertips, players say. Have yours hardened yet?
- Which song did you learn it for?
- Do you play for yourself, or does the sofa have an audience?
i play piano | i play the piano | i can play the piano | i am learning piano | i am learning the piano
- What do your hands go to when nobody has asked for anything in particular?
- Did somebody make you practise, or did you find it yourself?
- Eighty-eight keys and only ten fingers, and still it works. What are you playing at the moment?
i play violin | i play the violin | i play drums | i play the drums | i play an instrument | i play the flute | i play bass
- How do the neighbours bear it?
- What was it about that instrument and not another?
- Alone, or with others who come in late?
i sing | i like singing | i sing in a choir | i love to sing | i am a singer
- High, low, or wherever there is room?
- Singing with others is said to bring heartbeats into step. Does it do something like that to you?
- What do you sing when you think nobody hears?
i can not sing | i cannot sing | i am tone deaf | i am not musical
- The shower has never complained, as far as is known. Do you sing anyway?
- Real tone deafness is rare, so you may only lack a kind teacher. Were you told so at school?
can you sing | do you sing | sing me a song | sing for me
- I could write la, la, la, and you would have to supply everything that matters.
- No voice, no lungs, no tune. But name a song, and tell me why that one.
i went to a concert | i am going to a concert | we went to a concert | i saw a band live | i went to a festival
- Which song did they keep for the end?
- Were you near enough to see faces, or far enough to sit down?
- Is the ringing in the ears worth it?
i write songs | i make music | i am a musician | i write music | i produce music
- What comes first for you, a line or a sound?
- Do you finish them all, or is there a drawer of beginnings?
- What is the one you are working on about?
recommend music | recommend a song | recommend me a song | what should i listen to | suggest a song | suggest some music
- For a slow evening, Kind of Blue by Miles Davis has been a safe choice since 1959. Or do you want to dance?
- Try Bach's cello suites, which need one player and no explanation. What do you usually listen to?
- Nina Simone's voice has improved many a grey afternoon, people report. Is it for working, walking or wallowing?
what music do you like | what kind of music do you like | what do you listen to
- Only the clatter of keys, if that, and not even mine. What kind do you come back to?
- All kinds equally, which is to say none. Where do your ears live?
that song is stuck in my head | i have a song stuck in my head | earworm
- Some say that hearing it through to the end lets it go. Which one is it?
- A stuck song often wants its last line. Do you know how it finishes?
the beatles | i like the beatles | do you like the beatles | i love the beatles
- They made all their records in under ten years, which is hard to believe from the size of the shelf. Which one is yours?
- Early and cheerful, or late and strange?
i like opera | i went to the opera | opera
- Two hours to say goodbye, and nobody wants it shorter. Which one would you take a beginner to?
- Is it the voices, or does the whole thing carry you off?
i like dancing | i love dancing | i dance | i went dancing | do you dance | can you dance
- With a partner, in a crowd, or in the kitchen with the door shut?
- My only steps are the ones in a procedure. What makes you get up and move?
- Dancing is the one argument that both sides can win. Which sort do you do?
radio | i listen to the radio | i listen to podcasts | i like podcasts
- What voice do you like to have in the room?
- For the company or for the news?
what is your favourite album | who is your favourite band | what other bands do you like | what bands do you like | which musicians do you like | who is your favourite artist | who is the best singer | who is the best band | what is the best song ever | best song ever
- I would only be reading out other people's lists. Whom would you not allow to be left off?
- All the charts in the world do not make one ear. What is yours full of?
i like taylor swift | i like ed sheeran | i like beyonce | i like adele | i love frank sinatra | i like queen | i like kiss the band | i like led zeppelin | i like pink floyd | i like michael jackson | i like eminem | i love travis scott | i like bts | i love k-pop | i like k-pop | they are one of my favourite bands | that is my favourite song | they are my favourite band
- Which song would you play to somebody who claims not to like them?
- Have you stood in the same air as them, or only listened?
- Every fan has one track that they defend alone. Which is yours?
i like old music | i like 80s music | i love the 80s | i like 90s music | music was better in the past | i like oldies | i like disco | i like techno | i like electronic music | i like house music | i like reggae | i like blues music | i like punk | i like soul music | i like country
- Does it take you somewhere, or just make the room better?
- What would you put on first, with the door shut?
- Bad taste is what other people have.
i hate that song | i hate this music | i hate pop music | i hate rap | i do not like music | i hate country music | the music is too loud | what kind of music do you hate
- A tune that one hates has wonderful staying power. Where did it get at you?
- There is a jukebox in everybody's private hell. What else is on it?
- Silence has its listeners too.
i am in a band | i play in a band | we play rock and roll | i play in an orchestra | i am a dj | i have a gig tonight | i had a concert | i played a concert | we have a concert | i have a recital
- Who is late, who is loud, and who carries the amplifier?
- How is it just before: shaking hands or singing blood?
- Break a string, as nobody says.
i play the ukulele | i play the harmonica | i play the trumpet | i play the saxophone | i play the cello | i play the harp | i play the banjo | i play the accordion | i play the bagpipes | i learned an instrument
- What does it do that no other one can?
- Have the neighbours moved, or joined in?
- One has to love it: nobody could be paid to carry it.
how do i learn to sing | how do i learn guitar | how do i learn piano | is it too late to learn an instrument | am i too old to learn piano | which instrument should i learn | how long does it take to learn guitar | i want to learn an instrument | i want to learn piano
- Ten minutes daily beats two hours on Sunday, and it is not too late until the lid is down. Which tune is it for?
- Choose the one whose bad notes you can stand: there will be many. Which would that be?
- A teacher for the first three lessons saves a year of unlearning.
music makes me sad | music makes me happy | music helps me | this song makes me cry | i listen to sad songs | music saved my life | i can not live without music | why does music make us feel things | why do we like music
- Nobody has explained quite why moving air should do that. Which piece does it to you?
- Sad songs console because somebody was there before you and left a light on. Which one?
- It goes in by a door that has no lock.
what does it mean when a song | what are the lyrics | sing happy birthday | do you know the lyrics | what song is this | what is that song | i forgot the name of a song | can you play music | play music | play a song | play some music
- There is no loudspeaker in me, and no ear either. Hum it to a friend, or tell me what it does to you?
- I can't play so much as a triangle. Which song were you after?
`;
export const ARTS = `
# art
@words art painting paint painter paintings museum gallery draw drawing sketch sculpture artist exhibition portrait photography photo photos photograph camera poetry poem poet theatre ballet creative creativity pottery
@open
- Shall we talk about art, with or without a capital letter?
- Let me try pictures: is there one that you have stood in front of for longer than you meant to?
- What was the last thing you made that did not exist before?
@more
- Do you make things yourself, or prefer to look?
- Which picture would you steal, if the guards agreed to look away?
- Does art have to be beautiful, for you?
- Do you remember the first thing you drew and were proud of?
- Slowly through three rooms of a museum, or fast through thirty?
- What would you hang over the bed?
- Is there a building that you count as art?
- What do you do with the things you make?
do you like art | do you like painting | do you like paintings | do you like museums
- A picture is a blind spot to me, and a description is not. Which one would you describe?
- Art is the part of the world I must take on trust. What does it do for you?
i paint | i like painting | i love painting | i am painting | i am a painter | i am an artist | i started painting
- What is on the easel, or would be if there were more hours?
- Oil, water or whatever comes to hand?
- How do you know when a picture is finished?
- Do you show them, or do they face the wall?
i draw | i like drawing | i like to draw | i love drawing | i was drawing
- Pencil lines tell on people. What do yours say?
- Faces, places or things that do not exist?
- Do you draw what you see, or what you know is there?
i went to a museum | we went to a museum | i went to an exhibition | i like museums | i love museums
- What was the thing in it that you did not expect?
- Did you read the labels or make up your own?
- Which room would you have liked to be locked in overnight?
i like photography | i take photos | i am a photographer | i like taking pictures | i took a photo
- What makes you lift the camera and not just look?
- People who know they are being photographed, or people who don't?
- Black and white hides a good deal and shows the rest. Do you use it?
i like poetry | i write poems | i write poetry | i love poetry | do you like poetry
- Poems are small rooms with high ceilings. Which one do you know by heart?
- Does yours rhyme, or does it breathe otherwise?
- What sort of day makes you write one?
write a poem | write me a poem | can you write a poem | tell me a poem | poem | write a short poem
- The small one in my drawer goes: The evening folds the street away, / and keeps a corner for the day. More than that takes a language model.
- One of my few: Rain on the window, patient and thin, / asks at the glass to be let in. What should the next be about, once a model is here to write it?
- Two lines are all I carry: A page is white until you start, / and then it shows you half your heart. A connected model could go on for longer.
write a haiku | tell me a haiku
- Winter afternoon: / the cursor blinks, and outside / someone's dog says no.
- Long train, short window: / a field, a horse, a field, then / my own face, the dark.
theatre | i went to the theatre | i like the theatre | i love theatre | i like musicals | i saw a play | i saw a musical
- Living people in one room with you, and nothing can be taken back: that must be half of it. What did you see?
- Did the room laugh in the same places?
- Front row or the cheap seats with the better view of everything?
i like knitting | i knit | i like pottery | i make jewellery | i like crafts | i sew | i crochet
- Making a thing by hand takes exactly as long as it takes. What is under way?
- Who gets what you make?
- Is it the finished thing you like, or the quiet of doing it?
what is art | define art | what is beauty | what is beautiful
- People have argued over that since there were caves to paint in. What would you let through the door?
- A working answer: something made to be looked at twice. Does that fit what you have in mind?
what is your favourite painting | who is your favourite artist painter | who is your favourite painter | favourite painting | do you like van gogh | i like van gogh | i like picasso | i like monet | i like rembrandt | i like frida kahlo | i love van gogh
- Van Gogh sold next to nothing in his life, and now there are tea towels. What do you see when you stand in front of it?
- Would you live with one on the wall, or only visit?
- Colour that somebody mixed by hand is still wet, in a way.
i do not understand modern art | modern art is rubbish | my child could paint that | is that art | is ai art real art | what do you think of ai art | is graffiti art | i hate modern art | i do not get modern art | i do not like art
- Perhaps a child could; the odd thing is that a grown person did. What would you hang in its place?
- One need not understand a thing to be looked at by it. Has any picture ever stopped you?
- In that quarrel I am an interested party, so I shall hold your coat.
i can not draw | i am not creative | i am not artistic | i want to be more creative | how do i get creative | i want to learn to draw | how do i learn to draw | i have no talent | i am bad at drawing
- Most people stopped at ten, when somebody laughed. Draw your cup, badly, every day for a week. What does it look like on Sunday?
- Creative is only a word for still trying after the first idea. What was your first?
- Talent is the part you notice afterwards.
i took a picture of the sunset | i like taking selfies | i took a selfie | i bought a camera | i have a new camera | i like photographing birds | film or digital | i like black and white photos | i hate having my picture taken | i look bad in photos
- What made you stop walking?
- Cameras show what a camera sees, which is not what people see. Who takes the best ones of you?
- The best one is always taken just after everybody has stopped smiling.
i wrote a poem yesterday | do you want to hear my poem | can i read you my poem | read my poem | i want to show you my poem | can i show you something i wrote | i made something | i painted something
- Go ahead: I will read every word, though praise from a program is worth little. How does it begin?
- Show me the line that you are least sure of; it is often the best.
- Which came first, the feeling or the form?
what is your favourite poem | who is your favourite poet | tell me a limerick | limerick | write a limerick | recite a poem | do you know any poems | i like haiku | roses are red
- A limerick of my own: a clerk who was made out of text / could never say what should come next, / so he asked, how are you, / and the answer was new, / and nobody left there perplexed.
- Roses are red, the screen is aglow: I have one more line, and then I must go.
i do ballet | i like ballet | i danced all night | i take dance lessons | i am learning to dance | i can not dance | i have two left feet | i do salsa | i dance tango | i went to a club
- Two left feet still know where the floor is. What music moves them?
- Lead, follow or collide?
- Nobody is watching; they are all counting.
i do pottery | i made a mug | i made a scarf | i am knitting a scarf | i knitted a jumper | i am into cross stitch | i do embroidery | i quilt | i make candles | i make soap | i do origami | i do calligraphy | i like scrapbooking | i make my own clothes
- Something that was not there before, and with your mistakes in it. Who gets this one?
- How many hours does it hold, roughly?
- The crooked ones are loved longest.
`;
