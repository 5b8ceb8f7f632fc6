import { expect, it } from 'vitest';
import {
  PASSWORD_LENGTH_LEAST,
  PASSWORD_LENGTH_MOST,
  Password,
} from '../../../protocol/console/operators.js';
import { readInvitationToken } from '../../../client/console/session/invitation-token.js';
import { findFault, LEAST, MOST } from '../../../client/console/session/password-rule.js';

it('judges a new password as the server does', () => {
  expect([LEAST, MOST]).toEqual([PASSWORD_LENGTH_LEAST, PASSWORD_LENGTH_MOST]);
  for (const length of [0, 11, 12, 256, 257]) {
    const password = 'x'.repeat(length);
    expect(findFault(password, password) === null, String(length)).toBe(Password.safeParse(password).success);
  }
});

it('says that the two are not the same only when the first would do', () => {
  expect(findFault('short', 'other')).toBe('short');
  expect(findFault('a password of some length', 'a password of some lengh')).toBe('differs');
});

it('finds the token behind the # of a one-time link', () => {
  expect(readInvitationToken('#q8Zr5n2Yw0cJ7h4KfV1u')).toBe('q8Zr5n2Yw0cJ7h4KfV1u');
  expect(readInvitationToken('#')).toBeNull();
  expect(readInvitationToken('')).toBeNull();
});
