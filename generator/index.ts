/** generator/: who writes the reply. One interface (generator.ts) and its implementations. */
export type {
  Candidate,
  GenerateOptions,
  Generator,
  GeneratorPart,
  Sampling,
  StopReason,
} from './generator.js';
export type { GeneratorIdentity } from './identity.js';
export type { Completion, CompleteOptions, ModelTask } from './model-task.js';
export { defineTask } from './model-task.js';
export type { DialogueMessage, Persona, Prompt } from './prompt.js';
export type { Passage } from './passage.js';
export type { Clock } from './clock.js';
export { createOpenAiGenerator } from './openai/openai-generator.js';
export type { OpenAiSettings } from './openai/options.js';
export { createModelPool } from './openai/pool/model-pool.js';
export type { EndpointHealthState, ModelPool } from './openai/pool/model-pool.js';
export type { PoolEndpoint, PoolSettings } from './openai/pool/settings.js';
export { findModelServers, listModels } from './openai/dialect/find-model-servers.js';
export { composeReply, createComposer, nameOfAct } from './composer/composer.js';
export type { ComposedReply } from './composer/composer.js';
export type { Embed } from './composer/retrieval/meaning.js';
export { defaultPersona } from './composer/default-persona.js';
export { createSeededRandom, shuffle } from './composer/seeded-random.js';
