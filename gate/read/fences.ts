import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import { placeIn } from './place-nodes';
import { nodesOfType, writtenFor } from './tree';

const markdown = unified().use(remarkParse);

/** A fence whose line begins with other text opens nothing, and the one that should close it opens one. */
const behindText = /(`{3,}|~{3,})(?<=[^\s>`~][ \t]*\1)\w*[ \t]*\n(?![\s\S]*\n *[`~]{3})/;

/** Fences that nothing closes, or too few marks: all that follows them has become code. @param tree - `source`, read with or without MDX */
export function openFences(source: string, tree: Root = markdown.parse(source)): Problem[] {
  const blocks = nodesOfType(tree, 'code');
  // Behind a fence that became code, the parser has taken openings for ends.
  const inside = blocks.flatMap((node) => fenceInside(node, source) ?? []).slice(0, 1);
  if (inside.length > 0) return inside;
  const open = blocks.flatMap((node) => {
    const marks = openingMarks(node, source);
    return marks === undefined ? [] : { node, marks };
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
    const next = node.value.trim() === '' ? hint`delete it` : hint`add a line of ${marks} below the code`;
    return unexpected(node, 'fence that is not closed', 'a closing fence of as many marks', next);
  });
}

/** A line of marks with a word behind them, which neither opens nor closes anything between fences that have no more marks. */
function fenceInside(node: Code, source: string): Problem | undefined {
  const begin = node.position?.start;
  const [, marks = ''] = /^(`{3,}|~{3,})/.exec(source.slice(begin?.offset)) ?? [];
  if (!begin || marks === '') return undefined;
  const lines = node.value.split('\n');
  const isFence = new RegExp(`^ {0,3}(${marks}${marks[0]}*)[ \\t]*([^\\s${marks[0]}][^${marks[0]}]*)$`);
  const index = lines.findIndex((line) => isFence.test(line));
  const [, signs = '', behind = ''] = isFence.exec(lines[index] ?? '') ?? [];
  if (index < 0) return undefined;
  const line = begin.line + 1 + index;
  const written = source.split('\n')[line - 1] ?? '';
  const at = (text: string) => ({ line, column: written.lastIndexOf(text) + 1 });
  const what = `fence inside the block of code that line ${begin.line} opens`;
  if (/^(?:md|mdx|markdown)$/.test(node.lang ?? ''))
    return unexpected(
      at(signs),
      what,
      'more marks around it',
      hint`open and close the block around it with ${marks}${marks[0] ?? ''}`,
    );
  // What closes a block stands right below the code, what opens one below a blank line.
  if (lines[index - 1]?.trim() === '')
    return unexpected(
      at(signs),
      what,
      'its end above it',
      hint`add a line of ${marks} below the code of the block above`,
    );
  return unexpected(
    at(behind),
    'text behind a closing fence',
    'the marks alone',
    hint`delete it, or put it on the next line`,
  );
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

function openingMarks(node: Code, source: string): string | undefined {
  const written = writtenFor(node, source);
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
