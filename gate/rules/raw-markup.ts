import type { Nodes } from 'mdast';
import type { ComponentSchemas } from '../../lib/content/component-schema';
import { type Hint, hint } from '../hint';
import { bracedFormulas, formulaAt } from '../messages/formula-wording';
import { type Problem, unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOf, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';
import { atLine, atStart, foreignMarkup, type Leftover } from './foreign-markup';
import { isTooLong } from './tables';

const callout = (name = ''): Hint => {
  const kind = /^(?:tip|hint)$/i.test(name)
    ? 'tip'
    : /^(?:warning|caution|danger|attention)$/i.test(name)
      ? 'warning'
      : 'note';
  return hint`write <Callout kind="${kind}">, a blank line, the text, a blank line and </Callout>`;
};

const remarks =
  'note|info|important|abstract|example|question|tip|hint|success|warning|caution|danger|attention|error|bug';

/** Words that are emphasized and name nothing. */
const neverNames = 'not|never|only|always|must|should|every|before|after|both|very|without|cannot';

const emphasis = hint`leave no space between the signs and the text they mark, and one around them`;

/** What people draw before items: arrows, ticks, emoji, numbers in circles and on keys. */
const drawnMark =
  '(?:[–—→➤✓✔✗✘☐☑☒①-⑳]|[-=]>|\\d\\uFE0F\\u20E3|(?![\\u00A9\\u00AE\\u2122])\\p{Extended_Pictographic}\\uFE0F?)';

// `\uFFFC` stands for markup that works, `\uFFFA` for the start of a link with a text, `\uFFFB` for that of one that is its own label, and `x` for code. Each pattern leaves
// alone what texts about MQTT say: `a/+/b`, `#`, `$SYS/#`, `[MQTT-4.2-1]`, `a[i][j]`, `2 * 3 * 4`, `**/*.mdx`.
const leftovers: readonly Leftover[] = [
  {
    what: 'fence of other signs',
    signs: atStart("(?:'{3,}|\u00B4{3,}|[\u2018\u2019]{3,}) *\\w* *\\n[\\s\\S]*"),
    next: hint`write lines of \`\`\` in their place`,
  },
  {
    what: 'footnote',
    // A pattern such as `^[a-z]+$` begins a word, or goes on.
    signs: /\[\^[\w-]+\^?\]|(?<=\S)\^\[[^[\]\n]+\](?![+*?{$])|\^\[(?=[^[\]\s]*[^\S\n])[^[\]\n]+\](?![+*?{$])/g,
    next: hint`name it in \`references\` and write <Reference name="..." />, or say it in the text`,
  },
  {
    what: 'number of a source',
    // Behind a sentence or its last word, or before the source itself; within a sentence `payload[1]` is code.
    signs:
      /(?=\[[1-9])(?:(?<=\p{L}[.,;!?\u201D])|(?<=\p{Ll}{4} ?)(?=(?:\[[1-9]\d?\])+(?:[.,;:]|$))|(?<=\p{L} )(?=\[\d+\]\[))(?:\[[1-9]\d?(?:(?:, ?|[–-])\d+)*\])+|(?=\[[1-9])(?<=^ {0,20})\[[1-9]\d?\]:? (?=[\p{Lu}\uFFFA\uFFFC])|(?=[\u00B9\u00B2\u00B3\u2074-\u2079])(?<=\p{L}[.,;!?])[\u00B9\u00B2\u00B3\u2074-\u2079]+/gmu,
    next: hint`name it in \`references\` and write <Reference name="..." />, or put code between backticks`,
  },
  {
    what: 'place of a table of contents',
    signs: atStart('\\[{1,2}_?(?:TOC|toc)_?\\]{1,2}$'),
    next: hint`delete it`,
  },
  {
    what: 'link to a page of a wiki',
    signs: /!?\[\[(?!\s)[^[\]\n]+(?<!\s)\]\]/g,
    next: ([found]) =>
      found.startsWith('!')
        ? hint`say in words what it shows`
        : hint`write [text](/faq/...), or put it between backticks`,
  },
  { what: 'remark', signs: atLine('\\[!(\\w+)\\]'), next: ([, name]) => callout(name) },
  { what: 'remark', signs: atLine(`\\.\\. +(${remarks})::`), next: ([, name]) => callout(name) },
  {
    what: 'comment',
    signs: /%%(?=[^%\n]*\p{L}{2})[^%\n]+%%(?!\w)/gu,
    next: hint`delete it`,
  },
  {
    what: 'source that a program has named',
    signs:
      /\u3010[^\u3010\u3011\n]*\u2020[^\u3010\u3011\n]*\u3011|:contentReference\[oaicite:\d+\]|\[cite_(?:start|end)\]|\[(?:citation needed|ref_\d+)\]|\[(?:citation|cite|source)s?: ?[\d, –-]+\]|\[(?:file|page|web):\d+(?:[,:-] ?\d+)*\]|(?:(?:file)?cite|navlist)?(?:turn\d+(?:academia|fetch|file|forecast|image|maps|news|product|search|sports|view)\d+)+/g,
    next: hint`delete it, or name the document in \`references\` and write <Reference name="..." />`,
  },
  {
    what: 'strong text or emphasis',
    signs: /(?<![\w'])'{2,3}\p{L}[^'\n]*'{2,3}(?![\w'])/gu,
    next: hint`write **text**, or put it between backticks`,
  },
  {
    what: 'remark',
    signs: atLine(`:::+ *(\\w+)|(?:!!!|\\?\\?\\?)\\+? +(${remarks})|:::+ *$`),
    next: ([found, name, other]) => (/^:+ *$/.test(found) ? hint`delete it` : callout(name ?? other)),
  },
  {
    what: 'link to a label that is not there',
    signs: /(?<![\w\])])\[(?!MQTT-|\d+\])[^[\]\n]+\]\[(?!MQTT-)[^[\]\n]*\]/g,
    next: hint`write [text](address), or add a line of [label]: address below`,
  },
  {
    what: 'link whose label stands apart',
    signs: /(?<![\w\])])\[(?!MQTT-|\d+\]|sic\]|\.\.\.\])[^[\]\n]+\] (?=\uFFFB)/g,
    next: hint`leave no space between the text and its label`,
  },
  {
    what: 'link that is not complete',
    signs: /(?<!\w)\[[^[\]\n]+\](?:\([^\s)][^)\n]*\)?| \((?=\/|#\w|\uFFFC))/g,
    next: ([found]) =>
      /\s/.test(found.replace(/^\[[^\]]*\]/, ''))
        ? hint`write [text](address) without a space`
        : hint`add the \`)\` that is missing; a \`(\` of the address is \`%28\``,
  },
  {
    what: 'definition inside a text',
    signs: atLine('\\[[^[\\]\\n]+\\]: *(?=/|\uFFFC)'),
    next: ({ index }) => (index === 0 ? hint`leave no space in its address` : hint`put a blank line above it`),
  },
  {
    what: 'list',
    signs: atLine('\\d{1,3}[.)] [^\\n]*(?:\\n *\\d{1,3}[.)] [^\\n]*)+'),
    next: hint`put a blank line above its first item`,
  },
  {
    what: 'item inside another one',
    signs: atLine('\\*{2,4} (?=\\p{L})'),
    next: hint`write \`- \` in the column in which the text of the item above begins`,
  },
  {
    what: 'gap',
    signs: /\[(?:fill in|insert|tbd|todo)\b[^[\]\n]*\](?!\()/gi,
    next: hint`fill it, or put it between backticks`,
  },
  {
    what: 'letters of another encoding',
    signs: /\u00E2\u20AC[\u2122\u0153\u009D\u201C\u201D\u02DC\u00A2\u00A6]?|[\u00C2\u00C3][\u0080-\u00BF]/g,
    next: hint`write the letter or sign that is meant, or put them between backticks`,
  },
  {
    what: 'labels of a note',
    signs: atStart('#\\p{Ll}[\\w/-]*(?:\\s+#\\p{L}[\\w/-]*)*\\s*$'),
    next: hint`delete it; what people search for belongs in \`keywords\``,
  },
  { what: 'name of a paragraph', signs: /(?<=[.!?] )\^[a-z\d-]{3,40}$/g, next: hint`delete it` },
  { what: 'box of a list', signs: atStart('\\[[ xX]?\\] ?(?=\\p{Lu})'), next: hint`delete it` },
  {
    what: 'button of a page',
    signs: atLine('(?:Copy(?: code)?|Thought for [\\w ]+ seconds?) *$(?:\\n *Edit$)?'),
    next: hint`delete it, and put lines of \`\`\` around code that stands below it`,
  },
  {
    what: 'sign with a space behind it that does not break',
    signs: atLine('(?:[-*+•]|\\d{1,3}[.)]|#{1,6})[\\u00A0\\u202F]'),
    next: hint`replace the space behind the sign by a plain one`,
  },
  {
    what: 'list',
    signs: atStart(
      ['\\(\\w{1,3}\\) (?![^\\n]*[,;]\\n)', '(?:[a-z]|[ivx]{1,4})[.)] ', '[A-Z]\\) ', '\\d{1,3}[.)](?=\\p{L})']
        .map((mark) => `${mark}[^\\n]*(?:\\n *${mark}[^\\n]*)+`)
        // A single capital may be that of a name.
        .concat('I[.)] [^\\n]*\\n *II[.)] [^\\n]*')
        .join('|'),
    ),
    next: hint`write \`1. \` before each item, with a space`,
  },
  {
    what: 'heading',
    signs: atLine('#{2,}(?=[^\\s#/.,;:+$-])|#{7,} |\uFF03{1,6}|\uFFFC{2}#{2,6} '),
    next: hint`write \`## Heading\`, with a space`,
  },
  {
    what: 'heading',
    signs: atStart('#(?=\\p{Lu}\\p{Ll}[^\\n]*$)'),
    next: hint`write \`## Heading\`, with a space`,
  },
  {
    what: 'heading',
    signs: atStart('={2,6} (?=[^\\n=]*\\p{L})|h[1-6]\\. (?=\\S)'),
    next: hint`write \`## Heading\` in its place`,
  },
  {
    what: 'strong text',
    // Between two powers stands one name or number.
    signs:
      /(?<![\w/*])\*\*(?![/*])(?! [^*]* \*\*)[^*]+\*\*(?![/*])|(?<![\w/*])\*\* \p{L}+(?: \p{L}+)+ \*\*(?![/*])|(?<![\w_])__(?=\p{L})[^_]* __/gu,
    next: emphasis,
  },
  {
    what: 'emphasis',
    signs:
      /(?<![\w*/]|\b(?:char|int|void|\w+_t) )\*(?:\p{L}[^*\n]* | \p{L}[^*\n]*[^\s*])\*(?![\w*/])|(?<![\w_])_\p{L}[^_\n]* _(?![\w_])/gu,
    next: emphasis,
  },
  { what: 'text struck through', signs: /~~[^~\n]+~~/g, next: emphasis },
  {
    // Python's arguments and C's pointers are called so in many a text.
    what: 'sign of strong text',
    signs:
      /(?<![\w*/]|\b(?:char|int|void|\w+_t) )\*\*(?!k?w?args\b|options\b)(?=["'(\p{L}\uFFFA\uFFFB\uFFFC\u201C\u2018])|(?<=[\p{L}\uFFFC.,:;!?)"'\u2019\u201D])\*\*(?![\w*/])/gu,
    next: hint`add \`**\` at the other end of the text, or write \`\\*\\*\` for the signs themselves`,
  },
  {
    // Behind a single sign stands a name, or a note: only of some words it is sure that they are neither.
    what: 'sign of emphasis',
    signs: new RegExp(
      [
        `(?<=[^*\\s][ \\n]|[^*]\\()\\*(?=(?:${neverNames})[ \\n,.])(?![^*]*\\*)(?<!\\*[^*]*\\*)`,
        `(?<=\\S[ \\n]|[\\s\\S]\\()_(?=(?:${neverNames})[ \\n,.])(?![\\s\\S]{0,400}_(?!\\w))`,
      ].join('|'),
      'g',
    ),
    next: hint`add another at the other end of the text, or delete it`,
  },
  {
    what: 'sign of struck text',
    signs: /(?<!~)~~(?=[^\s~])|(?<=[^\s~])~~(?!~)/g,
    next: hint`add \`~~\` at the other end of the text, or delete it`,
  },
  {
    what: 'marked text',
    signs: /(?<![=\w])==[^=\s](?:[^=\n]*[^=\s])?==(?![=\w])/g,
    next: hint`write **text**`,
  },
  {
    what: 'backtick without another',
    signs: /`+/g,
    next: hint`close the code, or write \`\\\`\` for the sign itself`,
  },
  {
    what: 'table',
    signs: atLine(
      '\\+(?:[-=:]{2,}\\+)+ *$(?:\\n *[|+].*)*|\\|(?!\\| *$|.*(?:--[->][^-|\\s:]|-->|[^-|\\s:]---)).*\\| *$(?:\\n *\\|.*)*|:?-+:? *(?:\\| *:?-+:? *)+$',
    ),
    next: ({ 0: found, index }) =>
      index > 0 && /^.*\n *\|[-: |]+\|? *\n/.test(found)
        ? hint`put a blank line above it`
        : hint`write a head, below it a line of \`| --- |\` with as many cells, and no blank line between rows`,
  },
  {
    what: 'list',
    signs: atStart(
      [
        '[-*+•](?![b-z][ ,])(?=\\p{L})[^\\n]*(?:\\n *[-*+•](?![b-z][ ,])(?=\\p{L})[^\\n]*)+',
        '[•●◦▪‣·][ \\t\\u00A0]',
        // As Word copies the items of a second and of a third level.
        '[o§](?:\\t|\\u00A0| {2})',
        `${drawnMark} [^\\n]*(?:\\n *${drawnMark} [^\\n]*)+`,
      ].join('|'),
    ),
    next: hint`write \`- \` before each item, with a space`,
  },
  {
    // Below a text that announces them.
    what: 'list',
    signs: atLine('[–—•●◦▪‣] [^\\n]*(?:\\n *[–—•●◦▪‣] [^\\n]*)+'),
    next: hint`put a blank line above its first item, and write \`- \` before each`,
  },
  {
    what: 'name of an emoji',
    signs: /(?<![\w:]):(?:[a-z][a-z0-9_+-]{2,}|[+-]1|100):(?![\w:])/g,
    next: hint`write the emoji itself, or put it between backticks`,
  },
  {
    what: 'entity that does not exist',
    signs:
      /&[A-Za-z][A-Za-z0-9]{1,30};|&(?:amp|copy|gt|hellip|larr|ldquo|lt|mdash|nbsp|ndash|quot|rarr|rdquo)(?![\w;=-])/g,
    next: hint`write the sign itself, or put it between backticks`,
  },
  {
    // As pandoc has it: of two dollar signs the first is followed by text, and the second follows text and no number stands behind it.
    what: 'formula',
    // Between two prices, and between variables of a shell, stand words.
    signs:
      /\$\$(?=\S)[^$]*\$\$|^\$\$(?: *$(?:[^$]*\$\$)?|[^$]+\$\$)|(?<![\w$/])\$(?=[^\s$:;,.)])(?![^$\n]*(?<=[ $])\p{L}{2,}[ ,])[^$\n]*[^\s$\\/]\$(?![\w$/])/gmu,
    next: hint`write it in words or plain signs, such as 10², or put it between backticks`,
  },
  {
    what: 'raised or inserted text',
    signs:
      /(?<=[\w)])\^[\w+-]{1,20}\^(?!\w)|(?<![\w+/])\+\+\w+(?:\+\w+)*\+\+(?![\w+/])|(?<![|\w])\|\|\w[^|\n]*\w\|\|(?![|\w])/g,
    next: hint`write it in words or plain signs, such as 10², or put it between backticks`,
  },
  {
    what: 'definition of a word',
    signs: atLine(': +(?=\\S)'),
    next: hint`write \`- \` before the word and a dash behind it, all in one line`,
  },
  {
    what: 'meaning of an abbreviation',
    signs: atLine('\\*\\[[^[\\]\\n]+\\]:'),
    next: hint`say it in the text, or lead to the glossary with <Term name="...">`,
  },
  { what: 'backslash at the end', signs: /\\(?=\s*$)/g, next: hint`delete it` },
  ...foreignMarkup,
];

/** A tag of one of our components that has a space behind its `<`. */
const spacedTag = (components: ComponentSchemas): Leftover => ({
  what: 'tag with a space in it',
  signs: new RegExp(`<\\s+/?(?:${Object.keys(components).join('|')})\\b[^<>]*>`, 'g'),
  next: hint`write \`<\` and the name without a space between them`,
});

/** Text that still holds markup: readers would see the signs, and the author believes that they do something. */
export const checkRawMarkup: BodyRule = function* (body, { components }, _, source) {
  const all = [spacedTag(components), ...leftovers];
  let remark = false;
  const formulas = bracedFormulas(body, source);
  for (const { node, parents } of nodesOf(body)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
    // Where a row is cut at the wrong signs, its cells hold pieces of what was meant.
    if (isTooLong(parents.at(-1), parents.at(-2))) continue;
    const text = withoutMarkup(node, source);
    let claimed: readonly [begin: number, end: number][] = [];
    for (const { what, signs, next } of all) {
      // Nearly always there is none, and to look for the first takes less than to get ready for all.
      if (text.search(signs) < 0) continue;
      for (const found of text.matchAll(signs)) {
        const [begin, end] = [found.index, found.index + found[0].length];
        // The line that closes a remark is nothing of its own.
        const closing = remark && /^:::+ *$/.test(found[0]);
        // What a formula with braces holds is said in code.ts.
        const isTold = formulaAt(formulas, offsetOf(node) + begin);
        if (closing || isTold || claimed.some(([from, to]) => begin < to && from < end)) continue;
        claimed = [...claimed, [begin, end]];
        remark ||= what === 'remark';
        const step = typeof next === 'function' ? next(found) : next;
        yield leftoverProblem(what, source, offsetOf(node) + begin, found[0].length, step);
      }
    }
  }
};

function leftoverProblem(what: string, source: string, offset: number, length: number, next: Hint): Problem {
  const [line = ''] = source.slice(offset, offset + length).split('\n');
  const shown = line.includes('`') ? '' : ` \`${line.length > 30 ? `${line.slice(0, 30)}...` : line}\``;
  return unexpected(
    placeIn(source, offset),
    `${what}${shown} that is shown as it is written`,
    'markup that works',
    next,
  );
}

/** The source of a text, sign for sign, in which other signs stand for markup that works and for what a backslash protects. */
function withoutMarkup(container: Nodes, source: string): string {
  const begin = offsetOf(container);
  const signs = Array<string>(writtenFor(container, source).length).fill('\uFFFC');
  const fill = (node: Nodes): void => {
    const from = offsetOf(node) - begin;
    const written = writtenFor(node, source);
    if (node.type === 'text') {
      const text = written
        // Nobody needs a backslash before a number in brackets.
        .replace(/\\(\[\d{1,2})\\\]/g, '$1]\uFFFC\uFFFC')
        .replace(/\\[!-/:-@[-`{-~]/g, (pair) => 'x'.repeat(pair.length))
        // The signs of a quotation are none of its text.
        .replace(/(?<=\n)[ \t>]+/g, (space) => ' '.repeat(space.length))
        .replace(/&\w+;/g, (name) => (name !== '&amp;' && node.value.includes(name) ? name : 'x'.repeat(name.length)));
      signs.splice(from, text.length, ...text.split(''));
    } else if (node.type === 'inlineCode') signs.splice(from, written.length, ...'x'.repeat(written.length));
    else if (node.type === 'link') {
      if (source[offsetOf(node)] === '[') signs[from] = '\uFFFA';
    } else if ('children' in node) {
      node.children.forEach(fill);
      if (node.type === 'linkReference' && node.referenceType === 'shortcut') signs[from] = '\uFFFB';
    }
  };
  fill(container);
  return signs.join('');
}
