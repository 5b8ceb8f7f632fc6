/**
 * What each voice costs over its engine, and what a prompt costs to build. The model server is a scripted one in a
 * process of its own; a bare client of it (undici and an event parser) and Parley's take turns, so that both meet
 * the same machine. Every figure is of one reply at a time.
 */
import {
  createComposer,
  createOpenAiGenerator,
  createTokenCounters,
  defaultPersona,
} from '../generator/index.js';
import type { DialogueMessage, Generator, GeneratorIdentity, Prompt } from '../generator/index.js';
import { buildPrompt } from '../server/turn/build-prompt.js';
import { rawAskers } from './chat/askers.js';
import { launch } from './chat/child-process.js';
import { benchLocal } from './generator/local-voice.js';
import { quantile } from './generator/quantile.js';

const TOKENS = 200;
const PACES = [
  { title: 'at 1 ms a token', ms: 1, replies: 60 },
  { title: 'at 5 ms a token', ms: 5, replies: 12 },
];
const COMPOSED = 1_000;
const BUILT = 200;
const signal = new AbortController().signal;

export async function benchGenerator(): Promise<void> {
  await benchOpenAi();
  await benchLocal();
  await benchComposer();
  await benchPrompt();
}

interface Times {
  first: number;
  total: number;
  /** Microseconds of this process's processor time. */
  cpu: number;
}

async function benchOpenAi(): Promise<void> {
  console.log(`\n## openai, ${TOKENS} tokens\n`);
  console.log('| | first text p50 / p95 ms | total p50 / p95 ms | processor us a token |');
  console.log('| --- | --- | --- | --- |');
  const server = await launch({
    name: 'model server',
    command: [process.execPath, '--import', 'tsx', 'tests/fixtures/scripted-model/main.ts'],
    url: /http:\/\/127\.0\.0\.1:\d+/,
  });
  for (const { title, ms, replies } of PACES) {
    const model = `scripted/steady?tokens=${TOKENS}&ms=${ms}`;
    const [bare] = await rawAskers(server.url, model, 1);
    const generator = createOpenAiGenerator({ url: server.url, model });
    if (!bare) throw new Error('there is one asker');
    const askBare = async (): Promise<Times> => {
      const cpu = process.cpuUsage();
      const { firstTextMs, totalMs } = await bare.ask();
      return { first: firstTextMs, total: totalMs, cpu: cpuSince(cpu) };
    };
    const pair = { bare: [] as Times[], ours: [] as Times[] };
    for (let reply = -10; reply < replies; reply += 1) {
      const times = { bare: await askBare(), ours: await timeReply(generator, promptOf(QUESTIONS[0] ?? '')) };
      if (reply < 0) continue; // warm: connections, compiled code
      pair.bare.push(times.bare);
      pair.ours.push(times.ours);
    }
    bare.close();
    await generator.close();
    printPair(title, pair);
  }
  await server.stop();
}

function printPair(title: string, { bare, ours }: { bare: Times[]; ours: Times[] }): void {
  const of = (times: Times[], which: keyof Times) => times.map((one) => one[which]);
  const medians = [bare, ours].map((times) => ({
    first: quantile(of(times, 'first'), 0.5),
    total: quantile(of(times, 'total'), 0.5),
    cpu: quantile(of(times, 'cpu'), 0.5),
  }));
  for (const [name, times] of [
    ['bare client', bare],
    ['openai generator', ours],
  ] as const) {
    const cells = [
      `${quantile(of(times, 'first'), 0.5).toFixed(2)} / ${quantile(of(times, 'first'), 0.95).toFixed(2)}`,
      `${quantile(of(times, 'total'), 0.5).toFixed(2)} / ${quantile(of(times, 'total'), 0.95).toFixed(2)}`,
      (quantile(of(times, 'cpu'), 0.5) / TOKENS).toFixed(1),
    ];
    console.log(`| ${name}, ${title} | ${cells.join(' | ')} |`);
  }
  const [raw, own] = medians;
  const ratio = (which: keyof Times) => ((own?.[which] ?? NaN) / (raw?.[which] ?? NaN)).toFixed(2);
  console.log(`| ratio | ${ratio('first')} | ${ratio('total')} | ${ratio('cpu')} |`);
}

