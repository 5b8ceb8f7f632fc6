import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../protocol/errors.js';
import type { ClientMessageId, ConversationId, TurnId, VisitorId } from '../../../protocol/ids.js';
import { acceptTurn, findRepeat } from '../../../server/hub/accept-turn.js';
import type { Asker, TurnRequest } from '../../../server/hub/plan-turn.js';
import { DatabaseFailure } from '../../../server/store/database.js';
import { MemoryTurnLease, conversationOf, idOf, messageOf, turnOf } from '../../harness/fakes/hub-parts.js';
import { planStores } from '../../harness/fakes/plan-stores.js';
import type { Belongings } from '../../harness/fakes/plan-stores.js';
import { VISITOR } from '../../harness/fakes/turn-parts.js';

const alice: Asker = { id: VISITOR, research: false, timeZone: 'UTC', locale: 'en' };
const clientMessageId = 'client-message-1' as ClientMessageId;
const conversationId = idOf('conversation', 1) as ConversationId;

function parts(belongings: Partial<Belongings> = {}) {
  return {
    ...planStores({ owner: VISITOR, ...belongings }),
    lease: new MemoryTurnLease(),
    receivedAt: 77_000,
  };
}

const send = (more: Partial<Extract<TurnRequest, { kind: 'send' }>> = {}): TurnRequest => ({
  kind: 'send',
  clientMessageId,
  text: 'hello',
  ...more,
});

describe('accepting a turn', () => {
  it('stores it at the time its message came, under the lease of its conversation', async () => {
    const given = parts();
    const accepted = await acceptTurn(alice, send(), given);
    if ('repeated' in accepted) throw new Error('was no repeat');
    expect(given.accepted).toEqual([accepted.turn]);
    expect(accepted).toMatchObject({ text: 'hello', dialogue: [], turn: { startedAt: 77_000 } });
    expect(given.lease.holders.get(accepted.turn.conversationId)).toEqual(accepted.lease);
  });

  it('gives what was said before on its branch', async () => {
    const question = messageOf(1, { role: 'user', text: 'hi' });
    const answer = messageOf(1, { parentId: question.id, text: 'hello' });
    const given = parts({
      conversations: [conversationOf(1, { headId: answer.id })],
      messages: [question, answer],
    });
    expect(await acceptTurn(alice, send({ conversationId }), given)).toMatchObject({
      dialogue: [
        { role: 'user', text: 'hi' },
        { role: 'assistant', text: 'hello' },
      ],
    });
  });

  it('is CONFLICT while the conversation is being answered, names the turn, and stores nothing', async () => {
    const given = parts({ conversations: [conversationOf(1)] });
    const held = idOf('turn', 9) as TurnId;
    await given.lease.acquire({ conversationId, turnId: held });
    const refused = acceptTurn(alice, send({ conversationId }), given);
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', details: { turnId: held } });
    await expect(refused).rejects.toSatisfy((error: AppError) => (error.retryAfterMs ?? 0) > 0);
    expect([given.accepted, given.lease.released]).toEqual([[], []]);
  });

  it('takes no lease for what cannot be planned', async () => {
    const given = parts();
    await expect(acceptTurn(alice, send({ conversationId }), given)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(given.lease.holders.size).toBe(0);
  });

  it('gives the lease back when the message cannot be stored', async () => {
    const given = parts();
    given.turns.accept = () => Promise.reject(new DatabaseFailure('disk full'));
    await expect(acceptTurn(alice, send(), given)).rejects.toBeInstanceOf(DatabaseFailure);
    expect([given.lease.holders.size, given.lease.released.length]).toEqual([0, 1]);
  });
});

describe('a client message id that was used before', () => {
  it('is answered with the turn that it began', async () => {
    const given = parts();
    const first = await acceptTurn(alice, send(), given);
    if ('repeated' in first) throw new Error('was no repeat');
    expect(await findRepeat(alice, send(), given)).toEqual(first.turn);
    expect(await findRepeat(alice, send({ clientMessageId: 'another-one' }), given)).toBeUndefined();
  });

  it('is answered with it also when both came at the same time, and the lease of the second is given back', async () => {
    const given = parts();
    const both = await Promise.all([acceptTurn(alice, send(), given), acceptTurn(alice, send(), given)]);
    const begun = both.find((result) => 'turn' in result);
    const repeat = both.find((result) => 'repeated' in result);
    expect(repeat).toEqual({ repeated: begun && 'turn' in begun ? begun.turn : 'nothing was begun' });
    expect(given.accepted.length).toBe(1);
    expect([...given.lease.holders.keys()]).toEqual([given.accepted[0]?.conversationId]);
  });

  it('by somebody else is no repeat', async () => {
    const given = parts();
    await acceptTurn(alice, send(), given);
    const bob = { ...alice, id: idOf('turn', 5) as VisitorId };
    expect(await findRepeat(bob, send(), given)).toBeUndefined();
  });

  it('does not exist for answering again, which may be asked as often as one likes', async () => {
    const conversations = [conversationOf(1)];
    const given = parts({ conversations, messages: [messageOf(1, { role: 'user' })], turns: [turnOf(1)] });
    const retry: TurnRequest = { kind: 'retry', turnId: idOf('turn', 1) as TurnId };
    expect(await findRepeat(alice, retry, given)).toBeUndefined();
    expect(await acceptTurn(alice, retry, given)).toMatchObject({ turn: { kind: 'retry' } });
  });
});
