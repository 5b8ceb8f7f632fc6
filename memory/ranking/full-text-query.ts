/**
 * A MATCH expression of FTS5 for any of some words. Each stands in quotes, so that what somebody wrote is never read as
 * an operator, a column or a prefix.
 */

/** SQLite allows more; a question has fewer, and a pasted page must not become a thousand lookups. */
const MOST_WORDS = 64;

/** Undefined where no word is left: FTS5 takes an empty expression for an error, and nothing would be found. */
export function fullTextQuery(words: readonly string[]): string | undefined {
  const phrases = words.map(quote).filter((phrase) => phrase !== undefined);
  return phrases.length === 0 ? undefined : [...new Set(phrases)].slice(0, MOST_WORDS).join(' OR ');
}

/** A word without a letter or a digit is no token, and its phrase would be empty. */
function quote(word: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(word)) return undefined;
  return `"${word.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}
