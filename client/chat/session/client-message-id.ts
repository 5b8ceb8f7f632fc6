import type { ClientMessageId } from '../../../protocol/ids.js';

const BYTES = 16;

/** From getRandomValues, because randomUUID does not exist on plain http outside localhost. */
export function newClientMessageId(): ClientMessageId {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
