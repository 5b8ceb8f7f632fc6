import type { StageDetail, StageRecord, TurnTrace } from '../../protocol/trace/turn-trace.js';

/**
 * A trace as its visitor may read it. Replies that were drawn and not chosen never passed the gate, and of a chosen
 * one the gate may have withheld the rest, so their texts stay here. So do the names of model servers, which are
 * the operator's and often addresses; the model's name says enough.
 */
export function traceForVisitor({ calls, ...trace }: TurnTrace): TurnTrace {
  return {
    ...trace,
    ...(calls === undefined ? {} : { calls: calls.map(withoutEndpoint) }),
    stages: trace.stages.map(withoutTexts),
  };
}

type Call = NonNullable<TurnTrace['calls']>[number];

function withoutEndpoint({ by, ...call }: Call): Call {
  if (by === null) return { ...call, by };
  const { kind, model, version } = by;
  return { ...call, by: { kind, model, version } };
}

function withoutTexts(stage: StageRecord): StageRecord {
  if (stage.name !== 'generate' || stage.detail === undefined) return stage;
  const { endpoint: _, candidates, ...detail } = stage.detail as StageDetail<'generate'>; // the schema ties the two
  if (candidates === undefined) return { ...stage, detail };
  return {
    ...stage,
    detail: { ...detail, candidates: candidates.map(({ score, chosen }) => ({ score, chosen })) },
  };
}
