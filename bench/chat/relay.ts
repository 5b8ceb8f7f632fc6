/**
 * What Parley is measured beside: a bare Socket.IO relay. It forwards each token of the model server as one event
 * and does nothing else: no storage, no identity, no trace, nothing to resume.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import { Server } from 'socket.io';
import { Agent, request } from 'undici';

const [modelUrl = '', model = ''] = process.argv.slice(2);
const dispatcher = new Agent();
const http = createServer();
const sockets = new Server(http, { serveClient: false, transports: ['websocket'] });

sockets.on('connection', (socket) => {
  socket.on('ask', (text: string, acknowledge: () => void) => {
    acknowledge();
    relay(text, (token) => socket.emit('token', token)).then(
      () => socket.emit('end'),
      (error: unknown) => {
        console.error(error);
        socket.disconnect(true);
      },
    );
  });
});

async function relay(text: string, emit: (token: string) => void): Promise<void> {
  const { body } = await request(`${modelUrl}/v1/chat/completions`, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: text }] }),
  });
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') return;
      const chunk = JSON.parse(data) as { choices: { delta: { content?: string } }[] };
      const token = chunk.choices[0]?.delta.content;
      if (token) emit(token);
    },
  });
  const decoder = new TextDecoder();
  for await (const bytes of body) parser.feed(decoder.decode(bytes as Uint8Array, { stream: true }));
}

http.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
});
