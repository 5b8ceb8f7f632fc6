const BYTES = 16;

/** 128 bits in hex. From getRandomValues, because randomUUID does not exist on plain http outside localhost. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
