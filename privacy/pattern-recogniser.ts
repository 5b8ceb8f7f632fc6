/**
 * A recogniser made of patterns and a check. A pattern says how sure its form makes it; where the check can tell
 * (a checksum), what passes gets the pattern's `checked` score and what fails is dropped.
 */
import { contextWords } from './recogniser.js';
import type { Recogniser, Sighting } from './recogniser.js';
import type { TextView, ViewName } from './text-views.js';

export interface Pattern {
  /**
   * In capitals, without the word boundaries, which are added. Every quantifier is bounded, so that a try costs
   * no more than a constant.
   */
  form: RegExp;
  score: number;
  checked?: number;
}

export interface PatternRecogniserOptions {
  type: string;
  patterns: Pattern[];
  /** Of the value: true and false settle it, undefined leaves the form's score. */
  check?: (value: string) => boolean | undefined;
  context?: string[];
  views?: readonly ViewName[];
}

export const NUMBER_VIEWS: readonly ViewName[] = ['plain', 'joined', 'digits', 'loose'];

export function recogniseByPattern({
  type,
  patterns,
  check = () => undefined,
  context,
  views = NUMBER_VIEWS,
}: PatternRecogniserOptions): Recogniser {
  const bounded = patterns.map((pattern) => ({ ...pattern, form: wholeWord(pattern.form) }));
  return {
    type,
    views,
    context: context && contextWords(...context),
    *look(view: TextView): Iterable<Sighting> {
      for (const { form, score, checked = score } of bounded) {
        for (const match of view.upper.matchAll(form)) {
          const value = withoutSeparators(match[0]);
          const verdict = check(value);
          if (verdict === false) continue;
          const end = match.index + match[0].length;
          yield { start: match.index, end, score: verdict ? checked : score, value };
        }
      }
    },
  };
}

/** Not in the middle of a word, nor at the end of a UUID. */
export function wholeWord(form: RegExp): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(?<![\\dA-Fa-f]{4}-[\\dA-Fa-f]{4}-)(?:${form.source})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
}

export function withoutSeparators(text: string): string {
  return text.replace(/[\s._/:-]/g, '');
}
