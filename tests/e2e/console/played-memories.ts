/** What the played installation remembers: two weeks in numbers, and one visitor's memories in every state. */
import type { MemoryOverview, ShownMemories, ShownMemory } from '../../../protocol/console/memories.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const id = (kind: number, number: number) =>
  `01a20c97-2891-73e8-8f97-e064${kind}${String(number).padStart(6, '0')}`;

export function playedMemoryOverview(now: number): MemoryOverview {
  const telling = [4, 6, 5, 9, 11, 14, 8, 7, 10, 16, 19, 13, 12, 6];
  const undone = [0, 0, 1, 0, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0];
  return {
    people: { remembered: 84, paused: 3 },
    kinds: [
      { kind: 'identity', standing: 96, retired: 11 },
      { kind: 'relation', standing: 71, retired: 4 },
      { kind: 'preference', standing: 118, retired: 9 },
      { kind: 'plan', standing: 22, retired: 6 },
      { kind: 'health', standing: 2, retired: 0 },
    ],
    days: telling.map((count, index) => ({
      day: new Date(now - (telling.length - 1 - index) * DAY).toISOString().slice(0, 10),
      read: count * 6 + (index % 5),
      telling: count,
      undone: undone[index] ?? 0,
      added: count + (index % 3),
      superseded: index % 4,
    })),
    waiting: 2,
    embedding: {
      embedder: 'openai/nomic-embed-text/768',
      used: true,
      facts: 331,
      lacking: 118,
      job: { state: 'done', progress: 1, note: '213 of 213 memories' },
    },
    index: { exactUpTo: 5_000, peopleAbove: 1, files: 1, bytes: 18_400_000 },
  };
}

function playedMemory(now: number, number: number, part: Partial<ShownMemory>): ShownMemory {
  return {
    id: id(20, number) as ShownMemory['id'],
    version: 1,
    state: 'current',
    sensitive: false,
    kind: 'preference',
    text: 'You love long walks.',
    trust: 0.9,
    validFrom: null,
    validTo: null,
    recordedAt: now - number * 7 * HOUR,
    supersededBy: null,
    sources: [
      {
        messageId: id(21, number) as ShownMemory['sources'][number]['messageId'],
        conversationId: id(22, number) as ShownMemory['sources'][number]['conversationId'],
        at: now - number * 7 * HOUR,
      },
    ],
    uses: number,
    lastUsedAt: number === 0 ? null : now - number * HOUR,
    ...part,
  };
}

export function playedMemories(now: number, sensitive: boolean): ShownMemories {
  const memory = (number: number, part: Partial<ShownMemory>) => playedMemory(now, number, part);
  const kept = sensitive
    ? ({ kind: 'health', text: 'You are allergic to peanuts.' } as const)
    : { kind: null, text: null };
  const leeds = memory(2, { kind: 'identity', text: 'You live in Leeds.' });
  return {
    memories: [
      memory(0, { sensitive: true, ...kept }),
      memory(1, {
        kind: 'possession',
        text: 'You have a cat called Soot.',
        version: 2,
        trust: 1,
        sources: [],
      }),
      leeds,
      memory(3, {
        kind: 'identity',
        text: 'You live in Bristol.',
        state: 'superseded',
        supersededBy: leeds.id,
      }),
      memory(4, {
        kind: 'plan',
        text: 'You are flying to Oslo on Friday, 20 November 2026.',
        state: 'expired',
        validFrom: Date.UTC(2026, 10, 20),
        validTo: Date.UTC(2026, 10, 21) - 1,
      }),
      memory(5, {
        text: 'You like the very long novels that nobody else in your family has ever finished reading, and Middlemarch best of all of them.',
      }),
    ],
    next: null,
    current: 4,
    paused: false,
  };
}
