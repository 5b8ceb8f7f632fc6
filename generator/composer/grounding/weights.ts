import type { Features } from './features.js';

/**
 * What each feature of a sentence counts. Found by a search over the passages of the tests that are there to tune
 * on, from values set by hand; the score at which a sentence is an answer is `ENOUGH`.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 0.97,
  here: 0.34,
  fit: 0.65,
  lacksKind: -1.8,
  lacksFacet: -1.6,
  singledOut: 0.35,
  closeness: 0.3,
  defines: 0.5,
  passage: 0.1,
  meaning: 0.6,
  lacksName: -0.95,
  foreign: -1,
  lacksThing: -0.6,
  lacksDeed: -0.95,
  lacksOrdinal: -1.25,
  lacksPredicate: -1,
  nothingHere: -0.9,
  asksItself: -0.4,
  opposite: -2,
  otherTitle: -0.6,
  ownTitle: 0.1,
  openSoft: -0.65,
  openHard: -0.55,
};

export const ENOUGH = 0.4;
