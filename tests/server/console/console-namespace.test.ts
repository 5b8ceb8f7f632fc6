import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleServerEvents } from '../../../protocol/console/console-events.js';
import type { WireError } from '../../../protocol/errors.js';
import { openConsoleSocket } from '../../harness/operators.js';
import type { ConsoleClient, OperatorPerson } from '../../harness/operators.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp;
let olga: OperatorPerson;
const open: ConsoleClient[] = [];
beforeEach(async () => {
  app = await createTestApp();
  olga = await app.operator('administrator');
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.disconnect();
  await app.close();
});

function follow(socket: ConsoleClient): ConsoleClient {
  open.push(socket);
  return socket;
}
const next = <T>(
  socket: ConsoleClient,
  name: keyof ConsoleServerEvents | 'connect' | 'disconnect' | 'connect_error',
) => new Promise<T>((resolve) => socket.once(name as 'connect', resolve as never));

async function connect(): Promise<ConsoleClient> {
  const socket = follow(olga.opensASocket());
  await next(socket, 'connect');
  return socket;
}

describe('the namespace of the console', () => {
  it('lets nobody in without a session, and writes it down', async () => {
    const { data } = await next<{ data: WireError }>(follow(openConsoleSocket(app.url)), 'connect_error');
    expect(data.code).toBe('UNAUTHENTICATED');
    const { entries } = await app.server.services.audit.list({ limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'console.refused', subject: { kind: 'route', id: 'socket' } });
  });

  it('tells of new rows of the audit log and of jobs', async () => {
    const socket = await connect();
    const { audit, jobs } = app.server.services;
    const told = next<{ seq: number }>(socket, 'audit:appended');
    const row = await audit.append({
      action: 'test.done',
      actor: { kind: 'system', id: 'test' },
      outcome: 'done',
    });
    expect((await told).seq).toBe(row.seq);
    const updated = next<{ id: string }>(socket, 'job:updated');
    const { jobs: all } = await jobs.list({ limit: 1 });
    const [job] = all;
    if (job) await jobs.cancel(job.id);
    expect((await updated).id).toBe(job?.id);
  });

  it('tells of the voices at once, and once more for whatever many answers changed in the next second', async () => {
    const socket = await connect();
    let told = 0;
    socket.on('voices:updated', () => (told += 1));
    const first = next(socket, 'voices:updated');
    for (let answer = 0; answer < 50; answer += 1) app.server.services.voices.live.changed();
    await first;
    await next(socket, 'voices:updated');
    expect(told).toBe(2);
  });

  it('says so and hangs up when the session ends', async () => {
    const socket = await connect();
    const said = next(socket, 'session:ended');
    const gone = next<string>(socket, 'disconnect');
    await olga.calls('DELETE', '/api/console/session');
    expect(await said).toEqual({});
    expect(await gone).toBe('io server disconnect');
  });

  it('takes twenty pages of a session and no more', async () => {
    for (let each = 0; each < 20; each += 1) await connect();
    const one = follow(olga.opensASocket());
    await next(one, 'disconnect');
    expect(open.filter((socket) => socket.connected)).toHaveLength(20);
  });
});
