import type { Delete, Emphasis, Heading, InlineCode, Nodes, Paragraph, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { makesAnchor } from '../../lib/content/anchors';
import { isBlank } from '../../lib/content/blank';
import { literalAttributes } from '../../lib/content/mdx-element';
import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { limits } from '../limits';
import { calloutKind } from '../messages/html-hint';
import { startOf, unexpected, type Wording } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { childrenOf, nodesOf, nodesOfType, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';
import { isCommand } from './typed-signs';

/** Markdown that makes invalid or inaccessible pages here, or that the site says in another way. */
export const checkMarkup: BodyRule = function* (body, _, __, source) {
  let level = 1;
  const headings = nodesOfType(body, 'heading');
  for (const { node, parents } of nodesOf(body)) {
    const parent = parents.at(-1);
    const wording =
      hiddenWording(node) ??
      (node.type === 'heading'
        ? (signsWording(node, parent, source) ?? levelWording(node, level, headings))
        : nodeWording(node, parent, source));
    if (node.type === 'heading') level = node.depth;
    if (!wording && node.type === 'heading' && hasNothingBelow(node, parent)) {
      const next = hint`write what belongs below it, or delete it`;
      yield { ...unexpected(node, 'heading with nothing below it', 'text', next), severity: 'style' };
    }
    // An image would be loaded unasked.
    const severity = node.type === 'image' || node.type === 'imageReference' ? 'harmful' : 'broken';
    if (wording) yield { ...unexpected(node, ...wording), severity };
  }
};

/** Signs that make a heading of what was meant to be something else, or that it does not show. */
function signsWording(node: Heading, parent: Nodes | undefined, source: string): Wording | undefined {
  const written = writtenFor(node, source);
  return (
    blockWording(node, parent, source) ??
    underlineWording(node, written, parent) ??
    equalsWording(node, written) ??
    hashWording(node, written, parent) ??
    closingWording(written)
  );
}

/** @param above - the level of the heading before it */
function levelWording(node: Heading, above: number, headings: readonly Heading[]): Wording | undefined {
  const { depth } = node;
  const text = textOf(node);
  if (isBlank(text)) return ['heading without text', 'its text', hint`write it or remove the \`#\``];
  if (depth === 1) return ['heading `#`', '`##`', hint`write \`##\`: the question itself is the heading of the page`];
  const [signs, most] = ['#'.repeat(depth), '#'.repeat(above + 1)];
  if (depth > above + 1) {
    // Those below it belong to it, and would be too deep in turn.
    const below = headings.slice(headings.indexOf(node) + 1);
    const end = below.findIndex((other) => other.depth < depth);
    const lines = below.slice(0, end < 0 ? undefined : end).map((other) => startOf(other).line);
    const next =
      lines.length > 0
        ? hint`write \`${most}\`, and ${depth - above - 1} \`#\` less in line ${lines.join(', ')}`
        : hint`write \`${most}\`, for no level may be left out`;
    return [`heading \`${signs}\``, `\`${most}\` at most`, next];
  }
  return anchorWording('heading', text);
}

/** What stands so many places behind a node, or before it. */
function beside(node: Nodes, parent: Nodes | undefined, step: number): Nodes | undefined {
  const siblings = childrenOf(parent);
  return siblings[siblings.indexOf(node) + step];
}

/** Whether a heading is the last thing where it stands, or the next one is no part of it. */
function hasNothingBelow(node: Heading, parent: Nodes | undefined): boolean {
  const next = beside(node, parent, 1);
  return next === undefined || (next.type === 'heading' && next.depth <= node.depth);
}

/** A line that is strong as a whole and no sentence stands for a heading, which would have an address and be found by a screen reader. */
function strongWording(node: Paragraph, parent: Nodes | undefined): Wording | undefined {
  if (parent?.type !== 'root' || node.children.length > 1) return undefined;
  const text = textOf(node);
  // What stands right below it, it announces.
  if (beside(node, parent, 1)?.position?.start.line === (node.position?.end.line ?? 0) + 1) return undefined;
  if (!/^(?:strong|emphasis)$/.test(node.children[0]?.type ?? '') || /^#|[.!,;]$|\n|.{80}/.test(text)) return undefined;
  const title = text.replace(/:$/, '');
  const next =
    text.split(' ').length > 5
      ? hint`write \`## ${title}\`, or put a full stop behind it if it is a sentence`
      : hint`write \`## ${title}\``;
  return ['strong text in place of a heading', '`##`', next];
}

/** Headings and items of accordions have an address of their own, which is made from their text. */
function anchorWording(what: string, text: string): Wording | undefined {
  if (makesAnchor(text)) return undefined;
  return [`${what} ${quoted(text)}`, 'a letter or digit in it, of which its address is made', hint`say it in words`];
}

function nodeWording(node: Nodes, parent: Nodes | undefined, source: string): Wording | undefined {
  switch (node.type) {
    case 'paragraph':
      return strongWording(node, parent);
    case 'emphasis':
    case 'strong':
      return insideWording(node, source) ?? unevenWording(node, parent, source);
    case 'delete':
      return insideWording(node, source);
    case 'inlineCode':
      return inlineFenceWording(writtenFor(node, source)) ?? roleWording(node, source);
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [
        'footnote',
        'a reference in the frontmatter',
        hint`name it in \`references\` and write <Reference name="..." />, or say it in the text`,
      ];
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return ['box `[ ]` in a list', 'plain items', hint`remove it`];
    case 'image':
    case 'imageReference':
      return [
        'image',
        'text: the site has no image files',
        hint`say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md`,
      ];
    case 'link':
    case 'linkReference':
      if (!isBlank(textOf(node))) return undefined;
      return ['link without text', 'words between `[` and `]`', hint`say where it leads`];
    case 'mdxJsxFlowElement': {
      const { title } = literalAttributes(node);
      const named = node.name === 'AccordionItem' && typeof title === 'string' && !isBlank(title);
      return named ? anchorWording('title', title) : undefined;
    }
  }
}

/** The sign of a sum or a comparison that came to stand on a line of its own: it makes a heading of the text above, and is not shown. */
function equalsWording(node: Heading, written: string): Wording | undefined {
  const [, signs] = /\n[ >]*(={1,80})=* *$/.exec(written) ?? [];
  if (!signs) return undefined;
  if (signs.length > 2) {
    const next = hint`write \`## ${textOf(node).replaceAll('\n', ' ').slice(0, 60)}\` without the line below it`;
    return ['line of `=` below a text, which makes a heading `#` of it', '`##`', next];
  }
  const next = hint`put it at the end of the line above`;
  return [`line of \`${signs}\`, which makes a heading of the text above`, 'text beside it', next];
}

/** What begins a block of AsciiDoc, with a title above it or without. */
const blockBegin = /^(?:\..*\n)?\[(source|CAUTION|IMPORTANT|NOTE|TIP|WARNING)[^\]\n]*\] *\n[-=]+ *$/;

/** The lines around a block of AsciiDoc, each of which makes a heading of what stands above it. */
function blockWording(node: Heading, parent: Nodes | undefined, source: string): Wording | undefined {
  const written = writtenFor(node, source);
  const [, name] = blockBegin.exec(written) ?? [];
  if (name === 'source')
    return ['block of AsciiDoc, which makes a heading', 'a block of code', hint`write lines of \`\`\` around the code`];
  const kind = name && calloutKind(name);
  if (kind) {
    const next = hint`write <Callout kind="${kind}">, a blank line, the text, a blank line and </Callout>`;
    return ['block of AsciiDoc, which makes a heading', '`<Callout>`', next];
  }
  const above = beside(node, parent, -1);
  if (!/\n[-=]{4,} *$/.test(written) || above?.type !== 'heading' || !blockBegin.test(writtenFor(above, source)))
    return undefined;
  return ['end of a block of AsciiDoc, which makes a heading', 'text', hint`delete its last line`];
}

/** What was meant as a line across the page makes a heading of the text right above it. */
function underlineWording(node: Heading, written: string, parent: Nodes | undefined): Wording | undefined {
  if (!/\n[ >]*-+ *$/.test(written)) return undefined;
  if (/^\w+: .*\n\w+:/.test(written)) {
    const next = hint`move them to the first lines of the file, or delete them`;
    return ['fields inside the text', 'them in the frontmatter', next];
  }
  if (!/[.:;,]\s*\n[ >]*-+ *$|\n.*\n|\n[ >]*- *$/.test(written) && !hasNothingBelow(node, parent)) return undefined;
  const next = hint`put a blank line above it, or write \`## Heading\``;
  return ['line right below a text, which makes it a heading', 'a blank line above `---`', next];
}

/** A prompt of a terminal, or a wildcard that came to stand at the start of a line, in the middle of a sentence or before a verb. */
function hashWording(node: Heading, written: string, parent: Nodes | undefined): Wording | undefined {
  if (node.depth > 1 || !written.startsWith('#')) return undefined;
  if (isCommand(textOf(node))) {
    const next = hint`put a line of \`\`\`console above it and one of \`\`\` below it`;
    return ['`#` of a terminal, which makes a heading of a command', 'a block of code', next];
  }
  const above = beside(node, parent, -1);
  const isBelowText = above?.type === 'paragraph' && above.position?.end.line === (node.position?.start.line ?? 0) - 1;
  const goesOn = isBelowText && !/[.:;!?]$/.test(textOf(above).trimEnd());
  if (!goesOn && !/^\p{Ll}.*\.$/u.test(textOf(node))) return undefined;
  return ['`#` that makes a heading of a sentence', 'text', hint`write \`\\#\` for the sign itself`];
}

/** Markdown takes a sign at the end of a heading for its frame: of "The wildcard #" readers see "The wildcard". Several are a frame. */
function closingWording(written: string): Wording | undefined {
  if (!/^##+[ \t].*[ \t]#[ \t]*$/.test(written)) return undefined;
  return ['`#` at the end of a heading, which is not shown', 'text', hint`write \`\\#\` for the sign itself`];
}

/** A name of Python's own, or of a preprocessor. Other words between such signs may be meant to be strong: `__never__`. */
const nameOfProgram =
  /^__(?:dict|doc|file|init|main|name|repr|str|[a-z]+(?:_[a-z]+)+|DATE|FILE|FUNCTION|LINE|TIME|VERSION|[A-Z\d]+(?:_[A-Z\d]+)+)__$/;

/** Signs that stand between digits or letters mark nothing, and the reader does not see them: `2*3*4`. */
function insideWording(node: Emphasis | Strong | Delete, source: string): Wording | undefined {
  const written = writtenFor(node, source);
  if (node.type === 'strong' && nameOfProgram.test(written))
    return [
      `\`${written}\`, of which readers see \`${written.slice(2, -2)}\``,
      'code between backticks, or `**`',
      hint`put it between backticks, or write **${written.slice(2, -2)}**`,
    ];
  const begin = offsetOf(node);
  const around = `${source[begin - 1] ?? ' '}${source[begin + written.length] ?? ' '}`;
  // Letters within a word may be stressed: `re**connect**ion`. In a power there are names of one letter, or digits.
  const isStressed = /\p{L}{2}$/u.test(source.slice(0, begin).slice(-2)) && /\p{L}$/u.test(around);
  if (isStressed && /^\*\*\p{L}{2,}\*\*$/u.test(written)) return undefined;
  const sign = written[0] ?? '*';
  const next = hint`put it between backticks, or write the sign as \`\\${sign}\``;
  // No text that is marked begins with a comma or a closing bracket: a sign stands before it that was meant to be shown.
  if (/^\*\] /.test(written) && around === '[]') {
    const next = hint`write \`- \` before each item, with a space`;
    return ['two `*` of the marks `[*]`, which readers do not see', 'a list', next];
  }
  if (/^[*_~]+[,)](?:\s|$)/.test(written))
    return [`two \`${sign}\` that mark the text between them, which readers do not see`, 'signs around words', next];
  const isInWord = /^[\p{L}\p{N}]{2}$/u.test(around);
  // One tilde is a space of LaTeX, as in "Fig.~3", or it stands before a number: two of them strike what is between them.
  if (!isInWord && /^~[^~]/.test(written) && /^[\p{L}\p{N}.].|^.[\p{L}\p{N}]$/u.test(around)) {
    const spaces = hint`write a space in place of each, or \`\\~\` for the sign itself`;
    return ['two `~`, which strike the text between them', 'spaces', spaces];
  }
  if (!isInWord && !isPieceOfPath(written.replaceAll(/^[*_~]+|[*_~]+$/g, ''), around)) return undefined;
  const what = node.type === 'delete' ? 'text struck through' : 'emphasis';
  return [`${what} inside a word`, 'signs around whole words', next];
}

/** Two backticks make code in a line of text, and readers see all its lines in one. */
function inlineFenceWording(written: string): Wording | undefined {
  if (!/^``\w*[ \t]*\n[\s\S]*\n[ \t]*``$/.test(written)) return undefined;
  const next = hint`write a line of \`\`\`text above the code and one of \`\`\` below it`;
  return ['block of code between two backticks, which makes one line of it', 'three', next];
}

/** Code with a mark of reStructuredText before or behind it, which readers see: `:ref:` or, for a link, `_`. */
function roleWording(node: InlineCode, source: string): Wording | undefined {
  const written = writtenFor(node, source);
  const before = source.slice(0, offsetOf(node)).slice(-30);
  const [role] = /(?<![\w:]):[a-z]+(?::[a-z]+)*:$/.exec(before) ?? [];
  if (role) {
    const next = hint`write [text](address) or code alone, without \`${role}\``;
    return [`\`${role}\` before code, which readers see`, 'a link or code', next];
  }
  const behind = source.slice(offsetOf(node) + written.length);
  if (!/ <[^<>\s]+>`$/.test(written) || !/^_(?!\w)/.test(behind)) return undefined;
  return ['link between backticks, which is shown as code', '`[text](address)`', hint`write [text](address)`];
}

/** Whether signs mark what stands between two stars of a path or of names, such as `*.a.example,*.b.example`. @param around - the signs before and behind */
function isPieceOfPath(text: string, [before = '', after = '']: string): boolean {
  const goesOn = /^[\p{L}\p{N}/.]$/u;
  const isPath = (sign: string | undefined) => sign === '/' || sign === '.';
  return (
    (isPath(text[0]) && (goesOn.test(before) || goesOn.test(after))) || (text.at(-1) === '/' && goesOn.test(after))
  );
}

/** Of more signs on one side than on the other some mark the text, and readers see the others: `**so*`. */
function unevenWording(node: Emphasis | Strong, parent: Nodes | undefined, source: string): Wording | undefined {
  const [begin, end] = [offsetOf(node), offsetOf(node) + writtenFor(node, source).length];
  const sign = source[begin] ?? '*';
  // Whoever has put a backslash before a sign means to show some: `\__init__`.
  if (source[begin - 2] === '\\') return undefined;
  const begins = beside(node, parent, -1)?.type === 'text' && source[begin - 1] === sign;
  const ends = beside(node, parent, 1)?.type === 'text' && source[end] === sign;
  if (!begins && !ends) return undefined;
  const next = hint`write as many \`${sign}\` before the text as behind it, or \`\\${sign}\` for the sign itself`;
  return [`\`${sign}\` beside a text that such signs mark, which readers see`, 'as many signs on both sides', next];
}

/** In the source such characters are refused already; here they come out of references such as `&#x202E;`. */
function hiddenWording(node: Nodes): Wording | undefined {
  const { value, alt, title } = node as Partial<Record<'value' | 'alt' | 'title', unknown>>;
  const texts = [value, alt, title].filter((text) => typeof text === 'string');
  const hidden = texts.map((text) => hiddenCharacter(text)?.code).find(Boolean);
  if (hidden) return [`character ${hidden}`, 'only characters that can be seen', hint`delete it`];
  if (typeof title === 'string' && title.length > limits.address)
    return [`link title of ${title.length} characters`, `at most ${limits.address}`, hint`shorten it`];
}
