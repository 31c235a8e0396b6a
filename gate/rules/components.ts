import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBlank } from '../../lib/content/blank';
import type { ComponentSchema } from '../../lib/content/component-schema';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';
import { describeAttribute } from '../messages/attribute-problem';
import { didYouMean, oneOf } from '../messages/suggest';
import type { Problem } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { startOf, visitComponents } from '../read/tree';
import type { BodyRule } from '../rule';

/** Only registered components, with literal attributes that fit their schema, where they may stand, around what they may hold. */
export const checkComponents: BodyRule = (body, { components }) => {
  const problems: Problem[] = [];
  visitComponents(body, (element, parents) => {
    const parent = parents.at(-1);
    if (parents.some(({ type }) => type === 'link' || type === 'linkReference')) problems.push(withinLink(element));
    const schema = Object.hasOwn(components, element.name ?? '') ? components[element.name ?? ''] : undefined;
    if (!schema) problems.push(unknownTag(element, Object.keys(components)));
    else
      problems.push(
        ...checkAttributes(element, schema),
        ...checkPlace(element, schema, parent),
        ...checkContent(element, schema),
      );
  });
  return problems;
};

function withinLink(element: MdxElement): Problem {
  return {
    ...startOf(element),
    message: `Unexpected \`<${element.name}>\` in the text of a link, expected plain text`,
    hint: 'put it before or after the link',
  };
}

function unknownTag(element: MdxElement, names: string[]): Problem {
  const name = element.name ?? '';
  if (name === '')
    return { ...startOf(element), message: 'Unexpected fragment `<>`, expected a component', hint: 'remove it' };
  const isHtml = /^[a-z]/.test(name);
  const otherCase = names.find((known) => known.toLowerCase() === name.toLowerCase());
  const markdown = name === 'a' ? 'write [text](address)' : 'write Markdown instead, or put the tag between backticks';
  const hint = isHtml
    ? otherCase
      ? `did you mean \`${otherCase}\`?`
      : markdown
    : (didYouMean(name, names) ?? 'remove it');
  return {
    ...startOf(element),
    message: `Unexpected ${isHtml ? 'HTML' : 'component'} \`<${name}>\`, expected ${oneOf(names.map((known) => `<${known}>`))}`,
    hint,
  };
}

function checkAttributes(element: MdxElement, schema: ComponentSchema): Problem[] {
  const place = startOf(element);
  const known = Object.keys(schema.props.shape);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push({
        ...place,
        message: `Unexpected \`{...}\` in \`<${element.name}>\`, expected attributes with plain values`,
        hint: 'write each attribute out',
      });
    } else if (known.includes(attribute.name) && attribute.value !== null && typeof attribute.value === 'object') {
      const message = `Unexpected expression in \`${attribute.name}\` of \`<${element.name}>\`, expected text in quotation marks`;
      problems.push({ ...place, message, hint: `write ${attribute.name}="..." or the bare word` });
    } else if (!known.includes(attribute.name)) {
      const message = `Unexpected attribute \`${attribute.name}\` of \`<${element.name}>\`, expected ${oneOf(known)}`;
      problems.push({ ...place, message, hint: didYouMean(attribute.name, known) ?? 'remove it' });
    } else if (seen.has(attribute.name)) {
      problems.push({
        ...place,
        message: `Unexpected second \`${attribute.name}\` of \`<${element.name}>\`, expected each attribute once`,
        hint: 'keep one of them',
      });
    } else seen.add(attribute.name);
  }
  return problems.length > 0 ? problems : checkValues(element, schema);
}

