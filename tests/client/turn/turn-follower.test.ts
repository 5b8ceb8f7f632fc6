import { describe, expect, it } from 'vitest';
import { beginTurn, reduceTurn } from '../../../client/chat/turn/reduce-turn.js';
import { TurnFollower } from '../../../client/chat/turn/turn-follower.js';
import type { WireTurnEvent } from '../../../protocol/turn-events.js';
import { RUNNING, answerEvents } from './turns.js';

function wire(turn: number, from = 1): WireTurnEvent[] {
  return answerEvents()
    .filter((event) => event.seq >= from)
    .map(({ seq, type, data }) => [turn, seq, type, data]);
}

/** A page that follows one turn, and a server that answers turn:resume under a number of its choice. */
function followOne(resumedAs = 2) {
  let turn = beginTurn(RUNNING);
  const asked: number[] = [];
  const follower: TurnFollower = new TurnFollower({
    find: (id) => (id === turn.turnId ? turn : undefined),
    apply: (_turn, event) => {
      turn = reduceTurn(turn, event);
    },
    resume: async (_id, lastSeq) => {
      asked.push(lastSeq);
      return { ...RUNNING, turn: resumedAs };
    },
    lost: (_id, error) => {
      throw error;
    },
  });
  return { follower, asked, text: () => turn.text, state: () => turn.state };
}

describe('TurnFollower', () => {
  it('applies the events of a turn whose number it knows', () => {
    const { follower, text } = followOne();
    follower.bind(RUNNING);
    for (const event of wire(1)) follower.receive(event);
    expect(text()).toBe('Good morning to you.');
  });

  it('keeps events that come before the acknowledgement that names their number', () => {
    const { follower, text, state } = followOne();
    for (const event of wire(1)) follower.receive(event);
    expect(text()).toBe('');
    follower.bind(RUNNING);
    expect([text(), state()]).toEqual(['Good morning to you.', 'done']);
  });

  it('asks once for what it missed and goes on under the new number', async () => {
    const { follower, asked, text } = followOne(2);
    follower.bind(RUNNING);
    follower.receive(wire(1)[0]!);
    for (const event of wire(1, 4)) follower.receive(event);
    expect(asked).toEqual([1]);
    for (const event of wire(2, 2)) follower.receive(event);
    await Promise.resolve();
    await Promise.resolve();
    expect(text()).toBe('Good morning to you.');
  });

  it('does not take a number of an old connection for one of the new', () => {
    const { follower, text } = followOne();
    follower.bind(RUNNING);
    follower.forgetNumbers();
    for (const event of wire(1)) follower.receive(event);
    expect(text()).toBe('');
  });
});
