import { createGrammarExtractor } from '../../../memory/extract/grammar-extractor.js';
import type { Claim } from '../../../memory/claim.js';
import type { SourceMessage } from '../../../memory/source-message.js';

const extractor = createGrammarExtractor();

/** Noon of a Tuesday, where the clock is that of Greenwich. */
export const AT = Date.parse('2026-11-24T12:00:00Z');

export function messageOf(text: string, role: SourceMessage['role'] = 'user', id = 'm9'): SourceMessage {
  return { id, role, text, at: AT, utcOffsetMinutes: 0, conversationId: null };
}

/** The last line is the person's message; those before it alternate, so that the bot speaks before it. */
export async function claimsOf(...lines: string[]): Promise<Claim[]> {
  const said = lines.map((text, index) =>
    messageOf(text, (lines.length - index) % 2 === 1 ? 'user' : 'assistant', `m${index}`),
  );
  const message = said.at(-1) ?? messageOf('');
  return extractor.extract({ message, before: said.slice(0, -1), known: [] }, new AbortController().signal);
}

/** "tell pet: dog called Max", of others with the name before it. */
export async function shortly(...lines: string[]): Promise<string[]> {
  return (await claimsOf(...lines)).map(
    ({ act, subject, attribute, value }) =>
      `${act} ${subject === 'self' ? '' : `${subject}'s `}${attribute}: ${value}`,
  );
}
