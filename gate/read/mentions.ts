import type { Place } from '../problem';
import type { Data } from './read-data';

/** A value of a file and where it stands. */
export interface Mention<Value = string> extends Place {
  field: string;
  value: Value;
}

/** The texts of these fields, and of the lists in them. */
export function textsIn(data: Data | undefined, fields: readonly string[]): Mention[] {
  return mentionsIn(data, fields).filter((mention): mention is Mention => typeof mention.value === 'string');
}

/** The numbers of these fields. */
export function numbersIn(data: Data | undefined, fields: readonly string[]): Mention<number>[] {
  return mentionsIn(data, fields).filter((mention): mention is Mention<number> => typeof mention.value === 'number');
}

function mentionsIn(data: Data | undefined, fields: readonly string[]): Mention<unknown>[] {
  if (!data) return [];
  return fields.flatMap((field) => {
    const value = data.values[field];
    if (!Array.isArray(value)) return { field, value, ...data.locate([field]) };
    return value.map((entry: unknown, index) => ({ field, value: entry, ...data.locate([field, index]) }));
  });
}
