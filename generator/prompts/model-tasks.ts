/** The tasks of a turn; memory/ has one of its own. protocol/trace/model-call.ts names them all for the metrics. */
import { critique } from './critique.js';
import { decide } from './decide.js';
import { judge } from './judge.js';

export const modelTasks = { decide, critique, judge };
