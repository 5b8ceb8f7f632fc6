import { describe, expect, it } from 'vitest';
import { before, current, neverTold, scriptedLife, talk } from '../fixtures/memory/scripted-life.js';
import { hasSpelling, hasWholeSpelling, judgeLives, type RecallForJudge } from '../harness/judge-lives.js';

const LIFE = scriptedLife(
  'ada',
  [
    talk('2025-03-03T19:00:00+00:00', ['i live in Leeds with my dog', 'Nice.']),
    talk('2025-09-01T19:00:00+01:00', ['moved to York!', 'How is it?']),
  ],
  [
    current('where do I live?', [['York']], ['Leeds']),
    before('where did I live before?', [['Leeds']]),
    ...neverTold(["what's my cat's name?"]),
  ],
);

function recalling(text?: string): RecallForJudge {
  const facts = text === undefined ? [] : [{ id: 'a', text, score: 0.5, source_message_ids: ['ada-1-1'] }];
  return (_messages, questions) => Promise.resolve(questions.map(({ question }) => ({ question, facts })));
}

describe('the judge of the scripted lives', () => {
  it('counts a memory without facts as abstaining and answering nothing', async () => {
    const verdict = await judgeLives([LIFE], recalling());
    expect(verdict.answered).toEqual({ right: 0, of: 2 });
    expect(verdict.superseded).toEqual({ shown: 0, of: 1 });
    expect(verdict.abstained).toEqual({ right: 1, of: 1 });
    expect(verdict.worst).toHaveLength(2);
  });

  it('counts a superseded fact that is shown, except where the person asks for it', async () => {
    const verdict = await judgeLives([LIFE], recalling('Lives in Leeds.'));
    expect(verdict.byKind.current).toEqual({ right: 0, of: 1 });
    expect(verdict.byKind.history).toEqual({ right: 1, of: 1 });
    expect(verdict.superseded).toEqual({ shown: 1, of: 1 });
    expect(verdict.worst[0]).toBe(
      'ada (current): where do I live? Expected: York, not Leeds. Recalled: Lives in Leeds.',
    );
  });

  it('asks a day after the last message', async () => {
    const times: string[] = [];
    await judgeLives([LIFE], (messages, questions) => {
      times.push(...questions.map(({ at }) => at));
      return recalling('Lives in York.')(messages, questions);
    });
    expect(times[0]).toBe('2025-09-02T18:00:41.000Z');
  });

  it('reads a spelling from the start of a word, and a number to its end', () => {
    expect(hasSpelling('Goes swimming.', 'swim')).toBe(true);
    expect(hasSpelling('Dislikes olives.', 'likes olives')).toBe(false);
    expect(hasSpelling('Leaves on 23 May.', '2 May')).toBe(false);
    expect(hasSpelling('Leaves on May 23.', 'May 2')).toBe(false);
  });

  it('reads an outdated spelling only as whole words', () => {
    expect(hasWholeSpelling('Visits Mackinac.', 'Mac')).toBe(false);
    expect(hasWholeSpelling('Paints on Mondays.', 'Monday')).toBe(true);
    expect(hasWholeSpelling('Is 40.', '4')).toBe(false);
  });

  it('refuses answers that do not belong to the questions', async () => {
    await expect(judgeLives([LIFE], () => Promise.resolve([]))).rejects.toThrow('answer 1 is not to');
  });
});
