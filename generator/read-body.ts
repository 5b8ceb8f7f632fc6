/** Reads what somebody else's server sent: never more than was meant to be read, and never an exception for what is no JSON. */

/** Not more than `length` characters of a body, whatever its size. */
export async function readStart(body: AsyncIterable<Uint8Array>, length: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}

/** Undefined for what is no JSON; the caller's schema then says what is wrong. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
