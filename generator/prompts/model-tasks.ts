/** Every task that the program itself defines; protocol/trace/model-call.ts names them for the metrics. */
import { critique } from './critique.js';
import { decide } from './decide.js';
import { extractMemories } from './extract-memories.js';
import { judge } from './judge.js';

export const modelTasks = { decide, extractMemories, critique, judge };
