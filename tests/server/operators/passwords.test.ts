import { describe, expect, it } from 'vitest';
import { createPasswords } from '../../../server/operators/passwords.js';

describe('passwords', () => {
  it('are stored with their parameters and a salt of their own', async () => {
    const passwords = createPasswords();
    const [one, two] = await Promise.all([
      passwords.hash('the same words'),
      passwords.hash('the same words'),
    ]);
    expect(one).toMatch(/^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(two);
    expect(await passwords.verify('the same words', one)).toBe(true);
    expect(await passwords.verify('the same words ', one)).toBe(false);
  });

  it('are right with the parameters that a hash was made with, not only with those of today', async () => {
    // RFC 7914, section 12: "pleaseletmein" with "SodiumChloride", the first 32 of 64 bytes.
    const key = '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2';
    const hash = [
      'scrypt',
      16384,
      8,
      1,
      Buffer.from('SodiumChloride').toString('base64url'),
      Buffer.from(key, 'hex').toString('base64url'),
    ].join('$');
    expect(await createPasswords().verify('pleaseletmein', hash)).toBe(true);
  });

  it('are the same however an accent was typed', async () => {
    const passwords = createPasswords();
    const hash = await passwords.hash('caf\u00e9 au lait au lit');
    expect(await passwords.verify('cafe\u0301 au lait au lit', hash)).toBe(true);
  });

  it('are never right where there is no account, after the same work', async () => {
    const passwords = createPasswords();
    const hash = await passwords.hash('some password');
    const timed = async (stored: string | undefined): Promise<number> => {
      const began = process.cpuUsage();
      expect(await passwords.verify('another password', stored)).toBe(false);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    await timed(hash);
    const [known, unknown] = [await timed(hash), await timed(undefined)];
    expect(unknown).toBeGreaterThan(known / 4);
    expect(unknown).toBeLessThan(known * 4);
  });

  it('turn a flood away instead of queueing all of it, and serve the next afterwards', async () => {
    const passwords = createPasswords();
    const cheap = `scrypt$16$1$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
    const flood = Array.from({ length: 100 }, () => passwords.verify('a guess', cheap));
    const replies = await Promise.allSettled(flood);
    const refused = replies.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(38);
    expect(refused[0]).toMatchObject({ reason: { code: 'OVERLOADED' } });
    expect(await passwords.verify('a guess', cheap)).toBe(false);
  });
});
