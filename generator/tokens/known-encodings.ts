/**
 * Models whose tokenizer is public under a name: OpenAI's, and what is served under their names. Loading one takes
 * a few hundred milliseconds of this thread, once. The package is optional: without it texts are estimated.
 */
import type { CountTokens } from './token-counter.js';

export type EncodingName = 'o200k_base' | 'cl100k_base';

const NAMES: readonly [RegExp, EncodingName][] = [
  [/^(?:gpt-oss|gpt-4o|gpt-4\.[1-9]|gpt-[5-9]|chatgpt-4o|o[1-9](?:-|$))/, 'o200k_base'],
  [/^(?:gpt-4|gpt-3\.?5)/, 'cl100k_base'],
];

/** "openai/gpt-4o" and "ft:gpt-4o:acme::x" are the model's own. */
export function encodingOf(model: string): EncodingName | undefined {
  const plain = model.toLowerCase().replace(/^ft:/, '').split('/').at(-1) ?? '';
  return NAMES.find(([name]) => name.test(plain))?.[1];
}

interface Encoding {
  countTokens(text: string, options: { disallowedSpecial: Set<string> }): number;
}

/** Named by a variable, so that the compiler does not look for what need not be there. */
const PACKAGE = 'gpt-tokenizer/encoding/';

/** What looks like a control token in a text is text. */
const ORDINARY = { disallowedSpecial: new Set<string>() };

/** Rejects where the package is not installed. */
export async function loadEncoding(name: EncodingName): Promise<CountTokens> {
  const encoding = (await import(`${PACKAGE}${name}`)) as Encoding;
  return (text) => encoding.countTokens(text, ORDINARY);
}
