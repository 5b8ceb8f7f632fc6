import { expect, it } from 'vitest';
import { parley } from './run-lines.js';

const MESSAGES = [
  { id: 'one', role: 'user', text: 'I have a dog. I live in Berlin.', at: '2026-01-05T10:00:00+01:00' },
  { id: 'two', role: 'assistant', text: 'I live in Oslo. You have a cat!', at: '2026-01-05T10:00:05+01:00' },
  { id: '3', role: 'user', text: 'I have a dog named Max.', at: '2026-01-05T10:01:00+01:00' },
  { id: '4', role: 'user', text: 'I moved to Paris.', at: '2026-02-05T23:30:00-05:00' },
  { id: '5', role: 'user', text: 'What should I cook tonight?', at: '2026-02-05T23:31:00-05:00' },
];

interface Remembered {
  facts: { id: string; text: string; source_message_ids: string[]; supersedes: string | null }[];
}
interface Recalled {
  answers: { question: string; facts: { id: string; text: string; score: number }[] }[];
}

it('parley remember gives every fact with its times, sources and what it took the place of', async () => {
  const line = JSON.stringify({ messages: MESSAGES });
  const wrong = JSON.stringify({ messages: [{ ...MESSAGES[0], at: '2026-01-05' }] });
  const twice = JSON.stringify({ messages: [MESSAGES[0], MESSAGES[0]] });
  const ran = await parley(['remember'], `${line}\n${wrong}\n${twice}\n${line}\n{"messages": []}\n`);
  const [first, badTime, sameId, again, nothing] = ran.lines;
  const { facts } = first as Remembered;
  const has = (words: string) => facts.find(({ text }) => text.includes(words));
  const [dog, max, berlin, paris] = [has('a dog.'), has('Max'), has('Berlin'), has('Paris')];
  expect(facts).toHaveLength(4);
  expect(max).toMatchObject({
    kind: 'possession',
    subject: 'self',
    attribute: 'pet',
    source_message_ids: ['one', '3'],
    valid_from: null,
    valid_to: null,
    supersedes: dog?.id,
  });
  expect(berlin).toMatchObject({ source_message_ids: ['one'], supersedes: null });
  // It ends where the message was written in another offset, and says so in its own.
  expect(berlin).toMatchObject({ valid_to: '2026-02-06T05:30:00.000+01:00' });
  expect(paris).toMatchObject({ attribute: 'home', value: 'Paris', supersedes: berlin?.id, valid_to: null });
  expect(again).toEqual(first);
  expect(nothing).toEqual({ facts: [] });
  expect(badTime).toMatchObject({ error: { code: 'INVALID_INPUT', line: 2 } });
  expect(sameId).toMatchObject({ error: { code: 'INVALID_INPUT', line: 3 } });
  expect(ran.code).toBe(1);
});

it('parley recall answers each question from what was told, and with nothing where nothing is known', async () => {
  const questions = [
    { question: 'Where do I live?' },
    { question: 'What is my dog called?', at: '2026-03-01T12:00:00Z' },
    { question: 'What is the capital of Peru?' },
  ];
  const line = (messages: unknown[]) => `${JSON.stringify({ messages, questions })}\n`;
  const ran = await parley(['recall', '--k', '1'], line(MESSAGES) + line([]));
  const [told, untold] = ran.lines as Recalled[];
  expect(told?.answers.map(({ question }) => question)).toEqual(questions.map(({ question }) => question));
  const [home, dog, capital] = told?.answers ?? [];
  expect(home?.facts).toMatchObject([
    { source_message_ids: ['4'], text: expect.stringContaining('Paris') as unknown },
  ]);
  expect(home?.facts[0]?.score).toBeGreaterThan(0);
  expect(dog?.facts[0]?.text).toContain('Max');
  expect(capital?.facts).toEqual([]);
  expect(untold?.answers.map(({ facts }) => facts)).toEqual([[], [], []]);
  expect(ran.code).toBe(0);
});
