import type { List, Nodes, Paragraph, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { hint } from '../hint';
import { startOf, unexpected, type Wording } from '../problem';
import { nodesOf, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** What a line begins with makes a list or a quotation of it, or takes nothing for code: where that was not meant, signs or lines are lost. */
export const checkLineStarts: BodyRule = function* (body, _, __, source) {
  for (const { node, parents } of nodesOf(body)) {
    const parent = parents.at(-1);
    const wording =
      parent &&
      (wildcardWording(node, source) ??
        promptWording(node, source) ??
        diffWording(node, parent as Parents, source) ??
        signWording(node, parent as Parents, source) ??
        indentWording(node, parent, source));
    if (wording) yield unexpected(node, ...wording);
  }
};

/** The prompt of Python, which makes a quotation in a quotation in a quotation of a command. */
function promptWording(node: Nodes, source: string): Wording | undefined {
  const written = source.slice(offsetOf(node)).slice(0, 200);
  if (
    node.type !== 'blockquote' ||
    !/^>>> (?:\w[\w.]*(?:\(| = )|(?:def|for|from|import|print|while|with) )/.test(written)
  )
    return undefined;
  const next = hint`put a line of \`\`\`text above it and one of \`\`\` below it`;
  return ['`>>>` of Python, which makes a quotation of code', 'a block of code', next];
}

/** Lines that a diff takes away and adds, which become the items of two lists: readers see none of their signs. */
function diffWording(node: Nodes, parent: Parents, source: string): Wording | undefined {
  if (node.type !== 'list') return undefined;
  const index = (parent.children as Nodes[]).indexOf(node);
  const [before, above] = [parent.children[index - 2], parent.children[index - 1]];
  // Of a diff of many lines, one thing says it all.
  if (!isRightAbove(above, node) || isRightAbove(before, above)) return undefined;
  const signs = [above, node].map((list) => source[offsetOf(list)]).join('');
  if (signs !== '-+' && signs !== '+-') return undefined;
  const next = hint`put a line of \`\`\`diff above the first one and one of \`\`\` below the last one, or write \`- \` before all`;
  return ['items with `-` and `+`, of which readers see two lists', 'a block of code, or one list', next];
}

/** Whether a list ends on the line above a node. */
function isRightAbove(list: Nodes | undefined, node: Nodes): list is List {
  return list?.type === 'list' && list.position?.end.line === startOf(node).line - 1;
}

/** A sign in the middle of a sentence, which came to stand at the start of a line: `+`, `>`, `1.` */
function signWording(node: Nodes, parent: Parents, source: string): Wording | undefined {
  // Below the text of an entry stands the list of what belongs to it.
  if (parent.type === 'listItem') return undefined;
  if (node.type !== 'blockquote' && !(node.type === 'list' && node.children.length === 1)) return undefined;
  // Others' words begin with a letter.
  if (node.type === 'blockquote' && !/^>=? *\d/.test(writtenFor(node, source))) return undefined;
  const above = parent.children[(parent.children as Nodes[]).indexOf(node) - 1];
  const begin = node.position?.start;
  if (above?.type !== 'paragraph' || !begin || above.position?.end.line !== begin.line - 1) return undefined;
  if (endsHere(above)) return undefined;
  // A dash in a sentence goes on with a small letter.
  if (/^[-*] +\p{Lu}/u.test(source.slice(begin.offset))) return undefined;
  const sign = /^(?:[-+*>]|\d+[.)])/.exec(source.slice(begin.offset))?.[0] ?? '';
  const becomes = node.type === 'list' ? 'list' : 'quotation';
  const escaped = `${sign.slice(0, -1)}\\${sign.at(-1)}`;
  const next = hint`write \`${escaped}\` for the sign itself, or put a blank line above it`;
  return [`\`${sign}\` that makes a ${becomes} of the middle of a sentence`, 'the end of a sentence above it', next];
}

/** What a sentence says of the sign that it begins with. No item of a list begins with such a word where it stands alone. */
const saysOfSign = /^(?:is|are|means|matches|stands|may|must|can|cannot|covers|does|replaces|works)\b/;

/** A wildcard at the start of a sentence, which makes a list of the one sentence: of "+ is a wildcard" readers do not see the sign. */
function wildcardWording(node: Nodes, source: string): Wording | undefined {
  if (node.type !== 'list' || node.ordered || node.children.length > 1 || !saysOfSign.test(textOf(node)))
    return undefined;
  const sign = source[node.position?.start.offset ?? 0] ?? '';
  return [
    `\`${sign}\` that makes a list of a sentence`,
    'text',
    hint`put it between backticks, or write \`\\${sign}\``,
  ];
}

/** Whether a list or a quotation may be meant below a text: it ends as sentences and announcements do, or is strong as a whole. */
function endsHere(text: Paragraph): boolean {
  if (text.children.length === 1 && text.children[0]?.type === 'strong') return true;
  return /[.:;!?\u2026\u2013\u2014]["'\u2019\u201D\u00BB)\]]*$/.test(textOf(text).trimEnd());
}

/** Where text begins in what stands at the margin, in an item or in a quotation. */
function firstColumn(parent: Nodes): number {
  if (parent.type === 'listItem') return startOf(parent.children[0] ?? parent).column;
  return parent.type === 'blockquote' ? startOf(parent).column + 2 : 1;
}

/** In Markdown, four spaces make code; in MDX they make nothing, and all lines run into one. */
function indentWording(node: Nodes, parent: Nodes, source: string): Wording | undefined {
  const { column = 1, offset = 0 } = node.position?.start ?? {};
  if (node.type !== 'paragraph' || !/^(?:root|listItem|blockquote)$/.test(parent.type)) return undefined;
  const hasTab = parent.type === 'root' && source.slice(offset - column + 1, offset).includes('\t');
  if (column < firstColumn(parent) + 4 && !hasTab) return undefined;
  const next = hint`put a line of \`\`\`text above it and one of \`\`\` below it, or delete the spaces`;
  return ['text that four spaces indent', 'code between lines of ```, or text without them', next];
}
