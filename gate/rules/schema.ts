import { schemaProblems } from '../messages/schema-problems';
import type { DataRule } from '../rule';

/** Fields fit the schema. Contentlayer accepts a wrong choice and an empty text, and names no line for anything else. */
export const checkSchema: DataRule = (data) =>
  schemaProblems(data, data.schema.safeParse(data.values).error?.issues ?? []);
