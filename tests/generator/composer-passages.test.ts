/**
 * Questions on passages, by what they ask for. `passages-to-tune-on.jsonl` may be read by whoever works on the voice;
 * `passages-kept.jsonl` stays unread by them, and only its totals are printed.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { composeReply, createMeaningFinder, defaultPersona } from '../../generator/index.js';
import { judgeAnswer } from './composer-exam/judge.js';

/** Shares of right answers, set a little under what was measured. */
const TUNED_ON_AT_LEAST = 0.94;
const KEPT_AT_LEAST = 0.77;
/** Prints the failures of the lines to tune on. */
const SHOW_TUNED_ON = false;

const Line = z.strictObject({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  dialogue: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), text: z.string() })).optional(),
  passages: z.array(z.strictObject({ n: z.int(), title: z.string(), text: z.string() })).min(1),
  /** One of these is in a right answer; null where the passages do not say. */
  gold: z.array(z.string().min(1)).min(1).nullable(),
  cites: z.array(z.int()).min(1).optional(),
  lacks: z.array(z.string().min(1)).optional(),
});
type Line = z.output<typeof Line>;

const meaning = createMeaningFinder(createBuiltInEmbedder());
const printed: string[] = [];
afterAll(() => process.stdout.write(`${printed.join('\n')}\n`));

describe.each([
  { file: 'passages-to-tune-on', count: 120, atLeast: TUNED_ON_AT_LEAST, show: SHOW_TUNED_ON },
  { file: 'passages-kept', count: 80, atLeast: KEPT_AT_LEAST, show: false },
])('the questions of $file', ({ file, count, atLeast, show }) => {
  const lines = readLines(file);

  it(`are ${count}, each of its own id`, () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(count);
  });

  it(`are answered rightly in a share of ${atLeast} at least`, async () => {
    const marked = await Promise.all(lines.map(async (line) => ({ ...line, ...(await mark(line)) })));
    const right = marked.filter(({ faults }) => faults.length === 0);
    printed.push(`${file}: ${right.length} of ${lines.length} right`);
    const rightOf = countByKind(right);
    for (const [kind, all] of Object.entries(countByKind(lines)))
      printed.push(`  ${kind}: ${rightOf[kind] ?? 0} of ${all}`);
    if (show)
      for (const { id, question, text, faults } of marked.filter((line) => line.faults.length > 0))
        printed.push(`  ${id} ${question}\n    ${text}\n    ${faults.join('; ')}`);
    expect(right.length / lines.length).toBeGreaterThanOrEqual(atLeast);
  });
});

function readLines(file: string): Line[] {
  return readFileSync(new URL(`composer-exam/${file}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

async function mark({ question, dialogue = [], passages, gold, cites, lacks }: Line) {
  const prompt = {
    persona: defaultPersona,
    memories: [],
    passages,
    dialogue,
    message: question,
    date: 'Tuesday, 24 November 2026',
    fence: 'exam',
    locale: 'en-GB',
  };
  const reply = composeReply(prompt, await meaning.find(prompt, new AbortController().signal));
  return { text: reply.text, faults: faultsOf(reply, { gold, cites, lacks }) };
}

/** What the passages do not say may be admitted, or be met in any way that cites none of them as the answer. */
function faultsOf(
  reply: { text: string; citations: readonly number[] },
  { gold, cites, lacks }: Pick<Line, 'gold' | 'cites' | 'lacks'>,
): string[] {
  const why = 'as the line has it';
  if (gold !== null) return judgeAnswer({ why, contains_any: gold, ...(cites && { cites }) }, reply);
  const said = judgeAnswer({ why, ...(lacks && { lacks }) }, reply);
  const isAdmitted = judgeAnswer({ why, admits: 'not-known' }, reply).length === 0;
  return isAdmitted || reply.citations.length === 0 ? said : [...said, `cites ${reply.citations.join(', ')}`];
}

function countByKind(lines: readonly Pick<Line, 'kind'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
