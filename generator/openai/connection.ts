/**
 * HTTP to one model server: one undici Agent, so that `close` ends every connection, and no redirects, so that the
 * key goes nowhere else.
 */
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import type { OpenAiOptions } from './options.js';

export interface Connection {
  /** `path` is under the base address, or from the server's root where it begins with a slash. */
  send(path: string, init: { body?: string; signal: AbortSignal }): Promise<Dispatcher.ResponseData>;
  /** Takes the key out of a vendor's text. */
  redact(text: string): string;
  close(): Promise<void>;
}

export function createConnection(options: OpenAiOptions): Connection {
  const dispatcher = new Agent({
    connect: { timeout: options.connectTimeoutMs },
    // Waiting has its limits in patience.ts, which know a token from a header.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const { key, url } = options;
  return {
    send(path, init) {
      const headers = {
        accept: 'text/event-stream, application/json',
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      };
      const method = init.body === undefined ? 'GET' : 'POST';
      return request(new URL(path, url), { dispatcher, method, headers, ...init });
    },
    redact: (text) => (key === undefined ? text : text.replaceAll(key, '[key]')),
    close: () => dispatcher.destroy(),
  };
}

export function oneHeader(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
