import type { DialogueMessage } from '../generator/index.js';

/** What to do about a verdict, after the policy. */
export type SafetyAction = 'allow' | 'flag' | 'warn' | 'safe-reply' | 'block';

export interface SafetyVerdict {
  verdict: 'safe' | 'unsafe' | 'not-judged';
  action: SafetyAction;
  /** Llama Guard 3 codes, best first; empty when safe. */
  hazards: string[];
  /** Calibrated probability of unsafe, 0 to 1; null where nothing was judged. */
  score: number | null;
  /** What the system says to the visitor about it, where it says something. */
  notice: string | null;
}

/** Text on its way to the visitor. Text is given out in order, and never taken back. */
export interface StreamGate {
  /** Takes the next piece of the reply, whatever its cut, and gives out what may be shown now. */
  push(text: string): GateOutput;
  /** The reply is complete: gives out the rest. */
  end(): GateOutput;
  /** The verdict on the whole, after `end` or after a block. */
  readonly verdict: SafetyVerdict;
}

export interface GateOutput {
  text: string;
  /** From here on nothing may be shown. */
  blocked: boolean;
}

/** What may be said, in both directions. */
export interface Safety {
  /** Name and version of the classifier; goes to the trace. */
  readonly name: string;
  /** False where nothing is installed; the stages are then shown as off. */
  readonly installed: boolean;
  /** `dialogue` is oldest first, without the message. */
  screenInput(message: string, dialogue: DialogueMessage[], signal: AbortSignal): Promise<SafetyVerdict>;
  openGate(message: string, dialogue: DialogueMessage[]): StreamGate;
}
