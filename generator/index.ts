/** generator/: who writes the reply. One interface (generator.ts) and its implementations. */
export type {
  GenerateOptions,
  Generator,
  GeneratorIdentity,
  GeneratorPart,
  Sampling,
  StopReason,
} from './generator.js';
export type { DialogueMessage, Persona, Prompt } from './prompt.js';
export type { Passage } from './passage.js';
export type { Clock } from './clock.js';
export { createOpenAiGenerator } from './openai/openai-generator.js';
export type { OpenAiSettings } from './openai/options.js';
export { composeReply, createComposer, nameOfAct } from './composer/composer.js';
export type { ComposedReply } from './composer/composer.js';
export { createMeaningFinder } from './composer/retrieval/meaning.js';
export type { Meaning, MeaningFinder, MessageEmbedder } from './composer/retrieval/meaning.js';
export { defaultPersona } from './composer/default-persona.js';
export { createSeededRandom, shuffle } from './composer/seeded-random.js';
