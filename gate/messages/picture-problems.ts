import { z } from 'zod';
import type { JsonSchema } from '../../lib/content/json-schema';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import type { Data } from '../read/read-data';
import { expectationOf } from './expectation';

/** What zod says of the block of a picture, as problems at their places. */
export function pictureProblems(data: Data, language: string, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const next = hint`see "Pictures" in CONTRIBUTING.md`;
  return issues.flatMap((issue) => {
    const place = data.locate(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        unexpected(
          data.locate([...issue.path, key]),
          `field ${quoted(key)} of a \`${language}\``,
          'one of its fields',
          didYouMean(key, fieldNames(data.schema)) ?? next,
        ),
      );
    const source = data.sourceOf(issue.path).replace(/\s+/g, ' ');
    const what = source && issue.path.length > 0 ? quoted(source) : `absence of ${nameOf(issue.path)}`;
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return unexpected(place, `${what} in a \`${language}\``, expectationOf(issue), didYouMean(source, choices) ?? next);
  });
}

const nameOf = (path: readonly PropertyKey[]) => `\`${String(path.at(-1) ?? 'fields')}\``;

/** The names of all fields, also of those within others. */
function fieldNames(schema: z.ZodObject): string[] {
  const names = (part: JsonSchema): string[] => [
    ...Object.entries(part.properties ?? {}).flatMap(([name, below]) => [name, ...names(below)]),
    ...(part.items ? names(part.items) : []),
  ];
  return names(z.toJSONSchema(schema) as JsonSchema);
}
