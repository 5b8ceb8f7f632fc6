/** "Last summer we cycled …", "to friends I'm just Billie": what stands before the subject is put after the verb's words. */
const FRONT =
  '(?:in|on|at|from the|last|next|this|every|for|by|after|since|during|until|over|around|tomorrow|yesterday|today|tonight|when I was|back in|one|two|three|four|five|six|a|the (?:day|week|month|year|summer|winter|following|other)|\\d+|to (?:my )?(?:friends|family|most)|come|from|as (?:an?|my)|most|these days|some (?:day|days)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:january|february|march|april|june|july|august|september|october|november|december))';
const FRONTED = new RegExp(
  `^(?<front>${FRONT}\\b(?: [\\p{L}\\p{N}'-]+){0,6}?),? (?<rest>(?:I|we|my|our)\\b .+)$`,
  'iu',
);
const ALONE = new RegExp(`^${FRONT}\\b(?: [\\p{L}\\p{N}'-]+){0,6}$`, 'iu');
const HAS_VERB = /\b(?:am|is|are|was(?! \d)|were|have|has|do|does|did|will|can|like|love|think)\b/i;

export function withoutFront(clause: string): string {
  const groups = FRONTED.exec(clause)?.groups;
  const front = groups?.['front'] ?? '';
  const rest = groups?.['rest'] ?? '';
  if (
    /^(?:in|on|at|for|by|after|since|during|until|over|around|come|from|a|last|next|this|every|most)$/i.test(
      front,
    )
  )
    return clause;
  if (front === '' || HAS_VERB.test(front.replace(/^when I was \w+/i, ''))) return clause;
  if (/^(?:the|a|one) \w+$/i.test(front) && !/\b(?:day|week|month|year|summer|winter|night)\b/i.test(front))
    return clause;
  return /^to /i.test(front) ? rest : `${rest} ${front.charAt(0).toLowerCase()}${front.slice(1)}`;
}

/** A part of a sentence that is nothing but a front. */
export function isFront(part: string): boolean {
  return ALONE.test(part) && !HAS_VERB.test(part.replace(/^when I was \w+/i, ''));
}
