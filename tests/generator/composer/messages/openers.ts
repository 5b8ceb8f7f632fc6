/** First lines in other words than the bank's cues, under the topic (or topics) that an answer to them is of. */
export const OPENERS = `
films: Last night's thriller kept me glued to the screen
films: Which movie could you watch a hundred times?
films: The cinema near us shows old westerns on Thursdays
films: I cried at the end of that animated feature
films: Scary movies give me nightmares
films music: The soundtrack was better than the acting
music: I've had the same song stuck in my head all day
music: My band rehearses in a garage
music: I picked up the guitar again after ten years
music: Concerts are too loud for me these days
music: Jazz makes no sense to me
music: What should I put on while I'm cooking?
books: I can't put this novel down
books: Which author would you take to a desert island?
books: Our reading group picked a detective story
books: I mostly listen to audiobooks on the bus
books: Poetry never did anything for me
food: I burned the lasagne again
food: There's nothing better than fresh bread in the morning
food: I could eat noodles every single day
food: Trying to eat less sugar and failing
food: The new curry place round the corner is fantastic
food: I'm starving, dinner isn't for hours
food: Do you have a favourite dessert?
games: We played chess until midnight
games: I keep losing at video games to my nephew
games: My new console arrived today
games hobbies: Crossword puzzles are how I start the day
sport: My team lost the cup final on penalties
sport: I ran ten kilometres this morning
sport: The gym was packed tonight
sport: Who do you support in the league?
sport: I signed up for swimming lessons
sport: Tennis on TV puts me to sleep
work: My boss wants everything done by yesterday
work: I just handed in my notice
work: Three meetings today and none of them useful
work: First day at the new job tomorrow
work: My colleagues never stop talking
work: They promoted me this week
work: I got laid off on Friday
school: Finals are in two weeks and I haven't revised
school: My maths teacher is really strict
school: I flunked chemistry
school: Lectures start again on Monday
family: My little brother borrowed my bike without asking
family: Mum is coming to visit at the weekend
family: We're expecting our second baby
family: Grandad tells the same stories over and over
family: My parents are getting divorced
family: My daughter took her first steps
pets: Our puppy chewed my slippers
pets: The cat woke me at five again
pets: I'd love to get a rabbit
pets: We had to have our old dog put to sleep
pets: My hamster escaped last night
travel: We're flying to Portugal in May
travel: I've never been outside Europe
travel: The train was two hours late
travel: Camping or hotel, what would you choose?
travel: I miss the seaside
travel: Packing is the worst part of any trip
weather: It's been pouring since Tuesday
weather: Snow at last, the whole garden is white
weather: This heat is killing me
weather: Such a grey and foggy morning
hobbies: I spend my evenings knitting
hobbies: The tomatoes on my balcony are finally ripe
hobbies: I'm learning to take better photographs
hobbies: Woodwork calms me down
hobbies sport: I go hiking whenever I can
hobbies art: I've started painting watercolours
science: Do you know anything about quantum mechanics?
science space: The night sky was full of shooting stars
science nature: Why don't spiders stick to their own webs?
space: Do you think anybody lives on other planets?
space: I'd like to go to the moon one day
nature: A fox was sitting in our garden
nature: The forest is beautiful this time of year
nature: There are hardly any bees left
technology: My laptop crashed in the middle of everything
technology: I can't get off my phone
technology: Robots will take all our jobs
feelings: Everything feels pointless lately
feelings: I'm on top of the world today
feelings: I can't sleep because I keep worrying
feelings: Nobody ever calls me
feelings: I'm so fed up with everyone
feelings: I feel nervous about tomorrow
feelings: There's nothing to do and I'm bored stiff
friends: My best mate moved to Canada
friends: I had a row with my closest friend
friends: I find it hard to get to know people
friends: My girlfriend left me
friends: I've got a date on Saturday
friends: We've been together for twelve years
humour: Make me laugh please
humour: Got any good one-liners?
humour: That was hilarious
itself: Are you going to take over the world?
itself: Do you get tired of answering people?
itself: What goes on inside your head?
itself: Is it strange to be a computer program?
money: I'm broke until the end of the month
money: Rent is going up again
money: I won fifty pounds on the lottery
home: We're redecorating the living room
home: My neighbours are so noisy
home: I'm moving into a new flat next week
everyday: I overslept and missed breakfast
everyday: I've been cleaning all morning
everyday: Stuck in a queue at the post office
history: I'm fascinated by ancient Rome
history: Who would you have been in the Middle Ages?
language: English spelling drives me mad
language: I'm trying to pick up some Italian
art: The exhibition at the gallery was stunning
art: I can't draw to save my life
thoughts: Do you believe things happen for a reason?
thoughts: What is the point of it all?
greetings: Lovely to be talking to you
greetings: Hey you, how's life treating you?
`;
