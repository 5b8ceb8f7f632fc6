import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../client/chat/memory/format-day.js';
import { groupByKind } from '../../../client/chat/memory/group-by-kind.js';
import { NOTHING_READ, reduceMemoryList } from '../../../client/chat/memory/memory-list.js';
import type { MemoryList } from '../../../client/chat/memory/memory-list.js';
import type { MemoryPage } from '../../../protocol/memories.js';
import { fact, factId } from './memories.js';

function page(part: Partial<MemoryPage>): MemoryPage {
  return { memories: [], next: null, current: 0, paused: false, ...part };
}

function read(list: MemoryList, part: Partial<MemoryPage>, first = true): MemoryList {
  return reduceMemoryList(list, { type: 'read', page: page(part), first });
}

const ids = (list: MemoryList) => list.memories.map(({ id }) => id);

describe('the list of what is remembered', () => {
  it('goes on where a page ended, and shows nothing twice', () => {
    const first = read(NOTHING_READ, { memories: [fact('c'), fact('b')], next: 'b', current: 3 });
    const both = read(first, { memories: [fact('b'), fact('a')], current: 3 }, false);
    expect(ids(both)).toEqual(['c', 'b', 'a']);
    expect(both).toMatchObject({ status: 'ready', next: null, current: 3 });
  });

  it('begins anew with a first page', () => {
    const first = read(NOTHING_READ, { memories: [fact('a')], current: 1 });
    expect(ids(read(first, { memories: [fact('b')], current: 1 }))).toEqual(['b']);
  });

  it('keeps what is shown while more is read and when that fails', () => {
    const first = read(NOTHING_READ, { memories: [fact('a')], current: 1 });
    const failure = { code: 'UNREACHABLE', message: null, retryable: true } as const;
    const failed = reduceMemoryList(reduceMemoryList(first, { type: 'reading' }), {
      type: 'failed',
      failure,
    });
    expect(failed).toMatchObject({ status: 'failed', failure });
    expect(ids(failed)).toEqual(['a']);
  });

  it('puts a corrected one where it was', () => {
    const first = read(NOTHING_READ, { memories: [fact('b'), fact('a')], current: 2 });
    const memory = fact('a', { text: 'You have an apple.', version: 2 });
    const changed = reduceMemoryList(first, { type: 'changed', memory });
    expect(changed.memories.map(({ text }) => text)).toEqual(['You have b.', 'You have an apple.']);
  });

  it('deletes with what it took the place of, however far back, and counts only what held', () => {
    const memories = [
      fact('rome'),
      fact('bern', { state: 'superseded', supersededBy: factId('rome') }),
      fact('oslo', { state: 'superseded', supersededBy: factId('bern') }),
      fact('dog'),
    ];
    const first = read(NOTHING_READ, { memories, current: 2 });
    const left = reduceMemoryList(first, { type: 'deleted', id: factId('rome') });
    expect(ids(left)).toEqual(['dog']);
    expect(left.current).toBe(1);
    const older = reduceMemoryList(first, { type: 'deleted', id: factId('bern') });
    expect(ids(older)).toEqual(['rome', 'dog']);
    expect(older.current).toBe(2);
  });
});

describe('the groups of what is remembered', () => {
  it('stand in the order in which one tells of oneself, without empty ones', () => {
    const plan = fact('plan', { kind: 'plan' });
    const name = fact('name', { kind: 'identity' });
    const allergy = fact('allergy', { kind: 'health', sensitive: true });
    const faith = fact('faith', { kind: 'religion', sensitive: true });
    expect(groupByKind([allergy, plan, faith, name])).toEqual([
      { group: 'you', memories: [name] },
      { group: 'plans', memories: [plan] },
      { group: 'private', memories: [allergy, faith] },
    ]);
  });
});

describe('the day on which something was said', () => {
  it('has its year only where that is another one', () => {
    const now = new Date(2026, 10, 24);
    expect(formatDay(new Date(2026, 4, 3).getTime(), 'en-GB', now)).toBe('3 May');
    expect(formatDay(new Date(2025, 4, 3).getTime(), 'en-GB', now)).toBe('3 May 2025');
  });
});
