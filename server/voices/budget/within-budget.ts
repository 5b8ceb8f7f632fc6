/**
 * Holds a generator to the token budget: counts what its language models use, and lets the built-in voice answer
 * once the tokens are spent. Where the engine reports no use it is estimated.
 */
import { answerByRules, estimateTokens } from '../../../generator/index.js';
import type { CompleteOptions, Completion, Generator, ModelTask, Prompt } from '../../../generator/index.js';
import type { GenerateOptions, GeneratorPart } from '../../../generator/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Tokens } from '../../store/voices/token-use.js';
import type { TokenBudget } from './token-budget.js';

export interface WithinBudgetParts {
  generator: Generator;
  composer: Generator;
  budget: TokenBudget;
}

export function keepWithinBudget({ generator, composer, budget }: WithinBudgetParts): Generator {
  const isModel = (): boolean => generator.identity.kind !== 'composer';
  return {
    get identity() {
      return generator.identity;
    },
    get promptTokenBudget() {
      return generator.promptTokenBudget;
    },
    async *generate(prompt, options) {
      const { identity } = generator;
      const reason = isModel() ? await budget.spentFor(personOf(options)) : undefined;
      if (reason === undefined) {
        yield* counting(generator, prompt, { options, budget });
        return;
      }
      yield {
        type: 'voice',
        identity: composer.identity,
        insteadOf: { identity, because: 'budget', reason },
      };
      yield* composer.generate(prompt, options);
    },
    async complete<I, O>(task: ModelTask<I, O>, input: I, options: CompleteOptions<O>) {
      const person = personOf(options);
      const reason = isModel() ? await budget.spentFor(person) : undefined;
      options.signal.throwIfAborted();
      if (reason !== undefined)
        return answerByRules(task, input, { because: 'budget', reason, modelCalls: 0 });
      const completion = await generator.complete(task, input, options);
      budget.count(tokensOf(task, input, completion), person);
      return completion;
    },
    close: () => generator.close(),
  };
}

async function* counting(
  generator: Generator,
  prompt: Prompt,
  { options, budget }: { options: GenerateOptions; budget: TokenBudget },
): AsyncGenerator<GeneratorPart, void, undefined> {
  let writer = generator.identity;
  let said = '';
  let drawn = 1;
  let reported: Tokens | undefined;
  /** What is stopped then has been read by the model, and whoever stops every answer would pay for none. */
  let isBeingRead = true;
  try {
    for await (const part of generator.generate(prompt, options)) {
      isBeingRead = part.type !== 'queued';
      if (part.type === 'voice') writer = part.identity;
      if (part.type === 'text') said += part.text;
      if (part.type === 'candidates') {
        drawn = part.candidates.length;
        said = part.candidates.flatMap(({ text, chosen }) => (chosen ? [] : [text])).join('\n');
      }
      if (part.type === 'usage') reported = { prompt: part.promptTokens, completion: part.completionTokens };
      yield part;
    }
    isBeingRead = false;
  } catch (error) {
    if (!options.signal.aborted) isBeingRead = false;
    throw error;
  } finally {
    // What was cut off has cost what it had said; what failed before its first word is taken to have cost nothing.
    if (writer.kind !== 'composer' && (reported !== undefined || said !== '' || isBeingRead)) {
      const estimated = { prompt: drawn * estimate(textsOf(prompt)), completion: estimateTokens(said) };
      budget.count(reported ?? estimated, personOf(options));
    }
  }
}

function tokensOf<I, O>(task: ModelTask<I, O>, input: I, completion: Completion<O>): Tokens {
  const { usage, modelCalls, degraded, answer } = completion;
  if (usage !== null) return { prompt: usage.promptTokens, completion: usage.completionTokens };
  // Of a request that failed nobody knows what it cost.
  if (modelCalls === 0 || degraded?.because === 'failed') return { prompt: 0, completion: 0 };
  const asked = task.messages(input).map(({ content }) => content);
  return { prompt: estimate(asked), completion: estimateTokens(JSON.stringify(answer)) };
}

function textsOf({ persona, dialogue, memories, passages, message }: Prompt): string[] {
  return [
    persona.instructions,
    ...dialogue.map(({ text }) => text),
    ...memories,
    ...passages.map(({ text }) => text),
    message,
  ];
}

const estimate = (texts: string[]): number => texts.reduce((sum, text) => sum + estimateTokens(text), 0);

/** Whoever is answered is named by their visitor's id, the people of programs too. */
function personOf({ onBehalfOf }: { onBehalfOf?: string | undefined }): VisitorId | undefined {
  return onBehalfOf as VisitorId | undefined;
}
