/**
 * Some servers leave a reasoning model's thoughts in the answer, between <think> and </think> at its very start.
 * They are not for visitors. Whatever the cut into chunks, a leading block is dropped with the white space around
 * it; a tag anywhere else is text like any other, because a visitor may ask about it.
 */
export interface ThinkBlock {
  /** What may be shown of this piece. */
  push(text: string): string;
  /** What was still held back when the answer is over; not thoughts without an end, nor white space alone. */
  end(): string;
  /** Whether the answer began with thoughts. */
  readonly hasThought: boolean;
}

const OPENING = /^\s*<think(?:ing)?>/i;
const TAGS = ['<think>', '<thinking>'];
const CLOSING = /<\/think(?:ing)?>/i;
/** A broken model can write white space for ever: no more of it is kept before the first word. */
const LEADING_SPACE = 1_000;
/** As long as a closing tag less one character: what may be the start of one. */
const CLOSING_START = '</thinking>'.length - 1;

export function createThinkBlock(): ThinkBlock {
  let state: 'start' | 'thinking' | 'thought' | 'speaking' = 'start';
  let held = '';
  let hasThought = false;

  const step = (): string => {
    if (state === 'start') {
      if (OPENING.test(held)) {
        state = 'thinking';
        hasThought = true;
        held = held.replace(OPENING, '');
      } else if (mayBecomeTag(held.trimStart())) {
        held = held.slice(-LEADING_SPACE);
        return '';
      } else state = 'speaking';
    }
    if (state === 'thinking') {
      const closing = CLOSING.exec(held);
      if (closing === null) {
        held = held.slice(-CLOSING_START);
        return '';
      }
      state = 'thought';
      held = held.slice(closing.index + closing[0].length);
    }
    if (state === 'thought') {
      held = held.trimStart();
      if (held !== '') state = 'speaking';
    }
    const text = held;
    held = '';
    return text;
  };

  return {
    push(text) {
      if (state === 'speaking') return text;
      held += text;
      return step();
    },
    end() {
      const rest = state === 'start' && held.trim() !== '' ? held : '';
      held = '';
      return rest;
    },
    get hasThought() {
      return hasThought;
    },
  };
}

function mayBecomeTag(text: string): boolean {
  return TAGS.some((tag) => tag.startsWith(text.toLowerCase()));
}
