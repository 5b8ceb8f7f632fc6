import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { StageName } from '../../../protocol/stages.js';
import { openOtlpExporter } from '../../../server/telemetry/otlp-exporter.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';

interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code: number };
}

interface OtlpBody {
  resourceSpans: {
    resource: { attributes: OtlpSpan['attributes'] };
    scopeSpans: { spans: OtlpSpan[] }[];
  }[];
}

/** What an OpenTelemetry collector is to a sender: it takes OTLP as JSON, and here keeps it. */
async function openCollector(status = 200) {
  const bodies: OtlpBody[] = [];
  const http = createServer((request, response) => {
    void json(request).then((body) => {
      if (request.url === '/v1/traces') bodies.push(body as OtlpBody);
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => http.listen({ port: 0, host: '127.0.0.1' }, resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    spans: () =>
      bodies.flatMap((body) => body.resourceSpans.flatMap((r) => r.scopeSpans)).flatMap((s) => s.spans),
    resource: () => bodies[0]?.resourceSpans[0]?.resource.attributes,
    close: () => http.close(),
  };
}

let app: ScriptedApp | undefined;
let closeCollector: (() => void) | undefined;
afterEach(async () => {
  await app?.close();
  closeCollector?.();
  app = undefined;
});

const PLANTED = 'my sister is called Aloysia';
const msOf = (span: OtlpSpan) =>
  Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1_000_000;
const attributesOf = (span: OtlpSpan | undefined) =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]));

async function traceOneTurn() {
  const collector = await openCollector();
  closeCollector = collector.close;
  app = await createScriptedApp('steady?tokens=6&ms=5', { settings: { OTLP_URL: collector.url } });
  const alice = await app.person('alice');
  const page = await alice.opensAPage();
  const turn = await page.says(PLANTED);
  await page.endOf(turn.turn);
  const trace = await alice.trace(turn.turnId);
  await app.close();
  app = undefined;
  return { collector, turn, trace, spans: collector.spans() };
}

describe('the trace of a turn', () => {
  it('arrives at the collector before the server has stopped, under the id of the turn', async () => {
    const { collector, turn, spans } = await traceOneTurn();
    expect(collector.resource()).toEqual([{ key: 'service.name', value: { stringValue: 'parley' } }]);
    const roots = spans.filter(({ parentSpanId }) => !parentSpanId);
    expect(roots.map(({ name }) => name)).toEqual(['turn']);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([turn.turnId.replaceAll('-', '')]));
  });

  it('has one child for each stage that ran, with the times of the stored trace', async () => {
    const { trace, spans } = await traceOneTurn();
    const [root] = spans.filter(({ name }) => name === 'turn');
    const ran = trace.stages.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'off');
    const children = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
    expect(children.map(({ name }) => name)).toEqual(ran.map(({ name }) => `stage ${name}`));
    expect(children.length).toBeGreaterThanOrEqual(3);
    for (const { name, startMs, ms } of ran) {
      const span = children.find((child) => child.name === `stage ${name}`);
      expect(msOf(span!)).toBeCloseTo(ms, 1);
      const began = Number(BigInt(span!.startTimeUnixNano) / 1_000n) / 1_000;
      expect(began).toBeCloseTo(trace.startedAt + startMs, 1);
    }
    expect(msOf(root!)).toBeCloseTo(trace.totalMs, 1);
  });

  it('has attributes from closed sets, and none with what was said or who said it', async () => {
    const { spans, turn } = await traceOneTurn();
    expect(attributesOf(spans.find(({ name }) => name === 'turn'))).toMatchObject({
      'parley.turn.kind': 'send',
      'parley.turn.state': 'done',
      'parley.turn.model_calls': 1,
    });
    const generate: StageName = 'generate';
    expect(attributesOf(spans.find(({ name }) => name === `stage ${generate}`))).toEqual({
      'parley.stage.name': 'generate',
      'parley.stage.outcome': 'ok',
      'parley.generator': 'openai',
      'parley.generator.stop_reason': 'stop',
    });
    const sent = JSON.stringify(spans);
    for (const word of ['Aloysia', turn.conversationId, turn.messageId, turn.turnId]) {
      expect(sent).not.toContain(word);
    }
  });

  it('says what to install where the packages that send it are not', async () => {
    const exporter = openOtlpExporter({
      url: 'http://127.0.0.1:4318',
      traceId: () => '',
      onFailure: () => undefined,
      load: () => Promise.reject(new Error('Cannot find package')),
    });
    await expect(exporter).rejects.toThrow(/PARLEY_OTLP_URL is set, .* npm install --no-save @opentelemetry/);
  });

  it('is missed when no collector takes it, which is logged, and the answer is not', async () => {
    const collector = await openCollector(400);
    closeCollector = collector.close;
    const events = recordedEvents();
    app = await createScriptedApp('steady?tokens=2&ms=1', {
      settings: { OTLP_URL: collector.url },
      overrides: { events },
    });
    const page = await (await app.person('alice')).opensAPage();
    const turn = await page.says('hello');
    expect((await page.endOf(turn.turn))[3]).toMatchObject({ state: 'done' });
    await app.close();
    app = undefined;
    expect(
      events.happened.filter(([, what]) => what === 'traces could not be sent and are lost'),
    ).toHaveLength(1);
  });
});
