/**
 * Signing in. Whatever is not right gives the same refusal after the same work, so that nobody learns from it
 * which addresses have an account or which part was wrong.
 */
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import type { Account, AccountStore } from '../store/operators/account-store.js';
import type { SecondFactorStore } from '../store/operators/second-factor-store.js';
import type { OperatorKeys } from './keys.js';
import type { Operators } from './operators.js';
import type { Passwords } from './passwords.js';
import { asDigits, hashRecoveryCode, matchStep } from './second-factor.js';
import type { Sessions } from './sessions.js';
import type { SignInLimits } from './sign-in-limits.js';

export interface SignInParts {
  accounts: AccountStore;
  factors: SecondFactorStore;
  sessions: Sessions;
  passwords: Passwords;
  keys: OperatorKeys;
  limits: SignInLimits;
  clock: Clock;
}

type ActiveAccount = Account & { password: string };

export function createSignIn(parts: SignInParts): Operators['signIn'] {
  const { accounts, sessions, passwords, limits, clock } = parts;

  const checkPassword = async (email: string, password: string): Promise<ActiveAccount | undefined> => {
    const account = await accounts.findByEmail(email);
    const isRight = await passwords.verify(password, account?.password);
    if (!isRight || account?.operator.state !== 'active' || account.password === null) return undefined;
    return { ...account, password: account.password };
  };

  return async ({ email, password, code }, caller) => {
    const attempt = await limits.begin(email, caller.address);
    const account = await checkPassword(email, password).catch(async (error: unknown) => {
      await attempt.giveBack(); // nothing was learnt
      throw error;
    });
    if (account !== undefined && account.totpSecret !== null && code === undefined) {
      await attempt.giveBack();
      return { state: 'code-needed' };
    }
    if (account !== undefined && account.totpSecret !== null) await attempt.takeCode();
    if (account !== undefined && (account.totpSecret === null || (await useCode(parts, account, code)))) {
      const prepared = sessions.prepare(account.operator.id, caller);
      if (await sessions.begin(prepared.row, account.password)) {
        await attempt.succeed();
        const operator = { ...account.operator, lastSeenAt: clock.now() };
        return { state: 'signed-in', session: sessions.present(operator, prepared) };
      }
    }
    await attempt.fail();
    throw new AppError('UNAUTHENTICATED', { message: 'E-mail, password or code are not right.' });
  };
}

/** Whether an authenticator's or a recovery code is right; it is used up by that. */
export async function useCode(
  { factors, keys, clock }: Pick<SignInParts, 'factors' | 'keys' | 'clock'>,
  { operator, totpSecret }: Account,
  code = '',
): Promise<boolean> {
  if (totpSecret === null) return false;
  const digits = asDigits(code);
  if (digits === undefined) return factors.useRecoveryCode(operator.id, hashRecoveryCode(code));
  const step = matchStep(keys.open(totpSecret, operator.id), digits, clock.now());
  return step !== undefined && factors.useStep(operator.id, totpSecret, step);
}
