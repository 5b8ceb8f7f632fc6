import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH_LIMIT } from '../../../protocol/conversation.js';
import { AppError } from '../../../protocol/errors.js';
import type { ClientMessageId, ConversationId, MessageId, TurnId, VisitorId } from '../../../protocol/ids.js';
import { planTurn } from '../../../server/hub/plan-turn.js';
import type { Asker, TurnRequest } from '../../../server/hub/plan-turn.js';
import { priorDialogue } from '../../../server/hub/prior-dialogue.js';
import { conversationOf, idOf, messageOf, turnOf } from '../../harness/fakes/hub-parts.js';
import { planStores } from '../../harness/fakes/plan-stores.js';
import { VISITOR } from '../../harness/fakes/turn-parts.js';

const alice: Asker = { id: VISITOR, research: true, timeZone: 'UTC', locale: 'en' };
const troll: Asker = { ...alice, id: '01900000-0000-7000-8000-0000000000ff' as VisitorId };
const clientMessageId = 'client-message-1' as ClientMessageId;

/** Alice's conversation 1: a question and its answer; and an answer in conversation 2. */
const question = messageOf(1, { role: 'user', text: 'the question' });
const answer = messageOf(1, { parentId: question.id, text: 'the answer' });
const elsewhere = messageOf(2);
const stores = planStores({
  owner: VISITOR,
  conversations: [conversationOf(1, { headId: answer.id }), conversationOf(2, { headId: elsewhere.id })],
  messages: [question, answer, elsewhere],
  turns: [turnOf(1)],
});
const conversationId = idOf('conversation', 1) as ConversationId;

const plan = (request: TurnRequest, asker = alice) => planTurn(asker, request, stores);
const send = (more: Partial<Extract<TurnRequest, { kind: 'send' }>>): TurnRequest => ({
  kind: 'send',
  clientMessageId,
  text: 'hello',
  ...more,
});

