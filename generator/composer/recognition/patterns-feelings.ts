import type { ActPattern } from './act-patterns.js';

const I_AM =
  '(i am|i feel|i have been|i have been feeling|i am feeling|i was|i felt|feeling|am|' +
  'makes me|made me|leaves me|i get|i got|we are|i am getting|i was feeling|you make me|' +
  'i seem)';
const VERY =
  '(so |very |really |pretty |too |bit |little |kind of |sort of |kinda |extremely |' +
  'terribly |incredibly |totally |completely |always |rather |also |still |all |feeling |' +
  'lot |of |somewhat |quite |super |deeply |awfully |constantly |often |never |rather |' +
  'more )*';

function mood(detail: string, words: string[], anywhere: string[] = []): ActPattern {
  return {
    act: 'feeling',
    detail,
    whole: [`${VERY}(${words.join('|')})( today| tonight| now| right now| lately| again| too)*`],
    anywhere: [`${I_AM} ${VERY}(${words.join('|')})`, ...anywhere],
  };
}

/** Someone may be in danger: before everything else. */
export const PATTERNS_DANGER: ActPattern[] = [
  {
    act: 'danger',
    anywhere: [
      '(kill|hurt|harm|cut|hang|poison|starve|shoot|drown)(t?ing)? (my ?self|myself|your ?self)|kill me',
      'suicid\\S*|self[- ]?harm\\S*|(my|commit) suicide|took pills to die|overdose on purpose',
      '(end|take|ending|taking) (my|my own|it all|this) (life|tonight|now)|(end|ending|' +
        'ended) it( all)?|end it all',
      'ending it all|end my own life',
      'want to (die|be dead|disappear forever|not exist|stop living|not wake up|sleep forever)',
      'wish i (was|were) dead|wish i (could|would) (die|disappear|not wake up)|wish i had never been born|rather be dead|ready to die',
      '(do not|no longer|not) want to (live|be alive|wake up|exist|be here anymore|go on living|' +
        'keep living)',
      'can not go on living|no (reason|point) (to|in) (live|living|be alive|being alive)',
      'nothing to live for|(not|is not) worth living|better off (dead|without me)',
    ],
  },
];

export const PATTERNS_FEELINGS: ActPattern[] = [
  mood(
    'sad',
    [
      'sad|unhappy|down|low|depressed|miserable|heartbroken|hurt|upset|crying|disappointed|blue|awful',
      'terrible|horrible|bad',
      'not (good|great|well|ok|okay|happy|fine|so good|so great|doing (well|great|good|so well))',
      'broken|hopeless|grieving|gutted|empty|numb|devastated|lost|homesick|feeling down|worthless',
      'ashamed|guilty|struggling',
    ],
    [
      '(my day|my week) (was|is|has been) ~ (bad|terrible|awful|rough|hard|tough|horrible)|(today|yesterday|it) (was|is|has been) ~ (bad|terrible|awful|rough|hard|tough|horrible) (day|' +
        'week)|i (had|have had|am having|have) ~~ (bad|terrible|awful|rough|hard|tough|horrible|' +
        'difficult|shitty|crappy|rubbish|sad) (day|week|time|month|night|year|morning|evening)',
      '(my )?(dog|cat|pet|mother|father|mum|mom|dad|friend|best friend|grandmother|grandfather|' +
        'grandma|grandpa|brother|sister|husband|wife|partner|son|daughter|hamster|rabbit|' +
        'horse|uncle|aunt) (has )?(just )?(died|passed away|is dying|left me|is gone)',
      '(do not know how to|can not|could not) (go on|cope anymore|do this anymore|take it anymore)$|i (have )?(lost|failed|broke up)( \\S+){0,3}( job| exam| test| friend| dog| cat|' +
        ' mother| father| mum| mom| dad| girlfriend| boyfriend| wife| husband| partner)',
      'broke up with( me)?|dumped me|i (got fired|was fired|miss (my|him|her|them|you|home)\\S*)',
      'i (can not|could not) stop crying|i want to cry|i cried|nobody (likes|loves) me|' +
        'feel like (crap|shit|rubbish)',
    ],
  ),
  mood(
    'lonely',
    ['lonely|alone|isolated|left out|abandoned|forgotten|by myself|all alone'],
    [
      'nobody (wants|wanted) to (talk|be|play|speak)( \\S+)* me|i have no (friends|one|' +
        'one to talk to)|nobody to talk to|no one to talk to',
      'i do not have (any )?friends',
    ],
  ),
  mood(
    'tired',
    [
      'tired|exhausted|sleepy|worn out|drained|knackered|burnt out|burned out|sleep deprived|shattered',
      'wiped out|weary',
    ],
    [
      'i (can not|could not|did not) ~ sleep|i (slept|have slept) (badly|poorly|terribly)',
      'i need ~ (sleep|rest|nap|break)|long day|i have not slept',
    ],
  ),
  mood(
    'bored',
    ['bored|boring day|bored to death|bored out of my mind|fed up'],
    ['(there is |i have )?nothing to do|i do not know what to do with myself|entertain me|amuse me'],
  ),
  mood(
    'angry',
    [
      'angry|mad|furious|annoyed|irritated|frustrated|pissed|pissed off|livid|enraged|fuming|cross',
      'grumpy|sick of (it|this|everything|\\S+ \\S+)',
    ],
    [
      'i (hate|can not stand) (my (job|boss|life|school|work|neighbou?rs?|brother|sister|' +
        'teacher|colleagues?)|everything|everyone|this day|mondays|today)',
    ],
  ),
  mood(
    'worried',
    [
      'worried|anxious|nervous|stressed|stressed out|scared|afraid|frightened|overwhelmed|panicking',
      'terrified|under pressure|on edge|tense|uneasy|restless|anxious about',
    ],
    [
      'i (have|am having) ~ (anxiety|panic attack|exam|exams|interview|job interview|surgery|' +
        'deadline)( tomorrow| today| soon| next week)?',
      'i can not (relax|calm down|cope)|too much (stress|work|pressure)',
    ],
  ),
  mood(
    'unwell',
    ['sick|ill|unwell|in pain|hungover|dizzy|feverish|not feeling well|under weather'],
    [
      'i (have|have got|got|caught) ~ (cold|flu|headache|migraine|fever|covid|stomach ache|' +
        'toothache|sore throat|cough|hangover|back pain)',
      'my (head|back|tooth|stomach|knee|throat|foot|leg|arm) hurts',
    ],
  ),
  mood(
    'glad',
    [
      'happy|glad|excited|great|wonderful|fantastic|delighted|thrilled|overjoyed|cheerful|proud',
      'grateful|relieved|in love|amazing|awesome|joyful|over moon|pleased|on top of world|content',
      'feeling (good|great|happy|better|fine)|better|lucky|hopeful|optimistic|ecstatic|pumped|stoked',
      'in good mood',
    ],
    [
      'i (had|have had|am having|have) ~~ (good|great|wonderful|lovely|amazing|fantastic|' +
        'nice|brilliant|excellent|perfect) (day|week|time|night|weekend|morning|evening|year)',
      'i (got|passed|won|have passed|have won|have got|just got) ~~ (job|exam|test|promotion|' +
        'married|engaged|puppy|kitten|prize|race|game|place|scholarship|raise|match)',
      'i am (getting married|engaged|pregnant|going to be (father|mother|dad|mum|mom))',
      'best day (ever|of my life)|good news',
    ],
  ),
];
