import { z } from 'zod';

/** The longest message a visitor may send, in UTF-16 code units. */
export const MESSAGE_LENGTH_LIMIT = 8_000;

const NUL = '\u0000';

/**
 * Text that both databases can store and every client can show: no U+0000 (PostgreSQL refuses it) and no lone
 * surrogate (it has no UTF-8 form). `maxLength` is in UTF-16 code units. Refused at the edge, so that nothing
 * inside has to ask again.
 */
export function storableText(maxLength: number) {
  return z
    .string()
    .max(maxLength, { abort: true })
    .check((text) => {
      // zod counts code points; what is promised, and what a field of a page counts, are UTF-16 code units.
      if (text.value.length <= maxLength) return;
      text.issues.push({
        code: 'too_big',
        origin: 'string',
        maximum: maxLength,
        inclusive: true,
        input: text.value,
      });
    })
    .refine((text) => !text.includes(NUL), { error: 'contains U+0000, which cannot be stored' })
    .refine((text) => text.isWellFormed(), {
      error: 'contains a lone surrogate, which is not valid Unicode',
    });
}

/** What a visitor says: storable, and not only white space. */
export const MessageText = storableText(MESSAGE_LENGTH_LIMIT).refine((text) => text.trim() !== '', {
  error: 'is empty',
});
