import { describe, expect, it } from 'vitest';
import type { ExpectedFact, LabelledMessage } from '../fixtures/memory/labelled-message.js';
import { messagesFirst } from '../fixtures/memory/messages-first.js';
import { messagesSecond } from '../fixtures/memory/messages-second.js';
import { judgeExtraction } from '../harness/judge-extraction.js';
import type { StoredFact } from '../harness/judge-extraction.js';

const all = [...messagesFirst, ...messagesSecond];
const halves: [string, readonly LabelledMessage[]][] = [
  ['first', messagesFirst],
  ['second', messagesSecond],
];

describe('the labelled messages', () => {
  it('are at least 520, each with its own id and its own text', () => {
    expect(all.length).toBeGreaterThanOrEqual(520);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text, asked }) => `${asked ?? ''} ${text}`)).size).toBe(all.length);
  });

  it('are said at a real time with an offset', () => {
    const wrong = all.filter(
      ({ at }) =>
        !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u.test(at) ||
        Number.isNaN(Date.parse(at)) ||
        !isDay(at.slice(0, 10)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(halves)('have no facts in half of the cases of the %s half', (_, cases) => {
    const empty = cases.filter(({ facts }) => facts.length === 0).length / cases.length;
    expect(empty).toBeGreaterThanOrEqual(0.45);
    expect(empty).toBeLessThanOrEqual(0.55);
  });

  it('have every topic in both halves, as often', () => {
    expect(topicsOf(messagesFirst)).toEqual(topicsOf(messagesSecond));
  });

  it('expect facts that can be met: with words, with a kind, and with real days in order', () => {
    const wrong = all.filter((labelled) =>
      expectedOf(labelled).some(
        ({ mentions, kinds, from, to }) =>
          mentions.length === 0 ||
          mentions.some(
            (group) => group.length === 0 || group.some((spelling) => !/[\p{L}\p{N}]/u.test(spelling)),
          ) ||
          kinds.length === 0 ||
          [from, to].some((day) => day !== undefined && !isDay(day)) ||
          (from !== undefined && to !== undefined && to < from),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are passed by an extractor that stores just what is expected or allowed', async () => {
    const byId = new Map(all.map((labelled) => [labelled.id, labelled]));
    const score = await judgeExtraction(all, (messages) => {
      const labelled = byId.get(messages.at(-1)?.id ?? '');
      return Promise.resolve(labelled ? expectedOf(labelled).map(storedFrom) : []);
    });
    expect(score.worst).toEqual([]);
    expect(score).toMatchObject({ precision: 1, recall: 1, junkRate: 0 });
  });
});

function expectedOf({ facts, allowed = [] }: LabelledMessage): ExpectedFact[] {
  return [...facts, ...allowed];
}

function storedFrom({ mentions, kinds, from, to, ended }: ExpectedFact): StoredFact {
  return {
    text: mentions.map((group) => group[0]).join(' '),
    kind: kinds[0] ?? '',
    subject: 'self',
    attribute: null,
    value: null,
    valid_from: from ?? null,
    valid_to: to ?? null,
    superseded: ended ?? false,
  };
}

function topicsOf(cases: readonly LabelledMessage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { topic } of cases) counts[topic] = (counts[topic] ?? 0) + 1;
  return counts;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
