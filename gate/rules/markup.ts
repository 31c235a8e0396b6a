import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { makesAnchor } from '../../lib/content/anchors';
import { isBlank } from '../../lib/content/blank';
import { literalAttributes } from '../../lib/content/mdx-element';
import { quoted, type Wording } from '../../lib/wording';
import { limits } from '../limits';
import { unexpected } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { nodesOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Markdown that makes invalid or inaccessible pages here, or that the site says in another way. */
export const checkMarkup: BodyRule = function* (body) {
  let level = 1;
  for (const { node } of nodesOf(body)) {
    const own = node.type === 'heading' ? headingWording(node.depth, level, textOf(node)) : nodeWording(node);
    const wording = hiddenWording(node) ?? own;
    if (node.type === 'heading') level = node.depth;
    if (wording) yield unexpected(node, ...wording);
  }
};

function headingWording(depth: number, above: number, text: string): Wording | undefined {
  if (isBlank(text)) return ['heading without text', 'some', 'write it or remove the `#`'];
  if (depth === 1) return ['heading `#`', '`##`', 'the question itself is the heading of the page'];
  const [signs, most] = ['#'.repeat(depth), '#'.repeat(above + 1)];
  if (depth > above + 1) return [`heading \`${signs}\``, `\`${most}\` at most`, 'do not leave a level out'];
  return anchorWording('heading', text);
}

/** Headings and items of accordions have an address of their own, which is made from their text. */
function anchorWording(what: string, text: string): Wording | undefined {
  if (makesAnchor(text)) return undefined;
  return [`${what} ${quoted(text)}`, 'a letter or digit in it, of which its address is made', 'say it in words'];
}

function nodeWording(node: Nodes): Wording | undefined {
  switch (node.type) {
    case 'footnoteDefinition':
    case 'footnoteReference':
      return ['footnote', 'a reference in the frontmatter', 'or say it in the text'];
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return ['box `[ ]` in a list', 'plain items', 'remove it'];
    case 'image':
    case 'imageReference':
      if (!isBlank(node.alt ?? '')) return undefined;
      return ['image without description', 'text between `![` and `]`', 'say what a reader sees in it'];
    case 'link':
    case 'linkReference':
      if (!isBlank(textOf(node))) return undefined;
      return ['link without text', 'some between `[` and `]`', 'say where it leads'];
    case 'table':
      return tableWording(node);
    case 'mdxJsxFlowElement': {
      const { title } = literalAttributes(node);
      const named = node.name === 'AccordionItem' && typeof title === 'string' && !isBlank(title);
      return named ? anchorWording('title', title) : undefined;
    }
  }
}

function tableWording({ children }: Table): Wording | undefined {
  const cells = (children[0]?.children.length ?? 0) * children.length;
  if (cells <= limits.cells) return undefined;
  return [`table of ${cells} cells`, `at most ${limits.cells}`, 'cut it into several'];
}

/** In the source such characters are refused already; here they come out of references such as `&#x202E;`. */
function hiddenWording(node: Nodes): Wording | undefined {
  const { value, alt, title } = node as Partial<Record<'value' | 'alt' | 'title', unknown>>;
  const texts = [value, alt, title].filter((text) => typeof text === 'string');
  const hidden = texts.map((text) => hiddenCharacter(text)?.code).find(Boolean);
  if (hidden) return [`character ${hidden}`, 'only characters that can be seen', 'delete it'];
  if (typeof title === 'string' && title.length > limits.address)
    return [`link title of ${title.length} characters`, `at most ${limits.address}`, 'shorten it'];
}
