/**
 * Other ways to say a thing, put into the plain one that the frames read: "what I love is hiking" is "I love hiking",
 * "nothing beats a cold lager" is "I love a cold lager", "my place is in the Marais" is "I live in the Marais".
 */
const NO_THING_MEANT = '(?!(?:it|this|that|these|those|he|she|they|you|we|I|there|what|who|nothing)\\b)';
const THING = `(${NO_THING_MEANT}.{2,50}?)`;

const FORMS: readonly (readonly [RegExp, string])[] = [
  // Clefts.
  [
    /^what (?:I|we) (?:really |most |also |actually |truly |absolutely )*(love|like|enjoy|hate|prefer|collect|play|study|teach) (?:most |best |more than anything )?(?:is|are) (.+)$/i,
    'I $1 $2',
  ],
  [
    /^(?:the )?(?:one |only |first )?(?:things?|food|place|music|sport|season|animals?|people) (?:that |which )?(?:I|we) (?:really |absolutely )*(love|like|enjoy|hate|cannot stand|dislike)(?: (?:most|best|least|more than anything|the most|the best))?(?: (?:about|in|of) [^,]{2,30})? (?:is|are) (.+)$/i,
    'I $1 $2',
  ],
  [/^it (?:is|was) (in|at|on) (.{2,40}?) that ((?:I|we|my|our)\b.+)$/i, '$3 $1 $2'],
  [/^(?:she|he|it) is (?:called|named) (\p{Lu}\p{L}+), (?:my|our) ([\p{L} -]+)$/iu, 'my $2 is called $1'],
  // Likings.
  [
    /^(?:there is )?nothing (?:(?:quite )?(?:beats|tops)|(?:is )?better than|(?:in the world )?(?:compares to|like)) (.+)$/i,
    'I love $1',
  ],
  [/^you (?:just )?cannot beat (.+)$/i, 'I love $1'],
  [
    new RegExp(
      `^${THING} (?:makes? me (?:so |really |very )?happy|calms? me(?: down)?|cheers? me up|relax(?:es)? me|never gets? old|(?:is|are) (?:pure |absolute |my idea of )(?:bliss|heaven|joy|paradise))$`,
      'i',
    ),
    'I love $1',
  ],
  [
    /^(?:my|our) (?:biggest |only |little |secret )*(?:guilty pleasure|comfort food|comfort show|weakness|great love|go-to (?:snack|drink|order|meal|karaoke song)) (?:is|are|has to be|will always be) (.+)$/i,
    'I love $1',
  ],
  [new RegExp(`^${THING} (?:does|do) (?:absolutely )?nothing for me$`, 'i'), 'I do not like $1'],
  [
    new RegExp(
      `^${THING} (?:is|are) (?:really |just |definitely |simply )*not (?:really |exactly |quite )*(?:my (?:thing|cup of tea|style|jam|kind of thing|scene|bag)|for me)$`,
      'i',
    ),
    'I do not like $1',
  ],
  [
    new RegExp(
      `^${THING} (?:(?:really |always )?(?:makes? me (?:sick|gag|cringe|queasy|scream|shudder|want to (?:scream|puke|cry))(?: .*)?|drives? me (?:mad|crazy|nuts|insane|up the wall|round the bend)|gives? me the (?:creeps|ick|heebie-jeebies)|bores? me(?: to (?:tears|death))?|gets? on my nerves|terrif(?:y|ies) me|scares? me)|tastes? (?:like|of) (?:soap|mud|cardboard|feet|dirt)(?: to me)?)$`,
      'i',
    ),
    'I hate $1',
  ],
  [/^I (?:have )?(?:gone|went) (?:right |completely |totally )?off (.+)$/i, 'I no longer like $1'],
  [/^([\p{L} ]{3,30}?) ?>+ ?([\p{L} ]{3,30})$/u, 'I prefer $1 to $2'],
  [/^give me (?!an?\b|the\b|some\b|your\b)([^,]{3,40}?),? any ?(?:day|time)(?: of the week)?$/i, 'I love $1'],
  [/^give me (.{2,40}?) over (.{2,40}?)(?:,? (?:any ?day|every time|always))?$/i, 'I prefer $1 to $2'],
  [
    new RegExp(
      `^(?!(?:I|we|my|our)\\b)${THING} over (.{2,40}?),? (?:any ?day|every time|always)(?: of the week)?$`,
      'i',
    ),
    'I prefer $1 to $2',
  ],
  [
    /^(?:I|we) (?:would|will) take (.{2,40}?) over (.{2,40}?)(?:,? (?:any ?day|every time))?$/i,
    'I prefer $1 to $2',
  ],
  [
    /^no (meat|dairy|gluten|alcohol|sugar|pork|beef|fish|seafood|eggs|caffeine|coffee|nuts|wheat|red meat|shellfish|booze|carbs) for (?:me|us)$/i,
    'I do not eat $1',
  ],
  // Home, work and family.
  [
    /^home (?:for (?:me|us)|these days|now|nowadays) is (?=(?:an? )?(?:houseboat|narrowboat|boat|island|farm))(.+)$/i,
    'I live on $1',
  ],
  [/^home (?:for (?:me|us)|these days|now|nowadays) is (?:in )?(.+)$/i, 'I live in $1'],
  [
    /^(?:my|our) (?:place|flat|house|apartment|home|cottage) (?:is|are) (?:right )?(?:in|at) (?!the (?:middle|process))(\p{Lu}.+|the .+)$/iu,
    'I live in $1',
  ],
  [
    /^(?:my|our) (?:place|flat|house|apartment|balcony|bedroom|windows?) (?:overlooks?|looks? (?:out )?(?:on|over|onto)) .{2,40} (?:in|of) (\p{Lu}\p{L}+.*)$/u,
    'I live in $1',
  ],
  [/^(?:and )?now (?:living |based |back |settled )?in (\p{Lu}.+)$/u, 'I live in $1'],
  [/^(?:originally |was )?(?:raised|brought up) (in|on|near|by) (.+)$/i, 'I was raised $1 $2'],
  [/^work is (in|at|for) (.+)$/i, 'I work $1 $2'],
  [/^(I|we) (?:am working|work|worked) like (an? .+)$/i, '$1 work as $2'],
  [
    /^it (?:is|was) my (?:very )?(?:first|second|third|last|\d+\w+) (?:week|day|month|year|term|season|shift) as (an? .+)$/i,
    'I am $1',
  ],
  [
    /^(?:they|the company|work|my (?:boss|company|employer|firm)|the (?:bank|factory|firm|school)) (?:made me redundant|laid me off)(.*)$/i,
    'I was made redundant$1',
  ],
  [/^(?:they|the company|work|my (?:boss|company|employer|firm)) (?:fired|sacked) me(.*)$/i, 'I was fired$1'],
  [
    /^there (?:is|are) (.{3,80}?) (?:living with (?:me|us)|in (?:my|our) (?:house|home|household|family|flat))$/i,
    'I have $1',
  ],
  [/^(?:the|me) (?:missus|mrs|wifey|wife)(?= )/i, 'my wife'],
  [
    /^the (kids|husband|boyfriend|girlfriend|in-laws|grandkids|missus)(?= (?:is|are|has|have|was|loves?|hates?|turned)\b)/i,
    'my $1',
  ],
  [
    /^my ([A-Z]\p{L}+|\p{L}+(?:ish|ese|ian|nch|man)) is (?:pretty |very |quite |a bit |still |really )*(?:rusty|fluent|basic|ok|okay|decent|good|better than|not bad|passable|terrible|bad|getting better|conversational|non-existent)\b.*$/u,
    'I speak $1',
  ],
  [
    /^(?!I\b)(?:my )?(?:husband|wife|boyfriend|girlfriend|partner|ex|(?=\p{Lu}))(\p{Lu}\p{L}+)? ?and (?:I|me) (?:have |recently |just |finally )*(?:broke up|broken up|split up|split|separated|called it quits|parted ways|are (?:no longer|not) together(?: any ?more)?)/u,
    'I broke up with my partner $1',
  ],
  [/^(?:I|we)? ?(?:finally )?tied the knot with /i, 'I got married to '],
  [
    /^(?:I )?hung up my (?:boots|apron|hat|stethoscope|whistle)(?= (?:in|last|after|for good)\b)/i,
    'I retired',
  ],
  [
    /^(?:I )?(?:finally |just )?made (?=(?:head|partner|captain|sergeant|senior|manager|director|team lead|professor|supervisor)\b)/i,
    'I became ',
  ],
  [/^(I am |we are |am |are )?expecting (?:a )?(?:little one|bundle of joy)/i, 'I am expecting a baby'],
  [/^(?:vegan|vegetarian|pescatarian|gluten-free|dairy-free) household\b.*$/i, 'I am $&'],
  [/^we are an? (vegan|vegetarian|pescatarian|gluten-free|dairy-free) (?:household|family)$/i, 'I am $1'],
  [/^(?:my parents|my (?:mum|mom|dad|mother|father)|they) named me (\p{Lu}\p{L}+).*$/u, 'my name is $1'],
  [/^(?:\w+|\d+) years in (\p{Lu}\p{L}+)(?: now| already)?$/u, 'I live in $1'],
  [
    /^(?:for the (?:past|last) [\p{L} ]+ )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) has been (?:my |our )?home(?: for .*| since .*)?$/u,
    'I live in $1',
  ],
  [
    /^(?:I am |we are )?(?:over the moon|so (?:happy|excited|proud|pleased)|thrilled|chuffed|in love) (?:about|with|of) (?:my|our) new (.+)$/i,
    'I have a new $1',
  ],
  [/^the (dog|cat|puppy|kitten|baby|rabbit|hamster|parrot) is (?:called|named) /i, 'my $1 is called '],
  [
    /^(?:mum|dad|mom|nan|gran|granny|nana|grandad|granddad|grandma|grandpa|mam)(?= (?:is|was|has|passed|died|lives|loves|works|turned|turns|plays|grew|moved|comes)\b)/i,
    'my $&',
  ],
  [
    /^(?:my )?((?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last)) year (?=(?:\p{L}+ ){0,2}(?:student|undergrad)\b)/iu,
    'I am a $1 year ',
  ],
  [/^(?:I|we) have (\d\d) years$/i, 'I am $1'],
  // What people leave out in a hurry, or whose first language leaves it out.
  [
    /^I (?=(?:from|also from|very|so|married|divorced|vegetarian|vegan|student|teacher|born|living|working|studying|learning|allergic|mother|father|new here) )/i,
    'I am ',
  ],
  [
    /^(?=in my (?:early |mid[- ]?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s)\b)/i,
    'I am ',
  ],
  [
    /^(?=(?:between jobs|out of work|self[- ]employed|semi-retired|on (?:maternity|paternity|parental) leave)\b)/i,
    'I am ',
  ],
  [
    /^(?=(?:single|proud|stay-at-home|working|new|busy|tired|full-time|retired|former|trainee|part-time|freelance|amateur|lifelong) (?:[a-z]+ )?(?:mum|mom|dad|mother|father|parent|nurse|teacher|student|engineer|chef|writer|artist|musician|photographer|translator|designer|developer|doctor|gardener|carer)\b)/i,
    'I am a ',
  ],
  [
    /^(?=(?:mum|mom|dad|mother|father|grandmother|grandfather|grandma|grandpa|parent|nan|granny) (?:of|to) (?:\w+)\b)/i,
    'I am a ',
  ],
  [/^(first|second|third|fourth|final|last)[- ]year (?=\p{L}+ (?:student|undergrad))/iu, 'I am a $1 year '],
  [/^(?=(?:my )?(?:first|second|third|fourth|final|last) year (?:of|at|in) )/i, 'I am in '],
];

export function recast(clause: string): string {
  for (const [form, plain] of FORMS)
    if (form.test(clause)) return clause.replace(form, plain).replace(/ {2,}/g, ' ');
  return clause;
}
