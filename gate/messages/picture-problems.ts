import { z } from 'zod';
import type { JsonSchema } from '../../lib/content/json-schema';
import { markupIn, plainOnly } from '../../lib/content/plain-text';
import { slugLike } from '../../lib/content/slug';
import { quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import type { Data } from '../read/read-data';
import { expectationOf } from './expectation';

type Issue = z.core.$ZodIssue;

const reference = hint`see "Pictures" in CONTRIBUTING.md`;

/** What zod says of the block of a picture, as problems at their places. */
export function pictureProblems(data: Data, language: string, issues: readonly Issue[]): Problem[] {
  // Of a value of the wrong type nothing else is worth saying.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join());
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(data, language, issue.path, key));
    if (issue.code === 'invalid_key') return unknownName(data, language, issue);
    if (issue.code !== 'invalid_type' && mistyped.includes(issue.path.join())) return [];
    const source = data.sourceOf(issue.path).replace(/\s+/g, ' ');
    const place = data.locate(issue.path);
    const inPicture = `in a \`${language}\``;
    const sign = issue.message === plainOnly ? markupIn(withoutMarks(source)) : undefined;
    if (sign !== undefined) {
      const what = sign.includes('`') ? 'backtick' : quoted(sign);
      return unexpected(place, `${what} in a text ${inPicture}`, expectationOf(issue), hint`say it without the sign`);
    }
    const what = source && issue.path.length > 0 ? quoted(source) : `absence of ${nameOf(issue.path)}`;
    return unexpected(place, `${what} ${inPicture}`, expectationOf(issue), valueHint(issue, source) ?? reference);
  });
}

/** A field that no picture of this kind has, or the rest of a text behind a comma. */
function unknownField(data: Data, language: string, path: readonly PropertyKey[], key: string): Problem {
  const place = data.locateKey(key, path);
  if (data.sourceOf(path).startsWith('{') && data.sourceOf([...path, key]) === '') {
    const next = hint`put the whole text that holds the comma between '...'`;
    return unexpected(place, `${quoted(key)} behind a comma in a \`${language}\``, '`name: value`', next);
  }
  const next = didYouMean(key, fieldNames(data.schema)) ?? reference;
  return unexpected(place, `field ${quoted(key)} of a \`${language}\``, 'one of its fields', next);
}

/** The name of a party that is too long, or no plain text. */
function unknownName(data: Data, language: string, issue: Issue & { code: 'invalid_key' }): Problem {
  const name = String(issue.path.at(-1));
  const [first] = issue.issues;
  const place = data.locateKey(name, issue.path.slice(0, -1));
  return unexpected(
    place,
    `name ${quoted(name)} in a \`${language}\``,
    first ? expectationOf(first) : 'text',
    reference,
  );
}

/** The next step for a value that is there. @param source - as it is written */
function valueHint(issue: Issue, source: string): Hint | undefined {
  const bare = withoutMarks(source);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (choices.join() === 'true') return hint`write true, or delete the field`;
    if (typeof issue.values[0] === 'string' && choices.includes(source))
      return hint`write '${source}', with its quotation marks`;
    if (typeof issue.values[0] === 'number')
      return choices.includes(bare) ? hint`write ${bare}, without quotation marks` : undefined;
    return didYouMean(source, choices);
  }
  if (issue.code === 'invalid_type') return typeHint(issue.expected, source, bare);
  if (source && issue.message === 'expected the slug of an answer') {
    const slug = slugLike(bare);
    return slug === undefined ? undefined : hint`write ${slug}`;
  }
}

function typeHint(expected: string, source: string, bare: string): Hint | undefined {
  const isOne = source !== '' && !/^[[{]/.test(source);
  if (expected === 'string' && isOne) return hint`write '${source}' if that is what you mean`;
  const [, digits] = (/^(?:number|int)$/.test(expected) && /^(\d+) ?(?:s|sec|seconds?)?$/.exec(bare)) || [];
  if (digits)
    return bare === digits ? hint`write ${digits}, without quotation marks` : hint`write ${digits}, without a unit`;
  if (expected === 'array' && isOne) return hint`write [${bare}]`;
}

const withoutMarks = (source: string) => source.replaceAll(/^['"]|['"]$/g, '');

const nameOf = (path: readonly PropertyKey[]) => `\`${String(path.at(-1) ?? 'fields')}\``;

/** The names of all fields, also of those within others. */
function fieldNames(schema: z.ZodObject): string[] {
  const names = (part: JsonSchema): string[] => [
    ...Object.entries(part.properties ?? {}).flatMap(([name, below]) => [name, ...names(below)]),
    ...(part.items ? names(part.items) : []),
  ];
  return names(z.toJSONSchema(schema) as JsonSchema);
}
