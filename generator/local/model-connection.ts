/**
 * One thread with one model: requests go in, and what comes back finds its request. It never starts again, and it is
 * never terminated: that, in the middle of a step, makes the native runtime abort the whole process. It is asked to
 * end instead, and does so after the step, or after the loading, that it is in.
 */
import type { Worker } from 'node:worker_threads';
import { asLocalFailure, threadEnded } from './failures.js';
import { problemOf } from './thread-protocol.js';
import type { ReplyReport, ThreadMessage, ThreadRequest, WriteRequest } from './thread-protocol.js';

export interface ModelConnection {
  /** Once the model is loaded. Throws AppError. */
  ready: Promise<{ contextTokens: number }>;
  /** It answers nothing any more. */
  ended: Promise<void>;
  write(request: Omit<WriteRequest, 'type' | 'id'>): RunningReply;
  count(texts: string[]): Promise<number[]>;
  close(): Promise<void>;
}

export interface RunningReply {
  /** The next piece of text, or null when it is over. Throws AppError. */
  next(): Promise<string | null>;
  stop(): void;
  /** When the model is free again; null where it failed or its thread ended. */
  report: Promise<ReplyReport | null>;
}

interface Request {
  on: (message: ThreadMessage) => void;
  fail: (error: Error) => void;
}

export function connectModel(worker: Worker, model: string): ModelConnection {
  const requests = new Map<number, Request>();
  let lastId = 0;
  let end: Error | undefined;
  let tellEnd = (): void => undefined;
  const ended = new Promise<void>((resolve) => (tellEnd = resolve));
  const post = (request: ThreadRequest): void => worker.postMessage(request);
  const open = (request: Request): number => {
    lastId += 1;
    if (end === undefined) requests.set(lastId, request);
    else request.fail(end);
    return lastId;
  };
  const ready = new Promise<{ contextTokens: number }>((resolve, reject) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.type === 'ready') return resolve(message);
      if (message.type === 'unusable') return reject(asLocalFailure(message.problem, model));
      const request = requests.get(message.id);
      if (message.type !== 'text') requests.delete(message.id);
      if (message.type === 'failed') request?.fail(asLocalFailure(message.problem, model));
      else request?.on(message);
    });
    const finish = (error: Error): void => {
      end ??= error;
      reject(end);
      for (const { fail } of requests.values()) fail(end);
      requests.clear();
      tellEnd();
    };
    worker.on('error', (error) => finish(asLocalFailure(problemOf(error), model)));
    worker.on('exit', () => finish(threadEnded(model)));
  });
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  return {
    ready,
    ended,
    write(request) {
      const reply = createReply();
      const id = open(reply);
      post({ type: 'write', id, ...request });
      return {
        next: reply.next,
        report: reply.report,
        stop: () => {
          if (requests.has(id)) post({ type: 'stop', id });
        },
      };
    },
    count: (texts) =>
      new Promise((resolve, reject) => {
        const id = open({
          on: (message) => message.type === 'counted' && resolve(message.counts),
          fail: reject,
        });
        post({ type: 'count', id, texts });
      }),
    close() {
      post({ type: 'close' });
      return gone;
    },
  };
}

function createReply(): Request & Pick<RunningReply, 'next' | 'report'> {
  const texts: string[] = [];
  let outcome: { error?: Error } | undefined;
  let wake = (): void => undefined;
  let finish: (report: ReplyReport | null) => void = () => undefined;
  const report = new Promise<ReplyReport | null>((resolve) => (finish = resolve));
  return {
    report,
    on(message) {
      if (message.type === 'text') texts.push(message.text);
      if (message.type === 'done') {
        outcome = {};
        finish(message.report);
      }
      wake();
    },
    fail(error) {
      outcome = { error };
      finish(null);
      wake();
    },
    async next() {
      while (texts.length === 0 && outcome === undefined)
        await new Promise<void>((resolve) => (wake = resolve));
      const text = texts.shift();
      if (text !== undefined) return text;
      if (outcome?.error !== undefined) throw outcome.error;
      return null;
    },
  };
}
