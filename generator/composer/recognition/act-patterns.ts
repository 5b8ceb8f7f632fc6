/**
 * A pattern is a regular expression over the words that read-message.ts leaves. `whole` ones must match the whole
 * sentence: that is what keeps "hi" out of "high school" and "bye" out of "bye-laws". `anywhere` ones match between
 * word boundaries.
 */
import type { ActName } from '../dialogue-act.js';

export interface ActPattern {
  act: ActName;
  /** See DialogueAct. */
  detail?: string;
  whole?: string[];
  anywhere?: string[];
}

export interface CompiledPattern {
  act: ActName;
  detail: string | null;
  expression: RegExp;
}

export function compilePatterns(patterns: ActPattern[]): CompiledPattern[] {
  return patterns.flatMap(({ act, detail = null, whole = [], anywhere = [] }) => [
    ...(whole.length === 0 ? [] : [{ act, detail, expression: new RegExp(`^(?:${whole.join('|')})$`, 'u') }]),
    ...(anywhere.length === 0
      ? []
      : [{ act, detail, expression: new RegExp(`(?<=^| )(?:${anywhere.join('|')})(?= |$)`, 'u') }]),
  ]);
}
