import type { Fact, FactSource, Retirement } from '../fact.js';

/** What the person's own hand puts right in a fact that keeps its id. */
export type Wording = Pick<
  Fact,
  'version' | 'text' | 'kind' | 'subject' | 'attribute' | 'value' | 'trust' | 'validFrom' | 'validTo'
>;

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
  /** It was said again. None of the sources was one of the fact's before. */
  | {
      type: 'confirm';
      factId: string;
      sources: FactSource[];
      importance: number;
      importanceBefore: number;
    }
  /** By the person's own hand, on the memory page. */
  | { type: 'rewrite'; factId: string; wording: Wording; before: Wording }
  /** The person wishes it forgotten: not to be undone. What it superseded has an `erase` of its own. */
  | { type: 'erase'; factId: string };

export function changedFactId(change: FactChange): string {
  return change.type === 'add' ? change.fact.id : change.factId;
}

/** For what is kept of a writing: of an erased fact it says no more than that it was erased. */
export function withoutErased(changes: readonly FactChange[], erased: ReadonlySet<string>): FactChange[] {
  return changes.map((change) => {
    const factId = changedFactId(change);
    return erased.has(factId) ? { type: 'erase', factId } : change;
  });
}
