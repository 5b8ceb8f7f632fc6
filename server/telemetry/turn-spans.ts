/**
 * A turn as an OpenTelemetry trace, a stage as a span. The spans are made at a turn's end, from the trace that is
 * stored with it, with the times that were measured: nothing is instrumented while an answer is on its way. Their
 * attributes come from closed sets; no text, and nobody's id.
 */
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Span, Tracer } from '@opentelemetry/api';
import { GenerateDetail } from '../../protocol/trace/generate.js';
import type { StageRecord, TurnTrace } from '../../protocol/trace/turn-trace.js';
import type { Turn } from '../store/turns.js';

export interface EndedTurn {
  trace: TurnTrace;
  /** False: another node took the turn over, or it was deleted. */
  stored: boolean;
}

export type TraceTurn = (turn: Pick<Turn, 'kind'>, finished: EndedTurn) => void;

export function createTurnSpans(tracer: Tracer): TraceTurn {
  return ({ kind }, { trace: record, stored }) => {
    const at = (ms: number) => record.startedAt + ms;
    const span = tracer.startSpan(
      'turn',
      {
        kind: SpanKind.SERVER,
        startTime: at(0),
        attributes: {
          'parley.turn.kind': kind,
          'parley.turn.state': stored ? record.state : 'lost',
          'parley.turn.model_calls': record.modelCalls,
          ...(record.firstTextMs === null ? {} : { 'parley.turn.first_text_ms': record.firstTextMs }),
        },
      },
      ROOT_CONTEXT,
    );
    const context = trace.setSpan(ROOT_CONTEXT, span);
    if (record.firstTextMs !== null) span.addEvent('first text', undefined, at(record.firstTextMs));
    for (const stage of record.stages) {
      if (stage.outcome === 'skipped' || stage.outcome === 'off') continue; // it took no time
      const options = { startTime: at(stage.startMs), attributes: attributesOf(stage) };
      const child = tracer.startSpan(`stage ${stage.name}`, options, context);
      if (stage.outcome === 'failed') markFailed(child);
      child.end(at(stage.startMs + stage.ms));
    }
    if (record.state === 'failed' || !stored) markFailed(span);
    span.end(at(record.totalMs));
  };
}

function attributesOf(stage: StageRecord): Attributes {
  const attributes = { 'parley.stage.name': stage.name, 'parley.stage.outcome': stage.outcome };
  if (stage.name !== 'generate' || stage.detail === undefined) return attributes;
  const { by, stopReason } = GenerateDetail.parse(stage.detail);
  return { ...attributes, 'parley.generator': by, 'parley.generator.stop_reason': stopReason };
}

function markFailed(span: Span): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
}
