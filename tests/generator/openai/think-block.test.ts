import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThinkBlock } from '../../../generator/openai/think-block.js';

function shown(pieces: string[]): string {
  const block = createThinkBlock();
  return pieces.map((piece) => block.push(piece)).join('') + block.end();
}

const CASES: [given: string, expected: string][] = [
  ['<think>\nA greeting.\n</think>\n\nHello.', 'Hello.'],
  ['\n<think></think>Hello.', 'Hello.'],
  ['<thinking>Hm < 3 </thin</thinking> Hello.', 'Hello.'],
  ['Hello. <think>is a tag</think>', 'Hello. <think>is a tag</think>'],
  ['<think>one</think>Then <think>two</think>', 'Then <think>two</think>'],
  ['<thin ice', '<thin ice'],
  ['<thi', '<thi'],
  ['  Hello.', '  Hello.'],
  ['<think>never ended', ''],
  [' \n ', ''],
  ['', ''],
];

describe('the thoughts at the start of an answer', () => {
  it.each(CASES)('%j is shown as %j, however it is cut', (given, expected) => {
    const cuts = fc.array(fc.nat(given.length), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (points) => {
        const edges = [0, ...points.sort((a, b) => a - b), given.length];
        const pieces = edges.slice(1).map((edge, index) => given.slice(edges[index], edge));
        expect(shown(pieces)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('are not waited for through more white space than an answer has', () => {
    const block = createThinkBlock();
    for (let count = 0; count < 100; count += 1) expect(block.push(' '.repeat(1_000))).toBe('');
    expect(block.push('Hello.')).toHaveLength(1_006);
  });

  it('do not hold up an answer without any', () => {
    const block = createThinkBlock();
    expect([block.push('He'), block.push('llo')]).toEqual(['He', 'llo']);
    expect(block.hasThought).toBe(false);
  });
});
