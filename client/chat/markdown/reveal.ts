/** Scripts written without spaces between words; there a character is the unit that arrives. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const NEXT_WORD = new RegExp(
  String.raw`\s*(?:[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+(?=[\s${UNSPACED}]))`,
  'uy',
);

/** A backlog is worked off within about this many frames, so that the page never falls behind the answer. */
const FRAMES_TO_CATCH_UP = 12;
const CHARACTERS_IN_A_WORD = 6;

/**
 * How much of a growing text to show in the next frame: whole words only, more of them at once the more there are.
 * The last word waits until it is known to be complete.
 */
export function revealNext(text: string, shown: number): number {
  const backlog = (text.length - shown) / CHARACTERS_IN_A_WORD;
  let end = shown;
  for (let words = Math.max(1, Math.ceil(backlog / FRAMES_TO_CATCH_UP)); words > 0; words -= 1) {
    NEXT_WORD.lastIndex = end;
    if (!NEXT_WORD.test(text)) break;
    end = NEXT_WORD.lastIndex;
  }
  return end;
}
