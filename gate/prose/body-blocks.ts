import type { Nodes, Root } from 'mdast';
import { literalAttributes } from '../../lib/content/mdx-element';
import { type Place, startOf } from '../problem';
import { codeSign, type ProseBlock, placeSign } from './block';

/** Components that cite: what they show is no word. */
const citations: readonly (string | null)[] = ['Spec', 'Reference'];

/** Components whose title cuts a text as a heading does. */
const titled: readonly (string | null)[] = ['AccordionItem', 'Tab'];

/** The prose of a body in reading order. Blocks of code and computed tables are no prose. */
export function bodyBlocks(node: Root | Nodes): ProseBlock[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [blockOf(node, 'text')];
  if (node.type === 'heading') return [blockOf(node, 'heading')];
  if (!('children' in node)) return [];
  const below = node.children.flatMap(bodyBlocks);
  if (node.type !== 'mdxJsxFlowElement') return below;
  const { title } = literalAttributes(node);
  if (typeof title !== 'string') return below;
  const kind = titled.includes(node.name) ? 'heading' : 'text';
  return [{ kind, text: title, isPlain: true, code: [], locate: () => startOf(node) }, ...below];
}

/** What the walk through a block gathers. */
interface Gathered {
  text: string;
  code: string[];
  pieces: Piece[];
}

interface Piece extends Place {
  /** Index of its first character in the text of the block. */
  at: number;
  /** As the parser gives it, with its line ends. */
  value: string;
}

function blockOf(node: Nodes, kind: ProseBlock['kind']): ProseBlock {
  const gathered: Gathered = { text: '', code: [], pieces: [] };
  gather(node, gathered);
  const { text, code, pieces } = gathered;
  return { kind, text, code, locate: (index) => placeOf(pieces, index) ?? startOf(node) };
}

function gather(node: Nodes, into: Gathered): void {
  const append = (value: string) => {
    into.pieces.push({ at: into.text.length, value, ...startOf(node) });
    into.text += value.replaceAll('\n', ' ');
  };
  const appendCode = (value: string) => {
    append(codeSign);
    into.code.push(value);
  };
  if (node.type === 'text') append(node.value);
  else if (node.type === 'inlineCode') appendCode(node.value);
  else if (node.type === 'break') append(' ');
  else if (node.type === 'mdxJsxTextElement' && citations.includes(node.name)) append(placeSign);
  else if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
    appendCode(String(literalAttributes(node).name ?? ''));
  else if ('children' in node) for (const child of node.children) gather(child, into);
}

/** The line is right; the column is short by the signs that the parser has taken away before it, such as `\` or indentation. */
function placeOf(pieces: readonly Piece[], index: number): Place | undefined {
  const piece = pieces.findLast(({ at }) => at <= index);
  if (!piece) return undefined;
  const before = piece.value.slice(0, index - piece.at).split('\n');
  const column = (before.length === 1 ? piece.column : 1) + (before.at(-1) ?? '').length;
  return { line: piece.line + before.length - 1, column };
}
