/** generator/: who writes the reply. One interface (generator.ts) and its implementations. */
export type { Candidate, GenerateOptions, Generator, GeneratorPart } from './generator.js';
export type { InsteadOf, Sampling, StopReason } from './generator.js';
export type { GeneratorIdentity } from './identity.js';
export { defineTask } from './model-task.js';
export type { AskModel, Asking, Completion, CompleteOptions, ModelTask } from './model-task.js';
export { answerByRules } from './complete-task.js';
export { createBestOf } from './best-of/best-of.js';
export type { Scorer } from './best-of/scorer.js';
export { modelTasks } from './prompts/model-tasks.js';
export { fenceData, ONE_LINE_OF_JSON, shorten, writeDialogue } from './prompts/fenced-data.js';
export type { DialogueMessage, Persona, Prompt } from './prompt.js';
export type { Passage } from './passage.js';
export type { Clock } from './clock.js';
export { createOpenAiGenerator } from './openai/openai-generator.js';
export type { OpenAiSettings } from './openai/options.js';
export { createModelPool, type ModelPool } from './openai/pool/model-pool.js';
export { findModelServers, listModels } from './openai/dialect/find-model-servers.js';
export {
  createLocalGenerator,
  type LocalGenerator,
  type LocalSurroundings,
} from './local/local-generator.js';
export { listLocalModels, localModelsProblem, removeLocalModel } from './local/hub/models-on-disk.js';
export { pullModel, type PulledModel, type PullOptions, type PullProgress } from './local/hub/pull-model.js';
export { composeReply, createComposer, nameOfAct, type ComposedReply } from './composer/composer.js';
export { createMeaningFinder } from './composer/retrieval/meaning.js';
export type { MeaningFinder, MessageEmbedder } from './composer/retrieval/meaning.js';
export { createTokenCounters } from './tokens/token-counters.js';
export { estimateTokens } from './tokens/estimate-tokens.js';
export type { TokenCounter, TokenCounters } from './tokens/token-counter.js';
export { defaultPersona } from './composer/default-persona.js';
export { createSeededRandom, shuffle } from './composer/seeded-random.js';
export { stem } from './composer/words/stem.js';
