import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../../bin/find-free-port.js';

const taken: Server[] = [];
afterEach(async () => {
  for (const server of taken.splice(0)) await new Promise((resolve) => server.close(resolve));
});

function take(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      taken.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

describe('finding a free port', () => {
  it('passes over those that are taken, and leaves the one it found free', async () => {
    const first = await take(0);
    const free = (await findFreePort(first, '127.0.0.1')) ?? 0;
    expect(free).toBeGreaterThan(first);
    expect(await take(free)).toBe(free);
  });

  it('takes the first where that is free', async () => {
    const port = await take(0);
    await new Promise((resolve) => taken.splice(0)[0]?.close(resolve));
    expect(await findFreePort(port, '127.0.0.1')).toBe(port);
  });

  it('says so when there is none', async () => {
    expect(await findFreePort(65_536, '127.0.0.1')).toBeUndefined();
  });
});
