import { isBlank } from '../../lib/content/blank';
import { type ComponentSchema, schemaOf } from '../../lib/content/component-schema';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';
import { oneOf } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { attributeWording } from '../messages/attribute-wording';
import { unexpected, type Wording } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { componentsOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Attributes of components are known, plain text and given once, and fit the schema of their component. */
export const checkAttributes: BodyRule = function* (body, { components }) {
  for (const { node } of componentsOf(body)) {
    const schema = schemaOf(components, node.name);
    if (!schema) continue;
    const wordings = [...formWordings(node, schema)];
    // Values are checked only when all of them can be read.
    for (const wording of wordings.length > 0 ? wordings : valueWordings(node, schema))
      yield unexpected(node, ...wording);
  }
};
checkAttributes.severity = 'harmful';

function* formWordings(element: MdxElement, { props: { shape } }: ComponentSchema): Iterable<Wording> {
  const known = Object.keys(shape);
  const tag = `\`<${element.name}>\``;
  const seen = new Set<string>();
  const stranger = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && !known.includes(one.name));
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      yield [`\`{...}\` in ${tag}`, 'attributes with plain values', hint`write each attribute out`];
      continue;
    }
    const { name, value } = attribute;
    if (!known.includes(name))
      yield [
        `attribute \`${name}\` of ${tag}`,
        oneOf(known),
        didYouMean(name, known) ?? (attribute === stranger ? inPlaceHint(element, shape) : hint`remove it`),
      ];
    else if (value !== null && typeof value === 'object')
      yield [`expression in \`${name}\` of ${tag}`, 'text in quotation marks', expressionHint(name, value.value)];
    else if (seen.has(name)) yield [`second \`${name}\` of ${tag}`, 'each attribute once', hint`keep one of them`];
    seen.add(name);
  }
}

/** What to do about an unknown attribute: it stands for one that is needed and not there, as `type` does for `kind`, or for nothing. */
function inPlaceHint({ attributes }: MdxElement, shape: ComponentSchema['props']['shape']): Hint {
  const given = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
  const isNeeded = (name: string) => !given.includes(name) && !isOptional(shape, name);
  const missing = Object.keys(shape).find(isNeeded);
  return missing === undefined ? hint`remove it` : hint`write ${missing} in its place`;
}

function expressionHint(name: string, expression: string): Hint {
  if (expression.trim() === 'false') return hint`remove it`;
  return expression.trim() === 'true' ? hint`write ${name} alone` : hint`write ${name}="..."`;
}

/** Whether an attribute may be left out. */
const isOptional = (shape: ComponentSchema['props']['shape'], name: string) =>
  shape[name]?.safeParse(undefined).success === true;

function valueWordings(element: MdxElement, { props, example }: ComponentSchema): Wording[] {
  const tag = `\`<${element.name}>\``;
  const values = literalAttributes(element);
  const hidden = hiddenCharacter(Object.values(values).join('\n'))?.code;
  if (hidden) return [[`character ${hidden} in ${tag}`, 'only characters that can be seen', hint`delete it`]];
  const { error } = props.safeParse(values);
  const issues = error?.issues ?? [];
  // Of one value, one thing says it all.
  const first = issues.filter(({ path }, index) => issues.findIndex((other) => other.path[0] === path[0]) === index);
  return first.map((issue) => {
    const name = String(issue.path[0]);
    const value = values[name];
    const next = hint`for example ${example.split('\n')[0] ?? ''}`;
    if (value === undefined) return [`absence of \`${name}\` in ${tag}`, 'a value for it', next];
    const [what, expected, step] = attributeWording(tag, name, value, issue);
    if (step ?? (value === true || !isBlank(value))) return [what, expected, step];
    return [what, expected, isOptional(props.shape, name) ? hint`remove it, or write its text` : next];
  });
}
