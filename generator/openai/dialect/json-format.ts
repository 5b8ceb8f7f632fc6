/**
 * How an answer is asked for as JSON. A server that can hold a model to a schema is given it; one that only knows
 * "some JSON", or nothing of the kind, finds the schema in the prompt. OpenAI's strict mode takes a part of JSON
 * schema, in which every property is required and none may be added; a schema that is not of that part goes out
 * as it is and not strict, because making it fit would change what it says.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 * https://docs.ollama.com/capabilities/structured-outputs
 * https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md (response_format)
 * https://docs.vllm.ai/en/stable/features/structured_outputs.html
 */
import type { ChatMessage } from '../../chat-messages.js';

/** What a server takes, best first. */
export const JSON_MODES = ['schema', 'object', 'prompt'] as const;
export type JsonMode = (typeof JSON_MODES)[number];

export interface NamedSchema {
  name: string;
  schema: object;
}

export function responseFormat({ name, schema }: NamedSchema, mode: JsonMode): object {
  if (mode === 'prompt') return {};
  if (mode === 'object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name, ...strictest(schema) } } };
}

/** The messages with the schema in the first one, for a server that is not told of it otherwise. */
export function withSchema(messages: ChatMessage[], { schema }: NamedSchema): ChatMessage[] {
  const rule = `Answer with one JSON object and nothing else. It keeps to this JSON schema:\n${JSON.stringify(schema)}`;
  const [first, ...rest] = messages;
  if (first?.role === 'system') return [{ ...first, content: `${first.content}\n\n${rule}` }, ...rest];
  return [{ role: 'system', content: rule }, ...messages];
}

/** Keywords beside `type` that strict mode knows and that say the same there. */
const STRICT_KEYWORDS = new Set([
  'type',
  'description',
  'title',
  'enum',
  'const',
  'anyOf',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
]);

export function strictest(schema: object): { schema: object; strict: boolean } {
  const plain = withoutDialect(schema);
  const strict = closed(plain);
  const isObject = strict !== undefined && 'type' in strict && strict.type === 'object';
  return isObject ? { schema: strict, strict: true } : { schema: plain, strict: false };
}

function withoutDialect(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

/** The same schema with its objects closed, or undefined where strict mode cannot say it. */
function closed(schema: object): object | undefined {
  const entries = Object.entries(schema);
  if (entries.some(([key]) => !STRICT_KEYWORDS.has(key))) return undefined;
  const { properties, required, additionalProperties, type } = schema as Record<string, unknown>;
  if (type === 'object' && !isClosable(properties, required, additionalProperties)) return undefined;
  const rebuilt: Record<string, unknown> = { ...schema };
  if (type === 'object') rebuilt['additionalProperties'] = false;
  for (const [key, parts] of Object.entries(partsOf(schema))) {
    const inner = Object.entries(parts).map(([name, part]) => [name, closed(part)] as const);
    if (inner.some(([, part]) => part === undefined)) return undefined;
    rebuilt[key] = rejoin(key, inner);
  }
  return rebuilt;
}

function isClosable(properties: unknown, required: unknown, additionalProperties: unknown): boolean {
  if (typeof properties !== 'object' || properties === null) return false;
  if (additionalProperties !== undefined && additionalProperties !== false) return false;
  const names = Array.isArray(required) ? required : [];
  return Object.keys(properties).every((name) => names.includes(name));
}

/** The schemas inside a schema, by the keyword that holds them. */
function partsOf(schema: object): Record<string, Record<string, object>> {
  const { properties, items, anyOf } = schema as {
    properties?: Record<string, object>;
    items?: object;
    anyOf?: object[];
  };
  return {
    ...(properties === undefined ? {} : { properties }),
    ...(items === undefined ? {} : { items: { only: items } }),
    ...(anyOf === undefined ? {} : { anyOf: Object.fromEntries(anyOf.entries()) }),
  };
}

function rejoin(key: string, parts: (readonly [string, object | undefined])[]): unknown {
  if (key === 'properties') return Object.fromEntries(parts);
  const values = parts.map(([, part]) => part);
  return key === 'anyOf' ? values : values[0];
}
