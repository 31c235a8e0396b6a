import type { Nodes } from 'mdast';
import type { ComponentSchemas } from '../../lib/content/component-schema';
import { quoted } from '../../lib/wording';
import { type Hint, hint } from '../hint';
import { unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOf, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/**
 * Markup of which each sign has a backslash, as some editors and assistants export a text: readers see the signs. A single sign with a
 * backslash is meant, and so may be a line that begins with one; these only mean something as markup.
 */
export const checkEscapedMarkup: BodyRule = function* (body, { components }, _, source) {
  const found = nodesOf(body).flatMap(({ node, parents }) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return [];
    const written = withoutCode(writtenFor(node, source));
    const sure = [link, tagOf(components), ...(parents.at(-1)?.type === 'root' ? ofParagraph : [])];
    return [...sure, ...marks].flatMap((pattern) =>
      [...written.matchAll(pattern)].map(({ 0: text, index }) => ({
        text,
        offset: offsetOf(node) + index,
        isMark: marks.includes(pattern),
      })),
    );
  });
  const lists = listsOf(body.children, source);
  const [first, ...others] = [...found, ...lists].sort((a, b) => a.offset - b.offset);
  // Somebody may show such marks once.
  if (!first || (first.isMark && others.length === 0)) return;
  const [line = ''] = first.text.split('\n');
  const what = `${quoted(line)}, of which readers see ${quoted(line.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''))}`;
  const at = placeIn(source, first.offset);
  const lines = others.map(({ offset }) => placeIn(source, offset).line).filter((line) => line !== at.line);
  yield unexpected(at, what, 'signs without backslashes', nextFor([...new Set(lines)]));
};

function nextFor(others: readonly number[]): Hint {
  if (others.length === 0) return hint`delete the backslashes of this line, or put code between backticks`;
  const named = others.slice(0, 12).join(', ');
  const more = others.length > 12 ? ' and below' : '';
  return hint`delete the backslashes here, and in line ${named}${more}, or put code between backticks`;
}

/** A text, sign for sign, with other signs for what stands between backticks. */
const withoutCode = (text: string) => text.replaceAll(/(?<![\\`])(`+)[^`]+\1(?!`)/g, (part) => 'x'.repeat(part.length));

const link = /\\\[[^[\]\n]+\\?\]\\?\((?:https?:\/\/|\/\w|#\w)[^\s)]*\)/g;

/** Marks of strong text and of code. */
const marks: readonly RegExp[] = [
  /(?<![\w\\*])\\\*\\?\*(?=["'(]?\p{L})[^*\n]*[^\s*\\]\\\*\\?\*(?![\w\\*])/gu,
  /(?<![\w\\_])\\_\\_(?=\p{L})[^_\n]*[^\s_\\]\\_\\_(?![\w\\_])/gu,
  /(?<![\w\\`])\\`(?=[^\s`\\])(?:[^`\n]*[^\s`\\])?\\`(?![\w\\`])/g,
];

/** A heading, a fence and rows of a table, each of which is a text by itself. A wildcard may begin one, in small letters or up to a full stop. */
const ofParagraph: readonly RegExp[] = [
  /^(?:\\#){2,6} \S[^\n]*|^\\#{2,6} \S[^\n]*|^\\# \p{Lu}[^\n]*[^.:;,!?\n]$(?!\n)/gu,
  /^\\`(?:\\?`){2}[^\n]*/g,
  /^\\\|[^\n]*\\\|(?:\n\\\|[^\n]*\\\|)+$/g,
];

const tagOf = (components: ComponentSchemas) =>
  new RegExp(`\\\\</?(?:${Object.keys(components).join('|')})(?=[ >\\\\])[^>\\n]*>?`, 'g');

const item = /^(?:\\([-*+])|\d{1,3}\\[.)]) \S/;

/** Whether both begin as items of one list do. */
function areItems(one = '', other = ''): boolean {
  const [first, second] = [item.exec(one), item.exec(other)];
  return first !== null && second !== null && first[1] === second[1];
}

/** Items below each other, as lines of one text or each as a text by itself. */
function listsOf(nodes: readonly Nodes[], source: string): { text: string; offset: number; isMark: boolean }[] {
  const texts = nodes.map((node) => (node.type === 'paragraph' ? writtenFor(node, source) : ''));
  return nodes.flatMap((node, index) => {
    const text = texts[index] ?? '';
    const isBelow = areItems(texts[index - 1], text);
    const lines = text.split('\n');
    const isList = areItems(text, texts[index + 1]) || areItems(text, lines[1]);
    return isList || isBelow ? [{ text, offset: offsetOf(node), isMark: false }] : [];
  });
}
