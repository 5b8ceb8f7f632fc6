/** A model in memory: one step of it, its words as tokens, and how it wants its replies drawn. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createChatTokens } from './chat-tokens.js';
import type { ToTokens } from './chat-tokens.js';
import { externalData, precisionOf, TEMPLATE_FILE, weightsFile } from '../model-files.js';
import { NO_TEMPLATE, NO_WEIGHTS, ThreadError } from '../thread-protocol.js';
import type { ThreadOptions } from '../thread-protocol.js';
import { importTransformers } from './transformers-library.js';
import type { CausalModel, Tensor, Tokenizer, TransformersLibrary } from './transformers-library.js';

/** The keys and values of every layer, under the names that the model takes them back by. */
export type Past = Record<string, Tensor>;

export interface LoadedModel {
  contextTokens: number;
  toTokens: ToTokens;
  decode: (tokens: number[]) => string;
  count(text: string): number;
  isEnd(token: number): boolean;
  /** Reads `tokens` after `past`, `length` tokens long; the scores are those of the next token. */
  step(tokens: readonly number[], past: Past | null, length: number): Promise<Step>;
  cut: (past: Past, length: number) => Past | null;
  drawing: z.output<typeof GenerationConfig>;
}

export interface Step {
  scores: Float32Array;
  past: Past;
}

const tokenIds = z.union([z.int(), z.array(z.int())]).nullish();
const ModelConfig = z.object({
  max_position_embeddings: z.int().positive().optional().catch(undefined),
  eos_token_id: tokenIds.catch(undefined),
});
/** Of a model that says nothing itself: lively, and not wild. */
const GenerationConfig = z
  .object({
    eos_token_id: tokenIds,
    do_sample: z.boolean().default(true),
    temperature: z.number().min(0).default(0.7),
    top_p: z.number().min(0).max(1).default(0.9),
    top_k: z.int().min(0).default(0),
    repetition_penalty: z.number().positive().default(1),
  })
  .catch((context) => {
    throw new Error('generation_config.json is damaged', { cause: context.error });
  });

export async function loadModel(options: ThreadOptions): Promise<LoadedModel> {
  const library = await importTransformers(options.modelsFolder);
  const folder = join(options.modelsFolder, options.model);
  const tokenizer = await library.AutoTokenizer.from_pretrained(options.model, { local_files_only: true });
  const toTokens = readTemplate(tokenizer, folder);
  const model = await library.AutoModelForCausalLM.from_pretrained(options.model, weightsOf(folder));
  const config = ModelConfig.parse(model.config);
  const drawing = GenerationConfig.parse(readJson(join(folder, 'generation_config.json')));
  const ends = new Set(
    [config.eos_token_id, drawing.eos_token_id, tokenizer.eos_token_id].flat().filter((id) => id != null),
  );
  return {
    contextTokens: Math.min(options.contextTokens, config.max_position_embeddings ?? Infinity),
    toTokens,
    decode: (tokens) =>
      tokens.length === 0
        ? ''
        : tokenizer.decode(tokens, { skip_special_tokens: true, clean_up_tokenization_spaces: false }),
    count: (text) => (text === '' ? 0 : tokenizer.encode(text, { add_special_tokens: false }).length),
    isEnd: (token) => ends.has(token),
    step: (tokens, past, length) => step({ library, model }, { tokens, past, length }),
    cut,
    drawing,
  };
}

/** The precision that is there, and every core but one: the server answers on that. */
function weightsOf(folder: string): Record<string, unknown> {
  const paths = existsSync(join(folder, 'onnx'))
    ? readdirSync(join(folder, 'onnx')).map((name) => `onnx/${name}`)
    : [];
  const precision = precisionOf(paths);
  if (precision === undefined)
    throw new ThreadError(NO_WEIGHTS, `There is no onnx/model*.onnx in ${folder}.`);
  return {
    local_files_only: true,
    device: 'cpu',
    dtype: precision,
    use_external_data_format: externalData(weightsFile(precision), paths).length,
    session_options: { intraOpNumThreads: Math.max(1, availableParallelism() - 1) },
  };
}

function readTemplate(tokenizer: Tokenizer, folder: string): ToTokens {
  const file = join(folder, TEMPLATE_FILE);
  const template = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (template === null && !tokenizer.chat_template)
    throw new ThreadError(NO_TEMPLATE, 'The model has no chat template.');
  const render: Parameters<typeof createChatTokens>[0]['render'] = (messages) =>
    tokenizer.apply_chat_template(messages, {
      tokenize: false,
      add_generation_prompt: true,
      chat_template: template,
      // Models that can think aloud are asked to answer at once.
      enable_thinking: false,
    });
  return createChatTokens({
    render,
    apply: (messages) => tokenizer.encode(render(messages), { add_special_tokens: false }),
    specialTokens: tokenizer.all_special_tokens,
  });
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function step(
  { library, model }: { library: TransformersLibrary; model: CausalModel },
  { tokens, past, length }: { tokens: readonly number[]; past: Past | null; length: number },
): Promise<Step> {
  const integers = (values: BigInt64Array, dims: number[]): Tensor =>
    new library.Tensor('int64', values, dims);
  const total = length + tokens.length;
  const outputs = await model.forward({
    input_ids: integers(BigInt64Array.from(tokens, BigInt), [1, tokens.length]),
    attention_mask: integers(new BigInt64Array(total).fill(1n), [1, total]),
    ...(past === null ? {} : { past_key_values: past }),
    // Where the model can leave out all scores but the last one's.
    num_logits_to_keep: integers(BigInt64Array.of(1n), []),
  });
  const { logits } = outputs;
  if (logits === undefined) throw new Error('The model gives no logits.');
  const vocabulary = logits.dims.at(-1) ?? 0;
  return { scores: logits.to('float32').data.slice(-vocabulary), past: pastOf(outputs) };
}

/** `present.0.key` goes back in as `past_key_values.0.key`, and `present_conv.0` as `past_conv.0`. */
function pastOf(outputs: Record<string, Tensor>): Past {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => name.startsWith('present'))
      .map(([name, tensor]) => {
        const rest = name.slice('present'.length);
        return [rest.startsWith('_') ? `past${rest}` : `past_key_values${rest}`, tensor];
      }),
  );
}

/** Keys and values are [batch, heads, tokens, width]; any other state knows no tokens and cannot be cut. */
function cut(past: Past, length: number): Past | null {
  const entries = Object.entries(past);
  const isPlain = ([name, { dims }]: [string, Tensor]): boolean =>
    name.startsWith('past_key_values.') && dims.length === 4 && (dims[2] ?? 0) >= length;
  if (!entries.every(isPlain)) return null;
  return Object.fromEntries(
    entries.map(([name, tensor]) => [name, tensor.slice(null, null, [0, length], null)]),
  );
}
