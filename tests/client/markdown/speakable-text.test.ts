import { describe, expect, it } from 'vitest';
import { speakableText } from '../../../client/chat/markdown/speakable-text.js';

const speak = (markdown: string) => speakableText(markdown, '(code)');

describe('speakableText', () => {
  it('reads words without their signs', () => {
    expect(speak('## Lisbon\n\n> The **Tagus** and the *Alfama*, `3.10 EUR`.')).toBe(
      'Lisbon The Tagus and the Alfama, 3.10 EUR.',
    );
  });

  it('reads links and images by their text', () => {
    expect(speak('See [the map](https://a.example/b) and ![the tower](https://a.example/t.png).')).toBe(
      'See the map and the tower.',
    );
  });

  it('announces code instead of reading it, also where it is not closed', () => {
    expect(speak('Here:\n\n```ts\nconst a = 1;\n```\n\nThere.')).toBe('Here: (code) There.');
    expect(speak('Here:\n\n```ts\nconst a = 1;')).toBe('Here: (code)');
  });

  it('leaves names with underscores and products of numbers alone', () => {
    expect(speak('snake_case and 2 * 3 * 4')).toBe('snake_case and 2 * 3 * 4');
  });
});
