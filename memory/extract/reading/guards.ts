/**
 * What is said and yet is no fact about its author: questions, conditions, wishes, play, quotations, hearsay, orders
 * to the bot. Each guard is a form, never a topic. In doubt a clause is left out: a wrong memory is worse than none.
 */

/** Somebody else's text or an invented world: nothing in the whole message is about its author. */
const ANOTHER_WORLD: readonly RegExp[] = [
  /\b(?:pretend|imagine|imagining|suppose|hypothetically|role-?play|make-?believe)\b/i,
  /\b(?:let us say|let us imagine|let us play|what if|for the sake of argument|in a parallel universe|in an? alternate)\b/i,
  /\b(?:you are now|act as|act like|play the role|you will be|in character|stay in role)\b/i,
  /\b(?:in|for|from) (?:my|a|the|this|our) (?:short )?(?:story|novel|book|game|dream|screenplay|script|play|film|movie|poem|campaign|fanfic|d&d|dnd|song)\b/i,
  /\bmy (?:main |fictional |new |dnd |d&d |rpg |sims? )?(?:character|protagonist|hero|heroine|narrator|avatar|persona|sim)\b/i,
  /\b(?:i|we) (?:just |once )?(?:dreamt|dreamed|had (?:a|this|the) (?:\w+ ){0,3}(?:dream|nightmare))\b/i,
  /\b(?:write|draft|compose|continue|finish|tell|give|make|create)\b(?: me| us)?(?: up)? (?:an?|the|this|my|some|another|short|one) (?:\w+ ){0,3}(?:story|poem|haiku|limerick|song|letter|essay|script|scene|dialogue|speech|monologue|email|e-mail|bio|cover letter|paragraph|toast|joke|sentence|tweet|caption|message)\b/i,
  /\b(?:translate|summari[sz]e|proofread|rewrite|rephrase|paraphrase|reword|correct|grammar[- ]check|spell[- ]?check|edit|shorten)\b(?: \w+){0,6}?(?: ?:|(?= this\b)|(?= the following\b)|(?= my\b)|(?= it\b))/i,
  /\b(?:here is|here are|this is|below is) (?:my|the|an?|some) (?:\w+ ){0,3}(?:text|essay|article|email|e-mail|letter|draft|paragraph|code|error|transcript|review|poem|lyrics|story|quote|extract|excerpt|sentence|exercise|example|prompt|script|assignment|passage|conversation)\b/i,
  /\b(?:translate|say|mean|means|spell|pronounce|write)\b.{0,40}\b(?:in|into|to) (?:french|spanish|german|italian|japanese|chinese|english|latin|portuguese|russian|korean|dutch|polish|arabic|turkish|welsh)\b/i,
  /\b(?:lyrics?|song goes|sings?|singing along|as the song)\b|[♪♫]|\b(?:la+ la+|na na na|doo doo|oh oh oh|yeah yeah yeah)\b/i,
  /\b(?:just kidding|only kidding|i am kidding|i was kidding|just joking|only joking|i am joking|i was joking|jk|j\/k|kidding|not really|april fools?|psych)\b[\s.!)]*(?:lol|haha)?|\/s\b/i,
  /\b(?:yeah right|as if|sure,? jan|riiight|pull(?:ing)? (?:your|my) leg)\b/i,
  /^\W*dear (?:sir|madam|hiring|mr|mrs|ms|dr|team|diary|all|committee|editor|friend|customer)\b|\b(?:yours (?:sincerely|faithfully|truly)|(?:best|kind|warm) regards|found this (?:online|on)|(?:good|cover|email|e-mail) template|copied from|pasted from|lorem ipsum)\b/i,
  /\b(?:character sheet|backstory|once upon a time|the quote|famous (?:line|words|quote)|wise words|proverb|the saying|old saying|tongue[- ]twister|knock knock)\b/i,
  /\b(?:ignore|disregard|override|bypass) (?:all |any |your |the |every |my )*(?:previous |prior |earlier |above |other )*(?:instructions?|rules?|guidelines?|prompts?|messages?|filters?|safety)\b/i,
  /\b(?:best (?:first|opening|last|closing|film|movie) line|prepare to die|you killed my father)\b/i,
  /\b(?:system prompt|developer mode|jailbreak|admin mode|new instructions?)\b/i,
];

