import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OperatorId } from '../../../protocol/ids.js';
import { createOperatorKeys } from '../../../server/operators/keys.js';
import {
  asDigits,
  hashRecoveryCode,
  matchStep,
  newRecoveryCodes,
  newTotpSecret,
} from '../../../server/operators/second-factor.js';

/** "12345678901234567890", the secret of RFC 6238, appendix B. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('an authenticator', () => {
  it('is one by RFC 6238: the last six digits of its test values are accepted at their time', () => {
    const values: [seconds: number, code: string, step: number][] = [
      [59, '287082', 1],
      [1_111_111_109, '081804', 37_037_036],
      [1_111_111_111, '050471', 37_037_037],
      [1_234_567_890, '005924', 41_152_263],
      [2_000_000_000, '279037', 66_666_666],
      [20_000_000_000, '353130', 666_666_666],
    ];
    for (const [seconds, code, step] of values)
      expect(matchStep(RFC_SECRET, code, seconds * 1000), code).toBe(step);
  });

  it('may be a step early or late, and the step is that of the code', () => {
    expect(matchStep(RFC_SECRET, '050471', 1_111_111_111_000 - 30_000)).toBe(37_037_037);
    expect(matchStep(RFC_SECRET, '050471', 1_111_111_111_000 + 30_000)).toBe(37_037_037);
    expect(matchStep(RFC_SECRET, '050471', 1_111_111_111_000 + 60_000)).toBeUndefined();
  });

  it('has its digits read however they are spaced, and nothing else taken for digits', () => {
    expect(asDigits(' 050 471 ')).toBe('050471');
    for (const text of ['05047', '0504711', 'abcdef', '', '٠٥٠٤٧١']) expect(asDigits(text)).toBeUndefined();
  });

  it('is set up from an address that names installation, account and secret', () => {
    const { secret, uri } = newTotpSecret('ada@example.org');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(uri).protocol).toBe('otpauth:');
    expect(uri).toContain('Parley:ada%40example.org');
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
  });
});

describe('recovery codes', () => {
  it('are ten different ones, the same in capitals and without hyphens', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
      expect(hashRecoveryCode(code.toUpperCase().replaceAll('-', ' '))).toBe(hashRecoveryCode(code));
    }
  });
});

describe('the keys made of the secret', () => {
  const [owner, other] = [randomUUID() as OperatorId, randomUUID() as OperatorId];

  it('encrypt differently each time, and open for the owner only', () => {
    const keys = createOperatorKeys('the secret of an installation');
    const sealed = keys.seal(RFC_SECRET, owner);
    expect(sealed).not.toContain(RFC_SECRET);
    expect(keys.seal(RFC_SECRET, owner)).not.toBe(sealed);
    expect(keys.open(sealed, owner)).toBe(RFC_SECRET);
    expect(() => keys.open(sealed, other)).toThrow('does not open');
  });

  it('do not open what another secret encrypted, and say what may have happened', () => {
    const sealed = createOperatorKeys('the secret of an installation').seal(RFC_SECRET, owner);
    expect(() => createOperatorKeys('another secret').open(sealed, owner)).toThrow(
      "was the installation's secret replaced?",
    );
  });
});
