/**
 * Joins the traces of turns to the events of the server. A turn's trace id is the turn's own id, so that whoever
 * has the one of a report finds its spans, without an attribute that names anybody.
 */
import { trace } from '@opentelemetry/api';
import type { TurnId } from '../../protocol/ids.js';
import type { Events } from '../events.js';
import { openOtlpExporter } from './otlp-exporter.js';
import { createTurnSpans } from './turn-spans.js';

export interface TracedEvents {
  /** The events that were given, which leave a trace of each turn too. */
  events: Events;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Without a `url` the spans go to whatever the process has registered with OpenTelemetry: as a rule, nothing. */
export async function traceEvents(plain: Events, url: string | undefined): Promise<TracedEvents> {
  let traceId = '';
  const exporter =
    url === undefined
      ? undefined
      : await openOtlpExporter({
          url,
          traceId: () => traceId,
          onFailure: (cause) => plain.failed('traces could not be sent and are lost', cause, { url }),
        });
  const traceTurn = createTurnSpans(exporter?.tracer ?? trace.getTracer('parley'));
  const events: Events = {
    ...plain,
    turnFinished(turn, end) {
      plain.turnFinished(turn, end);
      traceId = traceIdOf(turn.id); // this turn's root span is made before anybody else's
      try {
        traceTurn(turn, { trace: end.record.trace, stored: end.stored });
      } catch (error) {
        plain.failed('the trace of a turn could not be made', error, { turnId: turn.id });
      }
    },
  };
  return { events, close: async () => exporter?.close() };
}

export function traceIdOf(turnId: TurnId): string {
  return turnId.replaceAll('-', '');
}
