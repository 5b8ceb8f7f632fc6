import { describe, expect, it } from 'vitest';
import { AppError } from '../../../protocol/errors.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { TurnAdmission } from '../../../server/hub/turn-admission.js';

const [alice, bob, carol] = ['alice', 'bob', 'carol'] as VisitorId[] as [VisitorId, VisitorId, VisitorId];

function refusal(enter: () => unknown): AppError {
  try {
    enter();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('was let in');
}

describe('admission of turns', () => {
  it('counts for each visitor, and says when to come back', () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 2, turnsInAll: 10 });
    admission.enter(alice);
    admission.enter(alice);
    expect(refusal(() => admission.enter(alice))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refusal(() => admission.enter(alice)).retryAfterMs).toBeGreaterThan(0);
    admission.enter(bob);
  });

  it('counts for all together, whoever they are', () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 2, turnsInAll: 2 });
    admission.enter(alice);
    admission.enter(bob);
    expect(refusal(() => admission.enter(carol))).toMatchObject({ code: 'OVERLOADED' });
    expect(refusal(() => admission.enter(carol)).retryAfterMs).toBeGreaterThan(0);
  });

  it('lets the next in when one has left, and a refused one takes no place', () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 1, turnsInAll: 2 });
    const leave = admission.enter(alice);
    for (let attempt = 0; attempt < 5; attempt += 1) refusal(() => admission.enter(alice));
    leave();
    const leaveAgain = admission.enter(alice);
    admission.enter(bob);
    leaveAgain();
    admission.enter(carol);
  });

  it('takes leaving twice as leaving once', () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 2, turnsInAll: 2 });
    const leave = admission.enter(alice);
    admission.enter(alice);
    leave();
    leave();
    admission.enter(alice);
    expect(refusal(() => admission.enter(alice)).code).toBe('OVERLOADED');
  });

  it('is empty when the last one has left, and at once when nobody is in', async () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 2, turnsInAll: 2 });
    await admission.emptied();
    const [leaveFirst, leaveLast] = [admission.enter(alice), admission.enter(bob)];
    let isEmpty = false;
    const emptied = admission.emptied().then(() => (isEmpty = true));
    leaveFirst();
    await Promise.resolve();
    expect(isEmpty).toBe(false);
    leaveLast();
    await emptied;
  });

  it('refuses everybody once it is closed, and those inside may still leave', () => {
    const admission = new TurnAdmission({ turnsPerVisitor: 2, turnsInAll: 2 });
    const leave = admission.enter(alice);
    expect(admission.closed).toBe(false);
    admission.close();
    expect(admission.closed).toBe(true);
    leave();
    expect(refusal(() => admission.enter(alice))).toMatchObject({ code: 'OVERLOADED' });
    expect(refusal(() => admission.enter(bob)).retryAfterMs).toBeGreaterThan(0);
  });
});
