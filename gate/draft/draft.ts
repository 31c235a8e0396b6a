import type { Parents, Root } from 'mdast';
import { z } from 'zod';
import { type ComponentSchema, type ComponentSchemas, schemaOf } from '../../lib/content/component-schema';
import { type Kind, kindOfPath } from '../../lib/content/kinds';
import { limits } from '../limits';
import { type Problem, textOf } from '../problem';
import { boxHidden } from '../read/characters';
import { splitFrontmatter } from '../read/frontmatter';
import { parsedBody } from '../read/read-body';
import { containersIn } from '../read/read-source';
import { problemsBy, type Site } from '../rule';
import { bodyRules } from '../rules/all';
import { blockAt, type ShownBody, shownBody } from './shown-body';
import { shownValues } from './shown-values';
import { valuesIn } from './values-in';

/** Shows a problem at its place in a draft. Only drafts hold it: check knows no such component. */
const markSchema: ComponentSchema = {
  description: 'A problem at its place.',
  props: z.strictObject({
    severity: z.string(),
    place: z.string(),
    text: z.string(),
    hides: z.literal(true).optional(),
  }),
  display: 'block',
  content: 'nothing',
  example: '',
};

/**
 * A file with problems as somebody who writes should see it: all of its text but what could hurt, with each problem at its place.
 * Nothing of the file is taken over unread: values are written anew, and blocks stand as they are when no rule found them harmful.
 *
 * @param problems - all that was found wrong with the file
 */
export function draftOf(path: string, bytes: Uint8Array, problems: readonly Problem[], site: Site): string {
  const place = kindOfPath(path);
  const source = readableText(bytes);
  if (!place || !source) return bareDraft(path, problems);
  const cut = place.kind.body ? splitFrontmatter(source) : { yaml: source, body: undefined };
  // Where nobody can tell where the text begins, all is text, and fields may be anywhere in it.
  const parts = Array.isArray(cut) ? { yaml: source, body: source } : cut;
  const front = frontOf(place.kind, valuesIn(parts.yaml, place.kind.schema), place.slug, site);
  if (parts.body === undefined) return front;
  const found = (tree: Root, text: string, components = site.components) =>
    problemsBy(bodyRules, tree, { ...site, components }, place.kind.name, text);
  const isHarmful = ({ severity }: Problem) => severity === 'harmful';
  const shown = shownBody(parts.body, (tree, text) => found(tree, text).filter(isHarmful));
  // Check knows no more of a body that cannot be parsed; here something is left of it.
  const all = once([
    ...problems,
    ...found(shown.tree, shown.lines.join('\n')).filter(({ line }) => isWhole(shown, line)),
    ...shown.reasons,
  ]);
  const body = withMarks(shown, all, site.components);
  // Marks stand between blocks and should change none; should they do so, they stand above all of them.
  const tree = parsedBody(body);
  const sound =
    !Array.isArray(tree) && !found(tree, body, { ...site.components, DraftProblem: markSchema }).some(isHarmful);
  return document(front, sound ? body : [...all.map((problem) => mark(problem)), shown.lines.join('\n')].join('\n\n'));
}

/** Whether the block around a line is shown as it was written: what is said of any other may come from what is hidden in it. */
function isWhole({ tree, hidden }: ShownBody, line: number): boolean {
  const { start, end } = blockAt(tree, line)?.position ?? {};
  return (
    start !== undefined && end !== undefined && ![...hidden].some((hides) => start.line <= hides && hides <= end.line)
  );
}

/** Each problem once; of two that say the same, the last. */
const once = (problems: readonly Problem[]) =>
  [
    ...new Map(problems.map((problem) => [`${problem.line}:${problem.column} ${problem.message}`, problem])).values(),
  ].slice(0, limits.problems);

/** The draft of a file that was not read: nothing but its problems, of which it needs no text. */
export function bareDraft(path: string, problems: readonly Problem[]): string {
  const place = kindOfPath(path);
  if (!place) return '';
  const front = frontOf(place.kind, {}, place.slug, { hosts: [] });
  return place.kind.body ? document(front, problems.map((problem) => mark(problem, true)).join('\n\n')) : front;
}

/** The text of a file with a box in place of what nobody sees, and without lines that are too deep to be parsed; empty for one that is no text. */
function readableText(bytes: Uint8Array): string {
  if (bytes.byteLength > limits.bytes) return '';
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  const shallow = text.split('\n').map((line) => (containersIn(line) > limits.containersInLine ? '' : line));
  return boxHidden(shallow.join('\n'));
}

/** Every field on a line of its own, in JSON, which is YAML that all readers take alike. */
function frontOf({ schema }: Kind, values: Record<string, unknown>, slug: string, site: Pick<Site, 'hosts'>): string {
  return Object.entries(shownValues(schema, values, slug, site))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

const document = (front: string, body: string) => `---\n${front}---\n\n${body.trim()}\n`;

/** The body with each problem above the block it is in; those of the frontmatter come first. */
function withMarks(
  { lines, hidden, tree, reasons }: ShownBody,
  problems: readonly Problem[],
  components: ComponentSchemas,
): string {
  const mayHold = (parent: Parents) =>
    !('name' in parent) || schemaOf(components, parent.name ?? null)?.content === 'blocks';
  const marks = new Map<number, string[]>();
  for (const problem of problems) {
    let above = problem.line;
    if (hidden.has(above)) while (hidden.has(above - 1)) above--;
    else above = blockAt(tree, above, mayHold)?.position?.start.line ?? 0;
    marks.set(above, [...(marks.get(above) ?? []), mark(problem, reasons.includes(problem))]);
  }
  return ['', ...lines]
    .flatMap((line, number) => [...(marks.get(number) ?? []).flatMap((text) => ['', text, '']), line])
    .join('\n');
}

/** Whatever a problem quotes, its mark is one line of text in quotation marks. */
function mark({ severity = 'broken', line, column, ...problem }: Problem, hides = false): string {
  const text = boxHidden(textOf(problem).replace(/\s+/g, ' ')).replace(
    /["&<>{}\\]/g,
    (sign) => `&#${sign.codePointAt(0)};`,
  );
  return `<DraftProblem severity="${severity}" place="${line}:${column}" text="${text}"${hides ? ' hides' : ''} />`;
}
