/** An answer as it is said: the sentence that was found, with what it points back to. */
import type { Candidate } from './answer-from-passages.js';
import { POINTS_BACK } from './match-words.js';
import type { Question } from './read-question.js';

const LONGEST_ANSWER = 320;

/** A sentence that points back says little alone, so the one before it comes along where there is room. */
export function wordAnswer({ passage, index, text }: Candidate, { kind }: Question): string {
  const before = passage.sentences[index - 1];
  const after = passage.sentences[index + 1];
  const pointsBack = POINTS_BACK.test(text) && passage.sentences[index]?.isFirst === false;
  if (pointsBack && before !== undefined && before.text.length + text.length < LONGEST_ANSWER) {
    return `${before.text} ${trim(text)}`;
  }
  const goesOn = (kind === 'about' || kind === 'manner') && after !== undefined && !after.isFirst;
  if (goesOn && text.length + after.text.length < LONGEST_ANSWER) return `${text} ${trim(after.text)}`;
  return trim(text);
}

function trim(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text;
  const cut = text.slice(0, LONGEST_ANSWER);
  const end = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(', '));
  return `${cut.slice(0, end > LONGEST_ANSWER / 2 ? end : cut.lastIndexOf(' '))}…`;
}
