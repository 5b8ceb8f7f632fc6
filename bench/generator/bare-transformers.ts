/**
 * transformers.js and its ONNX runtime with nothing around them: its own generate(), in this thread, with as many
 * cores as Parley gives a model. Tokens are counted as they come and never made into text.
 */
import { availableParallelism } from 'node:os';
import type { ChatMessage } from '../../generator/chat-messages.js';

export interface BareReply {
  first: number;
  total: number;
  promptTokens: number;
  /** What a second turn goes on from. */
  kept: Kept;
}

interface Kept {
  tokens: bigint[];
  past: unknown;
}

export interface BareQuestion {
  messages: ChatMessage[];
  tokens: number;
  /** Goes on from here, and reads as many tokens of the end of the prompt as `read` says. */
  after?: { kept: Kept; read: number };
  /** Is given each token's number, from 1 on, and the way to stop. */
  onToken?: (number: number, stop: () => void) => void;
  /** Stops so long after the question, or as soon as this thread is free to. */
  stopAfterMs?: number;
}

export interface BareModel {
  ask(question: BareQuestion): Promise<BareReply>;
  dispose(): Promise<unknown>;
}

export async function loadBareModel(modelsFolder: string, name: string): Promise<BareModel> {
  const library = await import('@huggingface/transformers');
  const { AutoModelForCausalLM, AutoTokenizer, InterruptableStoppingCriteria, Tensor, env } = library;
  env.allowRemoteModels = false;
  env.localModelPath = modelsFolder;
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const model = await AutoModelForCausalLM.from_pretrained(name, {
    device: 'cpu',
    dtype: 'fp32',
    session_options: { intraOpNumThreads: Math.max(1, availableParallelism() - 1) },
  });
  return {
    async ask({ messages, tokens, after, onToken, stopAfterMs }) {
      const began = performance.now();
      const criteria = new InterruptableStoppingCriteria();
      if (stopAfterMs !== undefined) setTimeout(() => criteria.interrupt(), stopAfterMs);
      const text = tokenizer.apply_chat_template(messages, { tokenize: false, add_generation_prompt: true });
      const prompt = tokenizer.encode(text, { add_special_tokens: false }).map(BigInt);
      const input = after === undefined ? prompt : [...after.kept.tokens, ...prompt.slice(-after.read)];
      let first = NaN;
      let said = -1; // the prompt comes first
      const streamer = {
        put() {
          said += 1;
          if (said === 1) first = performance.now() - began;
          if (said > 0) onToken?.(said, () => criteria.interrupt());
        },
        end: () => undefined,
      };
      const output = (await model.generate({
        input_ids: new Tensor('int64', BigInt64Array.from(input), [1, input.length]),
        attention_mask: new Tensor('int64', new BigInt64Array(input.length).fill(1n), [1, input.length]),
        max_new_tokens: tokens,
        streamer,
        stopping_criteria: criteria,
        return_dict_in_generate: true,
        ...(after === undefined ? {} : { past_key_values: after.kept.past }),
      } as unknown as Parameters<typeof model.generate>[0])) as unknown as Output;
      const total = performance.now() - began;
      if (stopAfterMs === undefined && onToken === undefined && said !== tokens)
        throw new Error(`The bare model said ${said} tokens instead of ${tokens}.`);
      const kept = { tokens: [...output.sequences.data], past: output.past_key_values };
      return { first, total, promptTokens: prompt.length, kept };
    },
    dispose: () => model.dispose(),
  };
}

interface Output {
  sequences: { data: BigInt64Array };
  past_key_values: unknown;
}
