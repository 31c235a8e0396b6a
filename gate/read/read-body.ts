import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../lib/content/parse-body';
import type { Wording } from '../../lib/wording';
import { limits } from '../limits';
import { type Place, type Problem, start, unexpected } from '../problem';

/** The body as a syntax tree with the places of the file, or what kept the parser from making one. */
export function readBody(body: string): Root | Problem[] {
  const tooDeep = unexpected(start, 'depth of nesting', `at most ${limits.depth} levels`, 'write it flatter');
  try {
    const tree = parseMdx(body);
    return depthOf(tree) > limits.depth ? [tooDeep] : tree;
  } catch (error) {
    if (error instanceof VFileMessage) return [unexpected(placeOf(error), ...wordingOf(error))];
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

/** The parser gives the place of an unclosed tag in its text only, as `(11:1-11:21)`. */
function placeOf({ line, column, reason }: VFileMessage): Place {
  const said = /\((\d+):(\d+)/.exec(reason);
  return { line: line ?? Number(said?.[1] ?? 1), column: column ?? Number(said?.[2] ?? 1) };
}

/** What the parser says, for somebody who writes text and not programs. */
function wordingOf({ reason, ruleId }: VFileMessage): Wording {
  const open = /Expected a closing tag for `<([^`>]*)>`/.exec(reason)?.[1];
  if (open !== undefined) {
    const hint = 'add it on a line of its own, or write `\\<` for the sign itself';
    return [`end of \`<${open}>\``, `its closing tag \`</${open}>\``, hint];
  }
  const crossed = /closing tag `([^`]*)`, expected corresponding closing tag for `<([^`>]*)>`/.exec(reason);
  if (crossed) {
    const hint = 'close tags in the reverse order of opening';
    return [`closing tag \`${crossed[1]}\``, `\`</${crossed[2]}>\` before it`, hint];
  }
  if (/acorn|expression|brace|import|export|esm|in code|spread/i.test(`${reason} ${ruleId}`))
    return [
      'code (`{`, `import` or `export`)',
      'text',
      'write `\\{` for the sign itself, or put code between backticks',
    ];
  if (/before (?:local |member )?name|in name|after name|attribute|in tag|closing slash|end of file/i.test(reason)) {
    const hint = 'write `\\<` for the sign itself, or finish the tag';
    return ['`<` that starts no complete tag', 'text or a component', hint];
  }
  const detail = reason.replace(/\s+/g, ' ').slice(0, 120);
  return ['markup', `Markdown (${detail})`, 'close every tag; write `\\{` and `\\<` for the signs themselves'];
}
