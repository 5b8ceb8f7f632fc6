import { describe, expect, it } from 'vitest';
import type { DialogueMessage } from '../../../generator/index.js';
import type { Fact, FactStore } from '../../../memory/index.js';
import { createRamFactStore } from '../../../memory/index.js';
import { recallFacts } from '../../../memory/recall/recall-facts.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { adding, factOf, MORNING, superseding, writeOf } from '../../harness/facts.js';

const DAY = 86_400_000;
const olga = 'olga' as VisitorId;
const bob = 'bob' as VisitorId;

function day(date: string): Pick<Fact, 'validFrom' | 'validTo'> {
  const from = Date.parse(`${date}T00:00:00+01:00`);
  return { validFrom: from, validTo: from + DAY - 1 };
}

function plan(value: string, text: string, date: string): Fact {
  return factOf({
    kind: 'plan',
    attribute: 'plan',
    value,
    text,
    ...day(date),
    recordedAt: MORNING - 40 * DAY,
  });
}

function of(attribute: string, value: string, text: string, subject = 'self'): Fact {
  return factOf({ kind: 'identity', attribute, value, text, subject, recordedAt: MORNING - 40 * DAY });
}

const oldHome = factOf({ ...of('home', 'Leeds', 'You live in Leeds.'), recordedAt: MORNING - 90 * DAY });
const home = of('home', 'York', 'You live in York.');
const oldJob = of('job', 'waiter', 'You are a waiter at the Crown.');
const job = of('job', 'beekeeper', 'You are a beekeeper.');

const FACTS: Fact[] = [
  of('name', 'Olga', 'Your name is Olga.'),
  oldHome,
  home,
  oldJob,
  job,
  of('employer', 'Heather Honey', 'You work at Heather Honey.'),
  of('origin', 'Gdańsk', 'You are from Gdańsk.'),
  of('age', '41', 'You are 41.'),
  of('birthday', '9 March', 'Your birthday is on 9 March.'),
  of('sibling', 'Ida', 'Your sister is called Ida.'),
  of('job', 'pilot', 'Your sister Ida is a pilot.', 'Ida'),
  of('home', 'Oslo', 'Ida lives in Oslo.', 'Ida'),
  of('partner', 'Sven', 'Your husband is called Sven.'),
  of('allergy', 'nuts', 'Sven is allergic to nuts.', 'Sven'),
  of('child', 'Tove', 'You have a daughter called Tove.'),
  of('age', '6', 'Your daughter Tove is 6.', 'Tove'),
  of('like', 'trains', 'Tove loves trains.', 'Tove'),
  of('pet', 'Rufus', 'You have a beagle called Rufus.'),
  of('colleague', 'Ms Hale', 'Your boss is Ms Hale.'),
  of('friend', 'Bram', 'Your friend Bram is a carpenter.'),
  of('possession', 'Saab', 'You have a car, an old Saab.'),
  of('possession', 'cello', 'You have a cello.'),
  of('favourite film', 'Alien', 'Your favourite film is Alien.'),
  of('like', 'liquorice', 'You like liquorice.'),
  of('dislike', 'coriander', 'You hate coriander.'),
  of('diet', 'vegetarian', 'You are vegetarian.'),
  of('hobby', 'fencing', 'You fence on Wednesdays.'),
  of('language', 'Polish', 'You speak Polish.'),
  of('habit', 'five', 'You get up at five.'),
  of('study', 'botany', 'You studied botany in Uppsala.'),
  plan('Lisbon', 'You are flying to Lisbon on 12 December 2026.', '2026-12-12'),
  plan('dentist', 'You have an appointment with the dentist on 26 November 2026.', '2026-11-26'),
  plan('marathon', 'You are running a marathon on 4 October 2026.', '2026-10-04'),
  factOf({
    ...of('event', 'Iceland', 'You hiked through Iceland in July 2026.'),
    kind: 'event',
    validFrom: Date.parse('2026-07-01T00:00:00+01:00'),
    validTo: Date.parse('2026-08-01T00:00:00+01:00') - 1,
  }),
  factOf({ about: 'bot', attribute: 'like', kind: 'preference', value: 'jazz', text: 'I like jazz.' }),
  factOf({ about: 'bot', attribute: 'name', kind: 'identity', value: 'Parley', text: 'I am called Parley.' }),
];

