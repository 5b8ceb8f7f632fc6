import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAT_EVENTS } from '../../protocol/chat-events.js';
import { HTTP_API } from '../../protocol/http-api.js';
import { STAGE_NAMES } from '../../protocol/stages.js';
import { STAGE_DETAILS, StageRecord } from '../../protocol/trace/turn-trace.js';
import { TurnEvent, isTerminal } from '../../protocol/turn-events.js';
import { turnEvents } from '../contract/turn-event-sequences.js';

const ID = '01900000-0000-7000-8000-000000000001';

describe('turn events', () => {
  it('survive being written and read', () => {
    fc.assert(
      fc.property(turnEvents(), (events) => {
        for (const event of events) expect(TurnEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
    );
  });

  it('end with an end or an error, and with nothing else', () => {
    fc.assert(
      fc.property(turnEvents(), (events) => {
        expect(events.map(isTerminal)).toEqual(events.map((_event, index) => index === events.length - 1));
      }),
    );
  });

  it('never end in a state that is no end', () => {
    for (const state of ['running', 'failed', 'finished']) {
      expect(TurnEvent.safeParse({ type: 'end', data: { state, messageId: ID } }).success).toBe(false);
    }
  });
});

describe('the trace', () => {
  it('has a record and a detail for every stage', () => {
    expect(Object.keys(STAGE_DETAILS)).toEqual([...STAGE_NAMES]);
    for (const name of STAGE_NAMES) {
      const record = { name, outcome: 'skipped', startMs: 0, ms: 0, decision: 'not reached' };
      expect(StageRecord.parse(record)).toEqual(record);
    }
  });

  it('takes no detail of one stage for that of another', () => {
    const record = {
      name: 'search',
      outcome: 'ok',
      startMs: 0,
      ms: 0,
      decision: 'x',
      detail: { cited: [], unknown: [] },
    };
    expect(StageRecord.safeParse(record).success).toBe(false);
  });
});

describe('what a client may ask', () => {
  it('is named noun:verb', () => {
    for (const name of Object.keys(CHAT_EVENTS)) expect(name).toMatch(/^[a-z]+:[a-z]+$/);
  });

  it.each([
    ['message:send', { clientMessageId: 'client-1', text: 'hi' }],
    [
      'message:send',
      { clientMessageId: 'client-1', text: 'hi', conversationId: ID, parentId: null, research: true },
    ],
    ['message:edit', { messageId: ID, clientMessageId: 'client-1', text: 'hi' }],
    ['conversation:join', { conversationId: ID }],
    ['turn:retry', { turnId: ID }],
    ['turn:stop', { turnId: ID }],
    ['turn:resume', { turnId: ID, lastSeq: 0 }],
  ] as const)('%s takes %j', (name, payload) => {
    expect(CHAT_EVENTS[name].payload.safeParse(payload).success).toBe(true);
  });

  it.each([-1, 1.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, '0', null, undefined])(
    'resumes after no seq that is %s',
    (lastSeq) => {
      expect(CHAT_EVENTS['turn:resume'].payload.safeParse({ turnId: ID, lastSeq }).success).toBe(false);
    },
  );

  it('consents as an adult or not at all', () => {
    const body = { termsVersion: '1', research: false };
    for (const adult of [false, 'true', 1, null, undefined]) {
      expect(HTTP_API.giveConsent.body.safeParse({ ...body, adult }).success).toBe(false);
    }
    expect(HTTP_API.giveConsent.body.safeParse({ ...body, adult: true }).success).toBe(true);
  });

  it('changes something about a conversation, or the change is refused', () => {
    const { body } = HTTP_API.updateConversation;
    expect(body.safeParse({}).success).toBe(false);
    expect(body.safeParse({ title: undefined, other: 1 }).success).toBe(false);
    expect(body.safeParse({ research: false }).success).toBe(true);
  });
});
