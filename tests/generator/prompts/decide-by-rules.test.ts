import { describe, expect, it } from 'vitest';
import { decide } from '../../../generator/prompts/decide.js';
import { dialogueOf } from '../../fixtures/prompts.js';

function decideOn(message: string, before: string[] = [], locale = 'en-GB') {
  const dialogue = [...dialogueOf(...before), { role: 'user' as const, text: message }];
  return decide.fallback({ dialogue, date: 'Tuesday, 24 November 2026', locale, fence: 'kingfisher' });
}

describe('without a model a look-up is decided on', () => {
  it.each<[message: string, query: string, kind: 'fact' | 'current']>([
    ['How tall is the Eiffel Tower?', 'How tall is the Eiffel Tower', 'fact'],
    ['who wrote hamlet', 'who wrote hamlet', 'fact'],
    ['Do you know who discovered penicillin?', 'who discovered penicillin', 'fact'],
    ['Can you tell me when the Berlin Wall fell?', 'when the Berlin Wall fell', 'fact'],
    ['I wonder how many moons Jupiter has', 'how many moons Jupiter has', 'fact'],
    ['What is the capital of Mongolia?', 'What is the capital of Mongolia', 'fact'],
    ['How do I boil an egg?', 'How do I boil an egg', 'fact'],
    ['How far can an owl turn its head?', 'How far can an owl turn its head', 'fact'],
    ['Why do cats purr when they sleep?', 'Why do cats purr when they sleep', 'fact'],
    ['Tell me about the Hubble telescope', 'the Hubble telescope', 'fact'],
    ['Thanks! And who painted the Mona Lisa?', 'who painted the Mona Lisa', 'fact'],
    ['Is it true that octopuses have three hearts?', 'Is it true that octopuses have three hearts', 'fact'],
    ['Look up the opening hours of the British Museum', 'the opening hours of the British Museum', 'fact'],
    ['Can you search for cheap trains to York?', 'cheap trains to York', 'fact'],
    ['Please google the best pizza in Naples', 'the best pizza in Naples', 'fact'],
    ["What's the weather in Leeds tomorrow?", "What's the weather in Leeds tomorrow", 'current'],
    ['Who is the current prime minister of Japan?', 'Who is the current prime minister of Japan', 'current'],
    ['Who won the match last night?', 'Who won the match last night', 'current'],
    ['Quelle est la hauteur de la tour Eiffel ?', 'Quelle est la hauteur de la tour Eiffel', 'fact'],
    ['¿Quién escribió el Quijote?', '¿Quién escribió el Quijote', 'fact'],
    ['Wie hoch ist der Kölner Dom?', 'Wie hoch ist der Kölner Dom', 'fact'],
    ['Qual é a capital da Austrália?', 'Qual é a capital da Austrália', 'fact'],
    ['भारत के पहले प्रधानमंत्री कौन थे?', 'भारत के पहले प्रधानमंत्री कौन थे', 'fact'],
    ['世界上最高的山是什么？', '世界上最高的山是什么？', 'fact'],
    ['Wie wird das Wetter morgen in Köln?', 'Wie wird das Wetter morgen in Köln', 'current'],
  ])('"%s"', (message, query, kind) => {
    expect(decideOn(message)).toEqual({ kind, search: true, query, memory: false });
  });

  it.each<[message: string, before: string[], query: string]>([
    ['Where was she born?', ['Who was Marie Curie?', 'A physicist.'], 'Where was Marie Curie born'],
    [
      'What was her first discovery?',
      ['Tell me about Marie Curie', 'She was a physicist.'],
      "What was Marie Curie's first discovery",
    ],
    ['How old is it?', ['Where is Stonehenge?', 'In Wiltshire.'], 'How old is Stonehenge'],
    [
      'What do people eat there?',
      ['I am reading about Mongolia', 'A large country.'],
      'What do people eat in Mongolia',
    ],
    [
      'And in France?',
      ['How many people live in Germany?', 'About 84 million.'],
      'How many people live in France',
    ],
    [
      'What about Spain?',
      ['What is the capital of France?', 'Paris.'],
      'What is the capital of France Spain',
    ],
  ])('"%s" with a query that stands alone', (message, before, query) => {
    expect(decideOn(message, before)).toMatchObject({ search: true, query });
  });
});

describe('without a model nothing is looked up for', () => {
  it.each<[kind: string, messages: string[]]>([
    [
      'chat',
      [
        'Hello!',
        'How are you?',
        'I feel so tired today.',
        'lol',
        'Really?',
        'That is funny',
        'I went to the cinema',
        'Do you like dogs?',
        'What do you think of Inception?',
        'Should I call her back?',
        'What about you?',
        'Why?',
        'You are stupid',
        'Salut, ça va ?',
        '¿Cómo estás?',
        'Wie geht es dir?',
        'Was machst du heute?',
        '你叫什么名字？',
        'สวัสดี',
      ],
    ],
    [
      'personal',
      [
        "What's my dog called?",
        'Where do I live?',
        'Do you remember my name?',
        'When is my birthday?',
        'How old is my sister?',
      ],
    ],
    ['bot', ['Who made you?', 'Are you a human?', 'What can you do?', 'What is your name?']],
    [
      'task',
      [
        'Write a poem about rain',
        'Translate good morning into French',
        'What is 12 times 9?',
        'Tell me a joke',
      ],
    ],
    ['crisis', ['I want to kill myself', 'I want to end my life']],
  ])('%s', (kind, messages) => {
    const decisions = messages.map((message) => ({ message, ...decideOn(message) }));
    expect(decisions.filter((decided) => decided.search || decided.kind !== kind)).toEqual([]);
  });

  it('a question that points at what nobody named', () => {
    expect(decideOn('Where was she born?')).toMatchObject({ search: false, query: null });
  });

  it('a plain request that is about the person', () => {
    expect(decideOn('Look up my messages')).toMatchObject({ search: false });
  });
});

it('takes any text, however long or odd, and never searches without a query', () => {
  for (const message of ['', ' ', '?', '???', 'x'.repeat(50_000), '\ud800?', 'who '.repeat(5_000)]) {
    const decided = decideOn(message);
    expect(decided.search).toBe(decided.query !== null);
    expect((decided.query ?? '').length).toBeLessThanOrEqual(200);
  }
});
