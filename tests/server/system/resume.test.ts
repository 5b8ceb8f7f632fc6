import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireTurnEvent } from '../../../protocol/turn-events.js';
import type { Person } from '../../harness/people.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';

describe('a client that loses its connection', () => {
  let app: ScriptedApp;
  let alice: Person;
  beforeAll(async () => {
    const settings = { LIMIT_VISITOR_MESSAGES: '100000', LIMIT_VISITOR_TURNS: '1000' };
    app = await createScriptedApp('steady?tokens=40&ms=4', { settings });
    alice = await app.person('alice');
  });
  afterAll(() => app.close());

  /** Reads one turn over as many connections as there are cuts; each breaks after so many events. */
  async function readWithCuts(cuts: number[]): Promise<{ turnId: string; events: WireTurnEvent[] }> {
    let page = await alice.opensAPage();
    const { turnId, turn } = await page.says('tell me about rivers');
    let number = turn;
    const events: WireTurnEvent[] = [];
    for (const cut of [...cuts, Infinity]) {
      const ended = (): boolean => page.eventsOf(number).some(([, , type]) => type === 'end');
      await page.until(() => ended() || page.eventsOf(number).length >= cut);
      page.socket.io.engine.close();
      events.push(...page.eventsOf(number));
      if (ended()) break;
      page = await alice.opensAPage();
      number = (await page.resumes(turnId, events.length)).turn;
    }
    return { turnId, events };
  }

  it('gets exactly the missing events, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 }), async (cuts) => {
        const { turnId, events } = await readWithCuts(cuts);
        const later = await alice.opensAPage();
        const whole = await later.resumes(turnId, 0);
        await later.endOf(whole.turn);
        expect(events.map(([, ...event]) => event)).toEqual(
          later.eventsOf(whole.turn).map(([, ...event]) => event),
        );
        expect(events.map(([, seq]) => seq)).toEqual(events.map((_, index) => index + 1));
        later.close();
      }),
      { numRuns: 25, interruptAfterTimeLimit: 15_000 },
    );
  });

  it('gets nothing twice when it resumes what it is following', async () => {
    const page = await alice.opensAPage();
    const { turnId, turn } = await page.says('and lakes');
    await page.until(() => page.eventsOf(turn).length >= 3);
    const seen = page.eventsOf(turn).length;
    const again = await page.resumes(turnId, seen);
    expect(again.turn).toBe(turn);
    await page.endOf(turn);
    const seqs = page.eventsOf(turn).map(([, seq]) => seq);
    expect([...new Set(seqs)].length).toBe(Math.max(...seqs));
    expect(page.textOf(turn).length).toBeGreaterThan(0);
  });

  it('is told when it names an event that never was, and gets nothing after the last one', async () => {
    const page = await alice.opensAPage();
    const { turnId, turn } = await page.says('and ponds');
    await page.endOf(turn);
    const count = page.eventsOf(turn).length;
    const later = await alice.opensAPage();
    await expect(later.resumes(turnId, count + 1)).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    await later.resumes(turnId, count);
    await later.asks('turn:stop', { turnId });
    expect(later.events).toEqual([]);
  });

  it('gets only what is new from a turn that ended meanwhile', async () => {
    const page = await alice.opensAPage();
    const { turnId, turn } = await page.says('and seas');
    await page.endOf(turn);
    const all = page.eventsOf(turn);
    const later = await alice.opensAPage();
    const resumed = await later.resumes(turnId, all.length - 2);
    await later.endOf(resumed.turn);
    expect(later.eventsOf(resumed.turn).map(([, ...event]) => event)).toEqual(
      all.slice(-2).map(([, ...event]) => event),
    );
  });
});
