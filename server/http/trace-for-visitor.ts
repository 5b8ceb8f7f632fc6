import type { StageDetail, StageRecord, TurnTrace } from '../../protocol/trace/turn-trace.js';

/**
 * A trace as its visitor may read it. Replies that were drawn and not chosen never passed the gate, and of a chosen
 * one the gate may have withheld the rest, so their texts stay here. So do the names of model servers, which are
 * the operator's and often addresses; the model's name says enough. What was recalled is shown as it reads now.
 */
export function traceForVisitor(
  { calls, ...trace }: TurnTrace,
  memories: ReadonlyMap<string, string> = new Map(),
): TurnTrace {
  return {
    ...trace,
    ...(calls === undefined ? {} : { calls: calls.map(withoutEndpoint) }),
    stages: trace.stages.map((stage) => withMemories(withoutTexts(stage), memories)),
  };
}

/** The ids of the memories that the turn has recalled. */
export function recalledIn({ stages }: TurnTrace): string[] {
  const stage = stages.find(({ name }) => name === 'recall-memories');
  const detail = stage?.detail as StageDetail<'recall-memories'> | undefined; // the schema ties the two
  return detail?.memories.map(({ id }) => id) ?? [];
}

function withMemories(stage: StageRecord, texts: ReadonlyMap<string, string>): StageRecord {
  if (stage.name !== 'recall-memories' || stage.detail === undefined) return stage;
  const detail = stage.detail as StageDetail<'recall-memories'>; // the schema ties the two
  const memories = detail.memories.map(({ id, version, score }) => {
    const text = texts.get(id);
    return { id, version, score, ...(text === undefined ? {} : { text }) };
  });
  return { ...stage, detail: { ...detail, memories } };
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
