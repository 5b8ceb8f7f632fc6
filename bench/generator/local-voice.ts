/**
 * The model in the process over its engine: Parley's generator with its thread, and transformers.js driven directly
 * in this thread, in turns, with the same prompts and as many tokens. The models are random ones, as the tests make
 * them: a tiny one, to which a token is well under a millisecond, so that whatever Parley adds shows at its largest,
 * and one with more to do.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { toChatMessages } from '../../generator/chat-messages.js';
import { createLocalGenerator } from '../../generator/index.js';
import type { DialogueMessage, LocalGenerator, Prompt } from '../../generator/index.js';
import type { ReplyReport } from '../../generator/local/thread-protocol.js';
import { dialogueOf, promptOf } from '../../tests/fixtures/prompts.js';
import { writeTinyLlama } from '../../tests/fixtures/tiny-onnx/tiny-llama.js';
import { loadBareModel } from './bare-transformers.js';
import type { BareModel } from './bare-transformers.js';
import { quantile } from './quantile.js';

const TOKENS = 200;
const STOP_AT_TOKEN = 20;
const STOP_AFTER_MS = 5;
const MODELS = [
  { title: 'tiny, 2 layers of width 32', name: 'random/tiny', rounds: 20, warmUp: 3, shape: {} },
  {
    title: '8 layers of width 128',
    name: 'random/wider',
    rounds: 5,
    warmUp: 1,
    shape: { width: 128, layers: 8, heads: 8, keyHeads: 4, headWidth: 16, inner: 352 },
  },
];
const never = new AbortController().signal;

interface Engine {
  /** Tokens a second, from the first token to the last. */
  speed: number[];
  cold: number[];
  second: number[];
  /** Of this thread's event loop, in each pair of turns. */
  delayP99: number[];
  delayMax: number[];
}

interface Ours {
  generator: LocalGenerator;
  reports: Promise<ReplyReport | null>[];
}

export async function benchLocal(): Promise<void> {
  for (const model of MODELS) await benchModel(model);
}

type Model = (typeof MODELS)[number];

async function benchModel(model: Model): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  writeTinyLlama(join(folder, model.name), { endsEvery: null, shape: model.shape });
  const reports: Ours['reports'] = [];
  const generator = createLocalGenerator(
    { modelsFolder: folder, model: model.name, maxReplyTokens: TOKENS },
    { watch: (report) => reports.push(report) },
  );
  await generator.load();
  const bare = await loadBareModel(folder, model.name);
  await benchTurns(model, bare, { generator, reports });
  await benchStops(model, bare, { generator, reports });
  await bare.dispose();
  await generator.close();
  await rm(folder, { recursive: true });
}

async function benchTurns({ title, rounds, warmUp }: Model, bare: BareModel, ours: Ours): Promise<void> {
  const engines = { bare: newEngine(), ours: newEngine(), nobody: newEngine() };
  let sizes = '';
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = coldPrompt(warmUp + round);
    const mine = await twoTurns(ours, first, round < 0 ? newEngine() : engines.ours);
    await twoBareTurns(bare, { ...mine, first }, round < 0 ? newEngine() : engines.bare);
    sizes = `a prompt of ${mine.length}; the second turn reads ${mine.read}`;
  }
  for (let round = 0; round < rounds; round += 1) await watchLoop(engines.nobody, () => wait(100));
  console.log(`\n## local, ${title}: ${TOKENS} tokens after ${sizes}\n`);
  console.log(
    '| | tokens a second p50 | first token, cold p50 / p95 ms | second turn p50 / p95 ms | event loop late, p99 / longest ms |',
  );
  console.log('| --- | --- | --- | --- | --- |');
  printEngine('transformers.js in this thread', engines.bare);
  printEngine('local generator', engines.ours);
  const ratio = (which: 'speed' | 'cold' | 'second') =>
    (quantile(engines.ours[which], 0.5) / quantile(engines.bare[which], 0.5)).toFixed(2);
  console.log(`| ratio | ${ratio('speed')} | ${ratio('cold')} | ${ratio('second')} | |`);
  console.log(`| nobody writes | | | | ${lateness(engines.nobody)} |`);
}

async function watchLoop<T>(into: Engine, work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const result = await work();
  delay.disable();
  into.delayP99.push(delay.percentile(99) / 1e6);
  into.delayMax.push(delay.max / 1e6);
  return result;
}

async function twoTurns({ generator, reports }: Ours, first: Prompt, into: Engine) {
  const cold = await watchLoop(into, () => timeReply(generator, first));
  const dialogue = [...first.dialogue, ...dialogueOf(first.message, cold.text)];
  const second = { ...first, dialogue, message: 'And what came after that?' };
  const warm = await watchLoop(into, () => timeReply(generator, second));
  record(into, cold, warm);
  const [before, after] = await Promise.all(reports.slice(-2));
  if (!before || !after || after.completionTokens !== TOKENS) throw new Error('A reply was cut short.');
  // All prompts begin with the same mark of the template.
  if (before.readTokens < before.promptTokens - 20) throw new Error('The first prompt was not new.');
  return { second, read: after.readTokens, length: before.promptTokens };
}

