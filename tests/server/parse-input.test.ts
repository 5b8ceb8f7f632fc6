import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHAT_EVENTS } from '../../protocol/chat-events.js';
import { AppError } from '../../protocol/errors.js';
import { HTTP_API } from '../../protocol/http-api.js';
import { parseInput } from '../../server/parse-input.js';

const Order = z.object({
  size: z.int().min(1).max(9),
  note: z.string().max(5),
  to: z.object({ town: z.string() }),
});

function refusal(schema: z.ZodType, input: unknown): AppError {
  try {
    parseInput(schema, input);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('input from outside', () => {
  it('is given back parsed, with defaults and without what nobody asked for', () => {
    const query = HTTP_API.listConversations.query;
    expect(parseInput(query, { limit: '20', more: 'ignored' })).toEqual({ limit: 20 });
    expect(parseInput(query, {})).toEqual({ limit: 50 });
  });

  it('that is wrong in many places is INVALID_INPUT and names each of them', () => {
    const error = refusal(Order, { size: 'big', note: 'short', to: { town: 7 } });
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.details).toMatchObject({ problems: [{ field: 'size' }, { field: 'to.town' }] });
    expect(error.message).toMatch(/size: .*; to\.town: /);
  });

  it('that is altogether something else names the whole', () => {
    for (const input of [undefined, null, 5, 'text', []]) {
      expect(refusal(Order, input).details).toMatchObject({ problems: [{ field: '(the whole)' }] });
    }
  });

  it('that is a text over its length is PAYLOAD_TOO_LARGE, a number over its limit is not', () => {
    expect(refusal(Order, { size: 1, note: 'longer', to: { town: 'x' } }).code).toBe('PAYLOAD_TOO_LARGE');
    expect(refusal(Order, { size: 10, note: 'short', to: { town: 'x' } }).code).toBe('INVALID_INPUT');
  });

  it('keeps the parser’s error as the cause, for the log', () => {
    expect(refusal(Order, {}).cause).toBeInstanceOf(z.ZodError);
  });

  const schemas: [name: string, schema: z.ZodType][] = [
    ...Object.entries(CHAT_EVENTS).map(([name, { payload }]): [string, z.ZodType] => [name, payload]),
    ...Object.entries(HTTP_API).flatMap(([name, route]) =>
      (['params', 'query', 'body'] as const).flatMap((part): [string, z.ZodType][] => {
        const schema = (route as Partial<Record<typeof part, z.ZodType>>)[part];
        return schema ? [[`${name} ${part}`, schema]] : [];
      }),
    ),
  ];

  it.each(schemas)('of %s is never echoed in its refusal', (_name, schema) => {
    const marker = 'echoed-marker';
    const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    for (const value of [`${marker}\u0000`, { [marker]: marker }, [marker], marker.repeat(2_000)]) {
      const input = { ...Object.fromEntries(shape.map((key) => [key, value])), [marker]: marker };
      const parsed = schema.safeParse(input);
      if (parsed.success) continue;
      const { message, details } = refusal(schema, input);
      expect(JSON.stringify({ message, details })).not.toContain(marker);
    }
  });
});
