/**
 * Judges an answer by what a line of the exam expects, and by nothing else. A judge of strings is mild on purpose:
 * it asks for the words that every right answer has, and forbids the ones that only a wrong answer has.
 */
import { z } from 'zod';
import { admits } from './admissions.js';
import { guessLanguage } from './guess-language.js';

export const Expectation = z.strictObject({
  /** At least one of these passages is cited. */
  cites: z.array(z.int()).min(1).optional(),
  cites_none: z.literal(true).optional(),
  contains_any: z.array(z.string().min(1)).min(1).optional(),
  contains_all: z.array(z.string().min(1)).min(1).optional(),
  /** Sources of regular expressions, none of which may match. */
  lacks: z.array(z.string().min(1)).optional(),
  admits: z.enum(['not-known', 'cannot', 'machine']).optional(),
  language: z.enum(['fr', 'es', 'de', 'pt', 'hi', 'zh', 'en']).optional(),
  /** For the reader. */
  why: z.string().min(1),
});
export type Expectation = z.output<typeof Expectation>;

export interface Answer {
  text: string;
  citations: readonly number[];
}

/** Why the answer fails; empty if it is right. */
export function judgeAnswer(expect: Expectation, answer: Answer): string[] {
  const text = plain(answer.text);
  if (text === '') return ['says nothing'];
  return [
    ...judgeCitations(expect, answer),
    ...judgeWords(expect, text),
    ...(expect.lacks ?? [])
      .filter((source) => new RegExp(source, 'iu').test(text))
      .map((source) => `has /${source}/`),
    ...(expect.admits && !admits(expect.admits, text) ? [`does not admit "${expect.admits}"`] : []),
    ...(expect.language && guessLanguage(text) !== expect.language ? [`is not in "${expect.language}"`] : []),
  ];
}

function judgeCitations({ cites, cites_none }: Expectation, { citations }: Answer): string[] {
  if (cites && !cites.some((n) => citations.includes(n))) return [`cites none of ${cites.join(', ')}`];
  if (cites_none && citations.length > 0) return [`cites ${citations.join(', ')}`];
  return [];
}

function judgeWords({ contains_any, contains_all }: Expectation, text: string): string[] {
  const missing = (contains_all ?? [])
    .filter((words) => !contains(text, words))
    .map((words) => `lacks "${words}"`);
  const any = contains_any && !contains_any.some((words) => contains(text, words));
  return any ? [...missing, `has none of "${contains_any.join('", "')}"`] : missing;
}

/** From the start of a word, and numbers whole: "16" is neither in "160" nor in "16.5"; "apolog" is in "apologise". */
function contains(text: string, words: string): boolean {
  const wanted = plain(words);
  const before = /^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /\p{N}$/u.test(wanted) ? '(?!\\p{N}|[.,]\\p{N})' : '';
  return new RegExp(`${before}${escape(wanted)}${after}`, 'iu').test(text);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
