import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConversationTitle, TITLE_LENGTH_LIMIT } from '../../protocol/conversation.js';
import { ClientMessageId, TurnId } from '../../protocol/ids.js';
import { MESSAGE_LENGTH_LIMIT, MessageText, storableText } from '../../protocol/text.js';

const accepts = (schema: { safeParse(input: unknown): { success: boolean } }, input: unknown) =>
  schema.safeParse(input).success;

describe('storable text', () => {
  const Text = storableText(10);

  it.each([
    ['nothing', ''],
    ['white space', ' \t\r\n'],
    ['control characters', '\u0001\u001b\u007f'],
    ['characters beyond the first plane', '😀𝒜漢'],
    ['joiners and marks', 'e\u0301\u200d\ufeff'],
    ['the replacement character', '\ufffd'],
    ['noncharacters', '\uffff\u{10ffff}'],
  ])('is %s', (_what, text) => {
    expect(Text.parse(text)).toBe(text);
  });

  it.each([
    ['U+0000 at the beginning', '\u0000a'],
    ['U+0000 at the end', 'a\u0000'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
  ])('is not text with %s', (_what, text) => {
    expect(accepts(Text, text)).toBe(false);
  });

  it('is measured in UTF-16 code units, to the last', () => {
    expect(accepts(Text, 'x'.repeat(10))).toBe(true);
    expect(accepts(Text, 'x'.repeat(11))).toBe(false);
    expect(accepts(Text, '😀'.repeat(5))).toBe(true);
    expect(accepts(Text, '😀'.repeat(6))).toBe(false);
    expect(Text.safeParse('😀'.repeat(6)).error?.issues).toMatchObject([
      { code: 'too_big', origin: 'string' },
    ]);
    expect(Text.safeParse('x'.repeat(30)).error?.issues.length).toBe(1);
  });

  it('survives UTF-8 unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          fc.pre(accepts(storableText(1_000), text));
          expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
          expect(text).not.toContain('\u0000');
        },
      ),
    );
  });

  it.each([undefined, null, 5, {}, [], ['a'], true, Buffer.from('a')])('is not %j', (input) => {
    expect(accepts(Text, input)).toBe(false);
  });
});

describe('a message', () => {
  it('has at most its limit of characters and not only white space', () => {
    expect(accepts(MessageText, 'x'.repeat(MESSAGE_LENGTH_LIMIT))).toBe(true);
    expect(accepts(MessageText, 'x'.repeat(MESSAGE_LENGTH_LIMIT + 1))).toBe(false);
    for (const blank of ['', ' ', '\n\t\r', '\u00a0\u2003\ufeff'])
      expect(accepts(MessageText, blank)).toBe(false);
  });

  it('is kept as it was written, white space included', () => {
    expect(MessageText.parse('  two\n\nlines ')).toBe('  two\n\nlines ');
  });
});

describe('a title', () => {
  it('has a limit of its own and is not blank', () => {
    expect(accepts(ConversationTitle, 'x'.repeat(TITLE_LENGTH_LIMIT))).toBe(true);
    for (const text of ['x'.repeat(TITLE_LENGTH_LIMIT + 1), ' ', 'a\u0000b', '\ud800']) {
      expect(accepts(ConversationTitle, text)).toBe(false);
    }
  });
});

describe('ids', () => {
  it('are UUIDs and nothing that only looks like one', () => {
    expect(accepts(TurnId, '01900000-0000-7000-8000-000000000001')).toBe(true);
    for (const text of [
      '',
      '1',
      '../../etc',
      "'; drop table turn",
      '01900000000070008000000000000001',
      '01900000-0000-7000-8000-000000000001 ',
    ]) {
      expect(accepts(TurnId, text)).toBe(false);
    }
  });

  it('of a client are 8 to 64 harmless characters', () => {
    for (const text of ['12345678', 'a-b_C-D9', 'x'.repeat(64)])
      expect(accepts(ClientMessageId, text)).toBe(true);
    for (const text of [
      '1234567',
      'x'.repeat(65),
      'with space',
      'ümlauts-are-out',
      'line\nfeed',
      '12345678\n',
    ]) {
      expect(accepts(ClientMessageId, text), JSON.stringify(text)).toBe(false);
    }
  });
});
