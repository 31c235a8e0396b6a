import type { Root } from 'mdast';
import { addAnchors } from '../lib/content/anchors';
import { isReserved, type Kind, kindOfPath } from '../lib/content/kinds';
import { slugExpectation } from '../lib/content/slug';
import { type Facts, factsOf } from './facts';
import { limits } from './limits';
import { type FileProblem, type Problem, start } from './problem';
import { type ProseRule, proseOf } from './prose/prose';
import { splitFrontmatter } from './read/frontmatter';
import { readBody } from './read/read-body';
import { readData } from './read/read-data';
import { readSource } from './read/read-source';
import type { BodyRule, Data, DataRule, Site } from './rule';
import { checkBodyText } from './rules/body-text';
import { checkCode } from './rules/code';
import { checkComponents } from './rules/components';
import { checkLinkTexts } from './rules/link-texts';
import { checkLinks } from './rules/links';
import { checkMarkup } from './rules/markup';
import { checkPacketBlocks } from './rules/packet-blocks';
import { checkAvoidedWords } from './rules/prose/avoided-words';
import { checkBodyLength } from './rules/prose/body-length';
import { checkHeadings } from './rules/prose/headings';
import { checkRepeatedWords } from './rules/prose/repeated-words';
import { checkSentenceLength } from './rules/prose/sentence-length';
import { checkShortAnswer } from './rules/prose/short-answer';
import { checkSpellings } from './rules/prose/spellings';
import { checkTls } from './rules/prose/tls';
import { checkReferences } from './rules/references';
import { checkReviewed } from './rules/reviewed';
import { checkSchema } from './rules/schema';
import { checkSpecs } from './rules/specs';

const dataRules: DataRule[] = [checkSchema, checkReferences, checkReviewed];
const bodyRules: BodyRule[] = [
  checkCode,
  checkComponents,
  checkLinks,
  checkLinkTexts,
  checkMarkup,
  checkSpecs,
  checkPacketBlocks,
];
const proseRules: ProseRule[] = [
  ...[checkAvoidedWords, checkTls, checkSpellings, checkSentenceLength, checkRepeatedWords],
  ...[checkShortAnswer, checkHeadings, checkBodyLength],
];

/** What one file says of itself, and what is wrong with it. Plain data. */
export interface FileReport {
  problems: FileProblem[];
  /** Undefined for a file that is no document of ours. */
  facts?: Facts | undefined;
}

/**
 * Checks one file by itself, with a YAML and a Markdown parser that evaluate nothing.
 *
 * @param path - below the content folder, with `/`
 */
export function checkFile(path: string, bytes: Uint8Array, site: Site): FileReport {
  const report = (problems: readonly Problem[], facts?: Facts): FileReport => ({
    problems: bounded(problems).map((problem) => ({ path, ...problem })),
    facts,
  });
  const place = kindOfPath(path);
  if (!place) {
    const expected = '`questions/<topic>/<name>.mdx`, `topics/<topic>.yaml` or `glossary/<name>.mdx`';
    return report([{ ...start, message: `Unexpected file, expected ${expected}`, hint: 'move, rename or delete it' }]);
  }
  const file = { path, kind: place.kind.name, slug: place.slug, topic: place.topic };
  const nameProblems = checkName(place);
  const source = readSource(bytes);
  if (typeof source !== 'string') return report([...nameProblems, ...source], factsOf(file, undefined, undefined));
  if (!place.kind.body) {
    const data = readData(source, place.kind.schema, 0);
    const found = [...dataProblems(data, site), ...proseProblems(place.kind, data)];
    return report([...nameProblems, ...found], factsOf(file, soundOrNothing(data), undefined));
  }
  const parts = splitFrontmatter(source);
  if (Array.isArray(parts)) return report([...nameProblems, ...parts], factsOf(file, undefined, undefined));
  const data = readData(parts.yaml, place.kind.schema, 1);
  const body = readBody(parts.body);
  const answers = place.kind.name === 'Question' && !Array.isArray(body) ? checkBodyText(body, site) : [];
  const ofParts = [...dataProblems(data, site), ...bodyProblems(body, site), ...answers];
  const problems = [...nameProblems, ...ofParts, ...proseProblems(place.kind, data, body)];
  // Parsers name the end of the text, which may be lines below the last that is written.
  const last = source.trimEnd().split('\n').length;
  const written = problems.map((problem) => (problem.line > last ? { ...problem, line: last, column: 1 } : problem));
  const tree = soundOrNothing(body);
  return report(written, factsOf(file, soundOrNothing(data), tree, tree && addAnchors(tree)));
}

/** The first problems of a file that has very many; nobody reads thousands. */
function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= limits.problems) return problems;
  const shown = problems.slice(0, limits.problems);
  const rest = problems.length - shown.length;
  const { line, column } = shown.at(-1) ?? start;
  return [
    ...shown,
    {
      line,
      column,
      message: `Unexpected number of problems (${rest} more), expected fewer`,
      hint: 'mend those above first',
    },
  ];
}

function checkName({ kind, slug, topic }: { kind: Kind; slug: string; topic?: string }): Problem[] {
  const expectations = [topic, slug].flatMap((name) => {
    const expected = name === undefined ? undefined : slugExpectation(name);
    return expected ? [{ name, expected }] : [];
  });
  if (isReserved(kind.name, slug))
    expectations.push({ name: slug, expected: 'one that is not taken by the pages of the site' });
  return expectations.map(({ name, expected }) => ({
    ...start,
    message: `Unexpected name \`${name}\`, expected ${expected}`,
    hint: 'rename it',
  }));
}

const dataProblems = (data: Data | Problem[], site: Site) =>
  Array.isArray(data) ? data : dataRules.flatMap((rule) => rule(data, site));
const bodyProblems = (body: Root | Problem[], site: Site) =>
  Array.isArray(body) ? body : bodyRules.flatMap((rule) => rule(body, site));
const proseProblems = ({ name }: Kind, data: Data | Problem[], body?: Root | Problem[]) => {
  const prose = proseOf(name, soundOrNothing(data), body && soundOrNothing(body));
  return proseRules.flatMap((rule) => rule(prose));
};
const soundOrNothing = <T extends object>(part: T | Problem[]): T | undefined =>
  Array.isArray(part) ? undefined : part;
