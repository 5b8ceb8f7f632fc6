/** generator/: who writes the reply. One interface (generator.ts) and its implementations. */
export type {
  Candidate,
  GenerateOptions,
  Generator,
  GeneratorPart,
  InsteadOf,
  Sampling,
  StopReason,
} from './generator.js';
export type { GeneratorIdentity } from './identity.js';
export type { AskModel, Asking, Completion, CompleteOptions, ModelTask } from './model-task.js';
export { answerByRules } from './complete-task.js';
export { defineTask } from './model-task.js';
export { modelTasks } from './prompts/model-tasks.js';
export type { DialogueMessage, Persona, Prompt } from './prompt.js';
export type { Passage } from './passage.js';
export type { Clock } from './clock.js';
export { createOpenAiGenerator } from './openai/openai-generator.js';
export type { OpenAiSettings } from './openai/options.js';
export { createModelPool } from './openai/pool/model-pool.js';
export type { EndpointHealthState, ModelPool } from './openai/pool/model-pool.js';
export type { PoolEndpoint, PoolSettings } from './openai/pool/settings.js';
export { findModelServers, listModels } from './openai/dialect/find-model-servers.js';
export { createLocalGenerator } from './local/local-generator.js';
export type { LocalGenerator, LocalSurroundings } from './local/local-generator.js';
export type { LocalSettings } from './local/local-options.js';
export { DEFAULT_LOCAL_MODEL } from '../protocol/default-local-model.js';
export { listLocalModels, localModelsProblem, removeLocalModel } from './local/hub/models-on-disk.js';
export { pullModel } from './local/hub/pull-model.js';
export type { PulledModel, PullOptions, PullProgress } from './local/hub/pull-model.js';
export { composeReply, createComposer, nameOfAct } from './composer/composer.js';
export type { ComposedReply } from './composer/composer.js';
export type { Embed } from './composer/retrieval/meaning.js';
export { createTokenCounters } from './tokens/token-counters.js';
export { estimateTokens } from './tokens/estimate-tokens.js';
export type { CountTokens, TokenCounter, TokenCounters } from './tokens/token-counter.js';
export { defaultPersona } from './composer/default-persona.js';
export { createSeededRandom, shuffle } from './composer/seeded-random.js';
