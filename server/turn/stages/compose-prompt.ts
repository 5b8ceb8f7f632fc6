import type { RecalledMemory } from '../../../memory/index.js';
import type { SourcePassage } from '../../../search/index.js';
import { buildPrompt } from '../build-prompt.js';
import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

export interface Grounding {
  memories: RecalledMemory[];
  passages: SourcePassage[];
}

export const composePrompt = (input: TurnInput, grounding: Grounding, modules: TurnModules) =>
  defineStage({
    name: 'build-prompt',
    run: () =>
      buildPrompt(
        {
          persona: modules.persona,
          dialogue: input.dialogue,
          date: modules.dateIn(input.timeZone),
          memories: grounding.memories.map((memory) => memory.text),
          passages: grounding.passages.map(({ n, title, text }) => ({ n, title, text })),
          fence: modules.fenceWord(),
          message: input.message,
          locale: input.locale,
        },
        {
          tokenBudget: modules.generator.promptTokenBudget,
          counter: modules.tokens.counterFor(modules.generator.identity),
        },
      ),
    report: ({ detail }) => ({
      outcome: 'ok',
      decision: `about ${detail.tokens} tokens, ${detail.droppedMessages} older messages left out`,
      detail,
    }),
  });
