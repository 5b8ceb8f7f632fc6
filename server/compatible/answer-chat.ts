/**
 * One call of /v1/chat/completions: a turn like any other, followed to its end. A client that hangs up stops its
 * turn, because nobody can come back for it; what it had cost is counted all the same.
 */
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { ApiKey } from '../../protocol/console/console-api.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import { ClientMessageId } from '../../protocol/ids.js';
import { MODEL_ID } from '../../protocol/openai-api.js';
import type {
  ChatCompletionChunk,
  ChunkDelta,
  CompletionUsage,
  FinishReason,
} from '../../protocol/openai-api.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { Clock } from '../clock.js';
import type { Events } from '../events.js';
import type { TurnHub } from '../hub/turn-hub.js';
import type { ApiPersonStore } from '../store/api-keys/api-person-store.js';
import type { Turn, TurnStore } from '../store/turns.js';
import type { ApiKeys } from './api-keys.js';
import { CompletedTurn, usageOf } from './completed-turn.js';
import { EventStream } from './event-stream.js';
import { toOpenAiError } from './openai-error.js';
import type { ChatRequest } from './read-chat-request.js';

export interface AnswerParts {
  hub: TurnHub;
  turns: TurnStore;
  apiPeople: ApiPersonStore;
  keys: ApiKeys;
  clock: Clock;
  events: Events;
  /** The longest that a turn may take. */
  turnMs: number;
}

/** What storing a turn's end may take after its deadline. */
const STORING_MS = 30_000;

export interface Call {
  key: ApiKey;
  request: ChatRequest;
  response: Response;
}

export async function answerChat({ key, request, response }: Call, parts: AnswerParts): Promise<void> {
  const turn = await startTurn(key, request, parts);
  parts.keys.countRequest(key.id);
  const stop = () => {
    if (response.writableFinished) return;
    parts.hub.stop(turn.visitorId, turn.id).catch((error: unknown) => {
      parts.events.failed('a turn that nobody waits for could not be stopped', error, { turnId: turn.id });
    });
  };
  if (response.destroyed) stop();
  else response.once('close', stop);
  if (request.stream) await streamAnswer({ turn, key, request, response }, parts);
  else await giveAnswer({ turn, key, request, response }, parts);
}

async function startTurn(key: ApiKey, request: ChatRequest, parts: AnswerParts): Promise<Turn> {
  const id = await parts.apiPeople.findOrMake(key.id, request.user, parts.clock.now());
  const asker = { id, research: false, timeZone: 'UTC', locale: 'en' };
  const { message: text, terms } = request;
  const clientMessageId = ClientMessageId.parse(randomUUID());
  return parts.hub.start(asker, { kind: 'send', clientMessageId, text, terms });
}

type Running = Call & { turn: Turn };

async function giveAnswer({ turn, key, response }: Running, parts: AnswerParts): Promise<void> {
  const said = await follow(turn, () => undefined, parts);
  const usage = await countTokens({ turn, key, said }, parts);
  if (response.destroyed) return; // it hung up: nobody is there to be told
  const finish = finishOf(said);
  response.set('Cache-Control', 'no-store').json({
    ...headOf(turn),
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: said.text, refusal: said.refusal },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage,
    parley: said.extension(turn.id),
  });
}

async function streamAnswer({ turn, key, request, response }: Running, parts: AnswerParts): Promise<void> {
  const stream = new EventStream(response, () => {
    parts.events.warned('cut off a client that does not read', { turnId: turn.id });
  });
  const chunk = (delta: ChunkDelta, finish: FinishReason | null = null): ChatCompletionChunk => ({
    ...headOf(turn),
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  let hasRole = false;
  const begin = (): void => {
    if (!hasRole) stream.send(chunk({ role: 'assistant', content: '' }));
    hasRole = true;
  };
  try {
    const onText = (content: string): void => {
      begin();
      stream.send(chunk({ content }));
    };
    const said = await follow(turn, onText, parts);
    const usage = await countTokens({ turn, key, said }, parts);
    if (response.destroyed) return; // it hung up: nobody is there to be told
    const finish = finishOf(said);
    begin();
    if (said.refusal !== null) stream.send(chunk({ refusal: said.refusal }));
    stream.send({ ...chunk({}, finish), parley: said.extension(turn.id) });
    if (request.includeUsage) stream.send({ ...chunk({}), choices: [], usage });
    stream.send('[DONE]');
    stream.end();
  } catch (error) {
    stream.release();
    if (!stream.begun) throw error;
    parts.events.refused(error, { method: 'POST', route: '/v1/chat/completions' });
    stream.send(toOpenAiError(toWireError(error)));
    stream.end();
  }
}

/** Resolves when the turn has ended and its end is stored; rejects when it is late, as one that was erased is. */
function follow(
  turn: Turn,
  onText: (text: string) => void,
  { hub, turnMs }: AnswerParts,
): Promise<CompletedTurn> {
  const said = new CompletedTurn();
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(late);
      unfollow();
      settle();
    };
    const late = setTimeout(() => {
      end(() => reject(new AppError('UPSTREAM_TIMEOUT', { message: 'The answer did not end in time.' })));
    }, turnMs + STORING_MS);
    const unfollow = hub.follow({
      turnId: turn.id,
      afterSeq: 0,
      deliver: (event: NumberedTurnEvent) => {
        said.add(event);
        if (event.type === 'delta') onText(event.data);
      },
      onEnd: () => end(() => resolve(said)),
      onFailure: (cause) => end(() => reject(new Error('the turn could not be read', { cause }))),
    });
  });
}

async function countTokens(
  { turn, key, said }: { turn: Turn; key: ApiKey; said: CompletedTurn },
  { turns, keys }: AnswerParts,
): Promise<CompletionUsage> {
  const usage = usageOf(await turns.trace(turn.visitorId, turn.id), said.text);
  keys.countTokens(key.id, { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens });
  return usage;
}

/** Throws what the turn ended with, where that was an error. */
function finishOf({ ended }: CompletedTurn): FinishReason {
  if (ended && 'finish' in ended) return ended.finish;
  if (!ended) throw new Error('a turn that was followed to its end has one');
  throw ended.error;
}

function headOf(turn: Turn) {
  return { id: `chatcmpl-${turn.id}`, created: Math.floor(turn.startedAt / 1000), model: MODEL_ID };
}
