/**
 * A reply body, whatever its cut into TCP chunks, as what the model said. Ends only after the model's own end (a
 * finish reason or [DONE]); a body that ends earlier throws, because half an answer must not pass for a whole one.
 */
import { createParser } from 'eventsource-parser';
import type { StopReason } from '../generator.js';
import { ChatChunk } from './chat-chunk.js';
import { cutShort, failedMidway, unreadable } from './failures.js';
import { parseJson } from '../read-body.js';

export type ReplyEvent =
  | { type: 'text'; text: string }
  /** The model thinks: a sign of life with nothing to show. */
  | { type: 'thinking' }
  | { type: 'usage'; promptTokens: number; completionTokens: number }
  /** The model is done; only usage may still follow. */
  | { type: 'finish'; reason: StopReason };

/** One event is one token; a server that sends more than this without a line end is not streaming tokens. */
const EVENT_BYTES = 1_048_576;

/** Of what a server says of its failure. */
const ERROR_LENGTH = 500;

const DONE = '[DONE]';

export interface ReplyBody {
  body: AsyncIterable<Uint8Array>;
  /** False for a server that answers with the whole completion as JSON. */
  isStream: boolean;
  /** Takes secrets out of a vendor's error text. */
  redact: (text: string) => string;
}

export async function* readReply({
  body,
  isStream,
  redact,
}: ReplyBody): AsyncGenerator<ReplyEvent, void, undefined> {
  let finished = false;
  for await (const data of isStream ? readEventData(body) : readWhole(body)) {
    if (data === DONE) {
      if (!finished) yield { type: 'finish', reason: 'stop' };
      return;
    }
    const chunk = ChatChunk.safeParse(parseJson(data));
    if (!chunk.success) throw unreadable(chunk.error);
    if (chunk.data.error != null)
      throw failedMidway(new Error(redact(JSON.stringify(chunk.data.error)).slice(0, ERROR_LENGTH)));
    for (const event of interpret(chunk.data)) {
      finished ||= event.type === 'finish';
      yield event;
    }
  }
  if (!finished) throw cutShort();
}

async function* readEventData(body: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const complete: string[] = [];
  let overflow: Error | undefined;
  const parser = createParser({
    maxBufferSize: EVENT_BYTES,
    onEvent: (event) => complete.push(event.data),
    onError: (error) => {
      // Every other complaint is about a line that the specification says to ignore.
      if (error.type === 'max-buffer-size-exceeded') overflow = error;
    },
  });
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    yield* complete.splice(0);
    if (overflow !== undefined) throw unreadable(overflow);
  }
}

async function* readWhole(body: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > EVENT_BYTES) throw unreadable(new Error(`more than ${EVENT_BYTES} characters of JSON`));
  }
  yield text;
}

function interpret({ choices, usage }: ChatChunk): ReplyEvent[] {
  const events: ReplyEvent[] = [];
  const choice = choices?.[0];
  const words = choice?.delta ?? choice?.message;
  if (words?.content) events.push({ type: 'text', text: words.content });
  else if (words?.reasoning_content || words?.reasoning) events.push({ type: 'thinking' });
  if (choice?.finish_reason) events.push({ type: 'finish', reason: stopReason(choice.finish_reason) });
  if (usage != null) {
    const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = usage;
    events.push({ type: 'usage', promptTokens, completionTokens });
  }
  return events;
}

function stopReason(finishReason: string): StopReason {
  if (finishReason === 'length') return 'length';
  return finishReason === 'content_filter' ? 'content-filter' : 'stop';
}
