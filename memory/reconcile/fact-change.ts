import type { Fact, FactSource, Retirement } from '../fact.js';

/** One step from what was known to what is known. Each can be taken back by what it holds. */
export type FactChange =
  | { type: 'add'; fact: Fact }
  | {
      type: 'retire';
      factId: string;
      retired: Retirement;
      validTo: number | null;
      validToBefore: number | null;
    }
  /** It was said again. */
  | { type: 'confirm'; factId: string; sources: FactSource[] }
  /** The person wishes it forgotten: erased with what it superseded, and not to be undone. */
  | { type: 'erase'; factId: string };
