import { io } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'undici';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

describe('a connection', () => {
  it('has no place in the root namespace', async () => {
    app = await createTestApp();
    const socket = io(app.url, { transports: ['websocket'], forceNew: true, reconnection: false });
    const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(error.message).toContain('/chat');
    socket.disconnect();
  });

  it('that fails its handshake again and again is closed, and locks nobody out', async () => {
    app = await createTestApp({ settings: { LIMIT_ADDRESS_CONNECTIONS: '3' } });
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
    for (let sent = 0; sent < 50; sent += 1) socket.send('40/chat,{"protocolVersion":1}');
    await closed;
    const page = await (await app.person('an honest visitor')).opensAPage();
    await page.endOf((await page.says('hello')).turn);
  });

  it('too many of one address are refused with the time to wait', async () => {
    app = await createTestApp({ settings: { LIMIT_ADDRESS_CONNECTIONS: '1' } });
    const alice = await app.person('alice');
    const page = await alice.opensAPage();
    const refused = { error: { code: 'RATE_LIMITED', retryable: true } };
    await expect(alice.opensAPage()).rejects.toMatchObject(refused);
    page.close();
  });
});
