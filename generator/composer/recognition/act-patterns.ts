/**
 * The notation of the pattern files: a regular expression over the words that read-message.ts leaves, in which
 * every group is non-capturing and `~ ` stands for a word that may be there, `~~ ` for up to three, `~~~ ` for up to
 * six. A `whole` pattern must match the whole sentence: that is what keeps "hi" out of "high school" and "bye" out of
 * "bye-laws". An `anywhere` pattern matches between words.
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
    ...(whole.length === 0 ? [] : [{ act, detail, expression: compile(whole, ['^', '$']) }]),
    ...(anywhere.length === 0
      ? []
      : [{ act, detail, expression: compile(anywhere, ['(?<=^| )', '(?= |$)']) }]),
  ]);
}

function compile(alternatives: string[], [before, after]: [string, string]): RegExp {
  const words = alternatives
    .join('|')
    .replaceAll('~~~ ', '(\\S+ ){0,6}')
    .replaceAll('~~ ', '(\\S+ ){0,3}')
    .replaceAll('~ ', '(\\S+ )?')
    .replace(/\((?!\?)/g, '(?:');
  return new RegExp(`${before}(?:${words})${after}`, 'u');
}
