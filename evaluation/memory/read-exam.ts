/** The file of an exam: JSON Lines, plain or gzip. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../../protocol/errors.js';
import { ExamLine, examOf } from './exam-conversation.js';
import type { ExamConversation } from './exam-conversation.js';

/** Throws AppError INVALID_INPUT, which says what is wrong and where. */
export async function readExam(file: string): Promise<ExamConversation[]> {
  const lines = (await textOf(file)).split('\n').map((text, i) => ({ text, number: i + 1 }));
  const conversations = lines.filter(({ text }) => text.trim() !== '').map((line) => readLine(file, line));
  if (conversations.length === 0) throw unusable(`${file} holds no conversation.`);
  return conversations;
}

async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw unusable(`${file} cannot be read: ${reasonOf(cause)}.`, cause);
  }
  // Whatever its name says: a gzip file begins with these two bytes, and JSON never does.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (cause) {
    throw unusable(`${file} is a damaged gzip file: ${reasonOf(cause)}.`, cause);
  }
}

function readLine(file: string, { text, number }: { text: string; number: number }): ExamConversation {
  const parsed = ExamLine.safeParse(parseJson(text, `Line ${number} of ${file}`));
  if (parsed.success) return examOf(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw unusable(
    `Line ${number} of ${file} is no conversation with questions {"conv", "turns", "qa": [{"question", "evidence"}]}: ` +
      `${problems.slice(0, 3).join('; ')}.`,
  );
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text, withoutNulls);
  } catch (cause) {
    throw unusable(`${where} is not JSON: ${reasonOf(cause)}.`, cause);
  }
}

/** Null is as absent, as on every JSON line that Parley reads. */
function withoutNulls(this: unknown, _key: string, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function unusable(message: string, cause?: unknown): AppError {
  return new AppError('INVALID_INPUT', { message, cause });
}
