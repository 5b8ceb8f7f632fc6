/**
 * Tokens become text as they come. A token may end inside a character, so text that ends in U+FFFD waits for the
 * next ones; and text that may be the beginning of a stop string waits until it is clear whether it is one. What a
 * token says may depend on the one before it (a leading space), so always a few are decoded together.
 */
import { createWholeCharacters } from '../../whole-characters.js';

const REPLACEMENT = '\uFFFD';
/** No character is longer; what is still broken after so many tokens stays broken. */
const CHARACTER_TOKENS = 4;

export interface TokenText {
  push(token: number): string;
  /** What still waits when the reply is over. */
  end(): string;
}

export function createTokenText(decode: (tokens: number[]) => string): TokenText {
  const characters = createWholeCharacters();
  let context: number[] = [];
  let fresh: number[] = [];
  const release = (): string => {
    const before = decode(context);
    const text = decode([...context, ...fresh]).slice(before.length);
    context = fresh;
    fresh = [];
    return characters.push(text);
  };
  return {
    push(token) {
      fresh.push(token);
      const isBroken = decode([...context, ...fresh]).endsWith(REPLACEMENT);
      return isBroken && fresh.length < CHARACTER_TOKENS ? '' : release();
    },
    end: () => (fresh.length === 0 ? '' : release()) + characters.end(),
  };
}

export interface StopText {
  /** `said` may be shown; after `isOver` nothing more comes. */
  push(text: string): { said: string; isOver: boolean };
  end(): string;
}

export function createStopText(stops: string[]): StopText {
  let held = '';
  return {
    push(text) {
      held += text;
      const ends = stops.map((stop) => held.indexOf(stop)).filter((at) => at !== -1);
      const isOver = ends.length > 0;
      const length = isOver ? Math.min(...ends) : held.length - beginningAtEnd(held, stops);
      const said = held.slice(0, length);
      held = isOver ? '' : held.slice(length);
      return { said, isOver };
    },
    end() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** How much of the text's end may be the beginning of a stop string. */
function beginningAtEnd(text: string, stops: string[]): number {
  const longest = Math.max(0, ...stops.map((stop) => stop.length - 1));
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (stops.some((stop) => stop.startsWith(end))) return length;
  }
  return 0;
}
