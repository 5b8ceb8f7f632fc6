import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateMemory, readExam } from '../../evaluation/index.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-exam-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string | Buffer, name = 'exam.jsonl'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const turn = (id: string) => ({
  id,
  session: 1,
  date: '2023-03-23',
  speaker: 'Ann',
  text: 'Hello.',
  caption: null,
});
const line = {
  conv: '26',
  turns: ['D1:1', 'D1:2', 'D2:5', 'D11:26'].map(turn),
  qa: [
    { question: 'first', evidence: ['D1:1'], category: 4 },
    { question: 'second', evidence: ['D1:2; D2:05', 'D:11:26', 'D1:2'], category: 1 },
    { question: 'third', evidence: ['D9:9', 'D'], category: 1 },
    { question: 'fourth', evidence: [], category: null },
  ],
};

describe('an exam of past conversations', () => {
  it('is read plain or packed, with evidence as people write it', async () => {
    const text = `${JSON.stringify(line)}\n\n${JSON.stringify({ ...line, conv: 7 })}\n`;
    const [plain, packed] = [fileWith(text), fileWith(gzipSync(text), 'exam.gz')];
    const conversations = await readExam(plain);
    expect(await readExam(packed)).toEqual(conversations);
    expect(conversations.map(({ conv }) => conv)).toEqual(['26', '7']);
    expect(conversations[0]?.questions).toEqual([
      { text: 'first', evidence: ['D1:1'], category: '4' },
      { text: 'second', evidence: ['D1:2', 'D2:5', 'D11:26'], category: '1' },
      { text: 'third', evidence: [], category: '1' },
      { text: 'fourth', evidence: [], category: 'none' },
    ]);
  });

  it('gives recall, the first place and their means by category', async () => {
    const conversations = await readExam(fileWith(JSON.stringify(line)));
    const ranked: Record<string, string[]> = {
      first: ['D2:5', 'D1:1'],
      second: ['x1', 'x2', 'x3', 'D1:2', 'x5', 'D2:5', 'x7', 'x8', 'x9', 'x10', 'D11:26'],
    };
    const figures = await evaluateMemory(
      conversations,
      async () => async (question) => ranked[question] ?? [],
    );
    expect(figures).toEqual({
      questions: 2,
      'recall@5': (1 + 1 / 3) / 2,
      'recall@10': (1 + 2 / 3) / 2,
      mrr: (1 / 2 + 1 / 4) / 2,
      conversations: 1,
      withoutEvidence: 2,
      categories: {
        '1': { questions: 1, 'recall@5': 1 / 3, 'recall@10': 2 / 3, mrr: 1 / 4 },
        '4': { questions: 1, 'recall@5': 1, 'recall@10': 1, mrr: 1 / 2 },
      },
    });
  });

  it.each([
    ['nothing', '', /holds no conversation/],
    ['no JSON', '{"conv": ', /Line 1 of .* is not JSON/],
    ['another shape', '{"conv": 1, "turns": []}', /Line 1 of .* is no conversation with questions .*qa/],
    ['a damaged gzip file', Buffer.from([0x1f, 0x8b, 8, 0, 0]), /damaged gzip file/],
  ])('that holds %s is refused, and why', async (_what, content, message) => {
    await expect(readExam(fileWith(content))).rejects.toThrow(message);
  });

  it('that is not there is refused', async () => {
    await expect(readExam(join(folder, 'none.jsonl'))).rejects.toThrow(/cannot be read: ENOENT/);
  });
});
