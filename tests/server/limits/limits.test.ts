import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../protocol/errors.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { createLimits } from '../../../server/limits/limits.js';
import type { Limits } from '../../../server/limits/limits.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [alice, bob] = ['alice', 'bob'] as VisitorId[] as [VisitorId, VisitorId];
const MINUTE = 60_000;

const generous = {
  visitorMessagesPerMinute: 1_000,
  addressMessagesPerMinute: 1_000,
  addressRequestsPerMinute: 1_000,
  addressVisitorsPerHour: 1_000,
  addressConnections: 1_000,
  turnsPerVisitor: 1_000,
  turnsInAll: 1_000,
};

async function refusal(taking: Promise<unknown>): Promise<AppError> {
  const error = await taking.then(
    () => new Error('was let through'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error;
}

interface LimitCase {
  limited: Partial<typeof generous>;
  windowMs: number;
  take: (limits: Limits) => Promise<void>;
}

const LIMITS: Record<string, LimitCase> = {
  'messages of a visitor': {
    limited: { visitorMessagesPerMinute: 2 },
    windowMs: MINUTE,
    take: (limits) => limits.takeMessage(alice, '192.0.2.1'),
  },
  'messages of an address': {
    limited: { addressMessagesPerMinute: 2 },
    windowMs: MINUTE,
    take: (limits) => limits.takeMessage(alice, '192.0.2.1'),
  },
  'requests of an address': {
    limited: { addressRequestsPerMinute: 2 },
    windowMs: MINUTE,
    take: (limits) => limits.takeRequest('192.0.2.1'),
  },
  'new visitors of an address': {
    limited: { addressVisitorsPerHour: 2 },
    windowMs: 60 * MINUTE,
    take: (limits) => limits.takeNewVisitor('192.0.2.1'),
  },
};

describe.each(Object.entries(LIMITS))('the limit of %s', (_what, { windowMs, limited, take }) => {
  it('lets through what is allowed, refuses what is more, and says when to come back', async () => {
    const limits = createLimits({ ...generous, ...limited });
    await take(limits);
    await vi.advanceTimersByTimeAsync(windowMs / 4);
    await take(limits);
    const refused = await refusal(take(limits));
    expect(refused.code).toBe('RATE_LIMITED');
    expect(refused.message).not.toBe('');
    expect(refused.retryAfterMs).toBe((windowMs * 3) / 4);
    await vi.advanceTimersByTimeAsync(refused.retryAfterMs ?? 0);
    await take(limits);
  });
});

describe('limits', () => {
  it('count visitors apart, also behind one address', async () => {
    const limits = createLimits({ ...generous, visitorMessagesPerMinute: 1 });
    await limits.takeMessage(alice, '192.0.2.1');
    await limits.takeMessage(bob, '192.0.2.1');
    expect((await refusal(limits.takeMessage(alice, '198.51.100.1'))).code).toBe('RATE_LIMITED');
  });

  it('count the messages of all visitors of an address together', async () => {
    const limits = createLimits({ ...generous, addressMessagesPerMinute: 1 });
    await limits.takeMessage(alice, '192.0.2.1');
    expect((await refusal(limits.takeMessage(bob, '192.0.2.1'))).code).toBe('RATE_LIMITED');
    await limits.takeMessage(bob, '192.0.2.2');
  });

  it('take all addresses of a /64 as one', async () => {
    const limits = createLimits({ ...generous, addressRequestsPerMinute: 2, addressConnections: 1 });
    await limits.takeRequest('2001:db8::1');
    await limits.takeRequest('2001:db8::2');
    expect((await refusal(limits.takeRequest('2001:db8::3'))).code).toBe('RATE_LIMITED');
    await limits.takeRequest('2001:db8:0:1::1');
    limits.openConnection('2001:db8::1');
    expect(() => limits.openConnection('2001:db8::2')).toThrow(AppError);
  });

  it('count each thing for itself: requests use up no messages', async () => {
    const limits = createLimits({
      ...generous,
      addressMessagesPerMinute: 1,
      addressRequestsPerMinute: 1,
      addressVisitorsPerHour: 1,
    });
    await limits.takeRequest('192.0.2.1');
    await limits.takeNewVisitor('192.0.2.1');
    await limits.takeMessage(alice, '192.0.2.1');
  });

  it('slow a connection that floods, and only that one, and for a second', async () => {
    const limits = createLimits(generous);
    const taken = Array.from({ length: 100 }, () => limits.takeEvent('page 1'));
    const results = await Promise.allSettled(taken);
    expect(results[0]?.status).toBe('fulfilled');
    expect(results.at(-1)?.status).toBe('rejected');
    await limits.takeEvent('page 2');
    await vi.advanceTimersByTimeAsync(1_000);
    await limits.takeEvent('page 1');
  });
});

describe('open connections of an address', () => {
  it('are counted until they end', () => {
    const limits = createLimits({ ...generous, addressConnections: 2 });
    limits.openConnection('192.0.2.1');
    const end = limits.openConnection('192.0.2.1');
    let refused: unknown;
    try {
      limits.openConnection('192.0.2.1');
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code: 'RATE_LIMITED' });
    expect((refused as AppError).retryAfterMs).toBeGreaterThan(0);
    limits.openConnection('192.0.2.2');
    end();
    limits.openConnection('192.0.2.1');
    expect(() => limits.openConnection('192.0.2.1')).toThrow(AppError);
  });

  it('that have ended twice have ended once', () => {
    const limits = createLimits({ ...generous, addressConnections: 2 });
    const end = limits.openConnection('192.0.2.1');
    limits.openConnection('192.0.2.1');
    end();
    end();
    limits.openConnection('192.0.2.1');
    expect(() => limits.openConnection('192.0.2.1')).toThrow(AppError);
  });
});
