import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { type ComponentSchema, schemaOf } from '../../lib/content/component-schema';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';
import { hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import { childrenOf, componentsOf, isComponent } from '../read/tree';
import type { BodyRule } from '../rule';

/** Components hold what their schema lets them hold. */
export const checkComponentContent: BodyRule = function* (body, { components }) {
  for (const { node } of componentsOf(body)) {
    const schema = schemaOf(components, node.name);
    const problem = schema && contentProblem(node, schema.content, Object.keys(components));
    if (problem) yield problem;
  }
};

/** @param known - names of components */
function contentProblem(
  element: MdxElement,
  content: ComponentSchema['content'],
  known: readonly string[],
): Problem | undefined {
  const what = `content of \`<${element.name}>\``;
  const children: readonly Nodes[] = element.children;
  const blank = isBlank(textOf(element));
  const empty = unexpected(element, `emptiness of \`<${element.name}>\``, 'text in it', hint`write some or remove it`);
  if (content === 'nothing')
    return children.length > 0
      ? unexpected(element, what, 'none', hint`write <${element.name ?? ''} ... />`)
      : undefined;
  if (content === 'blocks') return blank && !children.some(isComponent) ? empty : undefined;
  if (content !== 'text') return partsProblem(element, content.only, content.atLeast, known);
  const stranger = strangerInText(element);
  if (stranger) return unexpected(stranger, what, 'plain text', hint`take it out`);
  return blank && children.length > 0 ? empty : undefined;
}

const inlineText = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'paragraph'];

/** The first thing at any depth inside a component that is not text: a link in strong text is still a link. */
function strangerInText(node: Nodes): Nodes | undefined {
  for (const child of childrenOf(node)) {
    const stranger = inlineText.includes(child.type) ? strangerInText(child) : child;
    if (stranger) return stranger;
  }
}

/** What is wrong with the parts of a component that holds one kind of component only. */
function partsProblem(
  element: MdxElement,
  only: string,
  atLeast: number,
  known: readonly string[],
): Problem | undefined {
  const tag = `\`<${element.name}>\``;
  const children: readonly Nodes[] = element.children;
  const stranger = children.find((child) => !isComponent(child) || child.name !== only);
  // What is no component at all is said to be none, and of one in a line of text components.ts says where it stands.
  const ofLine: readonly Nodes[] = stranger?.type === 'paragraph' ? stranger.children : [];
  const inLine = ofLine.filter(isComponent);
  const named = stranger && isComponent(stranger) ? [stranger] : inLine;
  if (named.some(({ name }) => !known.includes(name ?? '')) || inLine.some(({ name }) => name === only))
    return undefined;
  if (stranger) return unexpected(stranger, `content of ${tag}`, `only \`<${only}>\``, hint`put it inside one of them`);
  const attributes = children.map((child) => (isComponent(child) ? literalAttributes(child) : {}));
  const secondOpen = children.filter((_, index) => attributes[index]?.open)[1];
  // Browsers would close it, and which one they leave open is theirs to say.
  if (secondOpen && literalAttributes(element).exclusive)
    return unexpected(
      secondOpen,
      `second \`open\` in ${tag} with \`exclusive\``,
      'one open item',
      hint`remove one of the two`,
    );
  const titles = attributes.map(({ title }) => title);
  const twin = children.find((_, index) => titles[index] !== undefined && titles.indexOf(titles[index]) < index);
  if (twin) {
    const title = titles[children.indexOf(twin)];
    return unexpected(twin, `second \`title="${title}"\` in ${tag}`, 'each title once', hint`say what is different`);
  }
  const what = `${children.length} \`<${only}>\` in ${tag}`;
  if (children.length < atLeast)
    return unexpected(element, what, `at least ${atLeast}`, hint`add one or write plain Markdown`);
}
