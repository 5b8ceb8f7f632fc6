import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTurn, reduceTurn, settleAnswer } from '../../../client/chat/turn/reduce-turn.js';
import type { LiveTurn } from '../../../client/chat/turn/reduce-turn.js';
import type { Message } from '../../../protocol/conversation.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import { RUNNING, answerEvents, conversationId, messageId, turnId } from './turns.js';

const play = (events: NumberedTurnEvent[], from: LiveTurn = beginTurn(RUNNING)) =>
  events.reduce(reduceTurn, from);

describe('reduceTurn', () => {
  it('puts an answer together from its events', () => {
    expect(play(answerEvents())).toMatchObject({
      state: 'done',
      text: 'Good morning to you.',
      lastSeq: 7,
      sources: [{ n: 1 }],
      notices: [{ kind: 'degraded' }],
      stages: [{ name: 'accept' }],
    });
  });

  it('says its place in the queue while it lasts, and keeps nothing of it', () => {
    const waiting = (seq: number, position: number): NumberedTurnEvent => ({
      seq,
      type: 'notice',
      data: { kind: 'waiting', text: 'In the queue.', position },
    });
    const queued = play([waiting(1, 3), waiting(2, 2)]);
    expect(queued).toMatchObject({ queuePlace: 2, notices: [] });
    const speaking = play([{ seq: 3, type: 'delta', data: 'Good' }], queued);
    expect(speaking).toMatchObject({ queuePlace: null, notices: [], text: 'Good' });
  });

  it('applies an event that comes twice once', () => {
    expect(play(answerEvents().flatMap((event) => [event, event]))).toEqual(play(answerEvents()));
  });

  it('applies nothing after a gap and says that it is behind', () => {
    const withGap = answerEvents().filter((event) => event.seq !== 4);
    expect(play(withGap)).toMatchObject({ text: 'Good ', lastSeq: 3, behind: true, state: 'running' });
  });

  it('goes on where it stood when what was missed comes', () => {
    const withGap = play(answerEvents().filter((event) => event.seq !== 4));
    const missed = answerEvents().filter((event) => event.seq > withGap.lastSeq);
    expect(play(missed, withGap)).toEqual(play(answerEvents()));
  });

  it('ends the same over any losses, as long as what follows the last known event is sent again', () => {
    const losses = fc.array(fc.subarray(answerEvents()), { maxLength: 5 });
    fc.assert(
      fc.property(losses, (pieces) => {
        const reached = pieces.reduce((turn, piece) => play(piece, turn), beginTurn(RUNNING));
        const missed = answerEvents().filter((event) => event.seq > reached.lastSeq);
        expect(play(missed, reached)).toEqual(play(answerEvents()));
      }),
    );
  });

  it('keeps what was said and the error when a turn fails', () => {
    const error = { code: 'UPSTREAM_FAILED', message: 'The model server failed.', retryable: true } as const;
    const turn = play([...answerEvents().slice(0, 3), { seq: 4, type: 'error', data: error }]);
    expect(turn).toMatchObject({ state: 'failed', text: 'Good ', error });
  });

  it('lets nothing follow the end', () => {
    const ended = play(answerEvents());
    expect(reduceTurn(ended, { seq: 8, type: 'delta', data: 'more' })).toBe(ended);
  });
});

describe('settleAnswer', () => {
  it('gives the message the text, the state and the annotations of its turn', () => {
    const answer: Message = {
      id: messageId('answer'),
      conversationId: conversationId('conversation'),
      parentId: null,
      role: 'assistant',
      text: '',
      state: 'running',
      withheld: false,
      turnId: turnId('turn'),
      annotations: { sources: [], notices: [] },
      createdAt: 1,
    };
    const settled = settleAnswer(answer, play(answerEvents()));
    expect(settled).toMatchObject({
      text: 'Good morning to you.',
      state: 'done',
      annotations: { sources: [{ n: 1 }], notices: [{ kind: 'degraded' }] },
    });
    expect(settled.annotations).not.toHaveProperty('error');
  });
});
