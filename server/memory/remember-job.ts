/**
 * Writes what a message says of its author to memory, after the reply. The message is read again under its author's
 * id, so what was erased, withheld or paused meanwhile is not written; what was said before it only explains it. The
 * messages of one person are written one after the other, so that what they said last holds.
 */
import { z } from 'zod';
import type { SourceMessage } from '../../memory/index.js';
import type { Message } from '../../protocol/conversation.js';
import { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { EnqueueOptions, Jobs } from '../jobs/jobs.js';
import type { WriteOutcome } from '../metrics.js';
import type { ConversationStore } from '../store/conversations.js';
import type { MemoryOwnerStore } from '../store/memory/owners.js';
import type { MessageWriter } from './write-message.js';

export const REMEMBER_JOB = 'remember';

export const RememberPayload = z.object({
  visitorId: VisitorId,
  messageId: MessageId,
  answerId: MessageId,
  conversationId: ConversationId,
  utcOffsetMinutes: z.int(),
  /** The message itself is written already: this is for what the bot has claimed in its answer. */
  answer: z.boolean().default(false),
});
export type RememberPayload = z.infer<typeof RememberPayload>;

/** Where messages wait to be read. */
export interface RememberQueue {
  enqueue(kind: string, payload: unknown, options?: EnqueueOptions): Promise<unknown>;
}

export interface RememberParts {
  jobs: Pick<Jobs, 'define'> & RememberQueue;
  clock: Clock;
  owners: MemoryOwnerStore;
  conversations: ConversationStore;
  writer: MessageWriter;
  /** What reading a message came to. */
  ended(outcome: WriteOutcome): void;
}

/** What "yes" and "it" mean is seldom further back. */
const READ_BEFORE = 6;
/** Persons at once. */
const CONCURRENCY = 4;
/** An answer is stored at its end; this often it is looked for. */
const ANSWER_MS = 2_000;

/** Call it before the jobs are started. */
export function defineRememberJob(parts: RememberParts): void {
  const inOrder = createQueues();
  parts.jobs.define(REMEMBER_JOB, {
    payload: RememberPayload,
    concurrency: CONCURRENCY,
    maxAttempts: 8,
    timeoutMs: 2 * 60_000,
    run: ({ payload, signal }) =>
      inOrder(payload.visitorId, async () => {
        signal.throwIfAborted();
        return rememberMessage(payload, parts, signal);
      }),
  });
}

/** What the job does; says what came of it. */
export async function rememberMessage(
  payload: RememberPayload,
  parts: Omit<RememberParts, 'jobs'> & { jobs: RememberQueue },
  signal: AbortSignal,
): Promise<string> {
  const { visitorId: owner, utcOffsetMinutes } = payload;
  const read = await readMessage(payload, parts);
  if (typeof read === 'string') {
    parts.ended('left-out');
    return read;
  }
  const { message, said } = read;
  const asSource = (one: Message) => sourceOf(one, utcOffsetMinutes);
  if (!payload.answer) {
    const before = await parts.conversations.branch(owner, said.parentId ?? said.id, READ_BEFORE);
    const written = await parts.writer.writeMessage(
      owner,
      {
        message,
        before: before.filter((one) => one.id !== said.id && !one.withheld && one.text !== '').map(asSource),
      },
      signal,
    );
    parts.ended(written);
  }
  const answer = await parts.conversations.findMessage(owner, payload.answerId);
  if (answer?.state === 'running') await comeBack(payload, parts);
  if (answer?.state === 'done' && !answer.withheld)
    await parts.writer.writeAnswer(owner, asSource(answer), signal);
  return 'read';
}

/** The message, or why nothing is written. */
async function readMessage(
  { visitorId: owner, messageId, utcOffsetMinutes }: RememberPayload,
  { conversations, owners }: Pick<RememberParts, 'conversations' | 'owners'>,
): Promise<{ said: Message; message: SourceMessage } | string> {
  const said = await conversations.findMessage(owner, messageId);
  const conversation = said && (await conversations.find(owner, said.conversationId));
  if (!said || !conversation) return 'the message is gone';
  const { paused, forgottenAt } = await owners.find(owner);
  if (paused) return 'memory is paused';
  if (said.withheld || conversation.temporary || said.role !== 'user') return 'nothing of it is remembered';
  if (said.createdAt <= forgottenAt) return 'everything from before was erased';
  return { said, message: sourceOf(said, utcOffsetMinutes) };
}

async function comeBack(
  payload: RememberPayload,
  { jobs, clock }: { jobs: RememberQueue; clock: Clock },
): Promise<void> {
  const runAt = clock.now() + ANSWER_MS;
  // Two keys in turn: the one of this run is taken while it runs.
  const key = `${payload.messageId} ${runAt}`;
  await jobs.enqueue(REMEMBER_JOB, { ...payload, answer: true }, { key, runAt });
}

function sourceOf(message: Message, utcOffsetMinutes: number): SourceMessage {
  const { id, role, text, createdAt: at, conversationId } = message;
  return { id, role, text, at, utcOffsetMinutes, conversationId };
}

/** Runs what has the same key one after the other. */
function createQueues() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, run: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(run, run);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };
}
