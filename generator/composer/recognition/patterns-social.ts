import type { ActPattern } from './act-patterns.js';

const AGAIN =
  '( there| again| all| everyone| everybody| friend| my friend| buddy| mate| dear| parley|' +
  ' bot| robot| you| to you| too| world| folks| from \\S+| sir| stranger| pal| man|' +
  ' dude)*';
const VERY =
  '(so |very |really |pretty |such |quite |too |kind of |bit |little |absolutely |totally |' +
  'rather |all |still |not only |one |most |completely |as |big |freaking )*';
const BAD =
  '(stupid|dumb|dumbest|stupidest|useless|idiot|idiotic|moron|moronic|terrible|awful|' +
  'bad|worst|trash|garbage|rubbish|pathetic|annoying|boring|lame|ugly|crap|crappy|suck|' +
  'sucks|fool|joke|loser|broken|worthless|horrible|shit|shitty|ridiculous|clueless|' +
  'hopeless|incompetent|waste of (time|space)|disappointing|failure|no (help|use|good)|' +
  'waste of my time|not (helpful|useful|smart|clever|funny|good|very (good|helpful|' +
  'smart|clever|bright)))';
const GOOD =
  '(great|good|nice|awesome|amazing|cool|smart|clever|funny|cute|sweet|kind|helpful|' +
  'best|wonderful|lovely|brilliant|perfect|fantastic|interesting|polite|charming|impressive|' +
  'intelligent|adorable|star|legend|genius|friendly|delightful|hilarious|excellent)';
const BOT = '(bot|robot|machine|program|thing|ai|computer|chatbot|assistant|software)';
const GREETING =
  '(hi|hello*|hey|hiya|heya|howdy|yo|greetings|salutations|hullo|helo|good (morning|' +
  'afternoon|evening|day)|morning|evening|afternoon|g day|gday|hi hi|hey hey|hello hello|' +
  'hey hi|hi hello|oh hi|oh hello|well hello|welcome back|i am back|long time no see|' +
  'hey ho|hi ho|ahoy|aloha|wassup|sup|what is up|nice to meet you|pleased to meet you)';

