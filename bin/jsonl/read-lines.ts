/**
 * The lines of a stream of bytes, numbered from 1, whatever the chunks: CRLF as LF, the last line with or without
 * its end. A line beyond the cap is not kept, and said to be too long where it stands.
 */
import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\ufeff';

export type Line = { number: number; text: string } | { number: number; problem: 'too long' | 'not UTF-8' };

export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  longestLine: number,
): AsyncGenerator<Line> {
  let number = 0;
  let kept: Uint8Array[] = [];
  let bytes = 0;
  const keep = (piece: Uint8Array): void => {
    bytes += piece.length;
    if (bytes > longestLine) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  const finish = (): Line => {
    number += 1;
    const line = bytes > longestLine ? ({ number, problem: 'too long' } as const) : decode(number, kept);
    kept = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of input) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      keep(rest.subarray(0, end));
      yield finish();
      rest = rest.subarray(end + 1);
    }
    keep(rest);
  }
  if (bytes > 0) yield finish();
}

function decode(number: number, pieces: readonly Uint8Array[]): Line {
  const bytes = Buffer.concat(pieces);
  if (!isUtf8(bytes)) return { number, problem: 'not UTF-8' };
  const text = bytes.toString('utf8').replace(/\r$/, '');
  return { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
