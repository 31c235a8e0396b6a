import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { makesAnchor } from '../../lib/content/anchors';
import { isBlank } from '../../lib/content/blank';
import { literalAttributes } from '../../lib/content/mdx-element';
import { limits } from '../limits';
import type { Problem, ProblemText } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { startOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Markdown that makes invalid or inaccessible pages here, or that the site says in another way. */
export const checkMarkup: BodyRule = (body) => {
  const problems: Problem[] = [];
  let level = 1;
  visit(body, (node) => {
    const own = node.type === 'heading' ? headingProblem(node.depth, level, textOf(node)) : fault(node);
    const problem = hiddenBehindEntity(node) ?? own;
    if (node.type === 'heading') level = node.depth;
    if (problem) problems.push({ ...startOf(node), ...problem });
  });
  return problems;
};

function headingProblem(depth: number, above: number, text: string): ProblemText | undefined {
  if (isBlank(text))
    return { message: 'Unexpected heading without text, expected some', hint: 'write it or remove the `#`' };
  if (depth === 1)
    return { message: 'Unexpected heading `#`, expected `##`', hint: 'the question itself is the heading of the page' };
  if (depth > above + 1)
    return {
      message: `Unexpected heading \`${'#'.repeat(depth)}\`, expected \`${'#'.repeat(above + 1)}\` at most`,
      hint: 'do not leave a level out',
    };
  return anchorProblem('heading', text);
}

/** Headings and items of accordions have an address of their own, which is made from their text. */
function anchorProblem(what: string, text: string): ProblemText | undefined {
  if (makesAnchor(text)) return undefined;
  return {
    message: `Unexpected ${what} \`${text.slice(0, 60)}\`, expected a letter or digit in it, of which its address is made`,
    hint: 'say it in words',
  };
}

function fault(node: Nodes): ProblemText | undefined {
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
      return !isBlank(node.alt ?? '')
        ? undefined
        : {
            message: 'Unexpected image without description, expected text between `![` and `]`',
            hint: 'say what a reader sees in it',
          };
    case 'table':
      return tableProblem(node);
    case 'link':
    case 'linkReference':
      return isBlank(textOf(node))
        ? { message: 'Unexpected link without text, expected some between `[` and `]`', hint: 'say where it leads' }
        : undefined;
    case 'mdxJsxFlowElement': {
      const { title } = literalAttributes(node);
      const named = node.name === 'AccordionItem' && typeof title === 'string' && !isBlank(title);
      return named ? anchorProblem('title', title) : undefined;
    }
  }
}

function tableProblem({ children }: Table): ProblemText | undefined {
  const cells = (children[0]?.children.length ?? 0) * children.length;
  if (cells <= limits.cells) return undefined;
  return {
    message: `Unexpected table of ${cells} cells, expected at most ${limits.cells}`,
    hint: 'cut it into several',
  };
}

/** In the source such characters are refused already; here they come out of references such as `&#x202E;`. */
function hiddenBehindEntity(node: Nodes): ProblemText | undefined {
  const texts = ['value', 'alt', 'title'].map((key) => (node as unknown as Record<string, unknown>)[key]);
  const hidden = texts.map((text) => (typeof text === 'string' ? hiddenCharacter(text) : undefined)).find(Boolean);
  if (hidden)
    return { message: `Unexpected character ${hidden}, expected only characters that can be seen`, hint: 'delete it' };
  const title = 'title' in node && typeof node.title === 'string' ? node.title.length : 0;
  if (title > limits.address) {
    return {
      message: `Unexpected link title of ${title} characters, expected at most ${limits.address}`,
      hint: 'shorten it',
    };
  }
}
