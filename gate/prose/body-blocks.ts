import type { Nodes, Root } from 'mdast';
import { literalAttributes } from '../../lib/content/mdx-element';
import { codeSign, type ProseBlock, placeSign } from './block';

/** Words of MDX whose title cuts a text as a heading does. */
const titled = new Set<string | null>(['AccordionItem', 'Tab']);

/** The prose of a body in reading order, by one walk. Blocks of code and computed tables are no prose. */
export function bodyBlocks(body: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  collect(body, blocks);
  return blocks;
}

function collect(node: Nodes, blocks: ProseBlock[]): void {
  if (node.type === 'paragraph' || node.type === 'tableCell') blocks.push(blockOf(node, 'text'));
  else if (node.type === 'heading') blocks.push(blockOf(node, 'heading'));
  else if ('children' in node) {
    if (node.type === 'mdxJsxFlowElement') {
      const { title } = literalAttributes(node);
      const kind = titled.has(node.name) ? 'heading' : 'text';
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (typeof title === 'string') blocks.push({ kind, text: title, code: [], locate: () => ({ line, column }) });
    }
    for (const child of node.children) collect(child, blocks);
  }
}

interface Piece {
  /** Index of its first character in the text of the block. */
  at: number;
  /** As the parser gives it, with its line ends. */
  value: string;
  line: number;
  column: number;
}

/** What the walk through a block gathers. */
interface Gathered {
  text: string;
  code: string[];
  pieces: Piece[];
}

function blockOf(node: Nodes, kind: ProseBlock['kind']): ProseBlock {
  const gathered: Gathered = { text: '', code: [], pieces: [] };
  gather(node, gathered);
  const { text, code, pieces } = gathered;
  return { kind, text, code, locate: (index) => placeOf(pieces, index, node) };
}

function gather(node: Nodes, into: Gathered): void {
  if (node.type === 'text') append(node, node.value, into);
  else if (node.type === 'inlineCode') appendCode(node, node.value, into);
  else if (node.type === 'break') append(node, ' ', into);
  else if (node.type === 'mdxJsxTextElement' && node.name === 'Spec') append(node, placeSign, into);
  else if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
    appendCode(node, String(literalAttributes(node).name ?? ''), into);
  else if ('children' in node) for (const child of node.children) gather(child, into);
}

function append(node: Nodes, value: string, into: Gathered): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  into.pieces.push({ at: into.text.length, value, line, column });
  into.text += value.replaceAll('\n', ' ');
}

function appendCode(node: Nodes, value: string, into: Gathered): void {
  append(node, codeSign, into);
  into.code.push(value);
}

/** The line is right; the column is short by the signs that the parser has taken away before it, such as `\` or indentation. */
function placeOf(pieces: readonly Piece[], index: number, node: Nodes): { line: number; column: number } {
  const piece = pieces.findLast(({ at }) => at <= index);
  if (!piece) return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const before = piece.value.slice(0, index - piece.at).split('\n');
  const last = before.at(-1) ?? '';
  return {
    line: piece.line + before.length - 1,
    column: (before.length === 1 ? piece.column : 1) + last.length,
  };
}