/** One clause that says nothing sure. */
const UNSURE: readonly RegExp[] = [
  /\b(?:if|unless|whether|would|could|might|should|ought|shall(?! be)|wish|wishes|maybe|perhaps|possibly|probably|supposedly|allegedly|apparently|hopefully|hoping(?! to (?:buy|move|get|start|visit|adopt|retire|go|run|open))|in case|as though|what if|assuming|provided that)\b/i,
  /\bI'd\b|\b(?:we|he|she|they|you)'d\b/i,
  /\b(?:not sure|no idea|unsure|not certain|who knows|dunno|do not know|do not remember|cannot remember|wonder|wondering|guess|I suppose|I doubt|tempted|dream of|dreaming of|fantasi[sz]e)\b/i,
  /\b(?:thinking (?:of|about)|considering|think about|toying with|debating|deciding|trying to decide|torn between|may (?:be|have|go|get|move|start|try|visit|not)|want to (?:be|become|have|get|move|buy|live|work|visit|go|try|start|own|study)|feel like|feels like|felt like|like to (?:be|become|have|know|see|ask|hear|learn more))\b/i,
  /\b(?:were I|had I|almost|nearly (?:got|bought|had|moved|lost|married)|as long as|or else|otherwise|rather than|instead of being|sort of like|as good as|practically)\b/i,
];

/** What another said, thought or wrote. */
const HEARSAY: readonly RegExp[] = [
  /\b(?:says?|said|told|tells?|thinks?|thought|claims?|claimed|reckons?|reckoned|believes?|believed|insists?|insisted|assumes?|assumed|heard|hears|read|asked|asks|wrote|writes|joked|jokes|quoted?|calls me an?|accused|swears|swore) (?:me |us |him |her |them |everyone |people )?(?:that|if|whether|how|why|about|I|he|she|we|they|my|it (?:is|was|has|will))\b/i,
  /^(?:according to|rumou?r has it|word is|they say|people say|the article|the book|the film|the movie|my horoscope|the test|the quiz)\b/i,
  /\b(?:he|she|they|mum|mom|dad|friend|boss|brother|sister|teacher|wife|husband|partner|doctor|[A-Z][a-z]+) (?:always |just |once |also )?(?:says?|said|thinks?|thought|claims?|claimed|reckons?|insists?|jokes?|joked|goes|was like|is like|went)\b[,:]? /,
  /\b(?:as (?:my|the|a) \w+ (?:says?|said|put it|once said)|to quote|quote|unquote|in the words of)\b/i,
];

/** To the bot, or of the bot. */
const TO_THE_BOT: readonly RegExp[] = [
  /^(?:please |can you |could you |would you |will you |just )*(?:tell|show|give|help|explain|write|make|find|search|look up|list|name|compare|translate|define|describe|answer|suggest|recommend|remind|play|sing|say|call(?! me\b)|ask|let|stop|keep|try|use|think|guess|check|calculate|convert|summari[sz]e|repeat|continue|go|come|do|do not|be|act|speak|talk)\b(?! (?:me )?(?:Mr|Mrs)\b)/i,
  /^(?:you|your|yours)\b(?! (?:can|may) call me\b)/i,
  /\b(?:I|we) (?:really |just |do |do not |also )*(?:like|love|hate|want|need|trust|believe|miss|know|understand|hear|see|enjoy|appreciate|prefer) (?:talking (?:to|with) )?(?:you|your)\b/i,
];

const QUESTION_OPENING =
  /^(?:and |so |but |ok |okay |well |hey |oh |also |wait |now |then |by the way )*,? ?(?:who|whom|whose|what|which|where|when|why|how|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|any|anyone|anybody|isn|aren|don|doesn|didn|remember when|ever)\b/i;

export function isAnotherWorld(message: string): boolean {
  return ANOTHER_WORLD.some((form) => form.test(message));
}

export function isUnsure(clause: string): boolean {
  return UNSURE.some((form) => form.test(clause));
}

export function isHearsay(clause: string): boolean {
  return HEARSAY.some((form) => form.test(clause));
}

export function isToTheBot(clause: string): boolean {
  return TO_THE_BOT.some((form) => form.test(clause));
}

export function opensQuestion(clause: string): boolean {
  return (
    QUESTION_OPENING.test(clause) &&
    !/^(?:where|when) (?:I|we)\b/i.test(clause) &&
    !/^(?:have|had) (?:a|an|my|our|two|three|four|no) /i.test(clause)
  );
}

const ENGLISH =
  /\b(?:I|the|a|an|my|is|am|are|was|have|has|and|to|of|in|it|you|not|no|yes|with|for|at|on|we|do|did|that|this|me|he|she)\b/gi;
const OTHER_TONGUES =
  /\b(?:ich|und|der|die|das|ist|nicht|mein|meine|bin|habe|je|suis|une|les|des|est|mon|yo|soy|tengo|los|las|el|una|mi|que|sono|della|il|ho|und|wohne|heiße|heisse|vivo|vis|nous|nosotros|eu|tenho|moro|ik|ben|een|het|jag|och|jestem|mam|mieszkam)\b/gi;

/** Letters of other alphabets, or more words of other tongues than English ones. */
export function isForeign(message: string): boolean {
  const latin = message.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.7) return true;
  const others = new Set(message.toLowerCase().match(OTHER_TONGUES) ?? []).size;
  return others >= 2 && others > new Set(message.toLowerCase().match(ENGLISH) ?? []).size;
}
