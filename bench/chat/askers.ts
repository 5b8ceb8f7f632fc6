/**
 * The three ways to be answered: from the model server itself, through the bare relay, through Parley. Each makes
 * ready connections first, so that what is measured is one answer and nothing else.
 */
import { randomUUID } from 'node:crypto';
import { createParser } from 'eventsource-parser';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { Agent, request } from 'undici';
import type { Page } from '../../tests/harness/people.js';
import { Person } from '../../tests/harness/people.js';

export interface Answer {
  firstTextMs: number;
  totalMs: number;
  /** UTF-8 bytes of the text. */
  textBytes: number;
  /** Payload bytes from the acknowledgement to the end, uncompressed. */
  wireBytes: number;
}

export interface Asker {
  ask(): Promise<Answer>;
  close(): void;
}

const QUESTION = 'Tell me something about rivers.';

export async function rawAskers(url: string, model: string, count: number): Promise<Asker[]> {
  const dispatcher = new Agent();
  return Array.from({ length: count }, () => ({
    ask: () => askModelServer(url, model, dispatcher),
    close: () => void dispatcher.close(),
  }));
}

async function askModelServer(url: string, model: string, dispatcher: Agent): Promise<Answer> {
  const tally = new Tally();
  const { body } = await request(`${url}/v1/chat/completions`, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: QUESTION }] }),
  });
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') return;
      const chunk = JSON.parse(data) as { choices: { delta: { content?: string } }[] };
      tally.text(chunk.choices[0]?.delta.content ?? '');
    },
  });
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    tally.wire((bytes as Uint8Array).byteLength);
    parser.feed(decoder.decode(bytes as Uint8Array, { stream: true }));
  }
  return tally.end();
}

export async function relayAskers(url: string, count: number): Promise<Asker[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = io(url, { transports: ['websocket'], forceNew: true });
      await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
      return { ask: () => askRelay(socket), close: () => void socket.disconnect() };
    }),
  );
}

async function askRelay(socket: Socket): Promise<Answer> {
  const tally = new Tally();
  const onToken = (token: string): void => tally.text(token);
  const ended = new Promise<void>((resolve) => socket.once('end', () => resolve()));
  const stopCounting = countPayload(socket, tally);
  socket.on('token', onToken);
  await socket.emitWithAck('ask', QUESTION);
  tally.acknowledged();
  await ended;
  socket.off('token', onToken);
  stopCounting();
  return tally.end();
}

export async function parleyAskers(url: string, count: number): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (let made = 0; made < count; made += 1) {
    const person = await Person.arrive(url, `visitor ${made}`);
    const page = await person.opensAPage();
    askers.push({ ask: () => askParley(page), close: () => page.close() });
  }
  return askers;
}

async function askParley({ socket }: Page): Promise<Answer> {
  const tally = new Tally();
  const stopCounting = countPayload(socket, tally);
  const ended = new Promise<void>((resolve, reject) => {
    const onEvent = ([, , type, data]: Parameters<
      Parameters<typeof socket.on<'turn:event'>>[1]
    >[0]): void => {
      if (type === 'delta') tally.text(data as string);
      if (type !== 'end' && type !== 'error') return;
      socket.off('turn:event', onEvent);
      if (type === 'end') resolve();
      else reject(new Error(JSON.stringify(data)));
    };
    socket.on('turn:event', onEvent);
  });
  const reply = await socket.emitWithAck('message:send', { clientMessageId: randomUUID(), text: QUESTION });
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  tally.acknowledged();
  await ended;
  stopCounting();
  return tally.end();
}

/** Counts what arrives as WebSocket payload: Engine.IO's type character and the packet. */
function countPayload(socket: Pick<Socket, 'io'>, tally: Tally): () => void {
  const { engine } = socket.io;
  const count = (packet: { data?: unknown }): void => {
    tally.wire(1 + (typeof packet.data === 'string' ? Buffer.byteLength(packet.data) : 0));
  };
  engine.on('packet', count);
  return () => void engine.off('packet', count);
}

class Tally {
  readonly #began = performance.now();
  #firstTextMs: number | undefined;
  #textBytes = 0;
  #wireBytes = 0;

  text(piece: string): void {
    if (piece === '') return;
    this.#firstTextMs ??= performance.now() - this.#began;
    this.#textBytes += Buffer.byteLength(piece);
  }

  wire(bytes: number): void {
    this.#wireBytes += bytes;
  }

  /** What came up to here, the acknowledgement included, is not counted as the answer's. */
  acknowledged(): void {
    this.#wireBytes = 0;
  }

  end(): Answer {
    const totalMs = performance.now() - this.#began;
    if (this.#firstTextMs === undefined) throw new Error('the answer was empty');
    return {
      firstTextMs: this.#firstTextMs,
      totalMs,
      textBytes: this.#textBytes,
      wireBytes: this.#wireBytes,
    };
  }
}
