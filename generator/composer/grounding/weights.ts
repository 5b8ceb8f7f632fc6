import type { Features } from './features.js';

/**
 * What each feature of a sentence counts. Found by a search over the passages of the tests that are there to tune
 * on, from values set by hand; the score at which a sentence is an answer is `ENOUGH`.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 1,
  here: 0.2,
  predicate: 0.1,
  fit: 0.3,
  lacksKind: -0.6,
  tellsFacet: 0.2,
  lacksFacet: -0.2,
  singledOut: 0.25,
  closeness: 0.1,
  defines: 0.35,
  early: 0.04,
  bestRanked: 0.03,
  passage: 0.2,
  onlyOne: 0.1,
  meaning: 0.3,
  lacksName: -0.5,
  foreign: -0.3,
  lacksThing: -0.15,
  lacksNoun: -0.2,
  lacksDeed: -0.3,
  lacksOrdinal: -0.4,
  lacksPredicate: -0.35,
  nothingHere: -0.3,
  asksItself: -0.4,
};

export const ENOUGH = 0.95;
