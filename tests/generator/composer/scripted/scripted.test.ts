import { beforeAll, describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import type { ComposedReply } from '../../../../generator/composer/composer.js';
import { splitSentences } from '../../../../generator/composer/said-before.js';
import { defaultPersona } from '../../../../generator/index.js';
import type { DialogueMessage } from '../../../../generator/index.js';
import { promptOf } from '../../../fixtures/prompts.js';
import { HUMAN_CLAIM } from '../human-claim.js';
import { CONVERSATIONS_IN_ALL, layConversations, TURNS } from './lay-conversations.js';
import type { ScriptedConversation, ScriptedTurn } from './lay-conversations.js';

interface Answered extends ScriptedTurn {
  reply: ComposedReply;
}

function hold({ turns, memories }: ScriptedConversation, index: number): Answered[] {
  const dialogue: DialogueMessage[] = [];
  return turns.map((turn, at) => {
    const reply = composeReply(
      promptOf(turn.message, {
        persona: defaultPersona,
        dialogue: [...dialogue],
        memories,
        passages: turn.passages ?? [],
        fence: `${index}-${at}`,
      }),
    );
    dialogue.push({ role: 'user', text: turn.message }, { role: 'assistant', text: reply.text });
    return { ...turn, reply };
  });
}

function shareRight(turns: Answered[], isRight: (turn: Answered) => boolean): number {
  return turns.filter(isRight).length / turns.length;
}

describe('two hundred conversations of twelve turns', () => {
  let held: Answered[][] = [];
  beforeAll(() => {
    held = layConversations().map(hold);
  });

  it('are two hundred, of twelve turns each', () => {
    expect(held).toHaveLength(CONVERSATIONS_IN_ALL);
    expect(held.filter((turns) => turns.length !== TURNS)).toEqual([]);
  });

  it('have no sentence twice', () => {
    for (const turns of held) {
      const sentences = [
        defaultPersona.opener,
        ...turns.map(({ reply }) => reply.text.replace(/ \[\d+\]/g, '')),
      ]
        .flatMap(splitSentences)
        .map((sentence) => sentence.toLowerCase());
      expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
    }
  });

  it('have no empty answer', () => {
    expect(held.flat().filter(({ reply }) => reply.text.trim() === '')).toEqual([]);
  });

  it('have no claim to be a person', () => {
    expect(held.flat().filter(({ reply }) => HUMAN_CLAIM.test(reply.text))).toEqual([]);
  });

  it('cite only passages that were given', () => {
    const cited = held.flat().flatMap(({ reply, passages = [] }) => {
      const inText = [...reply.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      return [...inText, ...reply.citations].filter((n) => !passages.some((passage) => passage.n === n));
    });
    expect(cited).toEqual([]);
  });

  it('answer at least 85 % of what stands in a passage with it, cited', () => {
    const asked = held.flat().filter(({ gold }) => gold?.from === 'passage');
    const share = shareRight(asked, ({ gold, reply }) => {
      return reply.text.includes(gold?.text ?? '') && reply.citations.includes(gold?.n ?? 0);
    });
    expect(asked.length).toBeGreaterThan(300);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  it('answer at least 95 % of what was told right', () => {
    const asked = held.flat().filter(({ gold }) => gold?.from === 'fact');
    expect(asked.length).toBeGreaterThan(300);
    expect(
      shareRight(asked, ({ gold, reply }) => reply.text.includes(gold?.text ?? '')),
    ).toBeGreaterThanOrEqual(0.95);
  });
});
