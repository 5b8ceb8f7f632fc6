/**
 * Looks for every type in every reading of a text and decides what is reported: a word of context makes a find
 * surer; finds of one type that overlap are one; what stays below the threshold is left out, unless the text is
 * nothing but such numbers, which is how someone answers "what is your account number?".
 */
import { allRecognisers } from './all-recognisers.js';
import { resolveOverlaps } from './overlaps.js';
import type { Recogniser } from './recogniser.js';
import { DEFAULT_PHONE_REGIONS } from './recognisers/phone.js';
import type { PhoneRegion } from './recognisers/phone.js';
import { knownNames } from './recognisers/names.js';
import { readViews } from './text-views.js';

/** Something found. Offsets are UTF-16 code units of the text as it was written, the end exclusive. */
export interface Find {
  type: string;
  start: number;
  end: number;
  score: number;
  /** The same for each way of writing the same thing. */
  value: string;
}

export interface DetectorOptions {
  /** For telephone numbers without a country code. */
  regions?: readonly PhoneRegion[];
  /** Only these types; all by default. */
  types?: readonly string[];
  /** The least score that is reported. */
  threshold?: number;
}

/** What the caller knows to be names, such as those in a visitor's memory. */
export interface KnownNames {
  persons?: readonly string[];
  locations?: readonly string[];
}

export interface Detector {
  /** The types that can be found. */
  readonly types: readonly string[];
  /** Every find above the threshold; finds of different types may overlap. */
  findAll(text: string, names?: KnownNames): Find[];
  /** Without overlaps, in order of place. */
  find(text: string, names?: KnownNames): Find[];
}

export const DEFAULT_THRESHOLD = 0.4;
/** For a text that is nothing but numbers; below it anything is everything. */
const ALONE_THRESHOLD = 0.05;
const CONTEXT_RAISES_BY = 0.35;
const CONTEXT_RAISES_TO = 0.45;
const CONTEXT_BEFORE = 60;
const CONTEXT_AFTER = 30;

export function createDetector({
  regions = DEFAULT_PHONE_REGIONS,
  types,
  threshold = DEFAULT_THRESHOLD,
}: DetectorOptions = {}): Detector {
  const recognisers = allRecognisers(regions).filter(
    ({ type }) => types === undefined || types.includes(type),
  );

  function findAll(text: string, names: KnownNames = {}): Find[] {
    const known = [knownNames('PERSON', names.persons ?? []), knownNames('LOCATION', names.locations ?? [])];
    const wanted = known.filter((one) => one !== undefined && (types?.includes(one.type) ?? true));
    const finds = lookEverywhere(text, [...recognisers, ...wanted.filter((one) => one !== undefined)]);
    const least = isNothingBut(finds, text) ? Math.min(threshold, ALONE_THRESHOLD) : threshold;
    return finds.filter(({ score }) => score >= least);
  }

  return {
    types: [...new Set(recognisers.map(({ type }) => type))],
    findAll,
    find: (text, names) => resolveOverlaps(findAll(text, names)),
  };
}

function lookEverywhere(text: string, recognisers: readonly Recogniser[]): Find[] {
  const views = readViews(text);
  return [...byType(recognisers)].flatMap(([type, ofType]) => {
    const finds: Find[] = [];
    for (const recogniser of ofType) {
      for (const view of views) {
        if (!recogniser.views.includes(view.name)) continue;
        for (const { start, end, score, value } of recogniser.look(view)) {
          const place = { start: view.startOf(start), end: view.endOf(end) };
          finds.push({
            type,
            ...place,
            score: inContext(score, { text, ...place, context: recogniser.context }),
            value,
          });
        }
      }
    }
    return resolveOverlaps(finds);
  });
}

function byType(recognisers: readonly Recogniser[]): Map<string, Recogniser[]> {
  const groups = new Map<string, Recogniser[]>();
  for (const recogniser of recognisers) {
    groups.set(recogniser.type, [...(groups.get(recogniser.type) ?? []), recogniser]);
  }
  return groups;
}

interface Place {
  text: string;
  start: number;
  end: number;
  context: RegExp | undefined;
}

function inContext(score: number, { text, start, end, context }: Place): number {
  const isNear =
    context !== undefined &&
    (context.test(text.slice(Math.max(0, start - CONTEXT_BEFORE), start)) ||
      context.test(text.slice(end, end + CONTEXT_AFTER)));
  return isNear ? Math.min(1, Math.max(score + CONTEXT_RAISES_BY, CONTEXT_RAISES_TO)) : score;
}

/** Digits may be left over, and what stands between numbers, but no word. */
function isNothingBut(finds: readonly Find[], text: string): boolean {
  let rest = 0;
  for (const { start, end } of resolveOverlaps(finds.filter(({ score }) => score >= ALONE_THRESHOLD))) {
    if (!/^[\s\d,;|-]*$/.test(text.slice(rest, start))) return false;
    rest = end;
  }
  return rest > 0 && /^[\s\d,;|.!]*$/.test(text.slice(rest));
}
