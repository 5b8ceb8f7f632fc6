/** The stages of a turn, in the order in which they run (docs/LIFECYCLE.md). */
export const STAGE_NAMES = [
  'accept',
  'screen-input',
  'decide-search',
  'recall-memories',
  'search',
  'build-prompt',
  'generate',
  'screen-output',
  'check-citations',
  'remember',
] as const;

export type StageName = (typeof STAGE_NAMES)[number];

/**
 * ok: it ran. skipped: there was nothing for it to do. off: nothing is installed that could do it.
 * degraded: it failed or ran out of its budget and the turn went on without it. failed: the turn ended there.
 */
export const STAGE_OUTCOMES = ['ok', 'skipped', 'off', 'degraded', 'failed'] as const;

export type StageOutcome = (typeof STAGE_OUTCOMES)[number];

/** How a turn stands. Every state but `running` is final. */
export const TURN_STATES = ['running', 'done', 'stopped', 'blocked', 'interrupted', 'failed'] as const;

export type TurnState = (typeof TURN_STATES)[number];
