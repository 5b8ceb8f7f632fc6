/** embedding/: text to vectors. One interface (embedder.ts), its implementations, and the built-in one's training. */
export type { Embedder, EmbedderIdentity } from './embedder.js';
export { combineTurns, dot } from './vectors.js';
export { createBuiltInEmbedder } from './built-in/built-in-embedder.js';
export { createOpenAiEmbedder } from './openai/openai-embedder.js';
export type { OpenAiEmbedderSettings } from './openai/options.js';
export { createTransformersEmbedder } from './transformers/transformers-embedder.js';
export type { TransformersEmbedderSettings } from './transformers/transformers-embedder.js';
export { wordsOf } from './built-in/text-features.js';
export { ENCODER_TRAINING, trainEncoder } from './training/train-encoder.js';
export type { EncoderTraining } from './training/train-encoder.js';
export { findTopicalChat, readTrainingText } from './training/training-text.js';
export type { TrainingSet } from './training/training-text.js';
