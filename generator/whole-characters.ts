/**
 * A token can end between the two halves of a character outside the BMP, and a broken model can write half of one
 * or U+0000. What leaves this is text that can be stored and shown: halves wait for each other across pieces, a
 * half that stays alone becomes U+FFFD, and U+0000 is dropped.
 */
export interface WholeCharacters {
  push(text: string): string;
  /** What still waits when the reply is over. */
  end(): string;
}

const NUL = '\u0000';

export function createWholeCharacters(): WholeCharacters {
  let waiting = '';
  return {
    push(text) {
      const joined = (waiting + text).replaceAll(NUL, '');
      waiting = isHighSurrogate(joined.charCodeAt(joined.length - 1)) ? joined.slice(-1) : '';
      return joined.slice(0, joined.length - waiting.length).toWellFormed();
    },
    end() {
      const rest = waiting.toWellFormed();
      waiting = '';
      return rest;
    },
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The first `length` units of the text, or one less where that would cut a character in two. */
export function truncate(text: string, length: number): string {
  const end = isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
