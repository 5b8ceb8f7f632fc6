import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { createRamFactStore, reconcile, stateOf } from '../../memory/index.js';
import type { Fact } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { MORNING } from '../harness/facts.js';
import { emptyNotebook, holding, say } from '../harness/plain-memory.js';

const OPERATIONS = 10_000;
const PEOPLE = 8;
const HOUR = 3_600_000;

interface Person {
  owner: VisitorId;
  /** Stands in all that they say. */
  tag: string;
  notebook: ReturnType<typeof emptyNotebook>;
  /** What can be undone, the last one last. */
  said: { messageId: string; notebook: ReturnType<typeof emptyNotebook>; facts: Fact[] }[];
}

it('knows after each of 10,000 sayings of several people what a plain notebook has, and of nobody else', async () => {
  const random = randomFrom(20_261_124);
  const below = (n: number): number => Math.floor(random() * n);
  const store = createRamFactStore();
  const people = Array.from({ length: PEOPLE }, (_, i): Person => ({
    owner: uuid() as VisitorId,
    tag: `p${i}`,
    notebook: emptyNotebook(),
    said: [],
  }));
  let at = MORNING;
  let ids = 0;
  const newId = (): string => `f${String((ids += 1)).padStart(6, '0')}`;
  const counts = { undone: 0, builtOn: 0, repeated: 0, erased: 0, superseded: 0, expired: 0 };

  for (let i = 0; i < OPERATIONS; i += 1) {
    at += below(3) * HOUR;
    const person = people[below(PEOPLE)] ?? people[0];
    if (person === undefined) throw new Error('There is nobody.');
    const { owner, tag } = person;
    const { facts, revision } = await store.load(owner);
    const last = person.said.at(-1);
    if (last !== undefined && below(12) === 0) {
      expect((await store.findWriting(owner, last.messageId))?.builtOn).toBe(false);
      expect(await store.takeBack(owner, { messageId: last.messageId, revision })).toBe('undone');
      const restored = await store.load(owner);
      expect(isDeepStrictEqual(restored.facts, last.facts), `undo ${i}`).toBe(true);
      person.notebook = last.notebook;
      person.said.pop();
      counts.undone += 1;
    } else {
      const saying = say({ below }, person.notebook, { tag, at });
      const message = { id: `m${i}`, conversationId: null, at, utcOffsetMinutes: 0 };
      const claims = saying.claims.map((claim) => ({ ...claim, sourceMessageIds: [message.id] }));
      const changes = reconcile({ facts, claims, message, newId });
      const write = {
        ...{ messageId: message.id, conversationId: null, at, revision, changes },
        ...{ vectors: new Map<string, Float32Array>(), embedder: null },
      };
      expect(await store.apply(owner, write)).toBe('applied');
      if (below(20) === 0) {
        expect(await store.apply(owner, write)).toBe('repeated');
        counts.repeated += 1;
      }
      const before = structuredClone(person.notebook);
      saying.note(person.notebook, at);
      // What is erased cannot come back, nor what was said before it.
      const isErased = changes.some(({ type }) => type === 'erase');
      if (isErased) person.said = [];
      else person.said.push({ messageId: message.id, notebook: before, facts });
      if (isErased) counts.erased += 1;
    }
    await check(person);
    if (below(50) === 0) for (const other of people) await check(other);
  }

  expect(counts.undone).toBeGreaterThan(500);
  expect(counts.erased).toBeGreaterThan(200);
  expect(counts.superseded).toBeGreaterThan(1_000);
  expect(counts.expired).toBeGreaterThan(1_000);

  async function check({ owner, tag, notebook }: Person): Promise<void> {
    const { facts } = await store.load(owner);
    const current = facts.filter((fact) => stateOf(fact, at) === 'current');
    const known = current.map(({ subject, attribute, value }) => `${subject}|${attribute}|${value}`).sort();
    // The deep comparison of vitest takes longer than all the rest.
    const noted = holding(notebook, at);
    if (!isDeepStrictEqual(known, noted)) expect(known).toEqual(noted);
    for (const fact of facts) {
      const isOwn = fact.value === 'dog' || fact.value === 'elsewhere' || fact.value.includes(tag);
      if (!isOwn) throw new Error(`${tag} is told of another: "${fact.text}"`);
    }
    counts.superseded += facts.some(({ retired }) => retired?.because === 'superseded') ? 1 : 0;
    counts.expired += facts.some((fact) => stateOf(fact, at) === 'expired') ? 1 : 0;
  }
});

/** Mulberry32: the same lives at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