function checkValues(element: MdxElement, schema: ComponentSchema): Problem[] {
  const values = literalAttributes(element);
  const hidden = Object.values(values)
    .map((value) => (value === true ? undefined : hiddenCharacter(value)))
    .find(Boolean);
  if (hidden)
    return [
      {
        ...startOf(element),
        message: `Unexpected character ${hidden} in \`<${element.name}>\`, expected only characters that can be seen`,
        hint: 'delete it',
      },
    ];
  const result = schema.props.safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = values[name];
    if (value === undefined) {
      return {
        ...startOf(element),
        message: `Unexpected absence of \`${name}\` in \`<${element.name}>\`, expected a value for it`,
        hint: `for example ${schema.example.split('\n')[0]}`,
      };
    }
    return { ...startOf(element), ...describeAttribute(element.name ?? '', name, value, issue) };
  });
}

function checkPlace(element: MdxElement, schema: ComponentSchema, parent: Nodes | undefined): Problem[] {
  const outside = parent && 'name' in parent ? parent.name : undefined;
  if (schema.within && outside !== schema.within) {
    return [
      {
        ...startOf(element),
        message: `Unexpected \`<${element.name}>\` outside \`<${schema.within}>\`, expected it directly inside`,
        hint: `put it between <${schema.within}> and </${schema.within}>`,
      },
    ];
  }
  const inline = element.type === 'mdxJsxTextElement';
  if (schema.display === 'block' && inline) {
    return [
      {
        ...startOf(element),
        message: `Unexpected \`<${element.name}>\` in a line of text, expected it on lines of its own`,
        hint: 'put a blank line before and after each of its tags',
      },
    ];
  }
  return [];
}

function checkContent(element: MdxElement, { content }: ComponentSchema): Problem[] {
  const children = element.children as Nodes[];
  const tag = `\`<${element.name}>\``;
  if (content === 'nothing') {
    return children.length === 0
      ? []
      : [
          {
            ...startOf(element),
            message: `Unexpected content of ${tag}, expected none`,
            hint: `write <${element.name} ... />`,
          },
        ];
  }
  if (content === 'text') {
    const stranger = strangerInText(element);
    if (stranger)
      return [
        { ...startOf(stranger), message: `Unexpected content of ${tag}, expected plain text`, hint: 'take it out' },
      ];
    return isBlank(textOf(element)) && element.children.length > 0 ? [empty(element)] : [];
  }
  if (content === 'blocks') return hasContent(children) ? [] : [empty(element)];
  const strangers = children.filter((child) => !('name' in child && child.name === content.only));
  if (strangers[0])
    return [
      {
        ...startOf(strangers[0]),
        message: `Unexpected content of ${tag}, expected only \`<${content.only}>\``,
        hint: `put it inside one of them`,
      },
    ];
  const titles = element.children.map((child) => ('attributes' in child ? literalAttributes(child).title : undefined));
  const twin = titles.findIndex((title, index) => title !== undefined && titles.indexOf(title) < index);
  if (twin >= 0) {
    const message = `Unexpected second \`title="${titles[twin]}"\` in ${tag}, expected each title once`;
    return [{ ...startOf(children[twin] ?? element), message, hint: 'say what is different' }];
  }
  if (children.length >= content.atLeast) return [];
  return [
    {
      ...startOf(element),
      message: `Unexpected ${children.length} \`<${content.only}>\` in ${tag}, expected at least ${content.atLeast}`,
      hint: 'add one or write plain Markdown',
    },
  ];
}

const inlineText = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'paragraph'];

/** The first thing at any depth inside a word that is not text: a link in strong text is still a link. */
function strangerInText(element: MdxElement): Nodes | undefined {
  let stranger: Nodes | undefined;
  visit(element as Nodes, (node) => {
    if (node !== element && !inlineText.includes(node.type)) stranger ??= node;
  });
  return stranger;
}

function empty(element: MdxElement): Problem {
  return {
    ...startOf(element),
    message: `Unexpected emptiness of \`<${element.name}>\`, expected text in it`,
    hint: 'write some or remove it',
  };
}

/** Text, code or a word that makes text of its own. */
function hasContent(children: readonly Nodes[]): boolean {
  return children.some(
    (child) => !isBlank(textOf(child)) || child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement',
  );
}