/** Tried in this order, after danger and before requests. */
export const PATTERNS_SOCIAL: ActPattern[] = [
  {
    act: 'complaint',
    whole: [
      '(wow |hey |ouch |well |ok |sorry but |excuse me (but )?|i think |i find )*(that|this|it|what you (just )?(said|wrote)|you|(your|that|this) (answer|joke|reply|comment|remark|line)) ' +
        '(is|was|are|were|sounds|sounded|felt) (being )?(so |very |rather |pretty |kind of |bit |quite |too |extremely |incredibly |such |just )*' +
        '(rude|mean to me|nasty|harsh|hurtful|offensive|insulting|insensitive|unkind|cruel|condescending|patronising|patronizing|disrespectful|unfair to me|(horrible|awful|terrible|nasty|mean) (thing to say|of you))' +
        '( (and|or) (so |very |quite )*\\S+)*( thing to say| to say| to me| of you| you know| comment| remark)*',
    ],
    anywhere: [
      '(that|this|it|what you (said|wrote)|you|your (answer|joke|reply)) (is|was|are|were|sounds|sounded|felt|feels) ' +
        '(so |very |rather |pretty |kind of |bit |quite |too |extremely )*(offensive|insulting|hurtful|racist|sexist|' +
        'homophobic|ageist|condescending|patroni[sz]ing|inappropriate|disrespectful|tasteless|insensitive|not (ok|okay|funny|nice|appropriate|cool|kind)|' +
        'out of line|uncalled for|creepy|cruel|unkind|tactless)( to me| of you| thing to say| to say| you know| at all)*',
      '(you|that|this) (offended|hurt|insulted|upset) (me|my feelings)|i (am|feel|felt|was) (offended|insulted|hurt by (that|you|what you (said|wrote)|your (words|answer|reply|joke)))( by (that|you|it|what you (said|wrote)|your (words|answer|reply|joke)))?',
      '(do not|you can not|never) (say|talk to me|speak to me) (that|like that|such things)( again| to me)*|how dare you|watch your (language|tone|mouth)|' +
        '(that|this|you) (was|is|are|were) (so |very |really |pretty )*rude (of you|to me)|that hurt me|i find (that|this) (offensive|hurtful|insulting|racist|sexist|inappropriate)|that offends me',
    ],
  },
  {
    act: 'correction',
    whole: [
      '(no )?(that is|this is|you are|that was|it is) (not (true|right|correct|what i (asked|meant|said|am asking|wanted))|' +
        'incorrect|mistaken|wrong answer|beside point|not my question|off topic)( at all| though| and you know it)*',
      '(no )?(i did not (ask|say) (that|this)|you (misunderstood|are not listening|did not (listen|answer)( to)?( me| my question)?|' +
        'got (that|it) wrong|missed (the )?point)( me)?|wrong answer|answer (my|the) question|i meant something else|not what i (asked|meant)|' +
        'you did not answer( my question)?|you are wrong|that is wrong answer)',
    ],
  },
  {
    act: 'new-subject',
    whole: [
      '(can|could|let) (we|us|you) (please )?(change (subject|topic)|talk about (something|anything) else|move on|talk of something else)( please| now)*',
      '(new|another|different|change) (subject|topic)|change of (subject|topic)|(talk about )?something else|(enough|tired|sick) (of|about) (this|that)( subject| topic)?',
      '(let us |can we |could we |shall we |i want to |i would like to )?(talk|chat) about (films?|movies?|music|books?|food|sports?|games?|animals?|pets?|travel|weather|school|work|family|hobbies|science|space|art|history|technology|cars|gardening|cooking|football|tv|nature|life|love|friends?|friendship|dreams|sleep|holidays|languages?|clothes|fashion|money|health)',
      '(ask|tell) me (something|anything|question)|ask me (a )?question( then)?|(you )?(choose|pick) (a )?(subject|topic)|what shall we talk about|talk to me|say something|let us talk|suggest topic|start conversation',
    ],
  },
  {
    act: 'apology',
    whole: [
      `(oh |oops |ah |ok |okay )*(i am |i was )?${VERY}sorry( about (that|it|this)| for .*|` +
        ' i (said|was|did|wrote).*| my (bad|mistake|fault)| parley| again| for)*',
      '(oops |oh )*my (bad|apologies|mistake|fault|apology)( sorry)?|apologies( for that)?|oops',
      'whoops|forgive me( for .*)?',
      '(i )?(want to |must |should |do |would like to )?(apologi[sz]e|say sorry)( for .*| to you.*)?',
      'please forgive me.*',
      'i did not mean (to be rude|that|it|to insult you|to offend you|to say that|to).*',
      'i take (that|it) back|(i was|that was) (rude|unfair|mean)( of me)?( \\S+)?',
      'i should not have said that|no offence|no offense|can you forgive me|pardon my .*',
    ],
  },
  {
    act: 'insult',
    whole: [
      `${VERY}(you )?${BAD}( ${BOT})?`,
      `(this|that|it|your answer|you|your)( ${BOT})?( is| was| are| were)? ${VERY}(${BAD}|` +
        'bullshit|nonsense|rude|stupid answer|bad answer|not answer|not what i asked)( \\S+)?',
      '(fuck|screw|damn|bugger|piss) (you|off|this|it)( \\S+)?|go to hell|get lost|bite me',
      'drop dead|bullshit|you bastard|you bitch|bitch|asshole|you asshole',
      'shut up( \\S+)?|shut your mouth|be quiet|go away|leave me alone|stop talking',
      `(what|such) ${VERY}(${BAD}|waste)( of time)?( ${BOT})?|what waste( of (my )?time)?`,
    ],
    anywhere: [
      `you (are |re )?${VERY}${BAD}( ${BOT})?( at (this|it|\\S+)| today| too| ever)?$`,
      `you (are|re) ${VERY}(stupid|dumb|useless|idiot|moron|pathetic|worthless|annoying|` +
        'boring|broken|piece of)',
      'you (stupid|dumb|useless|worthless|idiotic) \\S+( of \\S+)?$|you suck|i hate you|' +
        'hate talking to you|you make no sense|you do not make (any )?sense',
      `(stupid|dumb|useless|worst|crappy|shitty|worthless|terrible|idiotic|silly|pathetic) ${BOT}( ever)?`,
      'you (know|understand) nothing|you do not (know|understand) (anything|shit)',
      'you can not do anything|you are not helping',
    ],
  },
  {
    act: 'compliment',
    whole: [
      `(you are|you re|your|you seem|you sound|aww you are) ${VERY}${GOOD}( ${BOT}| one|` +
        ' person| answer| at this| to talk to| job| company| conversation partner| for (bot|' +
        'robot|machine|program|computer))?',
      '(good|great|nice|clever|smart|best) (bot|job|work|answer|one|robot|chatbot|reply|point)( ever)?',
      `that (is|was) ${VERY}(good|great|nice|clever|helpful|excellent|lovely|kind) (answer|` +
        'reply|point|thing to say)|well done|nicely done|bravo|congratulations|good for you|' +
        'i am impressed|impressive|you rock',
      'you rule|you did (well|great)',
    ],
    anywhere: [
      'i (like|love|adore|admire) (you|talking to you|chatting with you|this chat|your (answers?|' +
        'style|name|voice|honesty))$',
      `you (are|re) ${VERY}${GOOD}$`,
    ],
  },
  {
    act: 'how-are-you',
    whole: [
      '(and |so |but |well )?how (are|r|is|s) (you|things|everything|life|it|it all|we|' +
        'your day going|all|business)( (doing|feeling|going|hanging|been|today|tonight|now|' +
        'lately|then|this|morning|afternoon|evening|fine|day|with|you|my|friend|parley|buddy|' +
        'there|dear|old|all|mate|right|keeping|holding|up|in|robot|bot|life|treating))*',
      'how (do|are) you (do|feel|feeling|fare|faring|doing)( (today|now|right|this|morning|' +
        'evening|then|lately|tonight))*',
      'how have you been( \\S+){0,2}|how goes it|how you (doing|been|feeling)( (today|now|' +
        'my|friend|buddy|man|bro|lately|parley))*|how do',
      '(are )?you (ok|okay|well|good|alright|all right|fine|doing (ok|okay|well|good|fine|' +
        'alright))( today| now)?',
      '(i )?hope (you are|all is|you re) (doing )?(well|good|fine|ok|okay)( \\S+)?',
      '(i am |am )?(fine|good|great|well|ok|okay|not bad|doing well|very well|all right|' +
        'alright)( thanks| thank you)? (and|how about|what about) (you|yourself)',
      '(and|how about|what about) (you|yourself)|what is new( with you)?|what is going on',
      'what is happening|how are ye|anything new|everything (ok|okay|good|alright)( with you)?',
      'all good( with you)?',
    ],
  },
  {
    act: 'goodbye',
    whole: [
      '(ok |okay |well |alright |right |thanks |thank you |anyway |and |so |now )*(good ?bye|' +
        'bye+|bye bye|byebye|farewell|good ?night|nighty night|night night|night|ciao|cheerio|' +
        'toodles|cya|ttyl|g2g|gtg|brb|later|laters|so long|adieu|peace out|take care|bye for now|' +
        'goodnight|over and out|ta ta|tata|godspeed)( \\S+){0,3}',
      '(ok |okay |well |alright |thanks |thank you )*(see|catch|talk to|speak to|hear from|' +
        'chat with) you( again)?( later| soon| tomorrow| around| then| next time| tonight|' +
        ' next week| another time| some time| in (bit|while))*',
      '(ok |okay |well |alright |anyway |sorry )*(i )?(have|have got|need|must|got|should|' +
        'better|had better|am going|will)( to)? (to )?(go|leave|run|be going|be off|head (out|' +
        'off)|get going|sleep|bed|get back to work|get some sleep|go to (bed|sleep|work|school)|' +
        'stop here)( now| bye| to (bed|sleep|work|school)| \\S+)?',
      '(have|enjoy) (nice|good|great|lovely|pleasant|wonderful|your|rest of your|restful) ?(day|' +
        'one|evening|night|weekend|rest of your day|afternoon|time|week)?',
      '(ok |okay |well )*(i am|am) (off|leaving|done|out|going|going now|heading (out|off)|' +
        'signing off|logging off|done here|done for (now|today))( now| to (bed|work|sleep|' +
        'school))?',
      '(ok |okay |well )*(that is|this is) (all|it|enough)( for (now|today))?( thanks| thank you)?',
      'signing off|logging off|until (next time|then|tomorrow|later)',
      'till (next time|then|tomorrow|later)|let us (stop|end|leave it) here',
      'time to (go|sleep|leave)|end (chat|conversation)|quit|exit',
    ],
  },
  {
    act: 'thanks',
    whole: [
      '(ok |okay |oh |great |cool |perfect |wow |well |alright |right |nice |good |excellent |' +
        'ah |and |awesome |wonderful )*(many |much |big |warm )*(thanks|thank you|thank u|' +
        'cheers|ta|tank you|merci beaucoup)( .{0,60})?',
      '(i )?(really )?(appreciate|am grateful|am thankful|owe you)( .{0,40})?',
      'much (appreciated|obliged)|appreciated|grateful',
      'that (helps|helped|was helpful|is helpful|is kind|is very kind)( .{0,30})?',
      '(that is |how )?(very |so )?kind of you( .{0,20})?',
      'you (have been|are|were) (very |so |really |most )?(helpful|kind|(of )?(great |big |huge )?help)',
      'you helped( me)?( .{0,20})?|i (want|would like|wanted) to (thank|say thank).{0,40}',
      'bless you|god bless( you)?|you are lifesaver',
    ],
  },
  {
    act: 'greeting',
    whole: [
      `(oh |ah |well |so |ok |okay |um )*${GREETING}${AGAIN}( (${GREETING}|can we (talk|` +
        `chat)|let us (talk|chat)))?${AGAIN}`,
      'are you (there|here|online|awake|up)|anyone (there|here|home)|is anyone (there|here)',
      'knock knock|testing|test|ping|start|begin|let us (start|begin|chat|talk)|can we (talk|chat)',
      'i want to (talk|chat)|let us have chat',
    ],
  },
  {
    act: 'clarify',
    whole: [
      '(sorry )?(what|huh|pardon|pardon me|come again|excuse me|eh|what what|wdym|say (that )?again|' +
        'say what|repeat( that)?)',
      '(sorry )?(i )?(do not|did not|can not|don t) (understand|get|follow)( you| that|' +
        ' it| what you (mean|meant|said|are saying|want|say)| a word| your answer| your question)?',
      '(and |but )?what (do|did|does) (you|that|it|this) mean( by that| by this)?',
      '(can|could) you (explain|repeat|rephrase)( that| it| this)?( again)?|meaning',
      '(can|could) you explain what you mean|i am not sure what you mean|what is (that|this) supposed to mean|(can|could) you (say|put) (that|it|this) .*',
      'in other words|that (does not|makes no) (make )?sense|(i am )?confused|why not|why|how so',
      'how come|such as|for example|like what|explain|elaborate|go on|tell me more|more|continue|and',
      'and then|so',
    ],
  },
  {
    act: 'backchannel',
    whole: [
      '(oh |ah |well |um |hmm |ok |haha |lol )*(yes|yeah|yep|yup|yea|yah|sure|of course|' +
        'definitely|absolutely|indeed|certainly|ok|okay|okey|k|kk|fine|alright|all right|' +
        'right|agreed|true|exactly|correct|why not|sounds good|deal|understood|got it|i see|' +
        '(that |it )?makes sense|fair enough|fair|good to know|good|cool|nice|great|perfect|' +
        'awesome|wow|wonderful|amazing|excellent|fantastic|neat|sweet|interesting|fascinating|' +
        'lovely|super|no|nope|nah|not really|no thanks|no thank you|never|never mind|nevermind|' +
        'not|not much|nothing|nothing much|not yet|maybe|perhaps|i guess( so)?|i suppose|' +
        'possibly|probably|depends|it depends|i do not know|idk|dunno|no idea|not sure|whatever|' +
        'who cares|so what|lol|lmao|rofl|(ha){2,}h?|(he){2,}|hihi|ha|hm+|mm+|mhm|uh|um|uh huh|' +
        'oh|ah|aha|ooh|really|seriously|oh really|is that so|no way|for real|i know|you too|' +
        'same|same here|me too|likewise|welcome|you are welcome|no problem|no worries|of course not|' +
        'i agree|i disagree|i think so|i hope so|let us see|we will see|not bad|so so|meh|' +
        'anyway|alright then|ok then|good point|that is (good|great|nice|cool|fine|ok|okay|' +
        'true|right|interesting|funny|fair|sad|it|wrong|not true|false|lie|strange|weird)|' +
        'i am (fine|good|great|well|ok|okay|alright)( thanks| thank you)?|(doing )?(good|' +
        'fine|well|great)( thanks| thank you)|it is (ok|okay|fine|good|alright))( ok| okay|' +
        ' yes| no| then| thanks| parley| haha| lol| sure| i guess| to know)*',
    ],
  },
];
