import { describeIssues } from '../describe-issue';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** Contentlayer lets a wrong enum value and an empty text through, and says of the rest neither line nor remedy. */
export function checkSchema(file: SourceFile): Problem[] {
  const result = file.kind.schema.safeParse(file.data);
  return result.success ? [] : describeIssues(file, result.error.issues);
}
