import { schemaProblems } from '../messages/schema-problems';
import type { DataRule } from '../rule';

/** Contentlayer lets a wrong choice and an empty text through, and says of the rest neither line nor remedy. */
export const checkSchema: DataRule = (data) => {
  const result = data.schema.safeParse(data.values);
  return result.success ? [] : schemaProblems(data, result.error.issues);
};
