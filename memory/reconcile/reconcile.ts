/**
 * Holds what a message says against what is known: which facts it adds, confirms, makes finer, takes the place of,
 * ends or takes back. Pure; the store applies what comes out in one transaction. Facts of the bot are never touched.
 */
import type { Claim } from '../claim.js';
import type { Fact } from '../fact.js';
import { correct } from './correct.js';
import { end, forget } from './end.js';
import type { FactChange } from './fact-change.js';
import { tell } from './tell.js';
import { workOn } from './working-facts.js';
import type { Occasion } from './working-facts.js';

export interface ReconcileInput extends Omit<Occasion, 'capacity' | 'before'> {
  facts: readonly Fact[];
  claims: readonly Claim[];
  before?: Occasion['before'];
  capacity?: number;
}

/** At this many, what is least important makes room for what is new. */
export const FACT_CAPACITY = 20_000;

/** What a message says is so comes before what it ends: "I no longer live in Berlin, I moved to Paris" is a move. */
const ORDER: readonly Claim['act'][] = ['correct', 'tell', 'end', 'deny', 'forget'];

export function reconcile({
  facts,
  claims,
  message,
  newId,
  before = [],
  capacity = FACT_CAPACITY,
}: ReconcileInput): FactChange[] {
  const work = workOn(facts, { message, before, newId, capacity });
  const inOrder = [...claims].sort((a, b) => ORDER.indexOf(a.act) - ORDER.indexOf(b.act));
  for (const claim of inOrder) {
    switch (claim.act) {
      case 'tell':
        tell(claim, work);
        break;
      case 'correct':
        correct(claim, work);
        break;
      case 'end':
      case 'deny':
        end(claim, work);
        break;
      case 'forget':
        forget(claim, work);
    }
  }
  return [...work.changes];
}
