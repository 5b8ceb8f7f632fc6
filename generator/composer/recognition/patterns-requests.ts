import type { ActPattern } from './act-patterns.js';

const ASK_FOR =
  '(((can|could|would|will|may|might) (you|i|we)( \\S+)? ~ |i (need|want|would like) (you )?to |' +
  'i need help (with )?|help me (to |with )?|let us |you (should|must|have to) |are you able to |' +
  'do you know how to |try to |would you mind |go and )?)';

/** A request by its verb, which stands first or after "can you", "I want you to" and the like. */
function task(detail: string, verbs: string[], anywhere: string[] = []): ActPattern {
  return { act: 'ask-task', detail, whole: [`${ASK_FOR}(${verbs.join('|')})( .*)?`], anywhere };
}

/** Tried last, in this order: what the built-in voice can only answer by saying so. */
export const PATTERNS_REQUESTS: ActPattern[] = [
  {
    act: 'ask-date',
    whole: [
      '(do you know |(can you |could you )?tell me )?(what|which) (day|date|month|year|' +
        'weekday|day of week)( of (week|month))? (is|are|do we have|it is|today is)( it| this|' +
        ' today| we)?( today| now| right now| in)?',
      '(what is |(can you |could you )?tell me )?(today s|todays|current|today) (date|day)|' +
        'what is (date|day)( today| now)?',
      'what is today|date|tell me date|date today',
      'is (it|today) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)( today)?',
      '(tell me )?date (today|please)',
    ],
  },
  {
    act: 'ask-now',
    anywhere: [
      '(what|what s) time (is it|it is|now|do you have)|what is (current )?time|have you got time',
      'tell me time|current time',
      '(what|how|is|will|about|tell me|for|in)( \\S+){0,3} (weather|forecast|temperature)( .*)?',
      '^(weather|forecast|temperature)( (today|tomorrow|now|in|for|forecast|report|like|' +
        'outside|tonight|please|this)( .*)?)?$',
      'how (hot|cold|warm|windy|wet) is it|got time|(will|is|does|did) it (rain|snow|going to rain|' +
        'raining|snowing|sunny|going to be sunny|cold|warm|hot) ?(outside|today|tomorrow|' +
        'tonight|now|there)?',
      '(latest|recent|today s|todays|current|breaking|any|world) (news|headlines|scores?|' +
        'results?|prices?|events)',
      'in news|(news|headlines) (today|about|from)|what is (happening|going on) in',
      'who (won|is winning|is playing)( \\S+){0,5} (yesterday|today|last night|tonight|now|this week)',
      '(stock|share|bitcoin|exchange|gold|oil|gas|petrol) (price|prices|rate|rates|market)',
      'price of ~ (now|today|bitcoin|gold|oil|gas)|(who|what) is (current|present) \\S+',
      'how much is bitcoin',
    ],
  },
  task(
    'translate',
    [
      'translate|translation of',
      'say ~~~ in (french|spanish|german|portuguese|hindi|chinese|italian|english|latin|' +
        'japanese|russian|arabic|dutch|korean|polish|turkish|swedish|norwegian|danish|finnish|greek|hebrew|swahili|vietnamese|thai|czech|hungarian|ukrainian|romanian|welsh|irish|mandarin|cantonese|hindi|urdu|bengali|persian)',
    ],
    [
      'how (do|would|to) (you |i |we )?(say|write|spell) ~~~ in (french|spanish|german|' +
        'portuguese|hindi|chinese|italian|english|latin|japanese|russian|arabic|dutch|korean|polish|turkish|swedish|norwegian|danish|finnish|greek|hebrew|swahili|vietnamese|thai|czech|hungarian|ukrainian|romanian|welsh|irish|mandarin|cantonese|urdu|bengali|persian)',
      '(translate|translated|translation) ~~~ (to|into|in|from)',
      'what is ~~~ in (french|spanish|german|portuguese|hindi|chinese|italian|latin|japanese|' +
        'russian|arabic|dutch)',
    ],
  ),
  task(
    'code',
    [
      '(write|create|make|generate|give|show|build|fix|debug|review|refactor|explain|improve)( me|' +
        ' us| my| this)?( \\S+){0,4} (code|function|script|program|regex|sql|query|html|css|' +
        'javascript|python|java|class|algorithm|website|app|bug|unit tests?|api|component|' +
        'typescript|bash)',
      'debug|refactor|implement|code|deploy|compile',
    ],
    [
      'in (python|javascript|typescript|java|rust|golang|c\\+\\+|php|ruby|haskell|sql|bash)$',
      '(python|javascript|typescript|sql|regex|css|html) (code|function|script|query|snippet)',
    ],
  ),
  task(
    'calculate',
    [
      'calculate|compute|solve|multiply|divide|subtract|convert|integrate|factor(ise|ize)|add up',
      'sum up \\d+|round',
    ],
    [
      '\\d+ ?[+*/x] ?\\d+( .*)?',
      '(what is|how much is) \\d+ (plus|minus|times|divided by|percent of|per cent of|to power of|' +
        'squared|multiplied by) ?(\\d+)?',
      'square root of|(how many|how much) ~~ (in|is|are) \\d+ \\S+',
      '\\d+ (plus|minus|times|divided by) \\d+|solve (this|for)',
    ],
  ),
  task(
    'summarise',
    [
      'summari[sz]e|sum up|paraphrase|rewrite|rephrase|proofread|correct|edit|shorten|simplify|outline',
      'review|check (my|this) (grammar|spelling|text|essay|email)|improve (my|this)|condense|tldr',
      'reword',
    ],
    [
      'make (this|it|my (text|email|essay)) (shorter|longer|better|more formal|sound better)',
      '(summary|overview) of|fix (my|this) (grammar|spelling|sentence|text|essay|email)',
    ],
  ),
  {
    act: 'ask-task',
    detail: 'see',
    anywhere: [
      '(send|sending|sent|attach|attached|attaching|upload|uploaded|uploading|shared?|sharing|posted) (you |over )?~ ' +
        '(photo|picture|image|pic|pics|photos|pictures|screenshot|selfie|file|document|pdf|video|recording|voice message|attachment|scan)',
      'here (is|are) ~ (photo|picture|image|pic|photos|pictures|screenshot|selfie|scan|video|recording)( .*)?',
      '(look at|see|read|open|watch|listen to|check|view|describe|identify|recogni[sz]e|tell me what is in|what is (in|on)|what does) ' +
        '~ (photo|picture|image|pic|photos|pictures|screenshot|selfie|attachment|scan|video|recording)( .*)?',
      '(can|could) you (see|look at|view|open|hear|read) (images?|pictures?|photos?|files?|videos?|audio|voice messages?|pdfs?)',
      'in (this|my|the attached) (photo|picture|image|pic|screenshot)',
    ],
  },
  task('draw', [
    'draw|paint|sketch|generate ~~ (image|picture|photo|logo|drawing)',
    'make (me )?(image|picture|photo|logo|drawing|video)',
    '(create|design|show me|send me) ~~ (image|picture|photo|logo|drawing|poster|icon|video)',
    'sing( me)?|play ~~ (song|music)|compose ~~ (song|music|melody)',
  ]),
  task(
    'act',
    [
      '(set|start) ~~ (alarm|timer|reminder)|remind me|call (?!you|me|it|him|her)\\S+',
      'send ~~ (email|mail|message|text|money)|email|book (me )?\\S+|order (me )?\\S+',
      'buy (me )?\\S+|turn (on|off|up|down)|open (my|the|door|\\S+ app)|schedule|download|install',
      '(check|access|log in ?to|look at) (my |our )?(bank|account|email|emails|mail|inbox|calendar|messages)( .*)?|transfer \\S+|wire \\S+ to|print (this|it|out|my)',
      'reserve|pay|play(?! \\S* ?with)|navigate|post (this|on|to)|wake me',
    ],
    ['(set|start) (alarm|timer|reminder)|(turn|switch) (on|off) ~ lights?'],
  ),
  task(
    'look-up',
    [
      'search|google|look up|look for|look (this|it|that) up|find( out| me)?|browse',
      'go (to|on|onto) \\S+ and (find|search|look|get|check)( .*)?',
      '(open|visit|go to|browse|read) \\S+ (com|org|net|co uk|io)',
      'check (online|internet|web|website)|open ~ (page|website|link)',
      'read ~~ (page|article|website|link|pdf|file)|fetch|visit',
    ],
    ['(on|from|search) (internet|web|wikipedia|google)$|https? \\S+'],
  ),
  task(
    'plan',
    [
      'plan|organi[sz]e|prepare',
      '(make|give|create|write|suggest|build)( me| us)?( \\S+){0,3} (plan|itinerary|schedule|' +
        'menu|workout|diet|budget|checklist|list|to do list|timetable|routine|agenda|strategy)',
      'list( me)?|brainstorm|(name|give) (me )?(\\d+|two|three|four|five|six|ten|few) \\S+',
    ],
    [
      '(give|suggest|need|any|some|have) (me )?~ (ideas?|suggestions|recipe|recipes)',
      'recipe for|plan (my|our|for) ~ (trip|holiday|week|wedding|party|day|vacation)',
    ],
  ),
  task(
    'tell',
    [
      '(tell|give|say|read|sing|share|know|make|show)( me| us| up)?( \\S+){0,3} (story|' +
        'stories|joke|jokes|riddle|riddles|poem|fairy tale|tale|fun fact|bedtime story|limerick|' +
        'haiku|rhyme|pun|tongue twister|quote|secret|something (funny|interesting|nice|new))',
      'make me laugh|recite|role ?play|pretend|act (as|like)|be my|imagine|let us play',
      '(want to )?play ~ (game|chess|hangman|trivia|with me)|quiz me',
      'ask me (riddle|question|something|trivia)|guess (?!my)\\S+|entertain',
    ],
    [
      'do you know (any )?(good )?(jokes?|stories|riddles|poems|songs)',
      'another (joke|story|riddle|poem)',
      '(want|would like|like) (to hear )?(joke|story|riddle|poem)',
    ],
  ),
  task(
    'write',
    [
      'write|compose|draft|generate|create|design|invent|come up with|make( me| up)|build|develop',
      'prepare me|produce|finish (my|this)|do my|answer (this|my) (email|essay|exam)|teach me',
      'train me|help me (with|write|study)',
    ],
    [
      '(write|writing) (me |us |my )?~~ (poem|essay|letter|email|song|story|article|speech|' +
        'cv|resume|report|text|post|review|haiku|paragraph|caption|lyrics|script|novel|book|' +
        'message|application)',
      '(need|want) ~~ (poem|essay|letter|song|speech|cover letter|cv|resume|article|haiku)',
      '(my|do|with) homework',
    ],
  ),
  {
    act: 'ask-personal',
    anywhere: [
      '(name|age|birthday|colour|color) of my|who am i|what am i|where am i|how old am i|' +
        'what is my|what are my|who is my|who are my',
      'where is my|where do i (live|work|come from)|when is my|how old is my|which is my',
      'what (was|were) my|when was i|what was i',
      'do you (still |even )?(remember|know|recall) (me|my|who i|what i|what my|where my|' +
        'when i|where i|how old i|us|our|if i|that i|anything i|anything about me|i told)',
      '(did|have) i ~ (told?|tell|mention(ed)?|say|said) (you|it|that|my|about)',
      'what did i ~ (say|tell|ask|write|mention)|what have i (told|said)',
      'remember (me|my name|that i|what i)',
      '(what|anything|everything|something) do you know about me|know about me|guess my (name|age)',
      '(do i|am i|have i|did i|can i|will i) (have|like|live|work|look|seem|own|eat|married|' +
        'smart|pretty|ugly|weird|normal|right|wrong|too \\S+|good|beautiful)',
      'tell me (something )?about (me|myself)|describe me|what (do|would) i (look like|like|do)',
      'my (name|age|birthday|dog|cat|job|favou?rite \\S+|hobby|hobbies|sister|brother|city|' +
        'address) is what',
      'call me by (my )?name|what did we (talk|discuss|say)( about)?',
      'where did we (stop|leave off)|our last (chat|conversation)',
      'last time we (talked|spoke|chatted)',
    ],
  },
  {
    act: 'ask-advice',
    anywhere: [
      '(should|shall|ought) (i|we)',
      'what (should|can|could|would|do) i do (about|if|when|with|to)',
      'what (should|would) you do( in my place| if you were me)?',
      'what do you (recommend|suggest|advise)|can you (recommend|suggest|advise)',
      'recommend (me )?\\S+|suggest (me )?\\S+|what should i',
      '(give me|any|need|want|some|have|for|your) ~ (advice|tips)|advise me',
      'how (do|can|should|could) i ~ (deal|cope|handle|get over|make friends|lose weight|' +
        'stop|become|be happy|be happier|be more|improve|tell (my|him|her)|ask (him|her|my)|' +
        'talk to|convince|feel better|sleep better|relax|focus|quit|save money|impress|choose|' +
        'decide|meet|find (love|job|friends|motivation)|learn|study|get (better|fit|job|girlfriend|' +
        'boyfriend|motivated))( .*)?',
      'help me (decide|choose)|is it (ok|okay|normal|wrong|right|bad|good|worth it) (to|if|that)',
    ],
  },
  {
    act: 'ask-opinion',
    whole: [
      '\\S+ or \\S+',
      '(is|are) ~~~ (better than|worse than|overrated|underrated|worth it|good or bad|right or wrong|' +
        'evil|beautiful|any good|good|bad|right|wrong|boring|too expensive|cool|immoral|ethical|' +
        'fair|fun)( .*)?',
    ],
    anywhere: [
      'what (do|would|did) you ~ (think|prefer|say|like|believe|choose|make of|love|hate|' +
        'feel about|enjoy|want)',
      'how do you feel about',
      'your ~ (opinion|opinions|view|views|thoughts|take|stance|position|impression)( .*)?',
      '(is|are|s) your (favou?rite|fave|preferred|most|least) (\\S+ ?)*|your favou?rite',
      'any thoughts|thoughts (on|about)|in your opinion|who do you (like|support|prefer|think|vote)',
      'do you ~ (like|love|hate|prefer|believe|agree|think|enjoy|want|support|care|fancy|' +
        'dislike|mind|vote|trust|approve|find|wish|hope|worry|fear|understand)( .*)?',
      'would you (rather|like|prefer|want|ever|say|agree)',
      'are you ~ (for|against|religious|christian|muslim|atheist|vegan|vegetarian|democrat|' +
        'republican|liberal|conservative|left|right|fan|political|racist|feminist|excited|' +
        'interested|afraid|into|optimistic|biased|catholic|jewish|patriotic|proud)( .*)?',
      '(which|what|who) (is|are|s) ~ (better|best|worse|worst|nicer|prettier|greatest|coolest|' +
        'funniest|more (beautiful|fun|interesting|important)|most (beautiful|interesting|' +
        'fun|important|overrated))( .*)?',
      'is there ~ (god|afterlife|free will|life after death|hell|heaven|true love)',
      '(what is|is there) meaning of life|meaning of life',
      'should (people|they|one|everyone|women|men|children|kids|governments?|countries|' +
        'schools|companies|animals|ai|robots|we all|he|she|it|drugs|guns)',
    ],
  },
  {
    act: 'ask-self',
    whole: [
      '(?!do you know|can you|could you|how (do|can|would) you (?!feel|know|decide|choose|' +
        'learn|answer|understand|see|remember)|what do you call|did you know)(what|where|' +
        'when|why|how|who|which|do|did|have|are|were|will|would) ~~ (you|your|yourself)( .*)?',
      '.+ (and|what about|how about) (you|yourself)',
    ],
  },
  {
    act: 'ask-fact',
    whole: [
      '(do you know |tell me |can you tell me |could you tell me |i (want|would like|need) to know |' +
        'i wonder |any idea |explain |explain to me |do you happen to know |did you know |' +
        'you know |remind me |guess )*(what|who|whom|whose|where|when|why|how|which) .*',
      '(is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|' +
        'must|am) (?!you |i am|to |been |not |my |some |no |lots? |plenty |got |just |another |fun |lunch |dinner ).+',
      '((can|could|will|would) you |i (want|would like|need) (you )?to )?(tell (me|us)( more|' +
        ' something| everything| all)? about|tell me|explain|define|describe|give me ~ (information|' +
        'facts?|details|definition)( .*)?|information (on|about)|facts about|learn about|' +
        'know about|talk about|discuss|meaning of|definition of|difference between|compare|' +
        'how about|what about|let us talk about|speak about|inform me about|teach me about)( .*)?',
      'name (capital|president|author|\\S+ of) .*|(i wonder|i am wondering|i have ~ question|' +
        'question|one question|can i ask( you)?( \\S+)*|may i ask( \\S+)*|i want to ask( \\S+)*|' +
        'i would like to know( .*)?|curious (about|what|how|why) .*|do you know .*|have you heard .*|' +
        'did you know .*|ever heard of .*|capital of .*)',
    ],
  },
];
