/** safety/: what may be said. So far the interface and the choice of judging nothing. */
export type { GateOutput, Safety, SafetyAction, SafetyVerdict, StreamGate } from './safety.js';
export { unscreened } from './unscreened.js';
