/**
 * How people tell in their own words what they are asked for by an attribute: "in halls now", "a flat with Priyesh". A
 * form says only that the words speak of it, never what they say; so it finds what was said, and writes no fact.
 */

const WORK_NOUN =
  '(?:nurse|chef|cook|vet|guard|midwife|principal|clerk|pilot|fireman|policeman|coach|team lead|freelance|apprentice|lieutenant|mechanic|salesman|barista|agent|accountant|assistant|student|surgeon|judge|guide|architect|waiter|waitress|driver|teacher|farmer|baker|painter|plumber|carpenter|builder|boatbuilder|designer|developer|engineer|manager|lawyer|solicitor|doctor|tester|programmer|writer|editor|photographer|firefighter|officer|worker|dealer|trader|banker|dancer|singer|player|trainer|butcher|hairdresser|barber|cleaner|gardener|tailor|jeweller|lecturer|professor|researcher|director|producer|actor|actress|author|inspector|counsellor|translator|interpreter|operator|contractor|bricklayer|roofer|welder|porter|caterer|planner|reporter|broadcaster|miner|sailor|soldier|fisherman|shepherd|librarian|technician|electrician|politician|optician|beautician|musician|physician|\\p{L}{3,}(?:ologist|dontist|ientist|rmacist|apist|rnalist|tionist|smith|wright))';

const FORMS: Readonly<Record<string, RegExp>> = {
  age: /\b(?:\d{1,3}|ten|eleven|twelve|\w+teen|twenty\S*|thirty\S*|forty\S*|fifty\S*|sixty\S*|seventy\S*|eighty\S*)\b/i,
  birthday:
    /\bbirthday\b|\bborn\b|\bb-?day\b|\b(?:turned|turns|turning)\b|\b\d{1,2}(?:st|nd|rd|th)\b(?=,? (?:no|wait|party|$))/i,
  home: /\b(?:[Ll]iv(?:e|es|ing)|[Mm]ov(?:ed|ing)|flat|apartment|house|halls|dorm|hostel|room|place|settled|based|stay(?:s|ing))\b[^.!?]{0,40}\b(?:in|to|near|at)(?: the)? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}|\b[Mm]oved?\b[^,.!?]{0,20}[.!,] (?:to )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}{2,}|\b(?:i|we|I|We)(?:'re|'m|m| am| are)(?: now| staying| in halls)? in \p{Lu}(?!he\b)|\bdown to (?:my )?\p{L}+ in \p{Lu}|^\p{Ll}*,? ?(?:in|In) \p{Lu}/u,
  origin: /\b(?:from [\p{Lu}]\p{L}+|where i'?m from|born in|grew up|raised|childhood|hometown|come from)\b/u,
  job: new RegExp(
    `\\b(?:jobs?|hired|promoted|employed|freelance|apprenticeship|sells?|teaches|coaches|fixes|repairs|drove a|drives a)\\b|\\bwork(?:s|ing|ed)? (?:at|as|for|in|part|on|from|the)\\b|\\b(?:joined|started|new post|runs?|own|owns) (?:\\p{L}+ ){0,3}(?:as|at|with|a|an|post|the)\\b|\\b${WORK_NOUN}\\b|\\b(?:do|does) the \\p{L}+ (?:for|at)\\b|\\brailway man\\b`,
    'iu',
  ),
  partner:
    /\b(?:seeing|dating|going out|girlfriend|boyfriend|wife|husband|fianc[eé]e?|partner|married|marr(?:y|ies)|met (?:someone|somebody)|broke up|split up|together|a thing|in love|engaged)\b/i,
  household:
    /\b(?:flat ?mates?|room ?mates?|house ?mates?|shar(?:e|es|ing)|liv(?:e|es|ing) with|flat with|moved in with|the (?:room|flat|house) with|of us in)\b/i,
  study:
    /\b(?:stud(?:y|ies|ying|ied)|degree|masters|bachelors?|phd|uni(?:versity)?|college|course|semester|lectures?|got into|enrolled|major(?:ing)?|dissertation|apprenticeship|training)\b/i,
  school: /\b(?:school|uni(?:versity)?|college|academy|class)\b/i,
  language: /\b(?:speaks?|learn(?:ing|s)?|fluent|language)\b/i,
  hobby:
    /\b(?:plays?|playing|club|team|band|class(?:es)?|lessons?|practi[sc]e|training|swim\w*|run|runs|running|climb\w*|danc\w+|paint\w*|draw\w*|pilates|yoga|gym|football|every (?:day|week|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i,
  like: /\b(?:love[sd]?|like[sd]?|fan|into|favou?rite|adore[sd]?|enjoy\w*|obsessed|crazy about|mad about|support(?:s|ed)?|his thing|her thing)\b/i,
  dislike: /\b(?:hate[sd]?|dislike[sd]?|can'?t stand|don'?t like|detest\w*|sick of|tired of)\b/i,
  diet: /\b(?:eat(?:s|ing)?|vegetarian|vegan|meat|diet|gluten|dairy)\b/i,
  pet: /\b(?:dog|cat|kitten|puppy|rabbit|hamster|parrot|chicken|turtle|tortoise|horse|pet)\b/i,
  possession: /\b(?:bought|got|have|has|had|own|drive|ride|sold|a new|an old|swapped|changed)\b/i,
  appearance: /\b(?:hair|eyes|tall|bald|beard|tattoo\w*|glasses|look like)\b/i,
  colleague: /\b(?:boss|manager|supervisor|colleagues?|intern|team|desk|work(?:s|ing)? with|assistant)\b/i,
};

/** Whether the words speak of what the attribute asks for; undefined where no form says how it is told. */
export function tellsOf(attribute: string, words: string): boolean | undefined {
  const form = attribute.startsWith('favourite') ? /\bfavou?rite\b|\bfave?\b/i : FORMS[akin(attribute)];
  return form?.test(words);
}

/** By which a full text finds what may tell of it. */
export const CUES: Readonly<Record<string, string>> = {
  age: 'turned old years',
  birthday: 'birthday born turned turns',
  home: 'live living moved flat apartment house halls room place in bedrooms staying here',
  origin: 'from born grew raised',
  job: 'work works working job hired promoted quit boss freelance retired a an at company post drove sells runs fixes driver engineer manager nurse teacher',
  partner: 'seeing dating going girlfriend boyfriend wife husband married met together broke thing',
  household: 'flatmate roommate sharing share flat room with',
  study:
    'study studying degree masters uni university college course lectures dissertation apprenticeship into',
  school: 'school uni university college academy',
  hobby:
    'play plays club team band class lessons practise every swim run climb dance paint draw pilates yoga gym',
  like: 'love like fan into favourite enjoy support thing',
  dislike: 'hate stand tired',
  diet: 'eat meat vegetarian vegan',
  appearance: 'hair eyes tall bald beard glasses cut',
  possession: 'bought got have swapped changed car bike',
  colleague: 'boss manager supervisor colleague intern team desk works',
};

const AKIN: Readonly<Record<string, string>> = {
  employer: 'job',
  workplace: 'job',
  status: 'partner',
  habit: 'hobby',
  skill: 'hobby',
  nationality: 'origin',
};

export function akin(attribute: string): string {
  return attribute.startsWith('favourite') ? 'like' : (AKIN[attribute] ?? attribute);
}
