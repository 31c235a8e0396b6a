import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Kind, kindOfPath } from '../content/kinds';
import { parseMdx } from '../content/parse-body';
import type { Problem } from './problem';

/** A place in a file, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A content file, read and parsed: what every rule looks at. */
export interface SourceFile {
  path: string;
  kind: Kind;
  slug: string;
  /** Set for questions: the name of their folder. */
  topic?: string | undefined;
  data: Record<string, unknown>;
  /** Where the value (or, failing that, the nearest thing around it) at `keys` stands. */
  locate(keys: readonly PropertyKey[]): Place;
  /** Where the key itself stands. */
  locateKey(key: string): Place;
  /** Undefined for YAML documents. Places in it are places in the file. */
  body?: Root | undefined;
}

const frontmatterPattern = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads one file with a YAML and an MDX parser, neither of which evaluates anything.
 *
 * @param path - below the content folder
 * @returns the file, or the problems that kept it from being read
 */
export function readSourceFile(path: string, text: string): SourceFile | Problem[] {
  const place = kindOfPath(path);
  if (!place) {
    const expected = '`questions/<topic>/<slug>.mdx`, `topics/<topic>.yaml` or `glossary/<slug>.mdx`';
    return [{ path, line: 1, column: 1, message: `Unexpected file, expected ${expected}`, hint: 'move or rename it' }];
  }
  const source = text.replace(/^\uFEFF/, '');
  if (!place.kind.body) return readYaml(path, place, source, 0);

  const frontmatter = source.startsWith('---') ? frontmatterPattern.exec(source) : null;
  if (frontmatter?.index !== 0) {
    const message = 'Unexpected start of file, expected YAML frontmatter between two lines of `---`';
    return [{ path, line: 1, column: 1, message, hint: 'start the file with `---` on a line of its own' }];
  }
  const file = readYaml(path, place, frontmatter[1] ?? '', 1);
  // Blank lines in place of the frontmatter keep every line number true.
  const body = source.slice(0, frontmatter[0].length).replace(/[^\n]/g, '') + source.slice(frontmatter[0].length);
  try {
    const tree = parseMdx(body);
    return Array.isArray(file) ? file : { ...file, body: tree };
  } catch (error) {
    return [...(Array.isArray(file) ? file : []), mdxProblem(path, error)];
  }
}

function readYaml(
  path: string,
  place: { kind: Kind; slug: string; topic?: string },
  text: string,
  linesBefore: number,
): SourceFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({
    path,
    ...toPlace(error.pos[0]),
    message: `Unexpected YAML, expected one \`key: value\` a line (${error.message.replace(/\s+/g, ' ').trim()})`,
    hint: 'quote text that contains `: `, ` #` or starts with a sign',
  }));
  if (problems.length > 0) return problems;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (!isMap(document.contents) || typeof data !== 'object' || data === null) {
    return [{ path, line: 1 + linesBefore, column: 1, message: 'Unexpected YAML, expected `key: value` lines' }];
  }
  return {
    path,
    ...place,
    data: data as Record<string, unknown>,
    locate: (keys) => toPlace(offsetOf(document, keys)),
    locateKey: (key) => toPlace(offsetOfKey(document, key)),
  };
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, key: string): number {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const found = pairs.map((pair) => pair.key).find((node) => isScalar(node) && node.value === key);
  return isScalar(found) ? (found.range?.[0] ?? 0) : 0;
}

function mdxProblem(path: string, error: unknown): Problem {
  if (!(error instanceof VFileMessage)) throw error;
  const { line = 1, column = 1, reason } = error;
  return {
    path,
    line,
    column,
    message: reason,
    hint: 'close every tag; write `\\{` and `\\<` for the signs themselves',
  };
}
