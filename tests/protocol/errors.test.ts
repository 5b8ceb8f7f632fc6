import { describe, expect, it } from 'vitest';
import { AppError, ERRORS, toWireError } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import { ErrorData } from '../../protocol/turn-events.js';

const codes = Object.keys(ERRORS) as ErrorCode[];

describe('the table of errors', () => {
  it.each(codes)('%s has a status of its own kind and a sentence for people', (code) => {
    const { httpStatus, message, retryable } = ERRORS[code];
    expect(httpStatus).toBeGreaterThanOrEqual(400);
    expect(httpStatus).toBeLessThan(600);
    expect(message).toMatch(/^[A-Z].*\.$/);
    if (httpStatus >= 500) expect(retryable).toBe(true);
  });

  it('has no two codes under one status, so that a status alone can be read', () => {
    expect(new Set(codes.map((code) => ERRORS[code].httpStatus)).size).toBe(codes.length);
  });
});

describe('what a client sees of an error', () => {
  it.each(codes)('of %s is what the table says', (code) => {
    const wire = toWireError(new AppError(code));
    expect(wire).toEqual({ code, message: ERRORS[code].message, retryable: ERRORS[code].retryable });
    expect(ErrorData.parse(wire)).toEqual(wire);
  });

  it('is its own sentence, its details and when to come back, where it has them', () => {
    const error = new AppError('RATE_LIMITED', {
      message: 'Slow down.',
      details: { limit: 3 },
      retryAfterMs: 0,
    });
    expect(toWireError(error)).toEqual({
      code: 'RATE_LIMITED',
      message: 'Slow down.',
      retryable: true,
      retryAfterMs: 0,
      details: { limit: 3 },
    });
  });

  it.each<[what: string, thrown: unknown]>([
    ['an error of a library', new TypeError('connect ECONNREFUSED secret-host:5432')],
    [
      'an error that looks like ours',
      Object.assign(new Error('secret-host'), { name: 'AppError', code: 'NOT_FOUND' }),
    ],
    ['a text', 'secret-host'],
    ['an object', { code: 'NOT_FOUND', message: 'secret-host' }],
    ['null', null],
    ['nothing', undefined],
  ])('of %s is INTERNAL and not a word of it', (_what, thrown) => {
    expect(toWireError(thrown)).toEqual({
      code: 'INTERNAL',
      message: ERRORS.INTERNAL.message,
      retryable: true,
    });
  });

  it('never holds the cause or the stack', () => {
    const cause = new Error('password=hunter2', { cause: new Error('deeper') });
    const error = new AppError('UPSTREAM_FAILED', { cause, details: { server: 'model' } });
    expect(error.cause).toBe(cause);
    const text = JSON.stringify(toWireError(error));
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('stack');
    expect(text).not.toContain('.ts:');
  });
});
