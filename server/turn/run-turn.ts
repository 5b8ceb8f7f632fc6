/**
 * One turn, top to bottom.
 *
 *   message accepted
 *     ├─▶ screen input                   blocked ──▶ notice, end
 *     ├─▶ decide search ∥ recall         failure ──▶ went on without it
 *     ├─▶ search                         failure, out of time ──▶ none, and it is said
 *     ├─▶ build prompt
 *     ├─▶ generate ──▶ screen output     blocked ──▶ the rest is never shown, notice, end
 *     │                                  engine fails ──▶ error, with what was said so far
 *     ├─▶ check citations
 *     └─▶ remember                       handed over; written after the reply
 *
 * The generator yields what the visitor may see and returns the record of how it ended. It knows no socket, no
 * SQL and no environment: the hub numbers, stores and sends. It never throws: an error is a way to end.
 */
import type { TurnEvent } from '../../protocol/turn-events.js';
import type { TurnRecord } from '../turn-record.js';
import { TurnCalls } from './calls/turn-calls.js';
import { SaidSoFar } from './said-so-far.js';
import { checkCitations } from './stages/check-citations.js';
import { composePrompt } from './stages/compose-prompt.js';
import { decideSearch } from './stages/decide-search.js';
import { recallMemories } from './stages/recall-memories.js';
import { remember } from './stages/remember.js';
import { screenInput } from './stages/screen-input.js';
import { isAnswer, lookUp } from './stages/search.js';
import { streamReply } from './stream-reply.js';
import { together } from './together.js';
import { TraceRecorder } from './trace-recorder.js';
import type { TurnInput, TurnModules } from './turn-modules.js';

export async function* runTurn(
  input: TurnInput,
  modules: TurnModules,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, TurnRecord> {
  const trace = new TraceRecorder(input, modules.clock);
  const said = new SaidSoFar(trace);
  const calls = new TurnCalls(input, modules, trace);
  try {
    yield trace.record('accept', 0, acceptReport(input));

    const verdict = yield* trace.stage(screenInput(input, modules), signal);
    if (verdict.action === 'block' || verdict.action === 'safe-reply') {
      yield said.verdict('blocked-input', verdict);
      return said.end('blocked', { withheld: verdict.action === 'block' });
    }
    if (verdict.action === 'warn') yield said.verdict('warning', verdict);

    const [decision, memories] = yield* together(
      trace.stage(decideSearch(input, modules, calls), signal),
      trace.stage(recallMemories(input, modules), signal),
    );
    const found = yield* trace.stage(lookUp(decision, modules), signal);
    if (found && !isAnswer(found.outcome)) yield said.searchFailed(found.outcome);
    const passages = found?.passages ?? [];
    for (const passage of passages) yield said.source(passage);

    const grounding = { memories: decision.memories === false ? [] : memories, passages };
    const { prompt, detail } = yield* trace.stage(composePrompt(input, grounding, modules), signal);
    const promptTokens = detail.tokens;
    const reply = yield* streamReply(prompt, { input, modules, trace, signal, promptTokens, said });
    if (reply.ended === 'blocked') {
      yield said.verdict('blocked-output', reply.verdict);
      return said.end('blocked');
    }
    if (reply.ended === 'content-filter') {
      yield said.filteredByModelServer();
      return said.end('blocked');
    }
    if (reply.ended === 'length') yield said.tooLong();

    yield* trace.stage(checkCitations(said.text, passages), signal);
    yield* trace.stage(remember(input, modules), signal);
    return said.end('done');
  } catch (error) {
    return said.endBy(error, signal);
  }
}

function acceptReport({ kind, message }: TurnInput) {
  return {
    outcome: 'ok',
    decision: kind === 'retry' ? 'answered again' : 'stored, then acknowledged',
    detail: { kind, characters: message.length },
  } as const;
}
