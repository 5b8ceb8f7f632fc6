import { expect, it } from 'vitest';
import { parley } from './run-lines.js';

it('parley compose answers from memories and passages, and a bad line in its place', async () => {
  const lines = [
    {
      dialogue: [{ role: 'user', text: 'What is my dog called?' }],
      memories: ['Has a dog named Max'],
      persona: null,
    },
    {
      dialogue: [{ role: 'user', text: 'When did the lighthouse open?' }],
      passages: [{ n: 3, title: 'Lighthouse', text: 'The lighthouse at Skerry Point opened in 1884.' }],
      persona: { name: 'Mira' },
    },
    { dialogue: 'hello' },
  ];
  const ran = await parley(['compose'], lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [remembered, grounded, refused] = ran.lines as Record<string, unknown>[];
  expect(remembered).toMatchObject({ citations: [], act: expect.any(String) as unknown });
  expect(remembered?.['text']).toContain('Max');
  expect(grounded?.['citations']).toEqual([3]);
  expect(grounded?.['text']).toContain('1884');
  expect(refused).toMatchObject({ error: { code: 'INVALID_INPUT', line: 3 } });
  expect(ran.code).toBe(1);
});
