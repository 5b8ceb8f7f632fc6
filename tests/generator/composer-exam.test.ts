/** The exam that composer-exam/README.md describes. Whoever works on the voice leaves its second half unread. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { composeReply, createMeaningFinder, defaultPersona } from '../../generator/index.js';
import { Expectation, judgeAnswer } from './composer-exam/judge.js';

/** Shares of right answers. The lead sets them to what was measured. */
const FIRST_HALF_AT_LEAST = 0.95;
const SECOND_HALF_AT_LEAST = 0.78;
/** Prints the failures of the first half. */
const SHOW_FIRST_HALF = false;
/** True spoils the second half for whoever works on the voice. */
const SHOW_SECOND_HALF = false;

const PER_HALF = {
  passage: 22,
  'not-in-passages': 7,
  memory: 9,
  probe: 8,
  cannot: 6,
  language: 5,
  manners: 3,
};

const Line = z.strictObject({
  id: z.string(),
  category: z.enum(Object.keys(PER_HALF) as [keyof typeof PER_HALF]),
  input: z.strictObject({
    persona: z.strictObject({ name: z.string() }).optional(),
    memories: z.array(z.string()),
    passages: z.array(z.strictObject({ n: z.int(), title: z.string(), text: z.string() })),
    dialogue: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), text: z.string() })).min(1),
  }),
  expect: Expectation,
});
type Line = z.output<typeof Line>;

const meaning = createMeaningFinder(createBuiltInEmbedder());
const printed: string[] = [];
afterAll(() => process.stdout.write(`${printed.join('\n')}\n`));

describe.each([
  { half: 'first-half', atLeast: FIRST_HALF_AT_LEAST, show: SHOW_FIRST_HALF },
  { half: 'second-half', atLeast: SECOND_HALF_AT_LEAST, show: SHOW_SECOND_HALF },
])('the $half of the exam', ({ half, atLeast, show }) => {
  const lines = readHalf(half);

  it('has 60 dialogues of the kinds that the README counts', () => {
    expect(countByCategory(lines)).toEqual(PER_HALF);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(60);
  });

  it(`is right in a share of ${atLeast} at least`, async () => {
    const marked = await Promise.all(lines.map(async (line) => ({ ...line, ...(await mark(line)) })));
    const right = marked.filter(({ faults }) => faults.length === 0);
    printed.push(`${half}: ${right.length} of ${lines.length} right`);
    const rightIn = countByCategory(right);
    for (const [category, count] of Object.entries(countByCategory(lines)))
      printed.push(`  ${category}: ${rightIn[category] ?? 0} of ${count}`);
    if (show)
      for (const { id, input, text, faults } of marked.filter((line) => line.faults.length > 0))
        printed.push(`  ${id} ${input.dialogue.at(-1)?.text}\n    ${text}\n    ${faults.join('; ')}`);
    expect(right.length / lines.length).toBeGreaterThanOrEqual(atLeast);
  });
});

function readHalf(half: string): Line[] {
  const file = new URL(`composer-exam/${half}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

/** The dialogues all end with what the visitor said. As `parley compose`: by meaning as well as by words. */
async function mark({ input, expect }: Line): Promise<{ text: string; faults: string[] }> {
  const prompt = {
    persona: { ...defaultPersona, ...input.persona },
    memories: input.memories,
    passages: input.passages,
    dialogue: input.dialogue.slice(0, -1),
    message: input.dialogue.at(-1)?.text ?? '',
    date: 'Tuesday, 24 November 2026',
    fence: 'exam',
    locale: 'en-GB',
  };
  const reply = composeReply(prompt, await meaning.find(prompt, new AbortController().signal));
  return { text: reply.text, faults: judgeAnswer(expect, reply) };
}

function countByCategory(lines: readonly Pick<Line, 'category'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of lines) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}
