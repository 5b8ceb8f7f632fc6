/** Operators on an empty database and a clock that stands still, for the suites of what they promise. */
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { OperatorSessionId } from '../../protocol/ids.js';
import type { OperatorRole } from '../../protocol/console/operators.js';
import { createOperators } from '../../server/operators/create-operators.js';
import type { NewSession, Operators } from '../../server/operators/operators.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { HeldClock } from '../harness/fakes/held-clock.js';
import { CHEAP_PASSWORDS } from '../harness/operators.js';
import { NOON } from './stored-turns.js';

const SECRET = 'a secret of this installation, long enough';
export const PASSWORD = 'correct horse battery';
export const OTHER_PASSWORD = 'staple of another horse';
export const CALLER = { address: '203.0.113.7', agent: 'A browser' };
export const HOUR = 3_600_000;
export const REFUSED = { code: 'UNAUTHENTICATED', message: 'E-mail, password or code are not right.' };

export const cookieOf = (session: NewSession) => session.cookie.split(';')[0];

/** Begins anew before each test; `made`, `clock` and `operators` are those of the running one. */
export function useOperators(makeDatabase: MakeDatabase) {
  let made: TestDatabase;
  let clock: HeldClock;
  let operators: Operators;

  const build = (database = made.database, secure = false): Operators =>
    createOperators({ database, secret: SECRET, clock, secure, passwordCost: CHEAP_PASSWORDS });
  const create = (email: string, role: OperatorRole = 'viewer') =>
    operators.create({ email, role, password: PASSWORD });
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now() });

  beforeAll(async () => {
    made = await makeDatabase();
  });
  afterAll(() => made.remove());
  beforeEach(async () => {
    await made.database.db.deleteFrom('operator_invitation').execute();
    await made.database.db.deleteFrom('operator').execute();
    clock = new HeldClock(NOON);
    operators = build();
  });

  return {
    get made() {
      return made;
    },
    get clock() {
      return clock;
    },
    get operators() {
      return operators;
    },
    build,
    create,
    codeOf,
    signIn: async (email: string, code?: string, password = PASSWORD): Promise<NewSession> => {
      const reply = await operators.signIn({ email, password, code }, CALLER);
      if (reply.state !== 'signed-in') throw new Error('a code was asked for');
      return reply.session;
    },
    /** An account whose second factor was set up a minute ago. */
    withTotp: async (email: string) => {
      const { id } = await create(email);
      const { secret } = await operators.beginTotp(id, PASSWORD);
      const { recoveryCodes } = await operators.confirmTotp(id, codeOf(secret));
      clock.advance(60_000);
      return { id, secret, recoveryCodes };
    },
    /** Fills with the sessions that end from now on. */
    hearEnded: (): OperatorSessionId[] => {
      const heard: OperatorSessionId[] = [];
      operators.onSessionsEnded((sessions) => heard.push(...sessions));
      return heard;
    },
  };
}
