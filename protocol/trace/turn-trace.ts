/**
 * The turn trace: what was decided, by what, on what input, with what score, in how many milliseconds. The page
 * shows it as "Why this answer?"; feedback and exports point into it by stage. Each stage's detail has a schema
 * of its own beside this file. What is remembered is named by id, so that forgetting reaches the trace too.
 */
import { z } from 'zod';
import { ConversationId, MessageId, TurnId } from '../ids.js';
import type { STAGE_NAMES } from '../stages.js';
import { STAGE_OUTCOMES, TURN_STATES } from '../stages.js';
import { AcceptDetail } from './accept.js';
import { BuildPromptDetail } from './build-prompt.js';
import { CheckCitationsDetail } from './check-citations.js';
import { DecideSearchDetail } from './decide-search.js';
import { GenerateDetail } from './generate.js';
import { ModelCall } from './model-call.js';
import { RecallMemoriesDetail } from './recall-memories.js';
import { RememberDetail } from './remember.js';
import { ScreenDetail } from './screen.js';
import { SearchDetail } from './search.js';

/** Raised when a trace written by this version cannot be read by the one before. */
export const TRACE_VERSION = 1;

export const STAGE_DETAILS = {
  accept: AcceptDetail,
  'screen-input': ScreenDetail,
  'decide-search': DecideSearchDetail,
  'recall-memories': RecallMemoriesDetail,
  search: SearchDetail,
  'build-prompt': BuildPromptDetail,
  generate: GenerateDetail,
  'screen-output': ScreenDetail,
  'check-citations': CheckCitationsDetail,
  remember: RememberDetail,
} as const satisfies Record<(typeof STAGE_NAMES)[number], z.ZodType>;

export type StageDetail<N extends (typeof STAGE_NAMES)[number]> = z.infer<(typeof STAGE_DETAILS)[N]>;

const stageRecord = <N extends (typeof STAGE_NAMES)[number]>(name: N) =>
  z.object({
    name: z.literal(name),
    outcome: z.enum(STAGE_OUTCOMES),
    /** Milliseconds from the start of the turn. */
    startMs: z.number(),
    ms: z.number(),
    /** What it decided, in a few plain words. */
    decision: z.string(),
    /** Why it degraded or failed. */
    problem: z.string().optional(),
    detail: STAGE_DETAILS[name].optional(),
  });

export const StageRecord = z.discriminatedUnion('name', [
  stageRecord('accept'),
  stageRecord('screen-input'),
  stageRecord('decide-search'),
  stageRecord('recall-memories'),
  stageRecord('search'),
  stageRecord('build-prompt'),
  stageRecord('generate'),
  stageRecord('screen-output'),
  stageRecord('check-citations'),
  stageRecord('remember'),
]);
export type StageRecord = z.infer<typeof StageRecord>;

export const TurnTrace = z.object({
  version: z.literal(TRACE_VERSION),
  turnId: TurnId,
  conversationId: ConversationId,
  questionId: MessageId,
  answerId: MessageId,
  state: z.enum(TURN_STATES),
  /** Integer milliseconds since 1970-01-01T00:00:00Z. */
  startedAt: z.int(),
  /** Milliseconds from acceptance to the first word, null if none was said. */
  firstTextMs: z.number().nullable(),
  totalMs: z.number(),
  /** Calls to a language model that the turn made and waited for, the reply's too. */
  modelCalls: z.int(),
  /** What it wanted of its generator, answered by a model or not; older traces have none. */
  calls: z.array(ModelCall).optional(),
  stages: z.array(StageRecord),
});
export type TurnTrace = z.infer<typeof TurnTrace>;