async function filled(): Promise<FactStore> {
  const store = createRamFactStore();
  await store.apply(olga, writeOf(adding(...FACTS)));
  await store.apply(olga, writeOf([superseding(oldHome, home), superseding(oldJob, job)], { revision: 1 }));
  await store.apply(
    bob,
    writeOf(
      adding(of('pet', 'Zorro', 'You have a cat called Zorro.'), of('home', 'Cork', 'You live in Cork.')),
    ),
  );
  return store;
}

async function recall(
  text: string,
  { dialogue = [] as DialogueMessage[], owner = olga, at = MORNING, limit = 5 } = {},
): Promise<string[]> {
  const found = await recallFacts(
    { store: await filled(), index: null, embedder: null },
    { owner, text, dialogue, at, utcOffsetMinutes: 60 },
    { limit, signal: new AbortController().signal },
  );
  for (const { score } of found) expect(score).toBeGreaterThan(0);
  for (const { score } of found) expect(score).toBeLessThanOrEqual(1);
  return found.map(({ fact }) => fact.value);
}

describe('recalling facts', () => {
  it.each([
    ["what's my name?", 'Olga'],
    ['do you remember what I am called?', 'Olga'],
    ['where do I live?', 'York'],
    ['which town do I live in now', 'York'],
    ['what do I do for a living?', 'beekeeper'],
    ['who do I work for?', 'Heather Honey'],
    ['where am I from originally?', 'Gdańsk'],
    ['how old am I?', '41'],
    ['when is my birthday?', '9 March'],
    ["what is my sister's name?", 'Ida'],
    ['do I have any siblings?', 'Ida'],
    ['Tell me my husband’s name', 'Sven'],
    ['who am I married to?', 'Sven'],
    ["what's my daughter called?", 'Tove'],
    ['do I have kids?', 'Tove'],
    ["what's my dog called again?", 'Rufus'],
    ['what breed of dog do I have?', 'Rufus'],
    ['what pets do I have?', 'Rufus'],
    ["who's my boss?", 'Ms Hale'],
    ['which friend of mine is a carpenter?', 'Bram'],
    ['what car do I drive?', 'Saab'],
    ['what instrument do I have?', 'cello'],
    ["what's my favourite movie?", 'Alien'],
    ['what food can’t I stand?', 'coriander'],
    ['do I eat meat?', 'vegetarian'],
    ['what sport do I do?', 'fencing'],
    ['which languages do I speak?', 'Polish'],
    ['what did I study?', 'botany'],
    ['where did I study?', 'botany'],
    ['what time do I get up?', 'five'],
    ['when do I usually wake up?', 'five'],
  ])('answers %j with %s', async (question, value) => {
    expect((await recall(question))[0]).toBe(value);
  });

  it.each([
    ['what does my sister do?', 'pilot'],
    ['where does Ida live?', 'Oslo'],
    ['how old is my daughter?', '6'],
    ['how old is Tove?', '6'],
    ['what is my husband allergic to?', 'nuts'],
    ['what does my daughter like?', 'trains'],
  ])('answers %j, which is about somebody else, with %s', async (question, value) => {
    expect(await recall(question)).toEqual([value]);
  });

  it.each([
    "what's my cat called?",
    "what is my brother's name?",
    "what's my son called?",
    'how old is Ida?',
    'how old is Sven?',
    'when is my sister’s birthday?',
    'what does my husband do for a living?',
    'where does Bram live?',
    'what is Sven’s surname?',
    'what is my surname?',
    "what's my favourite book?",
    'which football team do I support?',
    'what motorbike do I have?',
    'how much do I earn?',
    "what's my shoe size?",
    'which school did I go to?',
    'what am I doing in February?',
    'what did I do last winter?',
    "what's my mother's name?",
    'what is my grandmother called?',
    'what is the capital of France?',
    'how do I boil an egg?',
    'why is the sky blue?',
    'tell me a joke',
    'thanks, that was great',
    'what time is it in Tokyo?',
  ])('recalls nothing for %j', async (question) => {
    expect(await recall(question)).toEqual([]);
  });

  it('takes the study of a thing for no school', async () => {
    const store = createRamFactStore();
    await store.apply(olga, writeOf(adding(of('study', 'Welsh', 'You are learning Welsh.'))));
    const found = await recallFacts(
      { store, index: null, embedder: null },
      { owner: olga, text: 'which university did I go to?', dialogue: [], at: MORNING, utcOffsetMinutes: 60 },
      { limit: 5, signal: new AbortController().signal },
    );
    expect(found).toEqual([]);
  });

  it('tells what was superseded only where it is asked how things were', async () => {
    expect(await recall('where do I live?')).toEqual(['York']);
    expect((await recall('where did I live before?'))[0]).toBe('Leeds');
    expect((await recall('what was my previous job?'))[0]).toBe('waiter');
    expect(await recall('what is my job?')).not.toContain('waiter');
  });

  it('finds plans by their day, and forgets them when it is over', async () => {
    expect(await recall('what am I doing on Thursday?')).toEqual(['dentist']);
    expect(await recall('where am I flying next month?')).toEqual(['Lisbon']);
    expect(await recall('any plans for this week?')).toEqual(['dentist']);
    expect(await recall('what am I doing on Thursday?', { at: MORNING + 7 * DAY })).toEqual([]);
    expect(await recall('when is my appointment with the dentist?')).toEqual(['dentist']);
    expect(await recall('when is my appointment with the dentist?', { at: MORNING + 7 * DAY })).toEqual([]);
    expect(await recall('when was my appointment with the dentist?', { at: MORNING + 7 * DAY })).toEqual([
      'dentist',
    ]);
  });

  it('finds what happened by its time', async () => {
    expect(await recall('what did I do last summer?')).toEqual(['Iceland']);
    expect(await recall('where was I in July?')).toEqual(['Iceland']);
    expect(await recall('what did I do in October?')).toEqual(['marathon']);
  });

  it('understands a question that leans on the one before', async () => {
    const asked = (text: string, reply: string): DialogueMessage[] => [
      { role: 'user', text },
      { role: 'assistant', text: reply },
    ];
    expect(await recall('and my daughter?', { dialogue: asked("what's my sister's name?", 'Ida.') })).toEqual(
      ['Tove'],
    );
    expect(await recall('and before that?', { dialogue: asked('where do I live?', 'In York.') })).toContain(
      'Leeds',
    );
    expect(
      await recall('what does she do?', {
        dialogue: asked("what's my sister's name?", 'Your sister is called Ida.'),
      }),
    ).toEqual(['pilot']);
    expect(
      await recall('and in July?', { dialogue: asked('what did I do in October?', 'You ran.') }),
    ).toEqual(['Iceland']);
    expect(
      await recall('how about my brother?', { dialogue: asked("what's my sister's name?", 'Ida.') }),
    ).toEqual([]);
  });

  it('tells the most important of everything', async () => {
    const all = await recall('what do you know about me?', { limit: 8 });
    expect(all).toHaveLength(8);
    expect(all).not.toContain('jazz');
    expect(all).not.toContain('Leeds');
  });

  it('keeps what the bot said of itself apart', async () => {
    expect(await recall('what was your name again?')).toEqual(['Parley']);
    expect(await recall('what music do you like?')).toEqual(['jazz']);
    expect(await recall('what music do I like?')).toEqual([]);
  });

  it('recalls sparingly for what is no question', async () => {
    expect(await recall('Recommend me a film for tonight')).toEqual(['Alien']);
    expect(await recall('I need a recipe for dinner')).toEqual(['vegetarian']);
    expect(await recall('Rufus was ill today')).toEqual(['Rufus']);
    expect(await recall('I had a long day at work')).toEqual([]);
    expect(await recall('My car broke down, it is so annoying')).toEqual([]);
  });

  it('never sees the facts of another', async () => {
    expect(await recall("what's my cat called?", { owner: bob })).toEqual(['Zorro']);
    expect(await recall("what's my dog called?", { owner: bob })).toEqual([]);
    expect(await recall('where do I live?', { owner: bob })).toEqual(['Cork']);
    expect(await recall('where did I live before?', { owner: bob })).toEqual(['Cork']);
    expect(await recall('what do you know about me?', { owner: bob })).toHaveLength(2);
    expect(await recall('what do you know about me?', { owner: 'nobody' as VisitorId })).toEqual([]);
  });

  it('survives hostile text', async () => {
    for (const text of [
      '',
      ' ',
      '?',
      '"OR" NEAR( * ^',
      "'; DROP TABLE facts; --",
      '\u0000\uFFFF',
      '((((',
      'my '.repeat(5000),
      'a'.repeat(50_000),
      '👩‍👩‍👧 my 🐶?',
    ]) {
      expect(await recall(text)).toEqual([]);
    }
  });
});
