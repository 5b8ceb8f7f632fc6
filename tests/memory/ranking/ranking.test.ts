import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fullTextQuery } from '../../../memory/ranking/full-text-query.js';
import { fuseByRank } from '../../../memory/ranking/fuse-by-rank.js';
import { createRamTextIndex } from '../../../memory/ranking/ram-text-index.js';
import { tellingWords } from '../../../memory/ranking/telling-words.js';

describe('telling words', () => {
  it('leave out what every text has, contractions too', () => {
    expect(tellingWords("What’s Anna's dog called? I don't know.")).toEqual([
      'anna',
      'dog',
      'called',
      'know',
    ]);
    expect(tellingWords("It isn't what I'd do, and you're not there.")).toEqual([]);
  });

  it('are divided where the index divides what is stored', () => {
    expect(tellingWords("Did O'Brien pay 10,000?")).toEqual(['o', 'brien', 'pay', '10', '000']);
  });

  it('stand once each, in their order, whatever the script', () => {
    expect(tellingWords('Zoë, zoë: Москва 東京 Zoë')).toEqual(['zoë', 'москва', '東京']);
  });
});

describe('a full-text query', () => {
  it('is none where no word is left', () => {
    expect(fullTextQuery([])).toBeUndefined();
    expect(fullTextQuery(['"', '***', ''])).toBeUndefined();
  });

  it('takes every word for a word', () => {
    expect(fullTextQuery(['near', 'a"b', 'near'])).toBe('"near" OR "a""b"');
  });
});

describe('reciprocal rank fusion', () => {
  const ranking = (...ids: string[]) => ids.map((id, i) => ({ id, score: 100 - i }));

  it('puts first what stands high in several rankings', () => {
    const fused = fuseByRank([
      { ranking: ranking('a', 'b', 'c'), weight: 1 },
      { ranking: ranking('b', 'd', 'a'), weight: 1 },
    ]);
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('gives 1 to what is first everywhere, and follows the weights', () => {
    const rankings = [
      { ranking: ranking('a', 'b'), weight: 3 },
      { ranking: ranking('b', 'a'), weight: 1 },
    ];
    expect(fuseByRank(rankings, { k: 1 })[0]).toMatchObject({ id: 'a' });
    expect(fuseByRank([{ ranking: ranking('a'), weight: 2 }])).toEqual([{ id: 'a', score: 1 }]);
  });

  it('is empty where nothing was ranked', () => {
    expect(fuseByRank([])).toEqual([]);
    expect(fuseByRank([{ ranking: [], weight: 1 }])).toEqual([]);
    expect(fuseByRank([{ ranking: ranking('a'), weight: 0 }])).toEqual([]);
  });
});

describe('the text index in RAM', () => {
  const index = () => createRamTextIndex({ columns: ['own', 'before'] });
  const open = [index()];
  const fresh = () => {
    const one = index();
    open.push(one);
    return one;
  };
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  it('finds the forms of a word, and the rarer word first', () => {
    const documents = fresh();
    documents.add('a', { own: 'We were hiking with the dog.', before: '' });
    documents.add('b', { own: 'The dog sleeps.', before: '' });
    documents.add('c', { own: 'The dog barks.', before: '' });
    documents.add('d', { own: 'Nothing here.', before: '' });
    documents.add('e', { own: 'Nor here.', before: '' });
    documents.add('f', { own: 'Nor there.', before: '' });
    documents.add('g', { own: 'Empty.', before: '' });
    const found = documents.search(['hikes', 'dogs'], { limit: 10 });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? Infinity);
  });

  it('weighs its columns', () => {
    const documents = fresh();
    documents.add('a', { own: 'a lighthouse', before: 'a harbour' });
    documents.add('b', { own: 'a harbour', before: 'a lighthouse' });
    const first = (weights: { own?: number; before?: number }) =>
      documents.search(['lighthouse'], { limit: 1, weights })[0]?.id;
    expect(first({ before: 0.1 })).toBe('a');
    expect(first({ own: 0.1 })).toBe('b');
  });

  it('replaces and removes', () => {
    const documents = fresh();
    documents.add('a', { own: 'apples', before: '' });
    documents.add('a', { own: 'pears', before: '' });
    expect(documents.search(['apples'], { limit: 5 })).toEqual([]);
    expect(documents.search(['pears'], { limit: 5 }).map(({ id }) => id)).toEqual(['a']);
    documents.remove('a');
    documents.remove('a');
    expect(documents.search(['pears'], { limit: 5 })).toEqual([]);
  });

  it('takes any text as words, never as a query', () => {
    const documents = fresh();
    documents.add('a', { own: 'near the own harbour', before: '' });
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary-ascii' }),
            fc.constantFrom('\ud800', '東京', 'NEAR(', 'own:', '"', 'NOT', '^a', 'b*', '\0"'),
          ),
        ),
        (words) => {
          expect(documents.search(words, { limit: 3 }).length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
