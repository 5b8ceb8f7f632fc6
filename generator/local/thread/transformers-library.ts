/** What is used of @huggingface/transformers. Its own types are not, because it may be absent when this is compiled. */
export const PACKAGE: string = '@huggingface/transformers';

export interface Tensor {
  dims: number[];
  data: ArrayLike<number>;
  slice(...ranges: (null | [number, number])[]): Tensor;
  to(type: 'float32'): { data: Float32Array };
}

export interface Tokenizer {
  chat_template: unknown;
  all_special_tokens: string[];
  all_special_ids: number[];
  eos_token_id: number | undefined;
  encode(text: string, options: { add_special_tokens: boolean }): number[];
  decode(
    tokens: number[],
    options: { skip_special_tokens: boolean; clean_up_tokenization_spaces: boolean },
  ): string;
  apply_chat_template(
    messages: { role: string; content: string }[],
    options: {
      tokenize: false;
      add_generation_prompt: true;
      chat_template: string | null;
      enable_thinking: false;
    },
  ): string;
}

export interface CausalModel {
  config: unknown;
  forward(inputs: Record<string, unknown>): Promise<Record<string, Tensor>>;
}

interface Pretrained<T> {
  from_pretrained(model: string, options: Record<string, unknown>): Promise<T>;
}

export interface TransformersLibrary {
  env: {
    allowRemoteModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
    fetch: unknown;
    logLevel: number;
  };
  AutoTokenizer: Pretrained<Tokenizer>;
  AutoModelForCausalLM: Pretrained<CausalModel>;
  Tensor: new (type: 'int64', data: BigInt64Array, dims: number[]) => Tensor;
}

/** Loads it with every way to the network closed. */
export async function importTransformers(modelsFolder: string): Promise<TransformersLibrary> {
  const library = (await import(PACKAGE)) as TransformersLibrary;
  const { env } = library;
  env.allowRemoteModels = false;
  env.localModelPath = modelsFolder;
  env.useFSCache = false;
  env.fetch = () => Promise.reject(new Error('A local model loads nothing from the network.'));
  // It would print the whole prompt where a run fails; what it throws is reported.
  env.logLevel = LOG_NOTHING;
  return library;
}

const LOG_NOTHING = 50;
