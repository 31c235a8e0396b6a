import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import { placeIn } from './place-nodes';
import { nodesOf } from './tree';

const markdown = unified().use(remarkParse);

/** A fence whose line begins with other text opens nothing, and the one that should close it opens one. */
const behindText = /(`{3,}|~{3,})(?<=[^\s>`~][ \t]*\1)\w*[ \t]*\n(?![\s\S]*\n *[`~]{3})/;

/** Fences that nothing closes, or too few marks: all that follows them has become code. @param tree - `source`, read with or without MDX */
export function openFences(source: string, tree: Root = markdown.parse(source)): Problem[] {
  const open = nodesOf(tree).flatMap(({ node }) => {
    const marks = node.type === 'code' ? openingMarks(node, source) : undefined;
    return node.type === 'code' && marks ? [{ node, marks }] : [];
  });
  return open.flatMap(({ node, marks }, index) => {
    if (isEndOf(open[index - 1]?.node, node)) return [];
    if (isEndOf(node, open[index + 1]?.node)) {
      const next = hint`begin it in the column of the line that opens the fence`;
      return unexpected(open[index + 1]?.node ?? node, 'closing fence outside its list', 'it inside', next);
    }
    const behind = source.slice(0, node.position?.start.offset).search(behindText);
    if (behind >= 0)
      return unexpected(
        placeIn(source, behind),
        'fence behind text',
        'a line of its own',
        hint`put a blank line before it`,
      );
    return unexpected(
      node,
      'fence that is not closed',
      'a closing fence of as many marks',
      hint`add a line of ${marks} below the code`,
    );
  });
}

/** Whether a fence is the line that was to end the one in a list above it, and stands outside the list. */
function isEndOf(above: Code | undefined, node: Code | undefined): boolean {
  const [end, begin] = [above?.position, node?.position?.start];
  return (
    end !== undefined &&
    begin !== undefined &&
    !node?.lang &&
    begin.line === end.end.line + 1 &&
    begin.column < end.start.column
  );
}

function openingMarks({ position }: Code, source: string): string | undefined {
  const written = source.slice(position?.start.offset, position?.end.offset);
  const marks = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const last = written
    .slice(written.lastIndexOf('\n') + 1)
    .replace(/^[\s>]*/, '')
    .trimEnd();
  const closed =
    written.includes('\n') &&
    marks !== undefined &&
    last.length >= marks.length &&
    last === (marks[0] ?? '').repeat(last.length);
  return closed ? undefined : marks;
}
