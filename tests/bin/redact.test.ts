import { describe, expect, it } from 'vitest';
import { parley } from './run-lines.js';

describe('parley redact', () => {
  it('replaces, lists, answers a bad line in its place and ends with 1', async () => {
    const { code, lines } = await parley(
      ['redact', '--data', './nowhere'],
      '{"text":"😀 mira@example.com on 2024-05-21","id":7}\nnot JSON\n{"text":"nothing"}\n',
    );
    expect(lines).toEqual([
      {
        text: '😀 <EMAIL_ADDRESS_1> on 2024-05-21',
        entities: [
          { type: 'EMAIL_ADDRESS', start: 2, end: 18, score: 0.95 },
          { type: 'DATE_TIME', start: 22, end: 32, score: 0.95 },
        ],
      },
      { error: { code: 'INVALID_INPUT', message: expect.stringContaining('not JSON') as string, line: 2 } },
      { text: 'nothing', entities: [] },
    ]);
    expect(code).toBe(1);
  });

  it('takes a policy and regions, and ends with 0', async () => {
    const { code, lines } = await parley(
      ['redact', '--urls', '--dates', '--regions', 'cn,us'],
      '{"text":"On 2024-05-21 see example.org or ring 13812345678."}\n',
    );
    expect(lines).toMatchObject([{ text: 'On <DATE_TIME_1> see <URL_1> or ring <PHONE_NUMBER_1>.' }]);
    expect(code).toBe(0);
  });

  it('ends wrong usage with 2', async () => {
    const { code, lines, said } = await parley(['redact', '--regions', 'US,XX'], '');
    expect(said).toMatch(/"XX" is no ISO 3166 code/);
    expect(lines).toEqual([]);
    expect(code).toBe(2);
  });
});