async function twoBareTurns(
  bare: BareModel,
  { first, second, read, length }: { first: Prompt; second: Prompt; read: number; length: number },
  into: Engine,
): Promise<void> {
  const cold = await watchLoop(into, () => bare.ask({ messages: toChatMessages(first), tokens: TOKENS }));
  const after = { kept: cold.kept, read };
  const warm = await watchLoop(into, () =>
    bare.ask({ messages: toChatMessages(second), tokens: TOKENS, after }),
  );
  if (cold.promptTokens !== length) throw new Error('The prompts are not the same.');
  record(into, cold, warm);
}

function record(into: Engine, cold: Times, warm: Times): void {
  into.cold.push(cold.first);
  into.second.push(warm.first);
  for (const { first, total } of [cold, warm]) into.speed.push(((TOKENS - 1) / (total - first)) * 1_000);
}

interface Times {
  first: number;
  total: number;
}

async function timeReply(generator: LocalGenerator, prompt: Prompt): Promise<Times & { text: string }> {
  const began = performance.now();
  let first = NaN;
  let text = '';
  for await (const part of generator.generate(prompt, { signal: never })) {
    if (part.type !== 'text') continue;
    if (text === '') first = performance.now() - began;
    text += part.text;
  }
  return { first, total: performance.now() - began, text };
}

/** From the wish to stop until the visitor may go on, and until the model is free. */
async function benchStops({ title, rounds, warmUp }: Model, bare: BareModel, ours: Ours): Promise<void> {
  const times = {
    writing: stops(),
    reading: stops(),
    bareWriting: [] as number[],
    bareReading: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    const prompt = coldPrompt(warmUp + rounds + round);
    const other = coldPrompt(warmUp + 2 * rounds + round);
    await stopOurs(ours, prompt, { atToken: STOP_AT_TOKEN, into: times.writing });
    await stopOurs(ours, other, { afterMs: STOP_AFTER_MS, into: times.reading });
    const messages = toChatMessages(prompt);
    let stoppedAt = NaN;
    const onToken = (number: number, stop: () => void): void => {
      if (number !== STOP_AT_TOKEN) return;
      stoppedAt = performance.now();
      stop();
    };
    await bare.ask({ messages, tokens: TOKENS, onToken });
    times.bareWriting.push(performance.now() - stoppedAt);
    const { total } = await bare.ask({ messages, tokens: TOKENS, stopAfterMs: STOP_AFTER_MS });
    times.bareReading.push(total - STOP_AFTER_MS);
  }
  const cell = (values: number[]) =>
    `${quantile(values, 0.5).toFixed(2)} / ${Math.max(...values).toFixed(2)}`;
  console.log(`\n## local, ${title}: stopped\n`);
  console.log('| | caller free p50 / max ms | model free p50 / max ms |\n| --- | --- | --- |');
  console.log(`| transformers.js, writing | | ${cell(times.bareWriting)} |`);
  console.log(`| local generator, writing | ${cell(times.writing.caller)} | ${cell(times.writing.model)} |`);
  console.log(`| transformers.js, reading the prompt | | ${cell(times.bareReading)} |`);
  console.log(
    `| local generator, reading the prompt | ${cell(times.reading.caller)} | ${cell(times.reading.model)} |`,
  );
}

const stops = () => ({ caller: [] as number[], model: [] as number[] });

async function stopOurs(
  { generator, reports }: Ours,
  prompt: Prompt,
  when: { atToken?: number; afterMs?: number; into: ReturnType<typeof stops> },
): Promise<void> {
  const controller = new AbortController();
  let wished = NaN;
  const stop = (): void => {
    wished = performance.now();
    controller.abort();
  };
  if (when.afterMs !== undefined) setTimeout(stop, when.afterMs);
  let seen = 0;
  try {
    for await (const part of generator.generate(prompt, { signal: controller.signal })) {
      if (part.type === 'text') seen += 1;
      if (seen === when.atToken) stop();
    }
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  }
  when.into.caller.push(performance.now() - wished);
  const report = await reports.at(-1);
  when.into.model.push(performance.now() - wished);
  if (report?.reason !== 'stopped') throw new Error('The reply was over before it was stopped.');
  if (when.afterMs !== undefined && seen > 0) throw new Error('The prompt was read before it was stopped.');
}

/** Like no other from its first words on, so that nothing of it is known. */
function coldPrompt(number: number): Prompt {
  const prompt = promptOf('What did we say about the lighthouse?', { dialogue: talk(4) });
  const instructions = `${number} is the number of this talk. ${prompt.persona.instructions}`;
  return { ...prompt, persona: { ...prompt.persona, instructions } };
}

function talk(messages: number): DialogueMessage[] {
  const line = 'We walked along the coast and spoke of the sea, of ferries and of bread. ';
  return dialogueOf(...Array.from({ length: messages }, (_, n) => `${n}. ${line.repeat(6)}`));
}

function newEngine(): Engine {
  return { speed: [], cold: [], second: [], delayP99: [], delayMax: [] };
}

function printEngine(name: string, engine: Engine): void {
  const cell = (values: number[]) =>
    `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
  const { speed, cold, second } = engine;
  console.log(
    `| ${name} | ${quantile(speed, 0.5).toFixed(0)} | ${cell(cold)} | ${cell(second)} | ${lateness(engine)} |`,
  );
}

/** The median of the turns, and the longest of all. */
const lateness = ({ delayP99, delayMax }: Engine): string =>
  `${quantile(delayP99, 0.5).toFixed(1)} / ${Math.max(...delayMax).toFixed(1)}`;
