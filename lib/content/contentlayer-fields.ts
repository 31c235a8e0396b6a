import type { FieldDefs } from 'contentlayer2/source-files';
import { z } from 'zod';
import type { JsonSchema } from './json-schema';

/**
 * Contentlayer's field definitions of a zod object, by way of its JSON Schema.
 *
 * @throws {Error} for a shape this site has no use for yet; extend `fieldOf` when it does.
 */
export function contentlayerFields(name: string, schema: z.ZodObject): FieldDefs {
  return fieldsOf(name, z.toJSONSchema(schema) as JsonSchema);
}

function fieldsOf(name: string, { properties = {}, required = [] }: JsonSchema): FieldDefs {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { ...fieldOf(`${name}.${key}`, schema), required: required.includes(key), description: schema.description },
    ]),
  ) as FieldDefs;
}

function fieldOf(name: string, schema: JsonSchema): object {
  if (schema.enum) return { type: 'enum', options: schema.enum };
  switch (schema.type) {
    case 'string':
      return { type: 'string' };
    case 'integer':
      return { type: 'number' };
    case 'array':
      // Contentlayer would look at every key of every entry as at a document of its own, which takes most of its time; check has looked.
      return schema.items?.anyOf ? { type: 'json' } : { type: 'list', of: fieldOf(name, schema.items ?? {}) };
  }
  throw new Error(
    `Unexpected shape of "${name}" in lib/content/schema.ts, expected text, number, list or union of objects`,
  );
}
