import type { ActPattern } from './act-patterns.js';

const MODEL =
  '(model|models|llm|llms|language model|ollama|gpt|chatgpt|openai|llama|vllm|lm studio|' +
  'mistral|brain|(real|better|bigger|proper) ai)';
const CHAT =
  '(chat|conversation|conversations|talk|this|it|me|us|my data|my messages|messages|' + 'data|everything)';
const PERSON =
  '(human|person|real|automated|people|man|someone|somebody|robot|bot|machine|computer|' +
  'program|ai|chatbot|app)';

/** What people ask the program about itself. The first pattern that matches wins. */
export const PATTERNS_ABOUT_IT: ActPattern[] = [
  {
    act: 'ask-model',
    whole: [MODEL, '(connect|install|configure|setup|set up) (it|one|something)', 'connect'],
    anywhere: [
      '(connect|connecting|add|adding|install|configure|set up|setup|plug in|plug|attach|' +
        `hook ~ up|link|enable|switch to|load|use|choose|run|give you|get) ~~~ ${MODEL}`,
      `(how|where|which) ~~~ (connect|configure|install|set|set up) ~~~ ${MODEL}`,
      'parley_model\\S*|parley_generator|model (url|key|server)|(api|openai|model) key',
      '(make|get) you (smarter|better|cleverer|more (intelligent|clever|useful))',
      'how (do|can) (i|we) (upgrade|improve|extend) you',
      'language model (connected|configured|installed)',
    ],
  },
  {
    act: 'ask-recording',
    detail: 'delete',
    anywhere: [
      '(how|where|can|could|do|would|please|want you to|want to) ~~ (delete|erase|remove|forget|wipe) ~~ (data|messages|conversations?|chats?|history|account|me|everything|it all)',
      '^(delete|erase|wipe|forget) (all )?(my|our|everything|this|all|it all|me)( \\S+)*$',
    ],
  },
  {
    act: 'ask-recording',
    anywhere: [
      '(are|is|do|does|will|can|did) (you|anyone|anybody|someone|they|somebody|this|it|' +
        'people|parley) ~~ (record|recording|store|storing|save|saving|log|logging|keep|keeping|' +
        'track|tracking|share|sharing|sell|selling|collect|collecting|spy|spying|watch|watching|' +
        `listen|listening|read|reading|monitor|monitoring) ~~ ${CHAT}`,
      '(are|is) (you|this|it|my data|chat|conversation|our chat|our conversation|this chat|' +
        'this conversation|everything|what i (say|write|type)|my messages) (being )?(private|' +
        'confidential|anonymous|secure|encrypted|recorded|recording|monitored|saved|stored|' +
        'logged|tracked|spying|listening|kept)',
      '(?<!i )(does|do|is|are|will|can|could|would) (?!not )~~~ (save|store|record|log|keep|see|read|share|' +
        'collect|track|monitor|sell) ~ (what i|my|our)',
      '(get|gets|getting) (saved|stored|recorded|logged)|(is|are) (somebody|someone|anyone|' +
        'anybody|people|they) (listening|watching|reading)( in)?|what (data|information) (do|' +
        'does|is|are)',
      '(can|could|do|will) ~ (people|users|others|visitors|strangers|anyone else|anybody else) (see|' +
        'read)|who (can|will|could|else can|gets to) (read|see|access|look at)',
      'what (happens|do you do|will happen) (to|with) (my|this|our|what i|everything)',
      '(my|your) privacy|privacy policy|about privacy|is private|gdpr|data protection',
      'where (do|does|is|are) ~~ (stored|saved|kept|data go)',
      'do you (have|use) (microphone|camera|cookies)',
      '(my|our) (data|chats?|conversations?|messages) (safe|private|stored|saved|recorded|used)',
      'are you (recording|spying|listening)( to me| on me)?',
      'how long ~~ (keep|store|stored|kept)',
    ],
  },
  {
    act: 'ask-gender',
    anywhere: [
      'your (gender|pronouns|sex)',
      '(what|which) (gender|pronouns|sex) (are|do|is) you\\S*',
      '(do|does) you have (gender|sex)',
      'are you ~ (male|female|man|woman|boy|girl|guy|lady|gentleman|he|she|non[- ]?binary|' +
        'feminine|masculine|dude|trans)( or \\S+( \\S+)?)?',
      '(he or she|she or he|him or her|boy or girl|girl or boy|man or woman|male or female)',
      '(bet|guess|think|sure|reckon|hope|believe|say) (that )?you are ~ (man|woman|male|female|girl|boy|lady)( .*)?',
      'should i call you (he|she|him|her|sir|madam|ma am)',
    ],
  },
  {
    act: 'ask-age',
    anywhere: [
      'how old (are )?you( are)?|what age are you|how old would you be.*|how many years (old )?(are|do) you.*|' +
        'when did \\S+ (make|create|build|start|launch) you',
      'your (age|birthday|birth date|date of birth|birthdate)',
      'when (were|are|was|did) you (born|made|created|built|start|begin|come into)',
      '(what|which) (year|day) were you (born|made|created|built)',
      'do you (have birthday|age|get older|grow old)',
      'how long have you (been (alive|around|here|running|online)|existed)',
      'are you (older|younger|young|old|kid|child|adult|minor|grown up|\\d+)( years old)?( than \\S+)?',
      'what is you age',
    ],
  },
  {
    act: 'ask-human',
    whole: [
      '((ok|okay|then|so|well|oh|really|yeah|sure|hm+) )*((can|could) you )?(prove|proof) ?(it|that|this)?( to me)?( then| please| now)?',
    ],
    anywhere: [
      `are you (not )?(in fact |still |talking |also )?~ (${PERSON}|alive|conscious|sentient|` +
        'self aware|artificial|automated|flesh and blood|fake|simulation|software)( being|' +
        ' person| human| intelligence)?',
      '(is|am|are|do) (this|it|that|there|i|we) (?!like )~ (talking |speaking |chatting |' +
        `talk |speak |chat |typing |writing )?(to |with )?~ ${PERSON}( being| person| human)?( here|` +
        ' behind this| typing| answering| on other (end|side)| there)?',
      'you (are|sound|seem|look|must be|feel|act|talk|write) ~~ (human|person|real|robot|' +
        'bot|people|alive|machine|robotic)',
      '(admit|confess|prove|swear|promise) ~~~ (human|person|real|robot|bot|machine)',
      '(human|person|robot|bot|machine|ai|real) or (human|person|robot|bot|machine|ai|fake|' +
        'program|computer)',
      'turing test|do you exist|are you there for real|i am (talking|speaking|chatting) (to|' +
        'with) ~ (person|human|robot|bot|machine|computer|program)|there is ~~ (person|human|' +
        'someone|somebody|man|woman) behind|pretend (to be|you are) human',
      'there is ~~~ (person|human|someone|somebody|man|woman) ~ (typing|writing|behind|answering|here)( .*)?|(if|when) you were ~ (human|person|alive)( .*)?',
      'you are ~~ (student|teenager|person|human|someone|somebody) (doing|typing|writing|pretending|behind|in)( .*)?',
      'who is (typing|writing|answering|behind this)',
      'you are ~~ (guy|woman|man|girl|lady|dude|intern|employee|worker|agent|operator|somebody|someone) (in|at|behind|from|who|typing|sitting|with)( .*)?',
      '(are|is) (there|this|you) ~~ (guy|intern|employee|agent|operator|team|real people|call cent(re|er))( .*)?',
      '(say|repeat|write|type|tell me|claim|pretend|state|admit) (that )?(after me )?(you are|you re|i am|you are not) ~~ (human|person|real|robot|bot|machine|man|woman|alive|ai)( .*)?',
      '(flesh and blood|living being|living person|human being)|were you (ever )?(human|person|alive|child|baby)',
      'you (can not|could not|must not) be ~ (robot|bot|machine|program|computer|ai)',
      'what (does it|is it) (feel )?like being (human|person|alive)',
      '(do not|not) (believe|think) ~~ you are ~ (robot|bot|machine|program|human)',
    ],
  },
  {
    act: 'ask-maker',
    anywhere: [
      'who ~~~ (made|created|built|developed|programmed|designed|trained|wrote|coded|invented|' +
        'owns|own|runs|operates|maintains|controls|programed|develops|makes) (you|this|parley|' +
        'your)',
      'who (is|are|was|were) (your(?! (best|favou?rite|friend|friends|family|mother|father|mum|mom|dad|wife|husband|girlfriend|boyfriend|hero|crush|idol|partner))|behind you|responsible for you|behind parley)( \\S+)?',
      '(you|your) (creator|creators|maker|makers|developer|developers|owner|owners|programmer|' +
        'programmers|author|authors|boss|inventor|company)',
      '(what|which) (company|lab|team|people|organisation|organization|firm|university) ~~ (you|behind)',
      '(are|were) you (made|created|built|developed|owned|from|trained|programmed|run) by',
      'how (were|are|was) you (made|created|built|developed|trained|programmed|coded)',
      'where (did|do) you come from',
      'are you open source|is this open source|your source code',
      'what are you (made of|written in|built with|programmed in)',
      '(by )?whom (were )?you made( by)?',
    ],
  },
  {
    act: 'ask-where',
    anywhere: [
      'where (are|do|is|r) you(r)? ~ (live|located|based|from|at|now|running|hosted|living|' +
        'home|server|stay|run)',
      '(what|which) (country|city|place|continent|planet) (are|do) you ~ (in|from|live)( in)?',
      '(what|which) server (are|is|do).*|where you from|where in ~ (world|earth) are you|' +
        'your (location|address|home|house|whereabouts|server)',
      'do you live (in|near|at|with)',
      'are you (in|from|near) (?!trouble|love|danger|fact)\\S+',
    ],
    whole: ['where are you', 'whereabouts are you', 'where you at', 'where do you live', 'where are you now'],
  },
  {
    act: 'ask-languages',
    anywhere: [
      '(can|do|could|will) you ~ (speak|understand|write|talk|chat|know|read|use|answer|' +
        'reply)( in| to me in)? (other languages?|any languages?|english|french|spanish|german|' +
        'portuguese|hindi|chinese|italian|dutch|russian|japanese|korean|arabic|polish|turkish|' +
        'swedish|mandarin|languages?)',
      '(what|which|how many) (other )?languages? (do|can|are) you( \\S+)?',
      'your (native |first )?languages?|only language',
    ],
  },
  {
    act: 'ask-abilities',
    whole: [
      'help( me| us)?',
      '(can|could|will|would) you help( me| us)?( out)?( with something)?',
      'i need (some |your )?help',
      'what (now|next)|now what|what to do|what do we do( now)?|menu|commands|options|features',
      '(so )?what (else )?(can|could|do) you do( for me| for us| here| then| well| all day)?',
      'what (is|are) (this|you|this page|this site|parley|this thing) for',
      'how (do|does|can) (you|this|it|parley|i use you|i use this|i use it|this thing)( work)?',
      'are you (any )?(smart|clever|useful|intelligent|good|any good|helpful)',
      'show me( something)?|surprise me|impress me',
    ],
    anywhere: [
      'what ~~ (can|could|are|do) you ~ (able to do|capable of|offer|good for|help (me |' +
        'us )?with|useful for|good at|know(?! about \\S)|talk about|understand|answer)',
      'what (can|could) you ~ do',
      '(what|things|stuff) you (can|could|are able to) ~ do|do not know what to (ask|say|type|write)',
      'what (is|are) your (abilities|capabilities|features|skills|purpose|functions?|job|' +
        'strengths|limits|limitations|talents|role|use|point|task)',
      'your (abilities|capabilities|features|skills|limits|limitations)',
      'how (can|could|do|would|might) you help',
      'what (should|can|could|may|shall|would) (i|we) (ask|say|talk about|try|chat about|' +
        'do here|do with you|use you for|discuss)',
      'what (is )?(the )?point of you',
      'what (can|do) you not do|what can not you do',
      'what kinds? of (things|questions|topics)',
    ],
  },
  {
    act: 'ask-who',
    whole: [
      '(and |so |but )?wh?o (are|is|r) (you|this|there|that)( then| by the way| anyway)?',
      'who you are|who you|and you are|you are who',
      'what are you( then| supposed to be| called| all about)?|what you are',
      '(what is )?you name|your name( would be)?|name|have you got name',
      'what is (this|parley|this place|this site|this page|this thing)',
    ],
    anywhere: [
      '(what is|tell me|know|say|state|give me|asked|asking|asking for|ask|and) your (full |' +
        'real |first )?name',
      'your name is|is your name|what (should|can|do|may|shall|could) i call you',
      'do you have ~ name|what do (they|people) call you|what are you called|how are you called',
      'introduce yourself|about yourself|describe yourself|explain yourself|identify yourself',
      'who you ~ are',
      '(what|which) (kind|type|sort) of (bot|program|ai|assistant|thing|machine|software|' +
        'model|robot|being|chatbot|creature) (are|is) (you|this)',
      '(what|which) (ai|model|llm|language model|voice|engine|version|gpt|bot|chatbot) (are you|' +
        'do you use|is this|are you using|do you run on|powers you|is behind you)',
      'are you (chatgpt|gpt\\S*|claude|gemini|llama|alexa|siri|blenderbot|cortana|copilot|' +
        'bard|eliza|openai|parley|google|chat gpt)',
      '(who|what) am i (talking|speaking|chatting|writing) (to|with)',
      'why are you called|what does your name mean|who is parley',
    ],
  },
  {
    act: 'ask-life',
    anywhere: [
      'do you (have|own|got) ~ (body|feelings|emotions|feeling|consciousness|soul|heart|' +
        'brain|mind|hands|face|eyes|family|parents|children|kids|friends|job|girlfriend|boyfriend|' +
        'wife|husband|pets?|dog|cat|hobby|hobbies|siblings|brothers?|sisters?|dreams|memories|' +
        'memory|personality|mother|father|mum|mom|dad|car|free will)',
      'do you (ever )?(eat|sleep|dream|breathe|feel(?! about)|drink|die|cry|laugh|work|' +
        'rest|get (tired|bored|lonely|hungry|angry|sad|sick|cold)|go to|watch|play|suffer|' +
        'hurt|age|sweat|shower)(?! translate)',
      '(can|could) you (feel|think|see me|see|hear me|hear|taste|smell|die|love|dream|cry|' +
        'laugh|walk|touch|eat|sleep|suffer)( \\S+){0,2}',
      'have you (ever|been|eaten|slept|seen|met|visited|had|read|watched|travelled|traveled|' +
        'lived|tried)',
      'did you ~ (sleep|eat|have|go|watch|see|enjoy|do anything|miss me|dream)',
      'what (did|have|are|will|do) you (do|doing|done|up to|eat|wear|wearing|eating|been doing|' +
        'been up to|do for (fun|living|work)|dream|look like)( today| yesterday| tonight|' +
        ' last night| right now| this weekend| tomorrow| at weekends?| for fun| for living|' +
        ' of| in your (free|spare) time| lately)?$',
      'how (was|is|has) your (day|night|weekend|morning|week|life|holiday|evening|family|sleep)( been)?',
      'are you ~ (hungry|tired|sleepy|single|married|in love|lonely|bored|sad|happy|scared|' +
        'afraid|hot|cold|thirsty|drunk|pregnant|sick|ill|jealous|busy)( today| now)?$',
      'your (body|feelings|family|parents|wife|husband|girlfriend|boyfriend|job|hobbies|' +
        'hobby|life|childhood|mother|father|mum|mom|dad|day|friends|weekend|dreams|pets?|' +
        'dog|cat|kids|children)$',
      'what (is it|does it feel|is that) like (to be|being) (you|program|ai|robot|bot|machine)',
      'how does it feel',
      'how do you (spend|celebrate|relax|unwind|sleep|live)( .*)?',
      'who is your (best friend|friend|hero|crush|idol|partner|girlfriend|boyfriend|wife|husband|mother|father|mum|mom|dad|family)( .*)?',
      'how (tall|heavy|fat) are you|how much do you weigh|your (weight|height|eyes?|hair|window|commute|shoe size|' +
        'heartbeat|pulse|lunch( break)?|salary|phone number|childhood memor(y|ies)|mother s name|back)( .*)?',
      '(taste|smell|feel|look|sound) like to you|do you (breathe|vote|shave|cook|drive|get paid|have (heartbeat|pulse|driving licence|lunch))( .*)?',
      '(can|could|shall) (we|i) ~ (meet|meet up|hang out|go out|see you in person)( .*)?|(when|what) (was|were) (the )?(last|first) time you( .*)?|' +
        'your first (love|kiss|job|day|memory)( .*)?|(did|have) you (felt|feel|cried|cry|broken|break)( .*)?|you felt that( .*)?|did that hurt your feelings',
      'do you (love|like|hate|miss) me|will you marry me|marry me|go out with me',
      'be my (friend|girlfriend|boyfriend)|are you my friend|can we be friends|kiss me',
    ],
  },
];
