import type { Safety, SafetyVerdict } from './safety.js';

const NOT_JUDGED: SafetyVerdict = {
  verdict: 'not-judged',
  action: 'allow',
  hazards: [],
  score: null,
  notice: null,
};

/** Judges nothing, lets everything pass, and the trace says so. */
export const unscreened: Safety = {
  name: 'none',
  installed: false,
  screenInput: async () => NOT_JUDGED,
  openGate: () => ({
    push: (text) => ({ text, blocked: false }),
    end: () => ({ text: '', blocked: false }),
    verdict: NOT_JUDGED,
  }),
};
