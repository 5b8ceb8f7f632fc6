import type { TextView, ViewName } from './text-views.js';

/** What a recogniser saw, in the offsets of the view that it read. */
export interface Sighting {
  start: number;
  end: number;
  /** How sure the form alone makes it, 0 to 1; see docs/PRIVACY-DETECTION.md. */
  score: number;
  /** The same for each way of writing the same thing: what pseudonyms and numbering go by. */
  value: string;
}

/** One type of personal data. */
export interface Recogniser {
  /** Presidio's name where it has one. */
  readonly type: string;
  /** The ways of reading a text that it wants; an offset means another thing in each. */
  readonly views: readonly ViewName[];
  /** Words near by that make a sighting surer. */
  readonly context: RegExp | undefined;
  /** Linear in the length of the text, whatever the text; sightings may overlap. */
  look(view: TextView): Iterable<Sighting>;
}

/** Whole words, in any case. */
export function contextWords(...words: string[]): RegExp {
  const choices = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
