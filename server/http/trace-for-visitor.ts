import type { StageDetail, StageRecord, TurnTrace } from '../../protocol/trace/turn-trace.js';

/**
 * A trace as its visitor may read it: replies that were drawn and not chosen never passed the gate, and of a chosen
 * one the gate may have withheld the rest, so their texts stay here.
 */
export function traceForVisitor(trace: TurnTrace): TurnTrace {
  return { ...trace, stages: trace.stages.map(withoutTexts) };
}

function withoutTexts(stage: StageRecord): StageRecord {
  if (stage.name !== 'generate') return stage;
  const detail = stage.detail as StageDetail<'generate'> | undefined; // the pair is what the schema ties together
  if (detail?.candidates === undefined) return stage;
  const candidates = detail.candidates.map(({ score, chosen }) => ({ score, chosen }));
  return { ...stage, detail: { ...detail, candidates } };
}
