import { describe, expect, it } from 'vitest';
import type { GeneratorIdentity, GeneratorPart } from '../../../generator/index.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { TurnEvent } from '../../../protocol/turn-events.js';
import type { NoticeData } from '../../../protocol/turn-events.js';
import type { FinishedRun } from '../../harness/fakes/turn-parts.js';
import { runToEnd, turnInput, turnModules } from '../../harness/fakes/turn-parts.js';

const chosen: GeneratorIdentity = { kind: 'openai', model: 'big', version: null, endpoint: 'office' };
const builtIn: GeneratorIdentity = { kind: 'composer', model: null, version: '2' };
const second: GeneratorIdentity = { kind: 'openai', model: 'small', version: null, endpoint: 'cellar' };

async function reply(...parts: GeneratorPart[]): Promise<FinishedRun> {
  const modules = turnModules();
  modules.generator
    .give(...parts)
    .says('Far.', ' Very.')
    .stops();
  const run = await runToEnd({ modules });
  for (const event of run.events) expect(TurnEvent.parse(event)).toEqual(event);
  expect(TurnTrace.parse(run.record.trace)).toEqual(run.record.trace);
  return run;
}

const noticesOf = ({ events }: FinishedRun): NoticeData[] =>
  events.flatMap((event) => (event.type === 'notice' ? [event.data] : []));
const generateOf = ({ record }: FinishedRun) =>
  record.trace.stages.find(({ name }) => name === 'generate')?.detail;

describe('a reply that has to wait', () => {
  it('says where it stands whenever that changes, and keeps nothing of it', async () => {
    const run = await reply(...[3, 3, 2, 1, 1].map((position) => ({ type: 'queued' as const, position })));
    expect(noticesOf(run)).toEqual([
      { kind: 'waiting', text: '2 answers are before yours.', position: 3 },
      { kind: 'waiting', text: '1 answer is before yours.', position: 2 },
      { kind: 'waiting', text: 'Your answer is next.', position: 1 },
    ]);
    expect(run.record.annotations.notices).toEqual([]);
  });

  it('says nothing of it any more once it speaks', async () => {
    const run = await reply({ type: 'text', text: 'So ' }, { type: 'queued', position: 2 });
    expect(noticesOf(run)).toEqual([]);
  });
});

describe('a reply by another voice', () => {
  const voice = (identity: GeneratorIdentity) =>
    reply({
      type: 'voice',
      identity,
      insteadOf: { identity: chosen, because: 'budget', reason: 'http://10.0.0.1: spent' },
    });

  it.each([
    [builtIn, "The language model's tokens are used up for now; the built-in voice answers."],
    [second, "The language model's tokens are used up for now; another model answers."],
  ] as const)('(%o) is told, and stays with the message', async (identity, text) => {
    const run = await voice(identity);
    expect(run.record.annotations.notices).toEqual([{ kind: 'voice', text }]);
    expect(noticesOf(run)).toEqual(run.record.annotations.notices);
  });

  it('is nobody’s concern where another server of the same kind steps in', async () => {
    expect(noticesOf(await reply({ type: 'voice', identity: second }))).toEqual([]);
  });

  it('stands in the trace, with the one that was chosen; what the operator was told does not', async () => {
    const run = await voice(second);
    expect(generateOf(run)).toMatchObject({
      ...{ by: 'openai', model: 'small', endpoint: 'cellar' },
      insteadOf: { by: 'openai', model: 'big', because: 'budget' },
    });
    expect(JSON.stringify(run.record.trace)).not.toContain('10.0.0.1');
  });

  it('that has no model makes no call', async () => {
    expect((await voice(builtIn)).record.trace.modelCalls).toBe(0);
  });
});

it('candidates stand in the trace with their scores, and each is a call', async () => {
  const candidates = [
    { text: 'Far. Very.', score: 0.9, chosen: true },
    { text: 'Far far far.', score: 0.4, chosen: false },
  ];
  const run = await reply({ type: 'candidates', candidates });
  expect(generateOf(run)).toMatchObject({ candidates });
  expect(run.record.trace.modelCalls).toBe(2);
});

describe('what the engine counted of the prompt', () => {
  async function counted(promptTokens: number, ...parts: GeneratorPart[]): Promise<number> {
    const modules = turnModules();
    modules.persona = { ...modules.persona, instructions: 'You are Pip, who talks of owls. '.repeat(40) };
    modules.generator
      .give(...parts)
      .says('Far.')
      .give({ type: 'usage', promptTokens, completionTokens: 1 })
      .stops();
    await runToEnd({ modules, input: turnInput() });
    return modules.tokens
      .counterFor(modules.generator.identity)
      .count('The owl turns its head by 270 degrees.');
  }

  it('raises how the next prompt is counted', async () => {
    const plain = await counted(10);
    expect(await counted(5_000)).toBeGreaterThan(plain);
  });

  it('says nothing where several replies were drawn from it', async () => {
    const candidates = [{ text: 'Far.', score: 1, chosen: true }];
    expect(await counted(5_000, { type: 'candidates', candidates })).toBe(await counted(10));
  });
});
