/** The labels of the scripted lives, checked by machine: a life whose answers nobody told would judge a memory wrongly. */
import { describe, expect, it } from 'vitest';
import { FIRST_LIVES } from '../fixtures/memory/lives-first/index.js';
import { SECOND_LIVES } from '../fixtures/memory/lives-second/index.js';
import type { LifeQuestion } from '../fixtures/memory/scripted-life.js';
import { askedAt, hasSpelling, hasWholeSpelling } from '../harness/judge-lives.js';

const LIVES = [...FIRST_LIVES, ...SECOND_LIVES];

const QUESTIONS: Record<LifeQuestion['kind'], number> = {
  current: 14,
  time: 2,
  history: 1,
  'third-party': 1,
  unanswerable: 6,
};
const CHANGED = 5;

it('has ten lives to tune on and ten kept apart, each of its own name', () => {
  expect(FIRST_LIVES).toHaveLength(10);
  expect(SECOND_LIVES).toHaveLength(10);
  expect(new Set(LIVES.map(({ name }) => name)).size).toBe(20);
});

describe.each(LIVES)('the life of $name', (life) => {
  const messages = life.conversations.flat();
  const own = messages.filter(({ role }) => role === 'user').map(({ text }) => text);

  it('has eight conversations of 6 to 14 messages', () => {
    expect(life.conversations).toHaveLength(8);
    for (const conversation of life.conversations) {
      expect(conversation.length).toBeGreaterThanOrEqual(6);
      expect(conversation.length).toBeLessThanOrEqual(14);
    }
  });

  it('tells its messages in order, in 2025 and 2026, each with its own id and an offset', () => {
    const times = messages.map(({ at }) => Date.parse(at));
    expect(times.every((time, index) => time > (times[index - 1] ?? 0))).toBe(true);
    for (const { at } of messages) {
      expect(at).toMatch(/^202[56]-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    }
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it('asks so many questions of each kind, after the last message', () => {
    for (const [kind, count] of Object.entries(QUESTIONS)) {
      expect(life.questions.filter((question) => question.kind === kind)).toHaveLength(count);
    }
    const last = Date.parse(messages.at(-1)?.at ?? '');
    for (const question of life.questions) {
      expect(Date.parse(askedAt(life, question))).toBeGreaterThan(last);
    }
    expect(new Set(life.questions.map(({ question }) => question)).size).toBe(24);
  });

  it('has answers and outdated spellings that the person wrote, and none to what was never told', () => {
    for (const { question, answer, kind } of life.questions) {
      if (kind === 'unanswerable') expect(answer, question).toEqual([]);
      else expect(answer.length, question).toBeGreaterThan(0);
      for (const group of answer) expect(isIn(own, group, hasSpelling), question).toBe(true);
    }
    const changed = life.questions.filter(({ outdated }) => outdated !== undefined);
    expect(changed).toHaveLength(CHANGED);
    for (const { question, kind, outdated = [] } of changed) {
      expect(kind, question).toBe('current');
      expect(isIn(own, outdated, hasWholeSpelling), question).toBe(true);
    }
  });

  it('has no outdated spelling within a current one', () => {
    for (const { question, answer, outdated = [] } of life.questions) {
      for (const spelling of answer.flat()) {
        expect(isIn([spelling], outdated, hasWholeSpelling), question).toBe(false);
      }
    }
  });
});

function isIn(
  texts: string[],
  spellings: string[],
  has: (text: string, spelling: string) => boolean,
): boolean {
  return spellings.some((spelling) => texts.some((text) => has(text, spelling)));
}
