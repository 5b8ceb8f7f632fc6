import { describe, expect, it } from 'vitest';
import { matchesToken } from '../../../server/identity/bearer-token.js';

describe('a token', () => {
  it('matches itself and nothing else', () => {
    expect(matchesToken('the token', 'the token')).toBe(true);
    for (const other of ['the toke', 'the token ', 'The token', '', 'x'.repeat(10_000), 'the t\u0000ken']) {
      expect(matchesToken(other, 'the token'), other).toBe(false);
    }
  });

  it('matches nothing where none is presented or none is expected', () => {
    expect(matchesToken(undefined, 'the token')).toBe(false);
    expect(matchesToken('the token', undefined)).toBe(false);
    expect(matchesToken(undefined, undefined)).toBe(false);
  });
});
