import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { schemaOf } from '../../lib/content/component-schema';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';
import { type Problem, unexpected } from '../problem';
import { componentsOf, isComponent } from '../read/tree';
import type { BodyRule } from '../rule';

/** Components hold what their schema lets them hold. */
export const checkComponentContent: BodyRule = function* (body, { components }) {
  for (const { node } of componentsOf(body)) {
    const content = schemaOf(components, node.name)?.content;
    if (content === 'nothing') yield* checkNothing(node);
    else if (content === 'text') yield* checkText(node);
    else if (content === 'blocks') yield* checkBlocks(node);
    else if (content) yield* checkParts(node, content.only, content.atLeast);
  }
};

function* checkNothing(element: MdxElement): Iterable<Problem> {
  if (element.children.length > 0)
    yield unexpected(element, `content of \`<${element.name}>\``, 'none', `write <${element.name} ... />`);
}

function* checkText(element: MdxElement): Iterable<Problem> {
  const stranger = strangerInText(element);
  if (stranger) yield unexpected(stranger, `content of \`<${element.name}>\``, 'plain text', 'take it out');
  else if (element.children.length > 0 && isBlank(textOf(element))) yield emptiness(element);
}

const inlineText = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'paragraph'];

/** The first thing at any depth inside a component that is not text: a link in strong text is still a link. */
function strangerInText(node: Nodes): Nodes | undefined {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  for (const child of children) {
    const stranger = inlineText.includes(child.type) ? strangerInText(child) : child;
    if (stranger) return stranger;
  }
}

/** Text, code or a component that makes text of its own. */
function* checkBlocks(element: MdxElement): Iterable<Problem> {
  const children: readonly Nodes[] = element.children;
  if (!children.some((child) => isComponent(child) || !isBlank(textOf(child)))) yield emptiness(element);
}

function* checkParts(element: MdxElement, only: string, atLeast: number): Iterable<Problem> {
  const tag = `\`<${element.name}>\``;
  const children: readonly Nodes[] = element.children;
  const stranger = children.find((child) => !isComponent(child) || child.name !== only);
  const titles = children.map((child) => (isComponent(child) ? literalAttributes(child).title : undefined));
  const twin = titles.findIndex((title, index) => title !== undefined && titles.indexOf(title) < index);
  if (stranger) yield unexpected(stranger, `content of ${tag}`, `only \`<${only}>\``, 'put it inside one of them');
  else if (twin >= 0) {
    const what = `second \`title="${titles[twin]}"\` in ${tag}`;
    yield unexpected(children[twin] ?? element, what, 'each title once', 'say what is different');
  } else if (children.length < atLeast) {
    const what = `${children.length} \`<${only}>\` in ${tag}`;
    yield unexpected(element, what, `at least ${atLeast}`, 'add one or write plain Markdown');
  }
}

function emptiness(element: MdxElement): Problem {
  return unexpected(element, `emptiness of \`<${element.name}>\``, 'text in it', 'write some or remove it');
}
