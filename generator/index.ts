/** generator/: who writes the reply. One interface (generator.ts) and its implementations. */
export type { Generator, GeneratorIdentity, GeneratorPart, StopReason } from './generator.js';
export type { DialogueMessage, Persona, Prompt } from './prompt.js';
export type { Passage } from './passage.js';
