import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runParley } from '../harness/run-parley.js';
import { parley } from './run-lines.js';

const turns = [
  {
    id: 'D1:1',
    session: 1,
    date: '11:53 am on 23 March, 2023',
    speaker: 'Ann',
    text: 'Any pets?',
    caption: null,
  },
  { id: 'D1:2', session: 1, date: '11:53 am on 23 March, 2023', speaker: 'Bob', text: 'Max, a spaniel.' },
  {
    id: 'D2:1',
    session: 2,
    date: '2023-05-02T10:00:00Z',
    speaker: 'Ann',
    text: 'Look!',
    caption: 'a red kite',
  },
];
const exam = {
  conv: '26',
  turns,
  qa: [
    { question: "What is Bob's spaniel called? ", evidence: ['D1:2'] },
    { question: 'Who flew a kite?', evidence: ['D2:1'] },
  ],
};

it('parley retrieve answers each question in a line, and a bad line in its place', async () => {
  const lines = [exam, { conv: 8 }, { ...exam, conv: 7, turns: [] }];
  const ran = await parley(
    ['retrieve', '--k', '1'],
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  expect(ran.lines).toEqual([
    { conv: '26', question: "What is Bob's spaniel called? ", ids: ['D1:2'] },
    { conv: '26', question: 'Who flew a kite?', ids: ['D2:1'] },
    { error: { code: 'INVALID_INPUT', line: 2, message: expect.stringContaining('turns') as unknown } },
    { conv: 7, question: "What is Bob's spaniel called? ", ids: [] },
    { conv: 7, question: 'Who flew a kite?', ids: [] },
  ]);
  expect(ran.code).toBe(1);
});

it('parley eval memory prints its figures, and says what is wrong with a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));
  const file = join(folder, 'exam.jsonl');
  writeFileSync(file, JSON.stringify(exam));
  const ran = await runParley(['eval', 'memory', '--from', file]);
  rmSync(folder, { recursive: true });
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ questions: 2, 'recall@10': 1, mrr: 1 });
  const refused = await runParley(['eval', 'memory', '--from', file]);
  expect(refused).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('cannot be read') as unknown,
  });
});
