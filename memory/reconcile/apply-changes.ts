/**
 * What changes do to facts, and how they are taken back. `undoChanges` after `applyChanges` gives the facts exactly
 * as they were, but for what was erased. A change of a fact that is not there does nothing: that fact is another's.
 */
import type { Fact } from '../fact.js';
import type { FactChange } from './fact-change.js';

export function applyChanges(facts: readonly Fact[], changes: readonly FactChange[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const change of changes) applyChange(byId, change);
  return [...byId.values()];
}

/** The last change is taken back first. */
export function undoChanges(facts: readonly Fact[], changes: readonly FactChange[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const change of [...changes].reverse()) undoChange(byId, change);
  return [...byId.values()];
}

export function applyChange(facts: Map<string, Fact>, change: FactChange): void {
  if (change.type === 'add') {
    facts.set(change.fact.id, change.fact);
    return;
  }
  const fact = facts.get(change.factId);
  if (fact === undefined) return;
  switch (change.type) {
    case 'retire':
      facts.set(fact.id, { ...fact, retired: change.retired, validTo: change.validTo });
      return;
    case 'confirm':
      facts.set(fact.id, {
        ...fact,
        sources: [...fact.sources, ...change.sources],
        importance: change.importance,
      });
      return;
    case 'rewrite':
      facts.set(fact.id, { ...fact, ...change.wording });
      return;
    case 'erase':
      facts.delete(fact.id);
  }
}

export function undoChange(facts: Map<string, Fact>, change: FactChange): void {
  if (change.type === 'add') {
    facts.delete(change.fact.id);
    return;
  }
  const fact = facts.get(change.factId);
  if (fact === undefined) return;
  switch (change.type) {
    case 'retire':
      facts.set(fact.id, { ...fact, retired: null, validTo: change.validToBefore });
      return;
    case 'confirm': {
      const added = new Set(change.sources.map(({ messageId }) => messageId));
      const sources = fact.sources.filter(({ messageId }) => !added.has(messageId));
      facts.set(fact.id, { ...fact, sources, importance: change.importanceBefore });
      return;
    }
    case 'rewrite':
      facts.set(fact.id, { ...fact, ...change.before });
      return;
    case 'erase':
  }
}
