import { expect, it } from 'vitest';
import { CompletedTurn } from '../../../server/compatible/completed-turn.js';

it('a place in the queue is no notice of a completed turn; why another voice answered is', () => {
  const turn = new CompletedTurn();
  turn.add({ type: 'notice', data: { kind: 'waiting', text: 'Your answer is next.', position: 1 } });
  expect(turn.extension('t')).toEqual({ turn_id: 't', sources: [] });
  turn.add({ type: 'notice', data: { kind: 'voice', text: 'The built-in voice answers.' } });
  expect(turn.extension('t').notice?.kind).toBe('voice');
});
