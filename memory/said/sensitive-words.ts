/**
 * Words of what nobody's own words are kept for unless they wish it: health, religion, politics, sexuality, ethnicity
 * and money. Wider than the frames of the extractor, since here a false alarm costs one sentence.
 */
const HEALTH =
  /\b(?:ill|illness|sick|disease|cancer|tumou?r|diabet\w+|asthma|epilep\w+|migraines?|arthritis|coeliac|celiac|allerg\w+|intoleran\w+|depress\w+|anxiety|anxious|panic attacks?|bipolar|autis\w+|adhd|ocd|ptsd|anorexi\w+|bulimi\w+|addict\w+|alcoholic|rehab|sober|overdose|suicid\w+|self[- ]harm|therap(?:y|ist)|psychiatr\w+|psycholog(?:ist)|medication|antidepressants?|insulin|pills?|prescri\w+|diagnos\w+|symptoms?|surgery|operation|chemo\w*|transplant|pregnan\w+|miscarr\w+|abortion|ivf|fertility|menopaus\w+|disab(?:led|ility)|wheelchair|blind|deaf|dementia|alzheimer\w*|parkinson\w*|stroke|heart attack|heart condition|blood pressure|cholesterol|hiv|aids|std|covid|infect\w+|injur\w+|hurts?|fractur\w+|my (?:back|knees?|stomach|lungs?|kidneys?|liver))\b/i;
const FAITH =
  /\b(?:god|allah|jesus|church|chapel|parish|mosque|synagogue|temple|priest|pastor|vicar|imam|rabbi|pray\w*|bible|quran|koran|torah|christian\w*|catholic\w*|protestant\w*|orthodox church|baptis\w+|methodist|mormon|muslims?|islam\w*|jew(?:s|ish)?|judaism|hindu\w*|buddhis\w+|sikh\w*|atheis\w+|agnostic|religio\w+|faith|ramadan|confession|communion)\b/i;
const POLITICS =
  /\b(?:vot(?:e|es|ed|ing)|election|politic\w*|conservatives?|tor(?:y|ies)|labour (?:party|member|voter)|democrats?|republicans?|socialis\w+|communis\w+|left[- ]wing|right[- ]wing|trade union|union (?:member|rep)|brexit|activist|protest\w*|parliament|trump|biden)\b/i;
const SEXUALITY =
  /\b(?:gay|lesbian|bisexual|straight (?:man|woman|guy)|queer|trans(?:gender|sexual)?|non[- ]?binary|asexual|pansexual|lgbt\w*|came out|coming out|sexual\w*|sex|porn\w*)\b/i;
const ETHNICITY =
  /\b(?:ethnic\w*|race|racial|mixed[- ]race|caste|tribe|tribal|skin colou?r|asylum|refugee|visa status|undocumented)\b/i;
const MONEY =
  /\b(?:salary|wages?|earn(?:s|ed|ing)?|income|debts?|loans?|mortgage|savings|overdraft|bankrupt\w*|credit score|benefits|pension|inherit\w+|alimony|child support|(?:pay|owe)s? (?:me|him|her|them|off)?|taxes|rich|poor|broke(?! (?:down|up|my|his|her|their|the|a|in|off))|afford\w*|in the bank|invest(?:ed|ments?)|shares|crypto|bitcoin)\b/i;

const ALL: readonly RegExp[] = [HEALTH, FAITH, POLITICS, SEXUALITY, ETHNICITY, MONEY];

export function speaksOfSensitive(words: string): boolean {
  return ALL.some((form) => form.test(words));
}
