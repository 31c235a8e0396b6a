import type { Nodes } from 'mdast';
import { type ComponentSchema, schemaOf } from '../../lib/content/component-schema';
import type { MdxElement } from '../../lib/content/mdx-element';
import { oneOf } from '../../lib/wording';
import { didYouMean, hint, meantHint } from '../hint';
import { elsewhereHint, htmlHint } from '../messages/html-hint';
import { unexpected, type Wording } from '../problem';
import { childrenOf, componentsOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Only registered components, each where it may stand. */
export const checkComponents: BodyRule = function* (body, { components }) {
  for (const { node, parents } of componentsOf(body)) {
    const schema = schemaOf(components, node.name);
    // What is no component may stand nowhere, which says it all.
    if (schema && parents.some(({ type }) => type === 'link' || type === 'linkReference')) {
      const what = `\`<${node.name}>\` in the text of a link`;
      yield unexpected(node, what, 'plain text', hint`put it before or after the link`);
    }
    const [what, expected, next] =
      (schema ? placeWording(node, schema, parents) : strangerWording(node.name ?? '', Object.keys(components))) ?? [];
    const inCell = parents.some(({ type }) => type === 'tableCell') && (schema || node.name === 'br');
    if (what && expected) yield unexpected(node, what, expected, inCell ? cellHint(schema !== undefined) : next);
  }
};
checkComponents.severity = 'harmful';

/** What helps elsewhere, lines and paragraphs, would end a table. */
const cellHint = (isBlock: boolean) =>
  isBlock ? hint`put it below the table` : hint`make two rows of it, or say it in one line`;

function strangerWording(name: string, known: readonly string[]): Wording {
  if (name === '') return ['fragment `<>`', 'a component', hint`remove it`];
  if (!/^[a-z]/.test(name)) {
    const expected = oneOf(known.map((component) => `<${component}>`));
    const next = elsewhereHint(name) ?? didYouMean(name, known) ?? hint`remove it`;
    return [`component \`<${name}>\``, expected, next];
  }
  const component = known.find((other) => other.toLowerCase() === name.toLowerCase());
  const next = component ? meantHint(component) : htmlHint(name);
  return [`HTML \`<${name}>\``, 'text or a component', next];
}

function placeWording(
  element: MdxElement,
  { within, display }: ComponentSchema,
  parents: readonly Nodes[],
): Wording | undefined {
  const { name, type } = element;
  const parent = parents.at(-1);
  const around = parents.flatMap((one) => ('name' in one ? one.name : [])).at(-1);
  if (within && around !== within) {
    const next = hint`put it between <${within}> and </${within}>`;
    return [`\`<${name}>\` outside \`<${within}>\``, 'it directly inside', next];
  }
  if (display === 'inline' && type === 'mdxJsxFlowElement' && !standsAlone(element, parent)) {
    const next = hint`join its line with the text that it belongs to`;
    return [`\`<${name}>\` on lines of its own`, 'it in a line of text', next];
  }
  if (display === 'block' && type === 'mdxJsxTextElement') {
    const next = hint`put a blank line before and after each of its tags`;
    return [`\`<${name}>\` in a line of text`, 'it on lines of its own', next];
  }
}

/** Whether a component without a text is torn out of no sentence: blank lines part it from what stands around it. */
function standsAlone({ children, position }: MdxElement, parent: Nodes | undefined): boolean {
  if (children.length > 0 || !position) return false;
  const [first, last] = [position.start.line, position.end.line];
  return !childrenOf(parent).some(
    (other) => other.position?.end.line === first - 1 || other.position?.start.line === last + 1,
  );
}
