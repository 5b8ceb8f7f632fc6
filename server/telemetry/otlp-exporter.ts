/**
 * The exporter of traces: packages that are loaded only where PARLEY_OTLP_URL is set, because the whole product
 * runs without them. Where they are not installed their types are not there either, so what is used of them is
 * described here.
 */
import type { Tracer } from '@opentelemetry/api';

export interface TraceExporter {
  tracer: Tracer;
  /** Sends what is left; gives up after a while. */
  close(): Promise<void>;
}

export interface TraceExporterOptions {
  url: string;
  /** 32 hexadecimal digits for the root span that is being made. */
  traceId: () => string;
  /** Spans could not be sent and are lost; told once, until some arrive again. */
  onFailure: (cause: unknown) => void;
  /** A parameter so that a test can be without the packages. */
  load?: (name: string) => Promise<unknown>;
}

interface SpanExporter {
  export(spans: unknown, done: (result: { error?: Error }) => void): void;
  shutdown(): Promise<void>;
}

interface Sdk {
  NodeTracerProvider: new (options: object) => { getTracer(name: string): Tracer; shutdown(): Promise<void> };
  BatchSpanProcessor: new (exporter: SpanExporter, options: { exportTimeoutMillis: number }) => unknown;
  RandomIdGenerator: new () => { generateSpanId(): string };
}

interface Otlp {
  OTLPTraceExporter: new (options: { url: string; timeoutMillis: number }) => SpanExporter;
}

interface Resources {
  resourceFromAttributes(attributes: Record<string, string>): unknown;
}

const PACKAGES = [
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
];
const SEND_MS = 5_000;

/** Rejects with what to install where the packages are missing. */
export async function openOtlpExporter(options: TraceExporterOptions): Promise<TraceExporter> {
  const [sdk, otlp, resources] = await loadPackages(options.load ?? ((name) => import(name)));
  const random = new sdk.RandomIdGenerator();
  const exporter = new otlp.OTLPTraceExporter({ url: withPath(options.url), timeoutMillis: SEND_MS });
  const watched = watch(exporter, options.onFailure);
  const provider = new sdk.NodeTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'parley' }),
    spanProcessors: [new sdk.BatchSpanProcessor(watched, { exportTimeoutMillis: SEND_MS })],
    idGenerator: { generateTraceId: options.traceId, generateSpanId: () => random.generateSpanId() },
  });
  return {
    tracer: provider.getTracer('parley'),
    // Rejects with what `watched` has told already, and a collector that is away must not fail the way down.
    close: () => provider.shutdown().catch(watched.noteFailure),
  };
}

function watch(
  exporter: SpanExporter,
  onFailure: (cause: unknown) => void,
): SpanExporter & { noteFailure: (cause: unknown) => void } {
  let failing = false;
  const noteFailure = (cause: unknown): void => {
    if (!failing) onFailure(cause);
    failing = true;
  };
  return {
    noteFailure,
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error === undefined) failing = false;
        else noteFailure(result.error);
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}

/** Named by variables, so that the compiler does not look for what need not be there. */
async function loadPackages(load: (name: string) => Promise<unknown>): Promise<[Sdk, Otlp, Resources]> {
  try {
    return (await Promise.all(PACKAGES.map(load))) as [Sdk, Otlp, Resources];
  } catch (error) {
    throw new Error(
      'PARLEY_OTLP_URL is set, and the packages that send traces are not installed: install them with ' +
        `npm install --no-save ${PACKAGES.slice(0, 2).join(' ')}, or unset it`,
      { cause: error },
    );
  }
}

function withPath(url: string): string {
  const complete = new URL(url);
  if (complete.pathname === '/') complete.pathname = '/v1/traces';
  return complete.href;
}
