import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOpenAiGenerator } from '../../../generator/index.js';
import type { Generator } from '../../../generator/index.js';
import { partsOf } from '../../contract/generator.contract.js';
import { promptOf } from '../../fixtures/prompts.js';

const CHUNKS = [
  { choices: [{ delta: { role: 'assistant', content: '' } }] },
  ...['Grüße', ' aus', ' 東京', ' 🗼', ' und', '\n', 'नमस्ते', '.'].map((content) => ({
    choices: [{ delta: { content } }],
  })),
  { choices: [{ delta: {}, finish_reason: 'stop' }] },
  { choices: [], usage: { prompt_tokens: 9, completion_tokens: 8 } },
];
const BODY = Buffer.from(
  `: a comment\n\n${CHUNKS.map((chunk) => `data: ${JSON.stringify(chunk)}\r\n\r\n`).join('')}data: [DONE]\n\n`,
);
const HEAD =
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n' +
  `content-length: ${BODY.length}\r\nconnection: keep-alive\r\n\r\n`;

let cuts: number[] = [];
let server: Server;
let generator: Generator;

/** Writes the body in pieces, each its own TCP segment as far as the loopback keeps them apart. */
async function writeInPieces(socket: Socket): Promise<void> {
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), BODY.length];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    await new Promise((resolve) => socket.write(BODY.subarray(start, edges[index + 1]), resolve));
    await new Promise(setImmediate);
  }
}

beforeAll(async () => {
  server = createServer((socket) => {
    socket.setNoDelay(true);
    let request = '';
    socket.on('data', (bytes) => {
      request += bytes.toString('latin1');
      const length = Number(/content-length: (\d+)/i.exec(request)?.[1]);
      if (request.length < request.indexOf('\r\n\r\n') + 4 + length) return;
      request = '';
      socket.write(HEAD);
      void writeInPieces(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  generator = createOpenAiGenerator({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    model: 'any',
  });
});
afterAll(async () => {
  await generator.close();
  server.close();
});

it('gives the same parts however the bytes are cut into TCP chunks', async () => {
  const expected = [
    ...['Grüße', ' aus', ' 東京', ' 🗼', ' und', '\n', 'नमस्ते', '.'].map((text) => ({ type: 'text', text })),
    { type: 'usage', promptTokens: 9, completionTokens: 8 },
    { type: 'stop', reason: 'stop' },
  ];
  const anyCuts = fc.array(fc.integer({ min: 1, max: BODY.length - 1 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(anyCuts, async (chosen) => {
      cuts = chosen;
      const signal = new AbortController().signal;
      expect(await partsOf(generator.generate(promptOf('Hello'), { signal }))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
