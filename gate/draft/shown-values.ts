import { z } from 'zod';
import { fieldsFor } from '../../lib/content/field-roles';
import type { JsonSchema } from '../../lib/content/json-schema';
import { reference } from '../../lib/content/schema';
import type { Site } from '../rule';
import { linkWording } from '../rules/links';

/**
 * The values of a file as far as pages can show them. Those of another type than their field are left out, and something stands in for
 * what pages cannot do without. All of it is text that pages show as it is written, but for the addresses of references.
 */
export function shownValues(
  schema: z.ZodObject,
  values: Record<string, unknown>,
  slug: string,
  site: Pick<Site, 'hosts'>,
): Record<string, unknown> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema;
  const shown = Object.entries(properties).map(([name, field]) => {
    const value =
      shownValue(field, values[name], site) ?? (required.includes(name) ? standIn(name, field, slug) : undefined);
    return [name, value] as const;
  });
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

function shownValue(field: JsonSchema, value: unknown, site: Pick<Site, 'hosts'>): unknown {
  if (field.type === 'integer') return Number.isSafeInteger(value) ? value : undefined;
  if (field.type === 'array')
    return Array.isArray(value) ? value.filter((item) => isShown(field.items ?? {}, item, site)) : undefined;
  return isShown(field, value, site) ? value : undefined;
}

function isShown({ anyOf, enum: choices, format }: JsonSchema, value: unknown, site: Pick<Site, 'hosts'>): boolean {
  if (anyOf) {
    const { data } = reference.safeParse(value);
    return data !== undefined && (!('url' in data) || !linkWording(data.url, site));
  }
  if (choices) return choices.includes(String(value));
  if (format === 'date') return z.iso.date().safeParse(value).success;
  return typeof value === 'string';
}

/** What stands for a field that is not there: the name of the file for its title, nothing for all else. */
function standIn(name: string, { type }: JsonSchema, slug: string): unknown {
  if (fieldsFor('title').includes(name)) return slug.replaceAll('-', ' ');
  return type === 'array' ? [] : type === 'integer' ? Number.MAX_SAFE_INTEGER : '';
}
