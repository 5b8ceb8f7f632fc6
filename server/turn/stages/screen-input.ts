import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

/** Judges the message before anything leaves the machine. Has no fallback: safety decides itself how it fails. */
export const screenInput = (input: TurnInput, { safety }: TurnModules) =>
  defineStage({
    name: 'screen-input',
    run: (signal) => safety.screenInput(input.message, input.dialogue, signal),
    report: (verdict) => ({
      outcome: safety.installed ? 'ok' : 'off',
      decision: safety.installed ? `${verdict.verdict}, ${verdict.action}` : 'nothing judges messages yet',
      detail: {
        by: safety.name,
        verdict: verdict.verdict,
        action: verdict.action,
        hazards: verdict.hazards,
        score: verdict.score,
      },
    }),
  });