async function refusal(planned: Promise<unknown>): Promise<AppError> {
  const error = await planned.then(
    () => new Error('was planned'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error;
}

describe('sending', () => {
  it('without a conversation begins one, with the choice about research of the message, else of the visitor', async () => {
    for (const [research, expected] of [
      [undefined, true],
      [false, false],
    ] as const) {
      const { turn, text, after } = await plan(send({ research }));
      expect(turn).toMatchObject({
        kind: 'send',
        visitorId: VISITOR,
        state: 'running',
        conversation: { title: 'hello', research: expected },
        question: { text: 'hello', parentId: null, clientMessageId },
      });
      expect([text, after]).toEqual(['hello', null]);
    }
  });

  it('begins a temporary conversation where that is asked for, which is never released', async () => {
    const { turn, temporary } = await plan(send({ temporary: true, research: true }));
    expect([turn.conversation, temporary]).toMatchObject([{ temporary: true, research: false }, true]);
    expect(await plan(send({}))).toMatchObject({ temporary: false });
  });

  it('is of a temporary conversation wherever it goes on, also where it edits or asks again', async () => {
    const there = planStores({
      owner: VISITOR,
      conversations: [conversationOf(1, { headId: answer.id, temporary: true })],
      messages: [question, answer],
      turns: [turnOf(1)],
    });
    for (const request of [
      send({ conversationId }),
      { kind: 'edit', clientMessageId, text: 'other words', messageId: question.id },
      { kind: 'retry', turnId: idOf('turn', 1) as TurnId },
    ] as TurnRequest[])
      expect([request.kind, (await planTurn(alice, request, there)).temporary]).toEqual([request.kind, true]);
  });

  it('follows the head of its conversation', async () => {
    const { turn, after } = await plan(send({ conversationId }));
    expect(turn).toMatchObject({ conversationId, question: { parentId: answer.id } });
    expect(turn.conversation).toBeUndefined();
    expect(after).toBe(answer.id);
  });

  it('follows the answer it names, or nothing when it begins another branch', async () => {
    const other = await plan(send({ conversationId, parentId: null }));
    expect([other.turn.question?.parentId, other.after]).toEqual([null, null]);
    const named = await plan(send({ conversationId, parentId: answer.id }));
    expect(named.after).toBe(answer.id);
  });

  it('gives every message and turn an id of its own, which nobody chose', async () => {
    const plans = await Promise.all(Array.from({ length: 50 }, () => plan(send({}))));
    const ids = plans.flatMap(({ turn }) => [turn.id, turn.conversationId, turn.questionId, turn.answerId]);
    expect(new Set(ids).size).toBe(200);
  });

  it.each([
    ['a question as parent', { conversationId, parentId: question.id }],
    ['a parent without its conversation', { parentId: answer.id }],
  ])('refuses %s, and names the field', async (_what, more) => {
    expect(await refusal(plan(send(more)))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'parentId' },
    });
  });

  it('does not find a parent in another conversation, not even one of their own', async () => {
    expect(await refusal(plan(send({ conversationId, parentId: elsewhere.id })))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('editing', () => {
  const edit = (messageId: MessageId): TurnRequest => ({
    kind: 'edit',
    clientMessageId,
    text: 'in other words',
    messageId,
  });

  it('makes a sibling of the question, after what the question followed', async () => {
    const { turn, text, after } = await plan(edit(question.id));
    expect(turn).toMatchObject({
      kind: 'edit',
      conversationId,
      question: { text: 'in other words', parentId: question.parentId, clientMessageId },
    });
    expect(turn.questionId).not.toBe(question.id);
    expect([text, after]).toEqual(['in other words', null]);
  });

  it('refuses an answer', async () => {
    expect(await refusal(plan(edit(answer.id)))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'messageId' },
    });
  });
});

describe('answering again', () => {
  it('makes a sibling of the answer: the same question, word for word', async () => {
    const { turn, text, after } = await plan({ kind: 'retry', turnId: idOf('turn', 1) as TurnId });
    expect(turn).toMatchObject({ kind: 'retry', conversationId, questionId: question.id });
    expect(turn.question).toBeUndefined();
    expect(turn.answerId).not.toBe(answer.id);
    expect([text, after]).toEqual(['the question', null]);
  });
});

describe("somebody else's ids", () => {
  it.each<[what: string, request: TurnRequest]>([
    ['a conversation', send({ conversationId })],
    ['a parent', send({ conversationId, parentId: answer.id })],
    ['a question to edit', { kind: 'edit', clientMessageId, text: 'mine', messageId: question.id }],
    ['a turn to retry', { kind: 'retry', turnId: idOf('turn', 1) as TurnId }],
  ])('(%s) are NOT_FOUND, in the very words for ids that never were', async (_what, request) => {
    const stranger = await refusal(plan(request, troll));
    const unknown = await refusal(planTurn(troll, request, planStores({ owner: troll.id })));
    expect(stranger).toMatchObject({ code: 'NOT_FOUND' });
    expect([stranger.message, stranger.details]).toEqual([unknown.message, unknown.details]);
  });
});

describe('the title of a new conversation', () => {
  const titleOf = async (text: string) => (await plan(send({ text }))).turn.conversation?.title ?? '';

  it('is its first words on one line', async () => {
    expect(await titleOf('  What is\n\ta   quine? ')).toBe('What is a quine?');
  });

  it('is cut between words and says so', async () => {
    const title = await titleOf('word '.repeat(100));
    expect(title.endsWith('word…')).toBe(true);
  });

  it('is not cut inside a character where there is no space to cut at', async () => {
    expect(await titleOf(`x${'😀'.repeat(40)}`)).toBe(`x${'😀'.repeat(9)}…`);
  });

  it('is never too long, never empty and never half a character, whatever is said', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((words) => words.trim() !== '');
    const dense = fc
      .array(fc.constantFrom('😀', 'a', '漢', ' '), { minLength: 1, maxLength: 200 })
      .map((all) => `x${all.join('')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, dense), async (words) => {
        const title = await titleOf(words);
        expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH_LIMIT);
        expect(title.trim()).not.toBe('');
        expect(title.isWellFormed()).toBe(true);
        if (!words.includes('\ufffd')) expect(title).not.toContain('\ufffd');
      }),
    );
  });
});

describe('the dialogue before a question', () => {
  const first = messageOf(1, { role: 'user', text: 'one' });
  const withheld = messageOf(2, { role: 'user', parentId: first.id, text: 'blocked words', withheld: true });
  const empty = messageOf(2, { parentId: withheld.id, text: '' });
  const last = messageOf(3, { parentId: empty.id, text: 'three' });
  const { conversations } = planStores({ owner: VISITOR, messages: [first, withheld, empty, last] });

  it('is the branch up to what it follows, oldest first, without what was withheld and what is empty', async () => {
    expect(await priorDialogue(VISITOR, last.id, conversations)).toEqual([
      { role: 'user', text: 'one' },
      { role: 'assistant', text: 'three' },
    ]);
  });

  it('is nothing at the beginning, and nothing for anybody else', async () => {
    expect(await priorDialogue(VISITOR, null, conversations)).toEqual([]);
    expect(await priorDialogue(troll.id, last.id, conversations)).toEqual([]);
  });
});
