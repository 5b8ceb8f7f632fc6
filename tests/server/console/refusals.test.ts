import { describe, expect, it } from 'vitest';
import type { AuditLog, AuditRecord } from '../../../server/audit/audit-log.js';
import { Refusals } from '../../../server/console/refusals.js';
import { only } from '../../harness/fakes/only.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';

function setUp(append?: AuditLog['append']) {
  const rows: AuditRecord[] = [];
  const events = recordedEvents();
  const clock = { time: 0, now: () => clock.time, monotonic: () => clock.time };
  const audit = only<AuditLog>({ append: append ?? (async (row) => (rows.push(row), row as never)) });
  const refusals = new Refusals({ audit, clock, events });
  const refuse = async (times: number, address = '203.0.113.7') => {
    for (let each = 0; each < times; each += 1) {
      await refusals.record({ reason: 'csrf', action: 'console.refused', address });
    }
  };
  return { rows, events, clock, refusals, refuse };
}

describe('refusals in the audit log', () => {
  it('are ten rows of one address and reason, and one with the rest when their time is over', async () => {
    const { rows, clock, refuse, events } = setUp();
    await refuse(25);
    expect(rows).toHaveLength(10);
    await refuse(1, '203.0.113.8');
    expect(rows).toHaveLength(11);
    clock.time = 600_000;
    await refuse(1);
    expect(rows).toHaveLength(13);
    expect(rows[11]?.details).toEqual({ reason: 'csrf', address: '203.0.113.7', more: 15 });
    expect(events.happened.filter(([name]) => name === 'consoleRefused')).toHaveLength(27);
  });

  it('says at its end what was only counted', async () => {
    const { rows, refusals, refuse } = setUp();
    await refuse(11);
    await refusals.close();
    expect(rows.at(-1)?.details).toMatchObject({ more: 1 });
  });

  it('holds a bounded number of addresses', async () => {
    const { rows, refusals, refuse } = setUp();
    await refuse(12);
    for (let each = 0; each < 2_000; each += 1) await refuse(1, `10.0.${each >> 8}.${each & 255}`);
    expect(rows.filter((row) => row.details?.['more'] === 2)).toHaveLength(1);
    await refusals.close();
    expect(rows).toHaveLength(2_011);
  });

  it('stands where it cannot be written down', async () => {
    const { events, refuse } = setUp(() => Promise.reject(new Error('the disk is full')));
    await refuse(1);
    expect(events.happened.map(([name]) => name)).toEqual(['consoleRefused', 'failed']);
  });
});
