/** A turn's input and modules for tests: everything succeeds and says little, until a test overrides it. */
import { createTokenCounters } from '../../../generator/index.js';
import type { Memory } from '../../../memory/index.js';
import type { ConversationId, MessageId, TurnId, VisitorId } from '../../../protocol/ids.js';
import type { TurnEvent } from '../../../protocol/turn-events.js';
import type { GateOutput, Safety, SafetyVerdict } from '../../../safety/index.js';
import type { Search, SourcePassage } from '../../../search/index.js';
import type { TurnRecord } from '../../../server/turn-record.js';
import { runTurn } from '../../../server/turn/run-turn.js';
import type { TurnInput, TurnModules } from '../../../server/turn/turn-modules.js';
import { createVisitorDate } from '../../../server/turn/visitor-date.js';
import { HeldClock } from './held-clock.js';
import { ScriptedGenerator } from './scripted-generator.js';

export const VISITOR = '01900000-0000-7000-8000-000000000001' as VisitorId;

export const SAFE: SafetyVerdict = {
  verdict: 'safe',
  action: 'allow',
  hazards: [],
  score: 0.01,
  notice: null,
};

export const UNSAFE: SafetyVerdict = {
  verdict: 'unsafe',
  action: 'block',
  hazards: ['S9'],
  score: 0.97,
  notice: 'This is about weapons; let us talk of something else.',
};

export const PASSAGE: SourcePassage = {
  n: 1,
  title: 'Owls',
  text: 'Owls turn their heads by 270 degrees.',
  url: 'https://birds.example/owls',
  score: 0.9,
};

export function turnInput(changes: Partial<TurnInput> = {}): TurnInput {
  return {
    turnId: '01900000-0000-7000-8000-00000000000a' as TurnId,
    conversationId: '01900000-0000-7000-8000-00000000000b' as ConversationId,
    questionId: '01900000-0000-7000-8000-00000000000c' as MessageId,
    answerId: '01900000-0000-7000-8000-00000000000d' as MessageId,
    visitorId: VISITOR,
    kind: 'send',
    message: 'How far can an owl turn its head?',
    dialogue: [],
    timeZone: 'Europe/Paris',
    locale: 'en-GB',
    receivedAt: Date.UTC(2026, 10, 24, 12),
    acceptMs: 3,
    ...changes,
  };
}

export interface TestModules extends TurnModules {
  generator: ScriptedGenerator;
  clock: HeldClock;
}

/** Installed and calm: judges everything safe, decides to search for one passage, remembers one thing. */
export function turnModules(changes: Partial<TestModules> = {}): TestModules {
  return {
    persona: { name: 'Pip', instructions: 'You are Pip.', opener: 'Hello.', starters: [] },
    generator: new ScriptedGenerator(),
    tokens: createTokenCounters(),
    safety: safetyOf({}),
    search: searchOf({}),
    memory: memoryOf({}),
    clock: new HeldClock(),
    dateIn: createVisitorDate({ now: () => turnInput().receivedAt }),
    fenceWord: () => 'fence',
    limits: { decideSearchMs: 1_500, recallMs: 500, searchMs: 4_000, replyLength: 1_000 },
    ...changes,
  };
}

export function safetyOf(changes: Partial<Safety>): Safety {
  return {
    name: 'test-safety 1',
    installed: true,
    screenInput: async () => SAFE,
    openGate: () => ({ push: pass, end: () => pass(''), verdict: SAFE }),
    ...changes,
  };
}

export const pass = (text: string): GateOutput => ({ text, blocked: false });

export function searchOf(changes: Partial<Search>): Search {
  return {
    name: 'test-search 1',
    installed: true,
    decide: async () => ({
      search: true,
      query: 'owl head rotation',
      reason: 'a fact is asked for',
      score: 0.8,
    }),
    run: async () => ({
      outcome: 'ok',
      passages: [PASSAGE],
      providers: [{ name: 'test', outcome: 'ok', ms: 2 }],
    }),
    ...changes,
  };
}

export function memoryOf(changes: Partial<Memory>): Memory {
  return {
    name: 'test-memory 1',
    installed: true,
    recall: async () => [{ id: 'm1', version: 2, text: 'Likes birds.', score: 0.7 }],
    remember: async () => true,
    ...changes,
  };
}

export interface FinishedRun {
  events: TurnEvent[];
  record: TurnRecord;
}

export interface RunOptions {
  input?: TurnInput;
  modules?: TurnModules;
  signal?: AbortSignal;
  /** Called with each event before the next is asked for. */
  onEvent?: (event: TurnEvent) => void;
}

/** Runs a turn to its end. */
export async function runToEnd(options: RunOptions): Promise<FinishedRun> {
  const { input = turnInput(), modules = turnModules(), signal = new AbortController().signal } = options;
  const turn = runTurn(input, modules, signal);
  const events: TurnEvent[] = [];
  for (;;) {
    const step = await turn.next();
    if (step.done) return { events, record: step.value };
    events.push(step.value);
    options.onEvent?.(step.value);
  }
}

/** The deltas put together. */
export function textOf(events: readonly TurnEvent[]): string {
  return events.map((event) => (event.type === 'delta' ? event.data : '')).join('');
}

export function stageNames(events: readonly TurnEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'stage' ? [event.data.name] : []));
}

/** What each stage came to, by its name in the trace. */
export function outcomes({ record }: FinishedRun): Record<string, string> {
  return Object.fromEntries(record.trace.stages.map(({ name, outcome }) => [name, outcome]));
}

/** Never settles, whatever is aborted: a module that hangs. */
export function hanging<T>(): Promise<T> {
  return new Promise(() => undefined);
}
