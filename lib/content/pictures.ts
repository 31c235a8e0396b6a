import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { isPicture, pictureComponents } from './picture-languages';

/** Makes an element of each block whose language is that of a picture, with its YAML as data. Check has looked at it. */
export function drawPictures(tree: Root): void {
  visit(tree, 'element', (pre, index, parent) => {
    const [code] = pre.tagName === 'pre' ? pre.children : [];
    if (code?.type !== 'element' || !parent || index === undefined) return;
    const language = String([code.properties.className].flat()[0] ?? '').replace(/^language-/, '');
    if (!isPicture(language)) return;
    const properties = { data: JSON.stringify(parse(textOf(code))) };
    parent.children[index] = {
      type: 'element',
      tagName: pictureComponents[language],
      properties,
      children: [],
    } satisfies Element;
  });
}
