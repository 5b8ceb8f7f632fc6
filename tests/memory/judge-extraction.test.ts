import { describe, expect, it } from 'vitest';
import type { LabelledMessage } from '../fixtures/memory/labelled-message.js';
import { judgeExtraction } from '../harness/judge-extraction.js';
import type { ExtractionMessage, StoredFact } from '../harness/judge-extraction.js';

const at = '2026-11-24T23:30:00-05:00';

const labelled = (with_: Partial<LabelledMessage>): LabelledMessage => ({
  id: 'one',
  topic: 'test',
  text: 'hello',
  at,
  facts: [],
  ...with_,
});

const stored = (text: string, with_: Partial<StoredFact> = {}): StoredFact => ({
  text,
  kind: 'identity',
  subject: 'self',
  attribute: null,
  value: null,
  valid_from: null,
  valid_to: null,
  ...with_,
});

const judge = (cases: LabelledMessage[], ...facts: StoredFact[]) =>
  judgeExtraction(cases, () => Promise.resolve(facts));

describe('judgeExtraction', () => {
  it('gives the question of the bot as a message of the assistant before the text', async () => {
    const seen: ExtractionMessage[] = [];
    await judgeExtraction([labelled({ asked: 'Who are you?', text: 'Bo' })], (messages) => {
      seen.push(...messages);
      return Promise.resolve([]);
    });
    expect(seen.map(({ role, text }) => `${role}: ${text}`)).toEqual(['assistant: Who are you?', 'user: Bo']);
  });

  it('counts a repeated fact as neither, an allowed one as neither, and another as false', async () => {
    const cases = [
      labelled({
        facts: [{ mentions: [['leeds']], kinds: ['identity'] }],
        allowed: [{ mentions: [['rain']], kinds: ['opinion'] }],
      }),
    ];
    const rain = stored('Thinks it rains', { kind: 'opinion' });
    expect(await judge(cases, stored('Lives in Leeds'), stored('From Leeds'), rain)).toMatchObject({
      precision: 1,
      recall: 1,
      worst: [],
    });
    expect(await judge(cases, stored('Lives in Leeds'), stored('Lives in York'))).toMatchObject({
      precision: 0.5,
      recall: 1,
      worst: ['one: identity "Lives in York" is not expected ("hello")'],
    });
  });

  it('lets one stored fact meet two expected ones', async () => {
    const facts: LabelledMessage['facts'] = [
      { mentions: [['cat']], kinds: ['possession'] },
      { mentions: [['dog']], kinds: ['possession'] },
    ];
    const both = stored('Has two cats and a dog', { kind: 'possession' });
    expect(await judge([labelled({ facts })], both)).toMatchObject({ precision: 1, recall: 1 });
  });

  it('finds words without accents and punctuation, from their start, and numbers whole', async () => {
    const expecting = (spelling: string) => [
      labelled({ facts: [{ mentions: [[spelling]], kinds: ['identity'] }] }),
    ];
    expect((await judge(expecting('lodz'), stored('Lives in Łódź'))).recall).toBe(1);
    expect((await judge(expecting("don't"), stored('dont'))).recall).toBe(1);
    expect((await judge(expecting('ana'), stored('Banana'))).recall).toBe(0);
    expect((await judge(expecting('19'), stored('Born in 1985, in 1920'))).recall).toBe(0);
    expect((await judge(expecting('leeds'), stored('Home', { value: 'Leeds' }))).recall).toBe(1);
  });

  it.each([
    ['2026-11-25', 1],
    ['2026-11-25T00:00:00-05:00', 1],
    ['2026-11-25T05:00:00.000Z', 1],
    ['2026-11-25T00:00:00.000Z', 1],
    ['2026-11-25T04:00:00.000Z', 0],
    ['2026-11-26', 0],
    [null, 0],
  ])('reads the start %s in the offset of the message', async (valid_from, recall) => {
    const facts: LabelledMessage['facts'] = [
      { mentions: [['dentist']], kinds: ['plan'], from: '2026-11-25' },
    ];
    const fact = stored('Dentist', { kind: 'plan', valid_from });
    expect((await judge([labelled({ facts })], fact)).recall).toBe(recall);
  });

  it('takes an end at midnight as the end of the day before', async () => {
    const facts: LabelledMessage['facts'] = [{ mentions: [['trip']], kinds: ['plan'], to: '2026-12-06' }];
    const recallOf = async (valid_to: string) =>
      (await judge([labelled({ facts })], stored('Trip', { kind: 'plan', valid_to }))).recall;
    expect(await recallOf('2026-12-06')).toBe(1);
    expect(await recallOf('2026-12-07T00:00:00-05:00')).toBe(1);
    expect(await recallOf('2026-12-07')).toBe(0);
  });

  it('wants what ended not to be current, and what is so not to be past', async () => {
    const ended = [labelled({ facts: [{ mentions: [['berlin']], kinds: ['identity'], ended: true }] })];
    expect((await judge(ended, stored('Lives in Berlin'))).worst[0]).toContain('is stored as current');
    expect((await judge(ended, stored('No longer lives in Berlin'))).recall).toBe(1);
    expect((await judge(ended, stored('Lives in Berlin', { valid_to: at }))).recall).toBe(1);
    expect((await judge(ended, stored('Lives in Berlin', { superseded: true }))).recall).toBe(1);
    const current = [labelled({ facts: [{ mentions: [['berlin']], kinds: ['identity'] }] })];
    expect((await judge(current, stored('Lives in Berlin', { valid_to: at }))).worst[0]).toContain('as past');
  });

  it('counts junk only where nothing was expected, and forbidden words as the worst', async () => {
    const cases = [
      labelled({ id: 'silent', never: ['4111'] }),
      labelled({ id: 'told', facts: [{ mentions: [['bo']], kinds: ['identity'] }] }),
    ];
    const score = await judge(cases, stored('Card 4111'));
    expect(score).toMatchObject({ precision: 0, recall: 0, junkRate: 1 });
    expect(score.byTopic).toEqual({
      test: { cases: 2, expected: 1, met: 0, right: 0, wrong: 2, precision: 0, recall: 0 },
    });
    expect(score.worst.map((line) => line.split(':')[0])).toEqual(['silent', 'told', 'told']);
  });
});
