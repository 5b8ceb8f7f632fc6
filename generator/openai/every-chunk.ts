/**
 * Reads a body without losing its last words. A readable stream that breaks throws away what it has received but
 * not yet handed over, and a visitor would lose tokens that had arrived; here they are all handed over first, and
 * then the error is thrown. A reader that is slow still holds the sender back.
 */
import type { Readable } from 'node:stream';

const HELD_BYTES = 262_144;

export async function* everyChunk(body: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  const arrived: Uint8Array[] = [];
  let heldBytes = 0;
  let end: { error?: Error } | undefined;
  let wake = () => {};

  body.on('data', (chunk: Uint8Array) => {
    arrived.push(chunk);
    heldBytes += chunk.byteLength;
    if (heldBytes > HELD_BYTES) body.pause();
    wake();
  });
  body.once('end', () => {
    end ??= {};
    wake();
  });
  body.on('error', (error) => {
    end ??= { error };
    wake();
  });

  try {
    for (;;) {
      const chunk = arrived.shift();
      if (chunk !== undefined) {
        heldBytes -= chunk.byteLength;
        if (body.isPaused() && heldBytes <= HELD_BYTES) body.resume();
        yield chunk;
      } else if (end === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
      } else if (end.error === undefined) return;
      else throw end.error;
    }
  } finally {
    body.destroy();
  }
}
