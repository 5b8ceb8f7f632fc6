import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import { dialogueOf, promptOf } from '../../../fixtures/prompts.js';
import { CORRECTED, NEVER_TOLD, REMEMBERED, TOLD } from './wordings.js';

describe('what was told', () => {
  it('is given back at least 95 times in a hundred, however it was told and is asked for', () => {
    const asked = [
      ...TOLD.map(([told, question, gold]) => ({
        prompt: promptOf(question, { dialogue: dialogueOf(told, 'Good to know.', 'so', 'Yes.') }),
        gold,
      })),
      ...REMEMBERED.map(([memories, question, gold]) => ({ prompt: promptOf(question, { memories }), gold })),
    ];
    const wrong = asked.filter(({ prompt, gold }) => !composeReply(prompt).text.includes(gold));
    expect(asked.length).toBeGreaterThan(70);
    expect(wrong.length, wrong.map(({ prompt }) => prompt.message).join('\n')).toBeLessThanOrEqual(
      0.05 * asked.length,
    );
  });

  it.each(CORRECTED)(
    'and was put right is never given back as it was first told (%j)',
    (lines, question, right, wrong) => {
      const { text } = composeReply(promptOf(question, { dialogue: dialogueOf(...lines) }));
      expect(text).toContain(right);
      expect(text).not.toMatch(new RegExp(`\\b${wrong}\\b`));
    },
  );

  it('and is put right is said back as it stands now', () => {
    const dialogue = dialogueOf('my dog is called Mac', 'A good name.');
    const { text } = composeReply(promptOf("actually it's Max, not Mac", { dialogue }));
    expect(text).toContain('our dog is called Max');
  });

  it.each(NEVER_TOLD)('by nobody is said to be unknown (%j: %s)', (memories, question) => {
    const { text, basis } = composeReply(promptOf(question, { memories }));
    expect(basis).not.toBe('memories');
    expect(text).not.toMatch(/Speedy|Porto|Rex|Femi|Leo|Fiat/);
  });
});
