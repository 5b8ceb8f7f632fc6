import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../generator/index.js';
import { buildPrompt } from '../../../server/turn/build-prompt.js';

/** A third of the letters. */
const counter = { count: (text: string) => Math.ceil(text.length / 3), by: 'thirds' };
const within = (tokenBudget: number) => ({ tokenBudget, counter });

/** A text of about so many tokens, which can be told from others by its first words. */
const words = (name: string, tokens: number): string => name.padEnd(Math.max(tokens, 1) * 3, ' x');

function promptParts(changes: Partial<Prompt> = {}): Prompt {
  return {
    persona: { name: 'Pip', instructions: words('persona', 20), opener: '', starters: [] },
    dialogue: [
      { role: 'user', text: words('oldest', 10) },
      { role: 'assistant', text: words('older', 10) },
      { role: 'user', text: words('newest', 10) },
    ],
    date: 'Tuesday, 24 November 2026',
    memories: [words('memory 1', 10), words('memory 2', 10)],
    passages: [
      // With the line feed after an empty title each costs as much as a memory or a message.
      { n: 1, title: '', text: words('best', 10).slice(1) },
      { n: 2, title: '', text: words('second', 10).slice(1) },
      { n: 3, title: '', text: words('third', 10).slice(1) },
    ],
    fence: 'f',
    message: words('message', 10),
    locale: 'en',
    ...changes,
  };
}

/** What stands in the prompt, by the first word of each text. */
function contents(parts: Prompt, tokenBudget: number) {
  const { prompt, detail } = buildPrompt(parts, within(tokenBudget));
  return {
    dialogue: prompt.dialogue.map(({ text }) => text.split(' ')[0]),
    memories: prompt.memories.map((text) => text.split(' ')[1]),
    passages: prompt.passages.map(({ n }) => n),
    detail,
  };
}

describe('a prompt', () => {
  it('holds everything, in its order, when there is room', () => {
    const parts = promptParts();
    const { prompt, detail } = buildPrompt(parts, within(10_000));
    expect(prompt).toEqual(parts);
    expect(detail).toMatchObject({ dialogueMessages: 3, droppedMessages: 0, memories: 2, passages: 3 });
  });

  it('gives way in this order: oldest dialogue, weakest passages, weakest memories; never what is best', () => {
    const parts = promptParts();
    const seen: string[] = [];
    for (let budget = buildPrompt(parts, within(10_000)).detail.tokens; budget > 0; budget -= 1) {
      const { dialogue, memories, passages } = contents(parts, budget);
      const state = `${dialogue.join(' ')} | ${passages.join(' ')} | ${memories.join(' ')}`;
      if (seen.at(-1) !== state) seen.push(state);
    }
    expect(seen).toEqual([
      'oldest older newest | 1 2 3 | 1 2',
      'older newest | 1 2 3 | 1 2',
      'newest | 1 2 3 | 1 2',
      ' | 1 2 3 | 1 2',
      ' | 1 2 | 1 2',
      ' | 1 | 1 2',
      ' | 1 | 1',
      ' | 1 | ',
    ]);
  });

  it('keeps the best passage, the persona and the last message even where nothing fits', () => {
    const parts = promptParts();
    const { prompt } = buildPrompt(parts, within(1));
    expect(prompt).toMatchObject({
      persona: parts.persona,
      message: parts.message,
      date: parts.date,
      passages: [parts.passages[0]],
      dialogue: [],
      memories: [],
    });
  });

  it('lets a memory give way to the best passage', () => {
    const passages = promptParts().passages.slice(0, 1);
    const parts = promptParts({ dialogue: [], memories: [words('memory 1', 20)], passages });
    const fixed = buildPrompt({ ...parts, memories: [] }, within(1)).detail.tokens;
    expect(contents(parts, fixed + 10)).toMatchObject({ passages: [1], memories: [] });
  });

  it('leaves no hole in the dialogue: what is older than a message left out is left out too', () => {
    const dialogue = [
      { role: 'user' as const, text: words('small', 1) },
      { role: 'assistant' as const, text: words('huge', 500) },
      { role: 'user' as const, text: words('last', 1) },
    ];
    const { detail } = buildPrompt(promptParts({ dialogue: [] }), within(10_000));
    expect(contents(promptParts({ dialogue }), detail.tokens + 100)).toMatchObject({
      dialogue: ['last'],
      detail: { dialogueMessages: 1, droppedMessages: 2 },
    });
  });

  it('is never over its budget when what must stand in it fits', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const role = fc.constantFrom('user' as const, 'assistant' as const);
    const anyParts = fc.record({
      instructions: text,
      message: text,
      dialogue: fc.array(fc.record({ role, text }), { maxLength: 8 }),
      memories: fc.array(text, { maxLength: 6 }),
      passages: fc.array(fc.record({ n: fc.nat(), title: text, text }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(anyParts, fc.nat(400), ({ instructions, ...given }, spare) => {
        const parts = promptParts({
          ...given,
          persona: { name: 'Pip', instructions, opener: '', starters: [] },
        });
        const must = { ...parts, dialogue: [], passages: parts.passages.slice(0, 1) };
        const budget = buildPrompt(must, within(0)).detail.tokens + spare;
        const { prompt, detail } = buildPrompt(parts, within(budget));
        expect(detail.tokens).toBeLessThanOrEqual(budget);
        expect(detail.tokens).toBeGreaterThanOrEqual(buildPrompt(prompt, within(budget)).detail.tokens);
        expect(prompt.passages).toEqual(parts.passages.slice(0, prompt.passages.length));
        expect(prompt.memories).toEqual(parts.memories.slice(0, prompt.memories.length));
        expect(prompt.dialogue).toEqual(parts.dialogue.slice(parts.dialogue.length - prompt.dialogue.length));
      }),
    );
  });
});
