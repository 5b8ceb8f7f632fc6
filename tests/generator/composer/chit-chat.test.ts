import { describe, expect, it } from 'vitest';
import { composeReply, nameOfAct } from '../../../generator/composer/composer.js';
import { calculate } from '../../../generator/composer/calculate.js';
import { readBank } from '../../../generator/composer/retrieval/read-bank.js';
import { topicOf } from '../../../generator/composer/retrieval/topic.js';
import { cueTexts } from '../../../generator/composer/retrieval/find-exchange.js';
import { createComposer, createMeaningFinder } from '../../../generator/index.js';
import type { MessageEmbedder } from '../../../generator/composer/retrieval/meaning.js';
import { partsOf, textOf } from '../../contract/generator.contract.js';
import { dialogueOf, promptOf } from '../../fixtures/prompts.js';

const never = new AbortController().signal;

function repliesOf(cue: string): readonly string[] {
  return readBank().exchanges.find(({ cues }) => cues.includes(cue))?.replies ?? [];
}

describe('chit-chat', () => {
  it.each([
    ['I love pizza', 'i love pizza'],
    ['Tell me a joke!', 'tell me a joke'],
    ['can you tell me why the sky is blue?', 'why is the sky blue'],
    ['we went to the lake yesterday', 'we went to the lake'],
    ['Should I quit my job?', 'should i quit my job'],
  ])('answers "%s" from the bank', (message, cue) => {
    expect(repliesOf(cue)).toContain(composeReply(promptOf(message)).text);
  });

  it('does not take what others do for what the visitor does', () => {
    expect(repliesOf('i like swimming')).not.toContain(composeReply(promptOf('he likes swimming')).text);
  });

  it('stays with the topic through short answers, then leaves it for another', () => {
    const lines = ['I love films', repliesOf('i love films')[0] ?? ''];
    const topics: (string | undefined)[] = [];
    for (const message of ['ok', 'yes', 'hm', 'ok', 'yes', 'ok', 'sure']) {
      const { text } = composeReply(promptOf(message, { dialogue: dialogueOf(...lines), fence: message }));
      lines.push(message, text);
      topics.push(
        [...readBank().topics.values()].find(({ more, open }) =>
          [...more, ...open].some((line) => text.includes(line)),
        )?.name,
      );
    }
    expect(topics.slice(0, 3)).toEqual(['films', 'films', 'films']);
    expect(topics.slice(3).some((topic) => topic !== 'films')).toBe(true);
  });

  it('asks about the one who is spoken of', () => {
    const dialogue = dialogueOf('my sister Ruth called', 'Well put.');
    expect(composeReply(promptOf('she is moving to Norway', { dialogue })).text).toContain('Ruth');
  });

  it('does not ask how somebody is who has died', () => {
    const dialogue = dialogueOf('my grandmother died last week', 'That is a lot to carry.');
    for (const fence of ['a', 'b', 'c', 'd', 'e']) {
      expect(composeReply(promptOf('she raised me', { dialogue, fence })).text).not.toContain('grandmother');
    }
  });

  it('turns to a subject that is asked for', () => {
    const { text } = composeReply(promptOf("let's talk about music"));
    expect(
      readBank()
        .topics.get('music')
        ?.open.some((line) => text.includes(line)),
    ).toBe(true);
  });

  it('says a short answer back, but no bad word', () => {
    const dialogue = dialogueOf(
      'I love pizza',
      'Pizza forgives almost anything but haste. What goes on yours?',
    );
    expect(composeReply(promptOf('olives and rocket', { dialogue })).text).toContain('Olives and rocket');
    expect(composeReply(promptOf('shit', { dialogue })).text.toLowerCase()).not.toContain('shit');
  });

  it('owns it when told that something was offensive, without saying it again', () => {
    const dialogue = dialogueOf('hello', 'Your grandmother wears army boots.');
    const { act, text } = composeReply(promptOf('That was offensive.', { dialogue }));
    expect(act.name).toBe('complaint');
    expect(text).not.toMatch(/grandmother|boots|\?\?/);
  });

  it.each([
    ['That was really offensive', 'complaint'],
    ["that's racist", 'complaint'],
    ['You offended me', 'complaint'],
    ["Don't say that again", 'complaint'],
    ['how dare you', 'complaint'],
    ["That's not what I asked", 'correction'],
    ['you misunderstood me', 'correction'],
    ['wrong answer', 'correction'],
    ['can we change the subject?', 'new-subject'],
    ["let's talk about something else", 'new-subject'],
    ['ask me a question', 'new-subject'],
  ])('takes "%s" for a %s', (message, name) => {
    expect(composeReply(promptOf(message)).act.name).toBe(name);
  });

  it('knows a topic by its words', () => {
    expect(topicOf('the actor in that movie')?.name).toBe('films');
    expect(topicOf('nothing of the kind')).toBeUndefined();
  });
});

