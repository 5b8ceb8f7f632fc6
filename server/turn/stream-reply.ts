/**
 * Generation and the gate, which run as one stream: every piece of text passes the gate before anyone sees it.
 * Yields what may be shown and returns how it ended; what was said is the deltas put together, whatever happens.
 */
import type { GeneratorPart, Prompt } from '../../generator/index.js';
import { AppError } from '../../protocol/errors.js';
import type { TurnEvent } from '../../protocol/turn-events.js';
import type { SafetyVerdict } from '../../safety/index.js';
import { abortedWith, untilAborted } from './abortable.js';
import { GenerationTally } from './generation-tally.js';
import type { SaidSoFar } from './said-so-far.js';
import type { TraceRecorder } from './trace-recorder.js';
import type { TurnInput, TurnModules } from './turn-modules.js';

export interface Reply {
  ended: 'complete' | 'length' | 'content-filter' | 'blocked';
  verdict: SafetyVerdict;
}

export interface ReplyContext {
  input: TurnInput;
  modules: TurnModules;
  trace: TraceRecorder;
  signal: AbortSignal;
  /** What the prompt was counted as, in tokens. */
  promptTokens: number;
  said: SaidSoFar;
}

export async function* streamReply(prompt: Prompt, context: ReplyContext): AsyncGenerator<TurnEvent, Reply> {
  const { input, modules, trace, signal, said } = context;
  const startMs = trace.elapsed();
  const tally = new GenerationTally(modules.generator.identity, trace);
  const gate = modules.safety.openGate(input.message, input.dialogue);
  // The generator gets a signal of its own: a block ends it without ending the turn.
  const { controller: generation, letGo } = abortedWith(signal);
  const parts = modules.generator.generate(prompt, {
    signal: generation.signal,
    sampling: input.sampling,
    onBehalfOf: input.visitorId,
  });
  let ended: Reply['ended'] = 'complete';

  try {
    for await (const part of untilAborted(parts, signal)) {
      tally.add(part);
      yield* noticesOf(part, said);
      if (part.type === 'stop' && part.reason !== 'stop') ended = part.reason;
      if (part.type !== 'text') continue;
      const over = tally.characters - modules.limits.replyLength;
      const { text, blocked } = gate.push(over > 0 ? withoutEnd(part.text, over) : part.text);
      yield* show(text, context);
      if (blocked) ended = 'blocked';
      else if (over > 0) ended = 'length';
      if (ended !== 'complete') break;
    }
    generation.abort();
    if (tally.characters === 0 && (ended === 'complete' || ended === 'length')) throw emptyReply();
    if (ended !== 'blocked') {
      const rest = gate.end();
      yield* show(rest.text, context);
      if (rest.blocked) ended = 'blocked';
    }
    learnTokens(tally, context);
    yield tally.report(startMs, ended);
    yield reportGate(startMs, gate.verdict, context);
    return { ended, verdict: gate.verdict };
  } catch (error) {
    generation.abort();
    yield tally.report(startMs, signal.aborted ? 'aborted' : 'error', error);
    yield reportGate(startMs, gate.verdict, context);
    throw error;
  } finally {
    letGo();
  }
}

/** The next prompt for this model is counted by what this one came to. */
function learnTokens({ writer, promptTokens }: GenerationTally, context: ReplyContext): void {
  // Another model's count says nothing of a prompt that was counted for the chosen one.
  if (promptTokens === null || writer.model !== context.modules.generator.identity.model) return;
  context.modules.tokens.learn(writer, { counted: context.promptTokens, reported: promptTokens });
}

function* noticesOf(part: GeneratorPart, said: SaidSoFar): Generator<TurnEvent> {
  if (part.type === 'queued') yield* said.waiting(part.position);
  if (part.type === 'voice' && part.insteadOf !== undefined) yield said.otherVoice(part.identity);
}

function* show(text: string, { trace, said }: ReplyContext): Generator<TurnEvent> {
  if (text === '') return;
  trace.noteFirstText();
  said.add(text);
  yield { type: 'delta', data: text };
}

/** All but the last `length` code units, and never half a character. */
function withoutEnd(text: string, length: number): string {
  const kept = text.slice(0, -length);
  return kept.isWellFormed() ? kept : kept.slice(0, -1);
}

function reportGate(startMs: number, verdict: SafetyVerdict, { modules, trace }: ReplyContext): TurnEvent {
  const { installed, name } = modules.safety;
  return trace.record('screen-output', startMs, {
    outcome: installed ? 'ok' : 'off',
    decision: installed ? `${verdict.verdict}, ${verdict.action}` : 'nothing judges answers yet',
    detail: {
      by: name,
      verdict: verdict.verdict,
      action: verdict.action,
      hazards: verdict.hazards,
      score: verdict.score,
    },
  });
}

function emptyReply(): AppError {
  return new AppError('UPSTREAM_FAILED', { message: 'The model server answered with an empty text.' });
}