const QUESTIONS = [
  'Hello there',
  'I had a long day and my dog is ill.',
  'What do you think of old films?',
  "What's my sister called?",
  'How tall is the lighthouse?',
  'Tell me a joke',
  'I love hiking in the mountains with friends',
  'Are you a real person?',
];
const PASSAGES = [
  {
    n: 1,
    title: 'Lighthouses',
    text: 'The lighthouse is 67 metres tall and was built in 1874. It is white.',
  },
  { n: 2, title: 'Harbours', text: 'The harbour lies at the mouth of the river and has two ferries a day.' },
];

async function benchComposer(): Promise<void> {
  const composer = createComposer({ pace: 0 });
  const dialogue = dialogueOf(12);
  const times: number[] = [];
  const began = performance.now();
  await timeReply(composer, promptOf('Hello'));
  const firstEver = performance.now() - began;
  for (let reply = -100; reply < COMPOSED; reply += 1) {
    const message = `${QUESTIONS[Math.abs(reply) % QUESTIONS.length]}`;
    const passages = message.includes('lighthouse') ? PASSAGES : [];
    const prompt = promptOf(message, { dialogue, passages, memories: ['You have a sister called Ruth.'] });
    const { total } = await timeReply(composer, prompt);
    if (reply >= 0) times.push(total);
  }
  console.log(`\n## composer, without its pace, ${COMPOSED} replies after 12 messages\n`);
  console.log('| ms a reply p50 | p99 | the first of a process |\n| --- | --- | --- |');
  console.log(
    `| ${quantile(times, 0.5).toFixed(2)} | ${quantile(times, 0.99).toFixed(2)} | ${firstEver.toFixed(0)} |`,
  );
}

/** A turn's share of a long conversation: 200 messages, of which the budget takes the latest. */
async function benchPrompt(): Promise<void> {
  console.log('\n## build-prompt, 200 messages of 300 characters, a budget of 7,000 tokens\n');
  console.log('| counted by | first turn ms | later turns p50 / p99 ms |\n| --- | --- | --- |');
  for (const model of ['unknown', 'gpt-4o']) {
    const counters = createTokenCounters();
    const identity: GeneratorIdentity = { kind: 'openai', model, version: null };
    const loading = performance.now();
    await counters.prepare(identity);
    console.error(`tokenizer of ${model}: ${(performance.now() - loading).toFixed(0)} ms`);
    const times: number[] = [];
    for (let turn = 0; turn <= BUILT; turn += 1) {
      // New strings each turn, as they come from the database.
      const prompt = promptOf(`Turn ${turn}`, {
        dialogue: structuredClone(dialogueOf(200)),
        passages: PASSAGES,
      });
      const began = performance.now();
      buildPrompt(prompt, { tokenBudget: 7_000, counter: counters.counterFor(identity) });
      times.push(performance.now() - began);
    }
    const [first = NaN, ...later] = times;
    const { by } = counters.counterFor(identity);
    console.log(
      `| ${by} | ${first.toFixed(2)} | ${quantile(later, 0.5).toFixed(2)} / ${quantile(later, 0.99).toFixed(2)} |`,
    );
  }
}

async function timeReply(generator: Generator, prompt: Prompt): Promise<Times> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  let first = NaN;
  for await (const part of generator.generate(prompt, { signal })) {
    if (part.type === 'text' && Number.isNaN(first)) first = performance.now() - began;
  }
  return { first, total: performance.now() - began, cpu: cpuSince(cpu) };
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function promptOf(message: string, changes: Partial<Prompt> = {}): Prompt {
  return {
    ...{ persona: defaultPersona, dialogue: [], date: 'Tuesday, 24 November 2026', memories: [] },
    ...{ passages: [], fence: 'kingfisher', message, locale: 'en-GB' },
    ...changes,
  };
}

function dialogueOf(messages: number): DialogueMessage[] {
  return Array.from({ length: messages }, (_, n) => ({
    role: n % 2 === 0 ? 'user' : 'assistant',
    text: `${n}. ${'We walked along the coast and spoke of the sea, of ferries and of bread. '.repeat(4)}`,
  }));
}
