/** What operators change of themselves. Whoever has a stolen session still needs the password for all that counts. */
import { AppError } from '../../protocol/errors.js';
import type { OperatorId } from '../../protocol/ids.js';
import type { Account } from '../store/operators/account-store.js';
import type { Operators } from './operators.js';
import { asDigits, hashRecoveryCode, matchStep, newRecoveryCodes, newTotpSecret } from './second-factor.js';
import { useCode } from './sign-in.js';
import type { SignInParts } from './sign-in.js';

export type OwnAccount = Pick<
  Operators,
  'rename' | 'changePassword' | 'beginTotp' | 'confirmTotp' | 'removeTotp'
>;

export function createOwnAccount(parts: SignInParts): OwnAccount {
  const { accounts, factors, sessions, passwords, keys, limits, clock } = parts;

  const require = async (id: OperatorId): Promise<Account> => (await accounts.find(id)) ?? missing();
  /** Limited like a sign-in; `prove` throws FORBIDDEN for what is wrong. */
  const limited = async <T>(id: OperatorId, prove: () => Promise<T>): Promise<T> => {
    const attempt = await limits.beginProof(id);
    const result = await prove();
    await attempt.succeed();
    return result;
  };
  const withPassword = async (id: OperatorId, password: string): Promise<Account & { password: string }> => {
    const account = await require(id);
    const isRight = await passwords.verify(password, account.password);
    if (!isRight || account.password === null) throw forbidden('The password is not right.');
    return { ...account, password: account.password };
  };

  return {
    rename: async (id, name) => (await accounts.rename(id, name)) ?? missing(),

    async changePassword(id, { password, newPassword, keep }) {
      const account = await limited(id, () => withPassword(id, password));
      const to = await passwords.hash(newPassword);
      const ended = await accounts.changePassword(id, { from: account.password, to, keep });
      if (ended === undefined) throw forbidden('The password was changed meanwhile.');
      sessions.tellEnded(ended);
      return account.operator;
    },

    async beginTotp(id, password) {
      const { operator } = await limited(id, () => withPassword(id, password));
      const { secret, uri } = newTotpSecret(operator.email);
      if (await factors.begin(id, keys.seal(secret, id))) return { secret, uri };
      throw new AppError('CONFLICT', {
        message: 'A second factor is in force already: remove it before you set up another.',
      });
    },

    async confirmTotp(id, code) {
      const { totpPending: pending } = await require(id);
      if (pending === null) throw nothingBegun();
      const step = await limited(id, () => {
        const matched = matchStep(keys.open(pending, id), asDigits(code) ?? '', clock.now());
        if (matched === undefined) throw forbidden('The code is not right.');
        return Promise.resolve(matched);
      });
      const recoveryCodes = newRecoveryCodes();
      const codeHashes = recoveryCodes.map(hashRecoveryCode);
      if (!(await factors.confirm(id, { pending, step, codeHashes }))) throw nothingBegun();
      return { recoveryCodes };
    },

    async removeTotp(id, { password, code }) {
      await limited(id, async () => {
        const account = await withPassword(id, password);
        if (account.totpSecret === null) throw conflict('There is no second factor to remove.');
        if (!(await useCode(parts, account, code))) throw forbidden('The code is not right.');
      });
      await factors.remove(id);
    },
  };
}

function missing(): never {
  throw new AppError('NOT_FOUND', { message: 'There is no such operator.' });
}

const forbidden = (message: string): AppError => new AppError('FORBIDDEN', { message });
const conflict = (message: string): AppError => new AppError('CONFLICT', { message });
const nothingBegun = (): AppError => conflict('No second factor was begun: begin anew.');
