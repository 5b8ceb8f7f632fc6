import { CannotOpenDatabase } from '../database.js';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the user name or the password is wrong',
  '28000': 'this user may not connect',
  '3D000': 'there is no database of that name',
};

/** Says in one line why the first call to a database failed; the URL is named without its password. */
export async function explainUnreachable<Result>(url: string, firstCall: Promise<Result>): Promise<Result> {
  try {
    return await firstCall;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = REASONS[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new CannotOpenDatabase(`cannot use the database ${withoutPassword(url)}: ${reason}`, { cause });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
