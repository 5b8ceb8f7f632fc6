/**
 * Why an answer is as it is, in one to four sentences: what was looked up, what was remembered, what was held back,
 * who answered and how long it took. The stages with their times stand below it, for who wants more.
 */
import type { StageName } from '../../../protocol/stages.js';
import type { StageDetail, TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { formatDuration } from './format-duration.js';
import type { Phrase } from '../turn/phrase.js';

type Stage<N extends StageName> = Omit<TurnTrace['stages'][number], 'detail'> & {
  detail?: StageDetail<N> | undefined;
};

export function explainTurn(trace: TurnTrace, locale: string): Phrase[] {
  return [
    explainBlock(trace) ?? explainSearch(findStage(trace, 'search')),
    explainMemories(findStage(trace, 'recall-memories')),
    explainVoice(trace, locale),
  ].filter((phrase) => phrase !== null);
}

export function usedMemories(trace: TurnTrace): StageDetail<'recall-memories'>['memories'] {
  return findStage(trace, 'recall-memories')?.detail?.memories ?? [];
}

function findStage<N extends StageName>(trace: TurnTrace, name: N): Stage<N> | undefined {
  // A stage's name decides the form of its detail (STAGE_DETAILS).
  return trace.stages.find((stage) => stage.name === name) as Stage<N> | undefined;
}

function explainBlock(trace: TurnTrace): Phrase | null {
  if (findStage(trace, 'screen-input')?.detail?.action === 'block') return { key: 'why.blockedInput' };
  if (findStage(trace, 'screen-output')?.detail?.action === 'block') return { key: 'why.blockedOutput' };
  return null;
}

function explainSearch(stage: Stage<'search'> | undefined): Phrase {
  const detail = stage?.detail;
  if (stage?.outcome === 'degraded' || stage?.outcome === 'failed') return { key: 'why.lookUpFailed' };
  if (!detail || stage.outcome !== 'ok') return { key: 'why.nothingLookedUp' };
  const { query, kept } = detail;
  if (kept.length === 0) return { key: 'why.foundNothing', values: { query } };
  return { key: 'why.lookedUp', values: { query, count: kept.length } };
}

function explainMemories(stage: Stage<'recall-memories'> | undefined): Phrase | null {
  const count = stage?.detail?.memories.length ?? 0;
  return count === 0 ? null : { key: 'why.remembered', values: { count } };
}

function explainVoice(trace: TurnTrace, locale: string): Phrase | null {
  const generate = findStage(trace, 'generate');
  const duration = formatDuration(trace.totalMs, locale);
  switch (trace.state) {
    case 'stopped':
      return { key: 'why.stopped', values: { duration } };
    case 'interrupted':
      return { key: 'why.interrupted' };
    case 'failed':
      return { key: 'why.failed', values: { duration } };
    case 'running':
      return null;
    case 'done':
    case 'blocked':
      if (!generate?.detail) return null;
      if (generate.detail.by === 'composer') return { key: 'why.composerAnswered', values: { duration } };
      return {
        key: 'why.modelAnswered',
        values: { duration, model: generate.detail.model ?? generate.detail.by },
      };
  }
}
