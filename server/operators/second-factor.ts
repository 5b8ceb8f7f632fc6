/** Six digits of an authenticator (RFC 6238), and the recovery codes that stand in for them. */
import { Secret, TOTP } from 'otpauth';
import { hashToken } from './keys.js';

const STEP_SECONDS = 30;
/** Steps before and after: clocks differ, and people type. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
const RECOVERY_CODE_BYTES = 10;

export function newTotpSecret(email: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, uri: totpOf(secret.base32, email).toString() };
}

/** The step whose code this is, or undefined. */
export function matchStep(secret: string, code: string, at: number): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: at, window: WINDOW });
  return delta === null ? undefined : Math.floor(at / 1000 / STEP_SECONDS) + delta;
}

/** The digits of an authenticator's code, however they were spaced; undefined for what is none. */
export function asDigits(code: string): string | undefined {
  const digits = code.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    new Secret({ size: RECOVERY_CODE_BYTES }).base32.toLowerCase().replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** 80 bits, so hashed like a token; case and separators do not count. */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Parley', label, secret, digits: 6, period: STEP_SECONDS, algorithm: 'SHA1' });
}
