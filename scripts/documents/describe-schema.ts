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
  maxLength?: number;
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
  switch (schema.type) {
    case 'object':
      return describeObject(schema);
    case 'array':
      return typeof schema.items === 'object'
        ? `(${describeSchema(schema.items)})[]`.replace(/^\((\w+)\)/, '$1')
        : 'any[]';
    case 'string':
      return describeString(schema);
    default:
      return typeof schema.type === 'string' ? schema.type : 'any';
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

function describeString({ format, maxLength }: JsonSchema): string {
  if (format !== undefined) return format;
  return maxLength === undefined ? 'string' : `string (at most ${maxLength})`;
}
