import { afterEach, describe, expect, it } from 'vitest';
import { ERRORS } from '../../../protocol/errors.js';
import { HTTP_API } from '../../../protocol/http-api.js';
import { JOB_STATES } from '../../../protocol/console/jobs.js';
import { FACT_KINDS } from '../../../protocol/memories.js';
import { CALL_OUTCOMES, MODEL_TASKS } from '../../../protocol/trace/model-call.js';
import { STAGE_NAMES, STAGE_OUTCOMES, TURN_STATES } from '../../../protocol/stages.js';
import { HTTP_METHODS, INDEX_EVENTS, WRITE_OUTCOMES } from '../../../server/metrics.js';
import { EMBED_JOB } from '../../../server/memory/embed-job.js';
import { REMEMBER_JOB } from '../../../server/memory/remember-job.js';
import { SCRUB_JOB } from '../../../server/memory/scrub-job.js';
import { ERASE_JOB } from '../../../server/visitors/erasures.js';
import { RETENTION_JOB } from '../../../server/visitors/retention.js';
import { TEMPORARY_JOB } from '../../../server/visitors/temporary-conversations.js';
import { LIMITS } from '../../../server/voices/budget/token-budget.js';
import { PULL_JOB } from '../../../server/voices/model-pulls.js';
import { TOKEN_USE_JOB } from '../../../server/voices/open-voices.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

interface Series {
  name: string;
  labels: Record<string, string>;
  value: number;
}

async function readSeries({ server }: TestApp): Promise<Series[]> {
  const metrics = await server.services.metrics.registry.getMetricsAsJSON();
  return metrics.flatMap(({ name, values }) =>
    (values as { metricName?: string; labels: object; value: number }[]).map((entry) => ({
      name: entry.metricName ?? name,
      labels: Object.fromEntries(Object.entries(entry.labels).map(([key, value]) => [key, String(value)])),
      value: entry.value,
    })),
  );
}

const CLOSED_SETS: Record<string, readonly string[]> = {
  state: [...TURN_STATES, 'lost', ...JOB_STATES],
  kind: [
    ...[ERASE_JOB, RETENTION_JOB, PULL_JOB, TOKEN_USE_JOB],
    ...[REMEMBER_JOB, EMBED_JOB, SCRUB_JOB, TEMPORARY_JOB],
    ...FACT_KINDS,
  ],
  stage: STAGE_NAMES,
  outcome: [...STAGE_OUTCOMES, ...CALL_OUTCOMES, ...WRITE_OUTCOMES],
  found: ['some', 'none'],
  event: INDEX_EVENTS,
  task: [...MODEL_TASKS, 'other'],
  code: Object.keys(ERRORS),
  method: [...HTTP_METHODS, 'other'],
  status: ['1xx', '2xx', '3xx', '4xx', '5xx', 'aborted'],
  direction: ['received', 'sent'],
  side: ['prompt', 'completion'],
  limit: LIMITS,
  percent: ['80', '100'],
  route: [
    ...Object.values(HTTP_API).map(({ path }) => path),
    ...['/', '/healthz', '/readyz', '/metrics', 'none'],
  ],
};

async function ask(url: string, method = 'GET') {
  const response = await fetch(url, { method });
  await response.arrayBuffer();
}

/** Everything that moves a metric, the good and the bad. */
async function makeTraffic(): Promise<TestApp> {
  app = await createScriptedApp('steady?tokens=3&ms=1');
  const alice = await app.person('alice');
  const page = await alice.opensAPage();
  const turn = await page.says('My dog is called Max.');
  await page.endOf(turn.turn);
  await page.until(() => page.memories.length > 0);
  await alice.trace(turn.turnId);
  for (const path of ['/', '/healthz', '/readyz', '/metrics', '/api/me', '/nothing', '/api/conversations']) {
    await ask(`${app.url}${path}`);
  }
  await ask(`${app.url}/api/me`, 'PROPFIND');
  return app;
}

describe('the metrics', () => {
  it('have labels whose values come from closed sets', async () => {
    const series = await readSeries(await makeTraffic());
    const labelled = series.flatMap(({ name, labels }) =>
      Object.entries(labels)
        .filter(([label]) => label !== 'le')
        .map(([label, value]) => ({ name, label, value })),
    );
    expect(new Set(labelled.map(({ label }) => label))).toEqual(new Set(Object.keys(CLOSED_SETS)));
    for (const { name, label, value } of labelled) expect(CLOSED_SETS[label], name).toContain(value);
  });

  it('count what happened', async () => {
    const series = await readSeries(await makeTraffic());
    const total = (name: string, labels: Record<string, string> = {}) =>
      series
        .filter((one) => one.name === name && Object.entries(labels).every(([k, v]) => one.labels[k] === v))
        .reduce((sum, { value }) => sum + value, 0);
    expect(total('parley_visitors_total')).toBe(1);
    expect(total('parley_turns_total', { state: 'done' })).toBe(1);
    expect(total('parley_connections')).toBe(1);
    const requests = 'parley_http_request_seconds_count';
    expect(total(requests, { route: '/api/turns/:id/trace', status: '2xx' })).toBe(1);
    expect(total(requests, { route: '/api/conversations', status: '4xx' })).toBe(1);
    expect(total(requests, { method: 'other', route: 'none' })).toBe(1);
    expect(total('parley_database_commit_seconds_count')).toBeGreaterThanOrEqual(2);
    expect(total('parley_database_commits_waiting')).toBe(0);
    expect(total('parley_network_bytes_total', { direction: 'received' })).toBeGreaterThan(1_000);
    // Of the answer, and of what was asked of the message for memory.
    expect(total('parley_tokens_total', { side: 'completion' })).toBe(6);
    expect(total('parley_network_bytes_total', { direction: 'sent' })).toBeGreaterThan(1_000);
  });

  it('grow by no series for a thousand addresses that nobody has heard of', async () => {
    app = await createTestApp();
    const { url } = app;
    const kinds = ['/c/', '/api/turns/', '/api/', '/assets/'];
    const askAll = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) await ask(`${url}${kinds[n % 4]}${n}?q=${n}`);
    };
    await askAll(0, 8);
    const before = (await readSeries(app)).length;
    await askAll(8, 1_008);
    expect((await readSeries(app)).length).toBe(before);
  });
});
