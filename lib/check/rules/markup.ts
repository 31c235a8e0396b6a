import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hiddenCharacter } from '../characters';
import type { BodyRule, Finding } from '../rule';
import { startOf } from '../tree';

/** Markdown that makes invalid or inaccessible pages here, or that the site says in another way. */
export const checkMarkup: BodyRule = (body) => {
  const findings: Finding[] = [];
  let level = 1;
  visit(body, (node) => {
    const finding = node.type === 'heading' ? headingFault(node.depth, level, textOf(node)) : fault(node);
    if (node.type === 'heading') level = node.depth;
    if (finding) findings.push({ ...startOf(node), ...finding });
  });
  return findings;
};

type Fault = Pick<Finding, 'message' | 'hint'> | undefined;

function headingFault(depth: number, above: number, text: string): Fault {
  if (text.trim() === '')
    return { message: 'Unexpected heading without text, expected some', hint: 'write it or remove the `#`' };
  if (depth === 1)
    return { message: 'Unexpected heading `#`, expected `##`', hint: 'the question itself is the heading of the page' };
  if (depth > above + 1)
    return {
      message: `Unexpected heading \`${'#'.repeat(depth)}\`, expected \`${'#'.repeat(above + 1)}\` at most`,
      hint: 'do not leave a level out',
    };
}

function fault(node: Nodes): Fault {
  switch (node.type) {
    case 'footnoteDefinition':
    case 'footnoteReference':
      return { message: 'Unexpected footnote, expected a reference in the frontmatter', hint: 'or say it in the text' };
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { message: 'Unexpected box `[ ]` in a list, expected plain items', hint: 'remove it' }
        : undefined;
    case 'image':
    case 'imageReference':
      return node.alt?.trim()
        ? undefined
        : {
            message: 'Unexpected image without description, expected text between `![` and `]`',
            hint: 'say what a reader sees in it',
          };
    case 'link':
    case 'linkReference':
      return textOf(node).trim()
        ? undefined
        : { message: 'Unexpected link without text, expected some between `[` and `]`', hint: 'say where it leads' };
    case 'text':
    case 'inlineCode':
    case 'code': {
      // In the source such characters are refused already; here they come out of references such as `&#x202E;`.
      const hidden = hiddenCharacter(node.value);
      return hidden
        ? { message: `Unexpected character ${hidden}, expected only characters that can be seen`, hint: 'delete it' }
        : undefined;
    }
  }
}
