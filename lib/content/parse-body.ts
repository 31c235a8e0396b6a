import type { Element, Parents, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { addAnchors } from './anchors';
import { labelCells } from './cell-labels';
import { titleBlocks } from './code/blocks';
import { parseMdx } from './parse-mdx';
import { drawPictures } from './pictures';

const mdxNodes = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;
const toHast = unified().use(remarkRehype, { passThrough: [...mdxNodes] });

/**
 * The body of a document as a tree of HTML elements, ready to be shown. A component is an element with its name and its literal
 * attributes as properties.
 *
 * Data, never code: nothing is compiled or evaluated. This is why the site does not use Contentlayer's own MDX step, which
 * makes a program of every answer (and takes four times as long).
 *
 * @throws {Error} for expressions, `import`, `export` and HTML tags; check refuses them with their place
 */
export function parseBody(body: string): Root {
  const tree = parseMdx(body);
  addAnchors(tree);
  const html = toHast.runSync(tree) as Root;
  visit(html, (node, index, parent) => {
    if (!parent || index === undefined) return;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        parent.children[index] = elementOf(node);
        return [SKIP, index];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        throw new Error(`Unexpected code "${node.value}", expected Markdown - run npm run check`);
      case 'text':
        if (node.value.trim() === '' && holdsBlocksOnly(parent)) {
          parent.children.splice(index, 1);
          return [SKIP, index];
        }
    }
  });
  drawPictures(html);
  titleBlocks(html);
  visit(html, (node) => {
    delete node.position;
    if ('data' in node) delete node.data;
  });
  labelCells(html);
  return html;
}

function elementOf(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element {
  if (!/^[A-Z]/.test(node.name ?? '')) {
    throw new Error(`Unexpected tag <${node.name ?? ''}>, expected a registered component - run npm run check`);
  }
  const properties = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      throw new Error(`Unexpected expression in <${node.name}>, expected literal attributes - run npm run check`);
    }
    return [attribute.name, attribute.value ?? true] as const;
  });
  const children = node.children as Element['children'];
  return { type: 'element', tagName: node.name ?? '', properties: Object.fromEntries(properties), children };
}

const blockParents = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr']);

/** Whether white space between the children of `parent` is nothing to a reader: it would only weigh in every page. */
function holdsBlocksOnly(parent: Parents): boolean {
  if (parent.type !== 'element') return parent.type === 'root';
  return blockParents.has(parent.tagName) || /^[A-Z]/.test(parent.tagName);
}
