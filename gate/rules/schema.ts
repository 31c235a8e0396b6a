import type { z } from 'zod';
import { schemaProblems } from '../messages/schema-problems';
import type { Data } from '../read/read-data';
import type { DataRule } from '../rule';

/** Fields fit the schema. Contentlayer accepts a wrong choice and an empty text, and names no line for anything else. */
export const checkSchema: DataRule = (data) =>
  schemaProblems(
    data,
    issuesOf(data).filter((issue) => !isOfLength(issue)),
  );

/** Texts of fields are neither too short nor too long to be read where they stand. */
export const checkLengths: DataRule = (data) => schemaProblems(data, issuesOf(data).filter(isOfLength));
checkLengths.severity = 'style';

const issuesOf = ({ schema, values }: Data) => schema.safeParse(values).error?.issues ?? [];

const isOfLength = ({ code, ...issue }: z.core.$ZodIssue) =>
  (code === 'too_small' || code === 'too_big') && 'origin' in issue && issue.origin === 'string';
