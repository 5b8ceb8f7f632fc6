/** The question in what somebody wrote: its sentence, without what leads up to it. */

const OPENING =
  /^(?:(?:so|and|but|ok|okay|well|now|hey|hi|hello|please|wait|thanks|parley|oh|um|hmm|btw|by the way|anyway|quick question|sorry)[,!.:]? +)+/i;
const LEAD =
  /^(?:(?:can|could|would|will) you (?:please )?(?:still )?(?:tell me|remember|recall|say|remind me(?: of)?)(?: again)?|(?:do|did|don't) you (?:still |even |also |by any chance |happen to )?(?:remember|recall|know|have)(?: if| whether)?|(?:please )?(?:tell|remind) me(?: again)?(?: of)?|say(?= (?:my|what|where|who|when|how)\b)|i wonder(?: if you (?:know|remember))?|any idea|you (?:know|remember)|i(?:'ve| have)? (?:told you|mentioned)|did i (?:ever )?(?:tell you|mention|say)|have i (?:ever )?(?:told you|mentioned)|guess|i (?:forget|forgot|can't remember|don't remember|can't recall)|what did i (?:say|tell you)(?: that)?(?= (?:my|i|was|is|about)\b)|remember)(?: about)?[,:]? +/i;
const TRAILING =
  /(?:,? +(?:again|please|then|actually|exactly|by the way|do you (?:know|remember)|remember|you know|though|thanks|parley|called again))*[\s?!.…]*$/i;

export interface QuestionWords {
  /** As written, but for apostrophes, leads and the end. */
  cased: string;
  /** "Do you remember …": it asks the memory, whatever form it has. */
  hasLead: boolean;
  endsAsked: boolean;
}

export function questionWords(message: string): QuestionWords {
  const plain = message
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  const sentences = plain.split(/(?<=[.?!])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
  const sentence = sentences.findLast((each) => each.includes('?')) ?? sentences.at(-1) ?? plain;
  const opened = sentence.replace(OPENING, '');
  const led = opened.replace(LEAD, '');
  const isCalledAgain = /\bcalled again\W*$/i.test(led);
  return {
    cased: spelledOut(led.replace(TRAILING, isCalledAgain ? ' called' : '')).trim(),
    hasLead: led !== opened,
    endsAsked: sentence.includes('?'),
  };
}

/** "What's" and "whats" as "what is". */
function spelledOut(text: string): string {
  return text
    .replace(/\b(what|who|where|when|how|which)(?:'s|s)(?= )/giu, '$1 is')
    .replace(/\b(what|who|where|when|how)'re\b/giu, '$1 are')
    .replace(/\bi'm\b/giu, 'I am')
    .replace(
      /\b(?:the|that) (?:man|woman|guy|girl|boy|person|lady|lad|lass|one) (?:that |who |whom )?i am (?:seeing|dating|going out with|married to|engaged to|with)\b/giu,
      'my partner',
    )
    .replace(/\b(?:movie|film)\b/giu, 'film')
    .replace(/\bfavorite/giu, 'favourite');
}
