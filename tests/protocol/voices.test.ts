import { describe, expect, it } from 'vitest';
import { EndpointInput, LocalModelName, PersonaSheet } from '../../protocol/console/voices.js';

const endpoint = { id: 'one', name: 'Office', url: 'http://127.0.0.1:11434/v1', model: null };
const persona = { name: 'Parley', instructions: 'Be kind.', opener: 'Hello.', starters: ['Hi'] };

describe('what an operator types about a voice', () => {
  it('is taken as it is meant', () => {
    expect(EndpointInput.safeParse(endpoint).success).toBe(true);
    expect(PersonaSheet.parse({ ...persona, instructions: ' Be kind.\nBe short. ' }).instructions).toBe(
      'Be kind.\nBe short.',
    );
  });

  it.each([
    [{ name: 'two\nlines' }],
    [{ name: '\u001b[31mred' }],
    [{ name: '   ' }],
    [{ model: 'nul\u0000' }],
    [{ url: 'http://user:secret@127.0.0.1' }],
    [{ url: 'https://models.example/v1?key=secret' }],
    [{ url: 'file:///etc/passwd' }],
    [{ key: 'two\r\nx-header: lines' }],
  ])('an endpoint with %j is refused', (changes) => {
    expect(EndpointInput.safeParse({ ...endpoint, ...changes }).success).toBe(false);
  });

  it.each([
    [{ name: 'a\nb' }],
    [{ instructions: 'nul \u0000' }],
    [{ opener: 'half \ud83d' }],
    [{ starters: ['\u0000'] }],
  ])('a persona with %j is refused, because it could not be stored', (changes) => {
    expect(PersonaSheet.safeParse({ ...persona, ...changes }).success).toBe(false);
  });

  it.each(['../x', 'a/..', './a', '/etc/passwd', 'a/b/c', 'a\\b/c', 'a/b\n', 'a/%2e%2e', 'a', ''])(
    '%j is no name of a local model',
    (name) => expect(LocalModelName.safeParse(name).success).toBe(false),
  );
});
