import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Response } from 'express';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatCompletionChunk } from '../../../protocol/openai-api.js';
import { EventStream, HEARTBEAT_MS } from '../../../server/compatible/event-stream.js';

let server: Server | undefined;
afterEach(() => {
  vi.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

async function serve(handle: (response: Response) => void): Promise<number> {
  server = createServer(express().get('/', (_request, response) => handle(response)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

const chunkOf = (content: string) => ({ choices: [{ delta: { content } }] }) as ChatCompletionChunk;

describe('a stream of events', () => {
  it('says of itself that it is neither to be kept nor buffered nor compressed', async () => {
    const port = await serve((response) => {
      const stream = new EventStream(response, () => undefined);
      stream.send(chunkOf('hi'));
      stream.send('[DONE]');
      stream.end();
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(answer.headers.get('x-accel-buffering')).toBe('no');
    expect(await answer.text()).toBe(`data: ${JSON.stringify(chunkOf('hi'))}\n\ndata: [DONE]\n\n`);
  });

  it('lets a comment be seen in long silence, and none after its end', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const written: string[] = [];
    const response = {
      headersSent: true,
      writableLength: 0,
      once: () => undefined,
      write: (text: string) => written.push(text),
      end: () => undefined,
    };
    const stream = new EventStream(response as unknown as Response, () => undefined);
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(written).toEqual([': still working\n\n']);
    stream.send('[DONE]');
    vi.advanceTimersByTime(HEARTBEAT_MS - 1);
    expect(written).toHaveLength(2);
    stream.end();
    vi.advanceTimersByTime(HEARTBEAT_MS * 3);
    expect(written).toHaveLength(2);
  });

  it('cuts off a client that does not read, once', async () => {
    let cutOff = 0;
    let closed: Promise<unknown> = Promise.resolve();
    const filled = new Promise<void>((resolve) => {
      void serve((response) => {
        closed = once(response, 'close');
        const stream = new EventStream(response, () => (cutOff += 1));
        for (let index = 0; index < 400 && cutOff === 0; index += 1)
          stream.send(chunkOf('x'.repeat(100_000)));
        stream.send(chunkOf('not sent any more'));
        resolve();
      }).then((port) => {
        const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
        socket.pause().on('error', () => undefined);
      });
    });
    await filled;
    await closed;
    expect(cutOff).toBe(1);
  });
});
