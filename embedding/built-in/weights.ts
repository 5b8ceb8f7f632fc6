/**
 * The file of the built-in encoder: a magic word, the length of a JSON header, the header, then the arrays. The
 * header describes itself (shape, hash parameters, the training) and holds the SHA-256 of what follows it, so that
 * a damaged file is refused and the same weights always have the same version.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../protocol/errors.js';
import type { TableShape } from './text-features.js';

const MAGIC = 'PARLEYEN';
const FORMAT = 1;
const LONGEST_HEADER = 65_536;

const Header = z.object({
  format: z.literal(FORMAT),
  /** Columns of the table, which are learnt. */
  learnt: z.int().min(1).max(1024),
  /** Columns that a word's hash alone decides. */
  sketch: z.int().min(0).max(1024),
  /** What the sketch weighs beside the learnt part in a similarity. */
  sketchWeight: z.number().min(0),
  wordRows: z.int().min(1).max(1_000_000),
  pieceRows: z.int().min(1).max(1_000_000),
  /** A word whose rarity is above this is taken by its pieces too. */
  rareAbove: z.number(),
  /** One step of the rarities, which are stored as bytes. */
  rarityStep: z.number().positive(),
  hash: z.literal('fnv1a-utf16-murmur3'),
  text: z.literal('nfkc-lowercase'),
  seed: z.int(),
  sha256: z.hex(),
});
export type EncoderHeader = z.output<typeof Header>;

export interface EncoderWeights {
  header: EncoderHeader;
  shape: TableShape;
  /** wordRows + pieceRows rows of `learnt` columns. */
  table: Int8Array;
  /** One factor for each row of the table. */
  scales: Float32Array;
  /** How rare the words of a row are (log of texts per text that has one), in steps. */
  rarities: Uint8Array;
}

export type UnsignedHeader = Omit<EncoderHeader, 'sha256' | 'format' | 'hash' | 'text'>;

export function writeWeights(
  header: UnsignedHeader,
  { table, scales, rarities }: Pick<EncoderWeights, 'table' | 'scales' | 'rarities'>,
): Buffer {
  const payload = Buffer.concat([littleEndian(scales), bytesOf(table), rarities]);
  const sha256 = createHash('sha256').update(payload).digest('hex');
  const whole: EncoderHeader = {
    format: FORMAT,
    ...header,
    hash: 'fnv1a-utf16-murmur3',
    text: 'nfkc-lowercase',
    sha256,
  };
  const json = Buffer.from(JSON.stringify(whole));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.from(MAGIC), length, json, payload]);
}

/** Throws AppError INTERNAL for what is no such file, another format, or damaged. */
export function readWeights(file: Buffer): EncoderWeights {
  const start = MAGIC.length + 4;
  if (file.length < start || file.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw unusable(`it does not begin with ${MAGIC}`);
  }
  const length = file.readUInt32LE(MAGIC.length);
  if (length > LONGEST_HEADER || file.length < start + length) throw unusable('its header is cut short');
  const header = parseHeader(file.toString('utf8', start, start + length));
  const payload = file.subarray(start + length);
  const rows = header.wordRows + header.pieceRows;
  const expected = rows * 4 + rows * header.learnt + header.wordRows;
  if (payload.length !== expected) throw unusable(`it holds ${payload.length} bytes, not ${expected}`);
  if (createHash('sha256').update(payload).digest('hex') !== header.sha256) {
    throw unusable('its bytes are not those of its checksum');
  }
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) scales[row] = payload.readFloatLE(row * 4);
  const tableEnd = rows * 4 + rows * header.learnt;
  return {
    header,
    shape: { wordRows: header.wordRows, pieceRows: header.pieceRows },
    table: Int8Array.from(new Int8Array(payload.buffer, payload.byteOffset + rows * 4, rows * header.learnt)),
    scales,
    rarities: Uint8Array.from(payload.subarray(tableEnd)),
  };
}

function parseHeader(text: string): EncoderHeader {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unusable('its header is no JSON', cause);
  }
  const parsed = Header.safeParse(json);
  if (parsed.success) return parsed.data;
  throw unusable(`its header is of another form (${z.prettifyError(parsed.error)})`);
}

function unusable(why: string, cause?: unknown): AppError {
  const message = `The weights of the built-in encoder cannot be used: ${why}. Install them again, or train them with parley train encoder.`;
  return new AppError('INTERNAL', { message, publicMessage: 'Something broke on our side.', cause });
}

function bytesOf(table: Int8Array): Buffer {
  return Buffer.from(table.buffer, table.byteOffset, table.byteLength);
}

function littleEndian(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeFloatLE(value, i * 4);
  return bytes;
}
