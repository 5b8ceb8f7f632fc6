import type { PASSWORD_LENGTH_LEAST, PASSWORD_LENGTH_MOST } from '../../../protocol/console/operators.js';

/** The rule of protocol/console/operators.ts, held to it by the compiler: its module would bring the schemas along. */
export const LEAST: typeof PASSWORD_LENGTH_LEAST = 12;
export const MOST: typeof PASSWORD_LENGTH_MOST = 256;

export type PasswordFault = 'short' | 'long' | 'differs';

/** What is wrong with a new password and its repetition; null when nothing is. */
export function findFault(password: string, repeated: string): PasswordFault | null {
  if (password.length < LEAST) return 'short';
  if (password.length > MOST) return 'long';
  return password === repeated ? null : 'differs';
}
