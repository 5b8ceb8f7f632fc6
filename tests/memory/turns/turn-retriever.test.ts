import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuiltInEmbedder } from '../../../embedding/index.js';
import { createTurnRetriever } from '../../../memory/index.js';
import type { PastTurn } from '../../../memory/index.js';

const { signal } = new AbortController();
const byWords = createTurnRetriever({ embedder: undefined });
const byMeaningToo = createTurnRetriever({ embedder: createBuiltInEmbedder() });

/** "speaker: text [caption]", session after session. */
function conversation(...sessions: { date?: string; said: string[] }[]): PastTurn[] {
  return sessions.flatMap(({ date, said }, session) =>
    said.map((line, i) => {
      const [, speaker = '', text = '', caption] = /^(.*?): (.*?)(?: \[(.*)\])?$/.exec(line) ?? [];
      return {
        id: `S${session + 1}:${i + 1}`,
        session: session + 1,
        speaker,
        text,
        ...(date === undefined ? {} : { date }),
        ...(caption === undefined ? {} : { caption }),
      };
    }),
  );
}

async function ids(
  turns: PastTurn[],
  question: string,
  { k = 10, retriever = byWords } = {},
): Promise<string[]> {
  const opened = await retriever.open({ turns }, { signal });
  return (await opened.retrieve(question, { k, signal })).map(({ id }) => id);
}

const FILLER = ['Ann: Lovely weather.', 'Bob: It is, after all that rain.', 'Ann: The garden needed it.'];

describe('the turns of a past conversation', () => {
  it('are found by the forms of a word', async () => {
    const turns = conversation({ said: [...FILLER, 'Bob: We went hiking near the lake.', ...FILLER] });
    expect((await ids(turns, 'Where did they hike?'))[0]).toBe('S1:4');
  });

  it('are found by the question that they answer', async () => {
    const turns = conversation({
      said: [...FILLER, 'Ann: What is your favourite instrument?', 'Bob: The oboe, by far.', ...FILLER],
    });
    expect(await ids(turns, 'What instrument does Bob like?', { k: 1 })).toEqual(['S1:5']);
  });

  it('do not lend words to another session', async () => {
    const turns = conversation({ said: ['Ann: Bye, and enjoy the opera.'] }, { said: ['Bob: Hello again.'] });
    expect(await ids(turns, 'Who went to the opera?')).toEqual(['S1:1']);
  });

  it('are rather those of the speaker who is named', async () => {
    const turns = conversation(
      { said: ['Ann: My sister plays the cello in a band.'] },
      { said: ['Bob: My sister plays the cello in a band.'] },
    );
    const first = async (question: string) => (await ids(turns, question))[0];
    expect(await first("What does Bob's sister play?")).toBe('S2:1');
    expect(await first('what does ann’s sister play?')).toBe('S1:1');
  });

  it.each([
    ['What happened in May 2023?', 'S2:1'],
    ['Which concert was on 14 February, 2022?', 'S1:1'],
    ['Which concert was on February 12th?', 'S1:1'],
    ['What concert was there in the summer of 2023?', 'S3:1'],
    ['Which concert was it on 2023-05-02?', 'S2:1'],
  ])('are rather those of the day that is named: %s', async (question, id) => {
    const turns = conversation(
      { date: '11:53 am on 14 February, 2022', said: ['Ann: The concert happened, I loved it.'] },
      { date: '2023-05-02T10:00:00Z', said: ['Ann: The concert happened, I loved it.'] },
      { date: '8:00 pm on 1 August, 2023', said: ['Ann: The concert happened, I loved it.'] },
    );
    expect((await ids(turns, question))[0]).toBe(id);
  });

  it('say when, where a question asks that', async () => {
    const turns = conversation(
      { said: ['Ann: I moved to the coast for work.'] },
      { said: ['Ann: I moved to the coast last week.'] },
    );
    expect((await ids(turns, 'When did Ann move to the coast?'))[0]).toBe('S2:1');
  });

  it('are found by what their picture shows', async () => {
    const turns = conversation({
      said: [...FILLER, 'Bob: Look at this! [a photo of a red kite over a beach]', ...FILLER],
    });
    expect((await ids(turns, 'Who flew a kite?'))[0]).toBe('S1:4');
  });

  it('are found by meaning where the words are others', async () => {
    const turns = conversation({
      said: ['Ann: The shares went up.', 'Bob: Our goalkeeper won the match.', 'Ann: I baked bread.'],
    });
    const spread = turns.map((turn, i) => ({ ...turn, session: i }));
    const question = 'Who talked of football teams?';
    expect(await ids(spread, question)).toEqual([]);
    expect((await ids(spread, question, { retriever: byMeaningToo }))[0]).toBe('S1:2');
  });

  it('are at most k, each id once, even where a file gives it twice', async () => {
    const turns = conversation({
      said: Array.from({ length: 30 }, (_, i) => `Ann: The dog barked ${i} times.`),
    });
    expect(await ids(turns, 'dog', { k: 3 })).toHaveLength(3);
    const twice = [...turns, ...turns];
    const found = await ids(twice, 'dog', { k: 40 });
    expect(found).toHaveLength(30);
    expect(new Set(found).size).toBe(30);
  });

  it('are none where there is nothing to go by', async () => {
    const turns = conversation({ said: FILLER });
    expect(await ids(turns, 'What was it, and who?')).toEqual([]);
    expect(await ids(turns, '')).toEqual([]);
    expect(await ids([], 'Who flew a kite?', { retriever: byMeaningToo })).toEqual([]);
  });

  it('are found by the name alone where a question has no other word', async () => {
    const turns = conversation({ said: [...FILLER, 'Ann: Everybody here knows Bob.', ...FILLER] });
    expect((await ids(turns, 'What about Bob?'))[0]).toBe('S1:4');
  });

  it('may hold any text, name and date', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 30 }),
      fc.constantFrom('\ud800', 'Zoë 東京', '(.*', '\0', "'s", '"', '31 February, 2023'),
    );
    const turn = fc.record({ id: odd, session: fc.nat(2), speaker: odd, text: odd, date: odd, caption: odd });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 6 }), odd, async (turns, question) => {
        const found = await ids(turns, question, { k: 4, retriever: byMeaningToo });
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found.every((id) => turns.some((one) => one.id === id))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('are not looked at once it is aborted', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(byMeaningToo.open({ turns: conversation({ said: FILLER }) }, abort)).rejects.toThrow();
  });
});
