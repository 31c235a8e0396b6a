import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../lib/content/parse-mdx';
import { hint } from '../hint';
import { limits } from '../limits';
import { type Problem, start, unexpected } from '../problem';
import { openFences } from './fences';
import { parserProblem } from './mdx-slips';
import { placeLateNodes } from './place-nodes';

/** The body as a syntax tree with the places of the file, or what is wrong with its form. */
export function readBody(body: string): Root | Problem[] {
  const tree = parsedBody(body);
  const open = Array.isArray(tree) ? [] : openFences(body, tree);
  return open.length > 0 ? open : tree;
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
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}
