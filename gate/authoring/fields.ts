import { z } from 'zod';
import type { JsonSchema } from '../../lib/content/json-schema';
import { oneOf } from '../../lib/wording';

/** What a schema says of one of its fields, for people. */
export interface Field {
  name: string;
  required: boolean;
  /** One or more sentences. */
  description: string;
  /** What a value looks like, for example "text of 40 to 320 characters". */
  value: string;
  /** The values it may have, where they can be counted. */
  choices: string[];
  /** Of a list of records: the fields of each shape a record may have. */
  shapes: Field[][];
}

/** The fields of a schema in its own order, in words made from nothing but the schema. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return fieldsOfShape(z.toJSONSchema(schema, { target: 'draft-07' }) as JsonSchema);
}

function fieldsOfShape({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    description: schema.description ?? '',
    value: shownValue(schema),
    choices: schema.enum ?? schema.items?.enum ?? [],
    shapes: (schema.items?.anyOf ?? []).map(fieldsOfShape),
  }));
}

function shownValue(schema: JsonSchema): string {
  if (schema.const === true) return 'its name alone';
  if (schema.enum) return oneOf(schema.enum);
  if (schema.format === 'date') return 'for example `2026-11-22`';
  if (schema.format === 'uri') return 'address';
  if (schema.type === 'array') return listOf(schema);
  if (schema.type === 'integer') return `whole number${schema.minimum === undefined ? '' : ` from ${schema.minimum}`}`;
  if (schema.type === 'object') return 'record';
  if (schema.type === 'number') return 'number';
  return `text${lengthOf(schema)}`;
}

function listOf({ items = {}, minItems = 0, maxItems }: JsonSchema): string {
  const least = minItems > 0 ? `, at least ${minItems}` : '';
  const count = `${least}${maxItems === undefined ? '' : `, at most ${maxItems}`}`;
  if (items.enum) return `list of ${items.enum.map((value) => `\`'${value}'\``).join(', ')}${count}`;
  return `list of ${items.anyOf || items.type === 'object' ? 'records' : items.pattern?.includes('[a-z0-9]') ? 'slugs' : `texts${lengthOf(items)}`}${count}`;
}

function lengthOf({ minLength, maxLength }: JsonSchema): string {
  if (maxLength === undefined) return '';
  return ` of ${minLength ?? 0} to ${maxLength} characters`;
}
