import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBlank } from '../../lib/content/blank';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';
import type { Word } from '../../lib/content/component-schema';
import { hiddenCharacter } from '../read/characters';
import { describeAttribute } from '../messages/attribute-problem';
import type { BodyRule, Finding } from '../rule';
import { didYouMean, oneOf } from '../messages/suggest';
import { startOf, visitWords } from '../read/tree';

/** Only registered words, with literal attributes that fit their schema, where they may stand, around what they may hold. */
export const checkWords: BodyRule = (body, { words }) => {
  const findings: Finding[] = [];
  visitWords(body, (element, parents) => {
    const parent = parents.at(-1);
    if (parents.some(({ type }) => type === 'link' || type === 'linkReference')) findings.push(withinLink(element));
    const word = Object.hasOwn(words, element.name ?? '') ? words[element.name ?? ''] : undefined;
    if (!word) findings.push(unknownTag(element, Object.keys(words)));
    else
      findings.push(
        ...checkAttributes(element, word),
        ...checkPlace(element, word, parent),
        ...checkContent(element, word),
      );
  });
  return findings;
};

function withinLink(element: MdxElement): Finding {
  return {
    ...startOf(element),
    message: `Unexpected \`<${element.name}>\` in the text of a link, expected plain text`,
    hint: 'put it before or after the link',
  };
}

function unknownTag(element: MdxElement, names: string[]): Finding {
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

function checkAttributes(element: MdxElement, word: Word): Finding[] {
  const place = startOf(element);
  const known = Object.keys(word.props.shape);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      findings.push({
        ...place,
        message: `Unexpected \`{...}\` in \`<${element.name}>\`, expected attributes with plain values`,
        hint: 'write each attribute out',
      });
    } else if (known.includes(attribute.name) && attribute.value !== null && typeof attribute.value === 'object') {
      const message = `Unexpected expression in \`${attribute.name}\` of \`<${element.name}>\`, expected text in quotation marks`;
      findings.push({ ...place, message, hint: `write ${attribute.name}="..." or the bare word` });
    } else if (!known.includes(attribute.name)) {
      const message = `Unexpected attribute \`${attribute.name}\` of \`<${element.name}>\`, expected ${oneOf(known)}`;
      findings.push({ ...place, message, hint: didYouMean(attribute.name, known) ?? 'remove it' });
    } else if (seen.has(attribute.name)) {
      findings.push({
        ...place,
        message: `Unexpected second \`${attribute.name}\` of \`<${element.name}>\`, expected each attribute once`,
        hint: 'keep one of them',
      });
    } else seen.add(attribute.name);
  }
  return findings.length > 0 ? findings : checkValues(element, word);
}

function checkValues(element: MdxElement, word: Word): Finding[] {
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
  const result = word.props.safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = values[name];
    if (value === undefined) {
      return {
        ...startOf(element),
        message: `Unexpected absence of \`${name}\` in \`<${element.name}>\`, expected a value for it`,
        hint: `for example ${word.example.split('\n')[0]}`,
      };
    }
    return { ...startOf(element), ...describeAttribute(element.name ?? '', name, value, issue) };
  });
}

function checkPlace(element: MdxElement, word: Word, parent: Nodes | undefined): Finding[] {
  const outside = parent && 'name' in parent ? parent.name : undefined;
  if (word.within && outside !== word.within) {
    return [
      {
        ...startOf(element),
        message: `Unexpected \`<${element.name}>\` outside \`<${word.within}>\`, expected it directly inside`,
        hint: `put it between <${word.within}> and </${word.within}>`,
      },
    ];
  }
  const inline = element.type === 'mdxJsxTextElement';
  if (word.display === 'block' && inline) {
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

function checkContent(element: MdxElement, { content }: Word): Finding[] {
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

function empty(element: MdxElement): Finding {
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
