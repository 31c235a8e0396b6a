import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../lib/content/parse-body';
import { limits } from '../limits';
import { type Place, type Problem, start } from '../problem';

/** The body as a syntax tree with the places of the file, or what kept the parser from making one. */
export function readBody(body: string): Root | Problem[] {
  try {
    const tree = parseMdx(body);
    return depthOf(tree) > limits.depth ? [tooDeep] : tree;
  } catch (error) {
    if (error instanceof VFileMessage) {
      return [{ ...placeOf(error), ...explain(error) }];
    }
    // The parser's stack has an end, and nesting of some kinds reaches it below the other limits.
    if (error instanceof RangeError) return [tooDeep];
    throw error;
  }
}

const tooDeep: Problem = {
  ...start,
  message: `Unexpected depth of nesting, expected at most ${limits.depth} levels`,
  hint: 'write it flatter',
};

/** Levels of a tree, without recursion: this is what tells whether recursion is safe. */
function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}

/** The parser gives the place of an unclosed tag in words only, as `(11:1-11:21)`. */
function placeOf({ line, column, reason }: VFileMessage): Place {
  const said = /\((\d+):(\d+)/.exec(reason);
  return { line: line ?? Number(said?.[1] ?? 1), column: column ?? Number(said?.[2] ?? 1) };
}

/** The parser's reasons in the words of somebody who writes text, not programs. */
function explain({ reason, ruleId }: VFileMessage): { message: string; hint: string } {
  const closing = /Expected a closing tag for `<([^`>]*)>`/.exec(reason)?.[1];
  if (closing !== undefined) {
    return {
      message: `Unexpected end of \`<${closing}>\`, expected its closing tag \`</${closing}>\``,
      hint: 'add it on a line of its own, or write `\\<` for the sign itself',
    };
  }
  const crossed = /closing tag `([^`]*)`, expected corresponding closing tag for `<([^`>]*)>`/.exec(reason);
  if (crossed) {
    const message = `Unexpected closing tag \`${crossed[1]}\`, expected \`</${crossed[2]}>\` before it`;
    return { message, hint: 'close tags in the reverse order of opening' };
  }
  if (/acorn|expression|brace|import|export|esm|in code|spread/i.test(`${reason} ${ruleId}`)) {
    return {
      message: 'Unexpected code (`{`, `import` or `export`), expected text',
      hint: 'write `\\{` for the sign itself, or put code between backticks',
    };
  }
  if (/before (?:local |member )?name|in name|after name|attribute|in tag|closing slash|end of file/i.test(reason)) {
    return {
      message: 'Unexpected `<` that starts no complete tag, expected text or a component',
      hint: 'write `\\<` for the sign itself, or finish the tag',
    };
  }
  return {
    message: `Unexpected markup, expected Markdown (${reason.replace(/\s+/g, ' ').slice(0, 120)})`,
    hint: 'close every tag; write `\\{` and `\\<` for the signs themselves',
  };
}
