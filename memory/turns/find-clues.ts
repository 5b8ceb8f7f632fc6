/** What speaks for each turn of a conversation when a question is asked. */
import type { DayRange } from './calendar-dates.js';
import { findAskedDays, yearOf } from './calendar-dates.js';
import type { ReadTurn } from './read-turn.js';
import { stemsOf } from './read-turn.js';
import type { TurnMeanings } from './turn-meanings.js';
import type { Clues } from './weigh-clues.js';
import { createWordScores } from './word-scores.js';

/** What a turn takes of the words of those around it: what is answered stands before, what is taken up after. */
const AROUND = new Map([
  [0, 1],
  [-1, 0.6],
  [1, 0.3],
  [-2, 0.3],
  [2, 0.1],
]);
const ITSELF = new Map([[0, 1]]);
/** So many turns speak for their session. */
const BEST_OF_SESSION = 3;
const LONG_TURN = 50;
const ASKS_WHEN = /\bwhen\b|\b(?:what|which) (?:date|year|month|day)\b/i;

export type FindClues = (question: string, signal: AbortSignal) => Promise<Clues>;

export function createClueFinder(turns: readonly ReadTurn[], meanings: TurnMeanings): FindClues {
  const sessions = sessionsOf(turns);
  const inSession = (j: number, i: number): boolean => sessions[j] === sessions[i];
  const texts = turns.map(({ words }) => words);
  const around = createWordScores(texts, AROUND, inSession);
  const alone = createWordScores(texts, ITSELF, inSession);
  const years = [...new Set(turns.flatMap(({ day }) => (day === undefined ? [] : [yearOf(day)])))];
  const column = (value: (turn: ReadTurn, i: number) => number): Float64Array =>
    Float64Array.from(turns, value);
  const asks = column(({ endsAsking }) => Number(endsAsking));
  const opens = column((turn) => Number(turn.opens));
  const length = column(({ words }) => Math.log(1 + words.length) / Math.log(1 + LONG_TURN));
  const none = column(() => 0);
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))].filter((name) => name !== '');

  return async (question, signal) => {
    const named = speakers.filter((name) => isNamed(name, question));
    const content = withoutNames(question, named);
    const words = [...new Set(stemsOf(content))];
    const asked = words.length > 0 ? words : [...new Set(stemsOf(question))];
    const days = findAskedDays(question, years);
    const ofWords = around.score(asked);
    const ofEach = alone.score(asked);
    return {
      words: ofWords,
      session: bestOfSessions(ofWords, sessions),
      day: days.length === 0 ? none : column(({ day }) => nearnessTo(days, day)),
      answers: column(({ opens: first }, i) => (!first && turns[i - 1]?.asks === true ? ofEach[i - 1]! : 0)),
      asks,
      opens,
      length,
      ...(await meanings.compare(content, signal)),
      speaker: named.length === 1 ? column(({ speaker }) => Number(speaker === named[0])) : none,
      time: ASKS_WHEN.test(question) ? column(({ tellsTime }) => Number(tellsTime)) : none,
    };
  };
}

/** The session of each turn, counted from 1. */
function sessionsOf(turns: readonly ReadTurn[]): number[] {
  let session = 0;
  return turns.map(({ opens }) => (session += Number(opens)));
}

function bestOfSessions(scores: Float64Array, sessions: readonly number[]): Float64Array {
  const best = new Map<number, number[]>();
  for (const [i, session] of sessions.entries()) {
    const kept = [...(best.get(session) ?? []), scores[i]!].sort((a, b) => b - a);
    best.set(session, kept.slice(0, BEST_OF_SESSION));
  }
  return scores.map(
    (_, i) => (best.get(sessions[i]!) ?? []).reduce((sum, one) => sum + one, 0) / BEST_OF_SESSION,
  );
}

/** What happened is mostly told of within days, and seldom before. */
function nearnessTo(ranges: readonly DayRange[], day: number | undefined): number {
  if (day === undefined) return 0;
  return Math.max(
    ...ranges.map(({ from, to }) => {
      if (day >= from && day <= to) return 1;
      if (day > to) return day - to <= 10 ? 0.7 : day - to <= 31 ? 0.4 : 0;
      return from - day <= 31 ? 0.2 : 0;
    }),
  );
}

function isNamed(name: string, question: string): boolean {
  return nameIn(name).test(question);
}

function withoutNames(question: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replace(nameIn(name), ' '), question);
}

/** By the whole name or its first word, with "'s" or without. */
function nameIn(name: string): RegExp {
  const forms = [name, name.split(/\s+/)[0] ?? name].map((form) =>
    form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?:['’]s)?(?![\\p{L}\\p{N}])`, 'giu');
}