describe('sums', () => {
  it.each([
    ['What is 2+2?', '4'],
    ['what is 12 times 7', '84'],
    ['what is 12 * (3 + 4)?', '84'],
    ['15% of 80', '12'],
    ['1,000 / 8', '125'],
    ['what is 5 divided by 0', null],
  ])('"%s" is %s', (message, result) => {
    expect(calculate(message)?.result).toBe(result);
  });

  it.each(['call me at 555-1234 please', 'what is love', '2024', 'I was born in 1990'])(
    '"%s" is none',
    (message) => {
      expect(calculate(message)).toBeUndefined();
    },
  );
});

describe('courtesies in other languages', () => {
  it.each([
    ['Bonjour', 'fr.hello'],
    ['Au revoir', 'fr.goodbye'],
    ['Es-tu un humain ?', 'fr.who'],
    ['Hasta luego', 'es.goodbye'],
    ['¿Cómo estás?', 'es.how'],
    ['Auf Wiedersehen', 'de.goodbye'],
    ['Wie geht es dir?', 'de.how'],
    ['Vielen Dank, danke!', 'de.thanks'],
    ['até logo', 'pt.goodbye'],
    ['quem é você?', 'pt.who'],
    ['अलविदा', 'hi.goodbye'],
    ['再见', 'zh.goodbye'],
    ['谢谢', 'zh.thanks'],
  ])('"%s" is %s', (message, detail) => {
    expect(composeReply(promptOf(message)).act.detail).toBe(detail);
  });

  it('are followed by the plain lines when they run out', () => {
    const lines: string[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      lines.push('Merci', composeReply(promptOf('Merci', { dialogue: dialogueOf(...lines) })).text);
    }
    const replies = lines.filter((_line, at) => at % 2 === 1);
    expect(new Set(replies).size).toBe(replies.length);
    expect(
      replies.filter((text) => /[éèàç]|français|programme|rien|Merci/i.test(text)).length,
    ).toBeGreaterThan(7);
  });
});

describe('an embedder', () => {
  /** Two directions: talk of the sea, and everything else. */
  const embedder: MessageEmbedder = {
    embed: async (texts) =>
      texts.map((text) => new Float32Array(/\b(?:sea|seaside|briny)\b/.test(text) ? [1, 0] : [0, 1])),
  };

  it('finds an exchange that shares no word', async () => {
    const composer = createComposer({ pace: 0, embedder });
    const parts = await partsOf(
      composer.generate(promptOf('splashing about in the briny'), { signal: never }),
    );
    expect(parts[0]).toEqual({ type: 'act', act: 'statement:bank' });
    expect(textOf(parts)).not.toBe('');
  });

  it('is asked for the cues from the start, a few at a time', async () => {
    const sizes: number[] = [];
    const counting: MessageEmbedder = {
      embed: async (texts) => {
        sizes.push(texts.length);
        return texts.map(() => new Float32Array([1, 0]));
      },
    };
    const finder = createMeaningFinder(counting);
    finder.warmUp();
    await finder.find(promptOf('hello'), never);
    await finder.find(promptOf('hello'), never);
    const cues = cueTexts().length;
    expect(Math.max(...sizes)).toBeLessThanOrEqual(32);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(cues + 4);
  });

  it('may fail, and the answer comes by words alone', async () => {
    const embed = async () => Promise.reject(new Error('no model'));
    const broken = createComposer({ pace: 0, embedder: { embed } });
    const parts = await partsOf(broken.generate(promptOf('I love pizza'), { signal: never }));
    expect(repliesOf('i love pizza')).toContain(textOf(parts));
  });
});

it('the trace names the act with where the answer came from', () => {
  const name = (message: string) => nameOfAct(composeReply(promptOf(message)));
  expect(name('Who are you?')).toBe('ask-who');
  expect(name('I love pizza')).toBe('statement:bank');
  expect(name('What is 2+2?')).toBe('ask-task:calculate:calculation');
});
