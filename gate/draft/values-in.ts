import type { z } from 'zod';
import { readData } from '../read/read-data';

/**
 * What a frontmatter says for a draft. Where one slip keeps it from being YAML, each field is read alone, so that the slip hides one field
 * and not all of them.
 */
export function valuesIn(yaml: string, schema: z.ZodObject): Record<string, unknown> {
  const data = readData(yaml, schema, 0);
  if (!Array.isArray(data)) return data.values;
  const values: Record<string, unknown> = {};
  for (const field of yaml.split(/^(?=[\w-]+:)/m)) {
    const [, name = '', text = ''] = /^([\w-]+):(.*)$/s.exec(field) ?? [];
    if (!Object.hasOwn(schema.shape, name) || Object.hasOwn(values, name)) continue;
    const alone = readData(field, schema, 0);
    values[name] = Array.isArray(alone) ? plainText(text) : alone.values[name];
  }
  return values;
}

/** A text as its author meant it, on one line, without comments below it and the quotation marks around it. */
const plainText = (text: string) =>
  text
    .replace(/^#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'](.*?)["']?$/, '$1');
