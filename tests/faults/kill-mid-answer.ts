/**
 * Kills the server with SIGKILL at a random moment while answers stream, starts it again, and holds it to what it
 * has promised: what was acknowledged is there, no turn is unfinished, and a client that resumes gets every event
 * exactly once. The long form runs in `npm run test:faults`, a short one in `npm test`.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { expect } from 'vitest';
import type { TurnAccepted } from '../../protocol/chat-events.js';
import type { WireTurnEvent } from '../../protocol/turn-events.js';
import { ScriptedModelServer } from '../fixtures/scripted-model-server.js';
import { Page, Person } from '../harness/people.js';
import { startServerProcess } from '../harness/server-process.js';
import type { ServerProcess } from '../harness/server-process.js';

interface Sent {
  clientMessageId: string;
  text: string;
  accepted?: TurnAccepted;
  seen: WireTurnEvent[];
}

/** Three answers at once take about this long, start to end. */
const ANSWER_MS = 500;
const CONVERSATIONS = 3;

/** `random` gives the moments, 0 to 1. Rejects at the first broken promise. */
export async function killMidAnswer(rounds: number, random: () => number): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'parley-faults-'));
  const model = new ScriptedModelServer({});
  await model.listen();
  const settings = {
    DATA: data,
    MODEL_URL: model.url,
    MODEL: 'scripted/steady?tokens=60&ms=8',
    LIMIT_VISITOR_MESSAGES: '1000000',
    LIMIT_VISITOR_TURNS: '100',
  };
  let server = await startServerProcess(settings);
  const { cookie } = await Person.arrive(server.url, 'alice');
  try {
    for (let round = 0; round < rounds; round += 1) {
      const sent = await talkUntilKilled(server, cookie, random() * ANSWER_MS);
      server = await startServerProcess(settings);
      expect(unfinishedTurns(data)).toBe(0);
      await checkPromises(new Person('alice', server.url, cookie), sent);
    }
  } finally {
    await server.kill();
    await model.close();
    await rm(data, { recursive: true, force: true });
  }
}

async function talkUntilKilled(server: ServerProcess, cookie: string, afterMs: number): Promise<Sent[]> {
  const page = await Page.open(server.url, cookie);
  const sent = Array.from({ length: CONVERSATIONS }, (_, index): Sent => {
    return { clientMessageId: randomUUID(), text: `question ${index}`, seen: [] };
  });
  for (const message of sent) {
    const { clientMessageId, text } = message;
    page.asks('message:send', { clientMessageId, text }).then(
      (accepted) => (message.accepted = accepted),
      () => undefined, // the connection ended before the acknowledgement: nothing was promised
    );
  }
  await wait(afterMs);
  await server.kill();
  page.close();
  for (const message of sent) {
    if (message.accepted) message.seen = page.eventsOf(message.accepted.turn);
  }
  return sent;
}

async function checkPromises(alice: Person, sent: Sent[]): Promise<void> {
  const page = await alice.opensAPage();
  for (const message of sent) {
    const { accepted, seen, clientMessageId, text } = message;
    expect(seen.map(([, seq]) => seq)).toEqual(seen.map((_, index) => index + 1));
    if (!accepted) {
      // Whether it was stored or not, sending it again is harmless and ends in one message.
      const again = await page.asks('message:send', { clientMessageId, text });
      await page.endOf(again.turn);
      const { messages } = await alice.conversation(again.conversationId);
      expect(messages.filter(({ role }) => role === 'user').length).toBe(1);
      continue;
    }
    const { turn } = await page.resumes(accepted.turnId, seen.length);
    const finished = seen.at(-1)?.[2] === 'end';
    if (!finished) await page.endOf(turn);
    const missed = page.eventsOf(turn);
    expect(missed.map(([, seq]) => seq)).toEqual(missed.map((_, index) => seen.length + index + 1));
    const said = [...seen, ...missed].flatMap(([, , type, data]) =>
      type === 'delta' ? [data as string] : [],
    );
    const { messages } = await alice.conversation(accepted.conversationId);
    expect(messages.map(({ id }) => id)).toEqual([accepted.messageId, accepted.answerId]);
    expect(messages[0]?.text).toBe(text);
    expect(messages[1]?.text).toBe(said.join(''));
    expect(['interrupted', 'done']).toContain(messages[1]?.state);
  }
  page.close();
}

function unfinishedTurns(data: string): number {
  const database = new BetterSqlite(join(data, 'parley.db'), { readonly: true });
  const { count } = database.prepare("select count(*) as count from turn where state = 'running'").get() as {
    count: number;
  };
  database.close();
  return count;
}

/** A small seeded generator (mulberry32), so that a failing run can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
