/** A turn as it is looked at by every question: read once. */
import { stem } from '../../generator/index.js';
import { isTellingWord, tellingWords } from '../ranking/telling-words.js';
import { readDay } from './calendar-dates.js';
import type { PastTurn } from './past-conversation.js';

export interface ReadTurn {
  id: string;
  /** In lower case. */
  speaker: string;
  /** What was said, and what its picture shows. */
  text: string;
  /** Stems of its telling words, each as often as it stands there. */
  words: string[];
  /** When it was said; undefined where that was not written down. */
  day: number | undefined;
  /** The first of its session. */
  opens: boolean;
  asks: boolean;
  /** Asks and says no more after it. */
  endsAsking: boolean;
  /** Says when something was or will be. */
  tellsTime: boolean;
}

const TELLS_TIME =
  /\b(?:yesterday|today|tomorrow|tonight|ago|recently|just|since|week|weekend|(?:last|next|this) \p{L}+|january|february|march|april|june|july|august|september|october|november|december|(?:in|last|next|this) may|(?:19|20)\d\d)\b/iu;

export function readTurns(turns: readonly PastTurn[]): ReadTurn[] {
  return turns.map((turn, i) => {
    const text = [turn.text, turn.caption ?? ''].join(' ').trim();
    return {
      id: turn.id,
      speaker: turn.speaker.trim().toLowerCase(),
      text,
      words: stemsOf(text),
      day: turn.date === undefined ? undefined : readDay(turn.date),
      opens: i === 0 || !isSameSession(turn, turns[i - 1]),
      asks: turn.text.includes('?'),
      endsAsking: turn.text.trim().endsWith('?'),
      tellsTime: TELLS_TIME.test(turn.text),
    };
  });
}

export function stemsOf(text: string): string[] {
  return tellingWords(text, { repeated: true }).map(stem).filter(isTellingWord);
}

/** Without a session, a day is one. */
function isSameSession(turn: PastTurn, before: PastTurn | undefined): boolean {
  return turn.session === before?.session && (turn.session !== undefined || turn.date === before?.date);
}
