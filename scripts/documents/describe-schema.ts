/** The part of JSON Schema that zod prints for our schemas. */
interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  default?: unknown;
  additionalProperties?: JsonSchema | boolean;
}

/** A JSON Schema in the short form of a TypeScript type, for documents. */
export function describeSchema(given: unknown): string {
  const schema = given as JsonSchema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(describeSchema))].join(' | ');
  if (schema.allOf) return schema.allOf.map(describeSchema).join(' & ');
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => describeSchema({ ...schema, type })).join(' | ');
  }
  switch (schema.type) {
    case 'object':
      return describeObject(schema);
    case 'array':
      return typeof schema.items === 'object'
        ? `(${describeSchema(schema.items)})[]`.replace(/^\((\w+)\)/, '$1')
        : 'any[]';
    case 'string':
      return describeString(schema);
    case 'integer':
    case 'number':
      return describeNumber(schema);
    default:
      return schema.type ?? 'any';
  }
}

function describeObject({ properties, required, additionalProperties }: JsonSchema): string {
  if (!properties) {
    return typeof additionalProperties === 'object'
      ? `{ [key]: ${describeSchema(additionalProperties)} }`
      : '{}';
  }
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required?.includes(name) ? '' : '?'}: ${describeSchema(field)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function describeString({ format, minLength, maxLength, pattern }: JsonSchema): string {
  if (format !== undefined) return format;
  const limits = [
    ...(minLength === undefined ? [] : [`at least ${minLength}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength}`]),
    ...(pattern === undefined ? [] : [`of the form ${pattern}`]),
  ];
  return withLimits('string', limits);
}

/** zod bounds every integer by what a double holds exactly; that is not worth saying. */
function describeNumber({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const limits = [
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(minimum === undefined || !isSafe(minimum) ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || !isSafe(maximum) ? [] : [`to ${maximum}`]),
  ];
  return withLimits(String(type), limits);
}

function isSafe(bound: number): boolean {
  return Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}

function withLimits(type: string, limits: string[]): string {
  return limits.length === 0 ? type : `${type} (${limits.join(', ')})`;
}
