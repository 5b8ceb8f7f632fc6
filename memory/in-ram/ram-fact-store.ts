/** Facts in RAM: for the command line, which keeps nothing, and for tests. */
import { stem } from '../../generator/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Fact } from '../fact.js';
import type { FactStore, MemoryWrite, TextQuery, Writing } from '../fact-store.js';
import type { VectorSource } from '../index/vector-index.js';
import type { Ranked } from '../ranking/ranked.js';
import { applyChange, undoChange } from '../reconcile/apply-changes.js';
import { changedFactId, withoutErased } from '../reconcile/fact-change.js';
import type { FactChange } from '../reconcile/fact-change.js';

export interface RamFactStore extends FactStore {
  readonly vectors: VectorSource;
}

type KeptWriting = Omit<Writing, 'builtOn'>;

interface Owned {
  facts: Map<string, Fact>;
  vectors: Map<string, { vector: Float32Array; embedder: string }>;
  /** By message id, in the order in which they were applied. */
  writings: Map<string, KeptWriting>;
  revision: number;
}

export function createRamFactStore(): RamFactStore {
  const owners = new Map<VisitorId, Owned>();
  const open = (owner: VisitorId): Owned => {
    const owned = owners.get(owner) ?? {
      facts: new Map(),
      vectors: new Map(),
      writings: new Map(),
      revision: 0,
    };
    owners.set(owner, owned);
    return owned;
  };
  return {
    async load(owner) {
      const { facts, revision } = open(owner);
      return { facts: [...facts.values()].sort(byAge), revision };
    },
    async find(owner, ids) {
      const { facts } = open(owner);
      return ids.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
    },
    async findByAttribute(owner, attributes, limit) {
      const asked = matcherOf(attributes);
      return standing(open(owner), 'person')
        .filter((fact) => asked(fact.attribute))
        .sort((a, b) => byAge(b, a))
        .slice(0, limit);
    },
    async findMostImportant(owner, about, limit) {
      return standing(open(owner), about)
        .sort((a, b) => b.importance - a.importance || byAge(b, a))
        .slice(0, limit);
    },
    async findWithin(owner, { from, to }, limit) {
      return ofPerson(open(owner))
        .filter(
          ({ validFrom, validTo }) => validFrom !== null && validFrom <= to && (validTo ?? validFrom) >= from,
        )
        .sort((a, b) => (b.validFrom ?? 0) - (a.validFrom ?? 0) || (a.id < b.id ? 1 : -1))
        .slice(0, limit);
    },
    async findPast(owner, attributes, limit) {
      const asked = matcherOf(attributes);
      return ofPerson(open(owner))
        .filter(
          ({ retired, attribute }) => retired !== null && retired.because !== 'retracted' && asked(attribute),
        )
        .sort((a, b) => (b.retired?.at ?? 0) - (a.retired?.at ?? 0) || (a.id < b.id ? 1 : -1))
        .slice(0, limit);
    },
    async searchText(owner, query, limit) {
      return searchWords([...open(owner).facts.values()], query).slice(0, limit);
    },
    async apply(owner, write) {
      return applyWrite(open(owner), write);
    },
    async findWriting(owner, messageId) {
      const owned = open(owner);
      const writing = owned.writings.get(messageId);
      return writing && { ...writing, builtOn: isBuiltOn(owned, writing) };
    },
    async listWritings(owner, conversationId) {
      const owned = open(owner);
      return [...owned.writings.values()]
        .filter((writing) => writing.conversationId === conversationId)
        .map((writing) => ({ ...writing, builtOn: isBuiltOn(owned, writing) }));
    },
    async takeBack(owner, { messageId, revision }) {
      const owned = open(owner);
      const writing = owned.writings.get(messageId);
      if (writing === undefined) return 'unknown';
      if (writing.undone) return 'repeated';
      if (revision !== owned.revision) return 'stale';
      for (const change of [...writing.changes].reverse()) {
        undoChange(owned.facts, change);
        // The vector of what it said before is not kept.
        if (change.type === 'add' || change.type === 'rewrite') owned.vectors.delete(changedFactId(change));
      }
      writing.undone = true;
      owned.revision += 1;
      return 'undone';
    },
    async noteUse(owner, ids, at) {
      const { facts } = open(owner);
      for (const id of ids) {
        const fact = facts.get(id);
        if (fact !== undefined) facts.set(id, { ...fact, lastUsedAt: at, uses: fact.uses + 1 });
      }
    },
    async eraseAll(owner) {
      const owned = open(owner);
      const many = owned.facts.size;
      owned.facts.clear();
      owned.vectors.clear();
      owned.writings.clear();
      owned.revision += 1;
      return many;
    },
    vectors: {
      load: async (owner, embedder) => loadVectors(open(owner), embedder),
      revision: async (owner) => open(owner).revision,
    },
  };
}

