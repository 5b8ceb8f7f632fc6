/** What a running turn is doing just now, from the stages that have ended. */
import { STAGE_NAMES } from '../../../protocol/stages.js';
import type { StageName } from '../../../protocol/stages.js';
import type { MarkState } from '../../ui/Mark.js';
import type { LiveTurn } from './reduce-turn.js';
import type { Phrase } from './phrase.js';

export interface Progress {
  mark: MarkState;
  phrase: Phrase;
}

export function describeProgress(turn: LiveTurn): Progress {
  if (turn.text !== '') return { mark: 'speaking', phrase: { key: 'progress.writing' } };
  if (turn.queuePlace !== null)
    return { mark: 'listening', phrase: { key: 'progress.queued', values: { count: turn.queuePlace - 1 } } };
  const stage = presentStage(turn);
  if (stage === 'search') return { mark: 'looking-up', phrase: { key: 'progress.search' } };
  return { mark: 'thinking', phrase: { key: PHRASES[stage] } };
}

const PHRASES = {
  accept: 'progress.accept',
  'screen-input': 'progress.screen',
  'decide-search': 'progress.decide',
  'recall-memories': 'progress.decide',
  'build-prompt': 'progress.generate',
  generate: 'progress.generate',
  'screen-output': 'progress.screen',
  'check-citations': 'progress.close',
  remember: 'progress.close',
} as const satisfies Record<Exclude<StageName, 'search'>, Phrase['key']>;

/** The first stage that has not ended. */
function presentStage(turn: LiveTurn): StageName {
  const ended = new Set(turn.stages.map((stage) => stage.name));
  return STAGE_NAMES.find((name) => !ended.has(name)) ?? 'remember';
}
