/**
 * Server-sent events of one answer. Nothing is sent before there is something to say, so that a turn which fails
 * at once can still be answered with its status; in long silence a comment keeps proxies from hanging up.
 */
import type { Response } from 'express';
import type { ChatCompletionChunk, OpenAiError } from '../../protocol/openai-api.js';

export const HEARTBEAT_MS = 10_000;
/** Bytes that may wait for the client to read them; the longest answer is a fraction of it. */
const UNREAD_LIMIT = 1_000_000;

export class EventStream {
  readonly #response: Response;
  readonly #heartbeat: NodeJS.Timeout;
  readonly #onUnread: () => void;

  /** `onUnread`: the client did not read, and was cut off before it filled our memory. */
  constructor(response: Response, onUnread: () => void) {
    this.#response = response;
    this.#onUnread = onUnread;
    this.#heartbeat = setInterval(() => this.#write(': still working\n\n'), HEARTBEAT_MS);
    response.once('close', () => clearInterval(this.#heartbeat));
  }

  get begun(): boolean {
    return this.#response.headersSent;
  }

  send(data: ChatCompletionChunk | OpenAiError | '[DONE]'): void {
    this.#write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
  }

  end(): void {
    this.release();
    this.#response.end();
  }

  /** Writes nothing more by itself: the request is answered otherwise. */
  release(): void {
    clearInterval(this.#heartbeat);
  }

  #write(text: string): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    if (!response.headersSent) {
      // no-transform: compression would hold words back until it has enough of them.
      response
        .status(200)
        .set({
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-cache, no-transform',
        })
        .set('X-Accel-Buffering', 'no');
    }
    response.write(text);
    this.#heartbeat.refresh();
    if (response.writableLength <= UNREAD_LIMIT) return;
    this.#onUnread();
    response.destroy();
  }
}
