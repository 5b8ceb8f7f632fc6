/**
 * What the modules may ask the language model within a turn: at most one blocking call before the reply's first
 * token and one after its last, whoever comes first. A second is answered by the task's rules at once, and every
 * one stands in the trace. (BlenderBot 3 made six to eight calls a turn.)
 */
import { answerByRules } from '../../../generator/index.js';
import type { AskModel, Asking, Completion } from '../../../generator/index.js';
import type { ModelCall } from '../../../protocol/trace/model-call.js';
import type { TraceRecorder } from '../trace-recorder.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

type Phase = Exclude<ModelCall['phase'], 'reply'>;
type Settled = Pick<ModelCall, 'outcome' | 'by' | 'requests' | 'promptTokens' | 'completionTokens'>;

export class TurnCalls {
  readonly #input: TurnInput;
  readonly #modules: TurnModules;
  readonly #trace: TraceRecorder;
  readonly #spent = new Set<Phase>();

  constructor(input: TurnInput, modules: TurnModules, trace: TraceRecorder) {
    this.#input = input;
    this.#modules = modules;
    this.#trace = trace;
  }

  /** Handed to a module that runs in this phase, with the signal that ends it. */
  asking(phase: Phase, signal: AbortSignal): Asking {
    const { dateIn, fenceWord } = this.#modules;
    const { timeZone, locale } = this.#input;
    return { signal, locale, date: dateIn(timeZone), fence: fenceWord(), ask: this.#ask(phase, signal) };
  }

  #ask(phase: Phase, signal: AbortSignal): AskModel {
    return async (task, input) => {
      signal.throwIfAborted();
      const startMs = this.#trace.elapsed();
      const note = (settled: Settled): void => {
        const ms = this.#trace.elapsed() - startMs;
        this.#trace.noteCall({ task: task.name, phase, ms, ...settled });
      };
      if (this.#spent.has(phase)) {
        const reason = `The turn has made its one call ${phase} the reply.`;
        const refused = answerByRules(task, input, { because: 'call-spent', reason, modelCalls: 0 });
        note(settledOf(refused));
        return refused;
      }
      this.#spent.add(phase);
      try {
        const onBehalfOf = this.#input.visitorId;
        const completion = await this.#modules.generator.complete(task, input, { signal, onBehalfOf });
        if (completion.modelCalls === 0) this.#spent.delete(phase); // nothing was waited for
        note(settledOf(completion));
        return completion;
      } catch (error) {
        const requests = this.#modules.generator.identity.model === null ? 0 : 1;
        const outcome = signal.aborted ? 'aborted' : 'failed';
        note({ outcome, by: null, requests, promptTokens: null, completionTokens: null });
        throw error;
      }
    };
  }
}

function settledOf({ by, degraded, modelCalls, usage }: Completion<unknown>): Settled {
  return {
    outcome: degraded?.because ?? 'answered',
    by,
    requests: modelCalls,
    promptTokens: usage?.promptTokens ?? null,
    completionTokens: usage?.completionTokens ?? null,
  };
}
