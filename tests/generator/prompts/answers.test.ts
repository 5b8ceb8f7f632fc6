import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerWithoutModel, completeWith } from '../../../generator/complete-task.js';
import type { Ask, Question } from '../../../generator/complete-task.js';
import { critique } from '../../../generator/prompts/critique.js';
import { decide } from '../../../generator/prompts/decide.js';
import { extractMemories } from '../../../memory/extract/model/extract-memories.js';
import { judge } from '../../../generator/prompts/judge.js';
import { modelTasks } from '../../../generator/prompts/model-tasks.js';
import { MODEL_TASKS } from '../../../protocol/trace/model-call.js';

const by = { kind: 'openai', model: 'scripted', version: null } as const;
const usage = { promptTokens: 200, completionTokens: 20 };
const { signal } = new AbortController();

/** A model that says this, whatever it is asked. */
function saying(text: string): { asked: Question[]; complete: ReturnType<typeof completeWith> } {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return { text, by, usage };
  };
  return { asked, complete: completeWith(ask) };
}

const input = {
  dialogue: [{ role: 'user' as const, text: 'How tall is the Eiffel Tower?' }],
  date: 'Tuesday, 24 November 2026',
  locale: 'en',
  fence: 'kingfisher',
};
const answer = { kind: 'fact', search: true, query: 'Eiffel Tower height', memory: false };
const line = JSON.stringify(answer);

describe('the answer of a model to "decide"', () => {
  it.each<[form: string, text: string]>([
    ['plain', line],
    ['in a code fence', `Sure.\n\`\`\`json\n${line}\n\`\`\`\nAnything else?`],
    ['among words', `The answer is ${line} as you asked.`],
    ['with more in it', JSON.stringify({ ...answer, confidence: 'high' })],
    ['with single quotes', line.replaceAll('"', "'")],
    ['cut off at its end', line.slice(0, -1)],
    ['with a query over two lines', JSON.stringify({ ...answer, query: ' Eiffel Tower\n height ' })],
  ])('is read %s', async (_form, text) => {
    const completion = await saying(text).complete(decide, input, { signal });
    expect(completion).toEqual({ answer, by, modelCalls: 1, usage });
  });

  it.each<[form: string, text: string]>([
    ['prose', 'Yes, you should search for the height of the tower.'],
    ['nothing', ''],
    ['a search without a query', JSON.stringify({ ...answer, query: null })],
    ['a search for "null"', JSON.stringify({ ...answer, query: 'null' })],
    ['cut off in the middle', line.slice(0, 20)],
    ['an unknown kind', JSON.stringify({ ...answer, kind: 'trivia' })],
  ])('that is %s counts as unreadable, and the rules decide', async (_form, text) => {
    const completion = await saying(text).complete(decide, input, { signal });
    expect(completion).toMatchObject({
      answer: { kind: 'fact', search: true, query: 'How tall is the Eiffel Tower', memory: false },
      by: null,
      degraded: { because: 'unreadable' },
      modelCalls: 1,
      usage,
    });
  });

  it('is kept to what a search engine takes', async () => {
    const query = 'owl '.repeat(500);
    const completion = await saying(JSON.stringify({ ...answer, query })).complete(decide, input, { signal });
    expect(completion.answer.query?.length).toBeLessThanOrEqual(200);
  });
});

it('an answer of brackets that never close is soon given up', async () => {
  const startMs = performance.now();
  const { degraded } = await saying('{'.repeat(100_000)).complete(decide, input, { signal });
  expect(degraded?.because).toBe('unreadable');
  expect(performance.now() - startMs).toBeLessThan(2_000); // an expression that backtracks takes ten times as long
});

it('what was stopped before it was asked rejects, with a model and without', async () => {
  const stopped = { signal: AbortSignal.abort(new Error('stopped')) };
  await expect(answerWithoutModel(decide, input, stopped)).rejects.toThrow('stopped');
  await expect(saying(line).complete(decide, input, stopped)).rejects.toThrow('stopped');
});

it('a critique is good when it names no fault', async () => {
  const request = { dialogue: [], message: 'Hi', reply: 'Hello.', memories: [], fence: 'f' };
  const said = async (faults: string[]) =>
    (await saying(JSON.stringify({ faults })).complete(critique, request, { signal })).answer;
  expect([await said([]), await said(['off-topic', 'off-topic'])]).toEqual([
    { faults: [], good: true },
    { faults: ['off-topic'], good: false },
  ]);
});

it.each([decide, extractMemories, critique, judge])(
  'the schema of "$name" is one that servers can hold a model to: closed, and everything required',
  ({ schema }) => {
    const json = z.toJSONSchema(schema as z.ZodType, { io: 'input' }) as Record<string, object>;
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(json.required).toEqual(Object.keys(json.properties ?? {}));
  },
);

it('every task has a name of its own in the metrics', () => {
  expect([...Object.values(modelTasks), extractMemories].map(({ name }) => name).sort()).toEqual(
    [...MODEL_TASKS].sort(),
  );
});
