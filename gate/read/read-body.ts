import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../lib/content/parse-mdx';
import { hint } from '../hint';
import { limits } from '../limits';
import { type Problem, start, unexpected } from '../problem';
import { openFences } from './fences';
import { parserProblem } from './mdx-slips';
import { placeLateNodes } from './place-nodes';
import { childrenOf } from './tree';

/** The body as a syntax tree with the places of the file, or what is wrong with its form: not the first sign alone at which the parser stops. */
export function readBody(body: string, stops = 8): Root | Problem[] {
  const tree = parsedBody(body);
  if (Array.isArray(tree)) {
    const left = stops > 0 ? withoutSign(body, tree[0]) : undefined;
    const more = left === undefined ? [] : readBody(left, stops - 1);
    return Array.isArray(more) ? [...tree, ...more.filter(isSign)] : tree;
  }
  const open = openFences(body, tree);
  return open.length > 0 ? open : tree;
}

/** Whether a sign is all that is wrong, which had to be escaped. */
const isSign = ({ message }: Problem) =>
  /^Unexpected (?:`<` that starts no|tag `<[a-z]|code that begins with `\{)/.test(message);

/** A text with other signs for such a one, or for all braces of its line; undefined where the problem is another. */
function withoutSign(body: string, problem: Problem | undefined): string | undefined {
  if (!problem || !isSign(problem)) return undefined;
  const lines = body.split('\n');
  const line = lines[problem.line - 1] ?? '';
  const before = line.slice(0, problem.column - 1);
  const rest = line.slice(problem.column - 1);
  lines[problem.line - 1] = before + (rest.startsWith('{') ? rest.replaceAll(/[{}]/g, 'x') : rest.replace(/^</, 'x'));
  return lines[problem.line - 1] === line ? undefined : lines.join('\n');
}

/** The same, whether or not its fences are closed: what the parser does not mind can be shown. */
export function parsedBody(body: string): Root | Problem[] {
  const tooDeep = unexpected(start, 'depth of nesting', `at most ${limits.depth} levels`, hint`use fewer levels`);
  try {
    const tree = parseMdx(body);
    if (depthOf(tree) > limits.depth) return [tooDeep];
    placeLateNodes(tree, body);
    return tree;
  } catch (error) {
    if (error instanceof VFileMessage) {
      // A fence that is left open takes a closing tag for code.
      const open = /end-tag-mismatch/.test(error.ruleId ?? '') ? openFences(body) : [];
      return open.length > 0 ? open : [parserProblem(error, body)];
    }
    // The stack of a parser has an end, and what is nested may reach it before the tree is there to be measured.
    if (error instanceof RangeError) return [tooDeep];
    throw error;
  }
}

/** Levels of a tree, without recursion: this is what tells whether recursion is safe. */
function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth++) {
    level = level.flatMap(childrenOf);
  }
  return depth;
}