function applyWrite(owned: Owned, write: MemoryWrite): 'applied' | 'repeated' | 'stale' {
  if (owned.writings.has(write.messageId)) return 'repeated';
  if (write.revision !== owned.revision) return 'stale';
  const { messageId, conversationId, at, changes, vectors, embedder } = write;
  for (const change of changes) {
    applyChange(owned.facts, change);
    if (change.type === 'erase' || change.type === 'rewrite') owned.vectors.delete(change.factId);
  }
  for (const [id, vector] of vectors) {
    if (embedder !== null && owned.facts.has(id)) owned.vectors.set(id, { vector, embedder });
  }
  owned.writings.set(messageId, { messageId, conversationId, at, changes, undone: false });
  scrub(owned, changes);
  owned.revision += 1;
  return 'applied';
}

function scrub(owned: Owned, changes: readonly FactChange[]): void {
  const erased = new Set(changes.filter(({ type }) => type === 'erase').map(changedFactId));
  if (erased.size === 0) return;
  for (const writing of owned.writings.values()) writing.changes = withoutErased(writing.changes, erased);
}

function isBuiltOn(owned: Owned, writing: KeptWriting): boolean {
  const touched = new Set(writing.changes.map(changedFactId));
  const all = [...owned.writings.values()];
  return all
    .slice(all.indexOf(writing) + 1)
    .some((later) => !later.undone && later.changes.some((change) => touched.has(changedFactId(change))));
}

function loadVectors({ facts, vectors, revision }: Owned, embedder: string) {
  const kept = [...vectors].filter(
    ([id, made]) => made.embedder === embedder && facts.get(id)?.retired === null,
  );
  const dimension = kept[0]?.[1].vector.length ?? 0;
  const joined = new Float32Array(kept.length * dimension);
  kept.forEach(([, { vector }], i) => joined.set(vector, i * dimension));
  return { ids: kept.map(([id]) => id), vectors: joined, revision };
}

function standing({ facts }: Owned, about: Fact['about']): Fact[] {
  return [...facts.values()].filter((fact) => fact.retired === null && fact.about === about);
}

function ofPerson({ facts }: Owned): Fact[] {
  return [...facts.values()].filter((fact) => fact.about === 'person');
}

function byAge(a: Fact, b: Fact): number {
  return a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1);
}

function matcherOf(attributes: readonly string[]): (attribute: string) => boolean {
  const exact = new Set(attributes.filter((one) => !one.endsWith('*')));
  const prefixes = attributes.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  return (attribute) => exact.has(attribute) || prefixes.some((prefix) => attribute.startsWith(prefix));
}

/** The rarer a word is among the facts, the more it counts. */
function searchWords(facts: readonly Fact[], { words, about, history }: TextQuery): Ranked[] {
  const stems = facts
    .filter((fact) => fact.about === about && (history || fact.retired === null))
    .map((fact) => ({ id: fact.id, stems: stemsOf(fact.text) }));
  const asked = [...new Set(words.map(stem))].map((word) => {
    const holders = stems.filter((one) => one.stems.has(word)).length;
    return { word, weight: Math.log(1 + stems.length / (1 + holders)) };
  });
  return stems
    .map((one) => ({
      id: one.id,
      score: asked.reduce((sum, { word, weight }) => sum + (one.stems.has(word) ? weight : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Every word, as the databases have them: "o'brien" is two. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
}
