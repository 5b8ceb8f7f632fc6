import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSignInLimits } from '../../../server/operators/sign-in-limits.js';
import type { SignInLimits } from '../../../server/operators/sign-in-limits.js';

const MINUTE = 60_000;
const EMAIL = 'ada@example.org';
const LIMITED = { code: 'RATE_LIMITED' };

describe('how often a sign-in may fail', () => {
  let limits: SignInLimits;
  beforeEach(() => {
    vi.useFakeTimers();
    limits = createSignInLimits();
  });
  afterEach(() => vi.useRealTimers());

  const fail = async (email: string, address: string, times = 1): Promise<void> => {
    for (let count = 0; count < times; count++) await (await limits.begin(email, address)).fail();
  };
  const waitOf = async (email: string, address: string): Promise<number> =>
    limits.begin(email, address).then(
      () => 0,
      (error: { retryAfterMs: number }) => error.retryAfterMs,
    );

  it('is five times for an account from one address, then a wait that doubles each time', async () => {
    for (const minutes of [15, 30, 60]) {
      await fail(EMAIL, '203.0.113.1', 5);
      expect(await waitOf(EMAIL, '203.0.113.1')).toBe(minutes * MINUTE);
      vi.advanceTimersByTime(minutes * MINUTE);
    }
  });

  it('is not more often when all are sent at once', async () => {
    const begun = await Promise.allSettled(
      Array.from({ length: 20 }, () => limits.begin(EMAIL, '203.0.113.1')),
    );
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('is twenty times from one address for all accounts, an IPv6 network counting as one', async () => {
    for (let count = 0; count < 20; count++) await fail(`${count}@example.org`, `2001:db8::${count + 1}`);
    await expect(limits.begin(EMAIL, '2001:db8::ffff')).rejects.toMatchObject(LIMITED);
    expect(await waitOf(EMAIL, '2001:db8:0:1::1')).toBe(0);
  });

  it('does not count what was right, and is forgotten by a success', async () => {
    for (let count = 0; count < 30; count++) await (await limits.begin(EMAIL, '203.0.113.1')).giveBack();
    await fail(EMAIL, '203.0.113.1', 4);
    await (await limits.begin(EMAIL, '203.0.113.1')).succeed();
    await fail(EMAIL, '203.0.113.1', 5);
    await expect(limits.begin(EMAIL, '203.0.113.1')).rejects.toMatchObject(LIMITED);
  });

  it('asks a code for after four failures without counting the fifth as one', async () => {
    await fail(EMAIL, '203.0.113.1', 4);
    await (await limits.begin(EMAIL, '203.0.113.1')).giveBack();
    await (await limits.begin(EMAIL, '203.0.113.1')).succeed();
    expect(await waitOf(EMAIL, '203.0.113.1')).toBe(0);
  });

  it('keeps a pace for an account that fails from everywhere, and never for an address that is known', async () => {
    await (await limits.begin(EMAIL, '198.51.100.1')).succeed();
    for (let count = 0; count < 21; count++) await fail(EMAIL, `203.0.113.${count}`);
    expect(await waitOf(EMAIL, '203.0.113.101')).toBe(2_000);
    expect(await waitOf('bob@example.org', '203.0.113.101')).toBe(0);
    for (let count = 0; count < 3; count++) await (await limits.begin(EMAIL, '198.51.100.1')).succeed();
    vi.advanceTimersByTime(2_000);
    expect(await waitOf(EMAIL, '203.0.113.101')).toBe(0);
  });

  it('is fifty codes a day for an account, but for an address that is known', async () => {
    const guess = async (address: string): Promise<void> => {
      const attempt = await limits.begin(EMAIL, address);
      await attempt.takeCode();
      await attempt.fail();
      vi.advanceTimersByTime(2_000);
    };
    await (await limits.begin(EMAIL, '198.51.100.1')).succeed();
    for (let count = 0; count < 50; count++) await guess(`203.0.113.${count}`);
    await expect(guess('203.0.113.100')).rejects.toMatchObject(LIMITED);
    vi.advanceTimersByTime(20 * MINUTE);
    const attempt = await limits.begin(EMAIL, '203.0.113.101');
    await expect(attempt.takeCode()).rejects.toMatchObject(LIMITED);
    const owner = await limits.begin(EMAIL, '198.51.100.1');
    await owner.takeCode();
    await owner.succeed();
    await guess('203.0.113.102');
  });

  it('is ten times for somebody signed in who is asked for the password again', async () => {
    for (let count = 0; count < 30; count++) await (await limits.beginProof('one')).succeed();
    for (let count = 0; count < 10; count++) await (await limits.beginProof('one')).fail();
    await expect(limits.beginProof('one')).rejects.toMatchObject(LIMITED);
    await (await limits.beginProof('two')).succeed();
  });
});
