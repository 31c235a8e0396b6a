import { type Hint, hint } from '../hint';

/** Signs that were meant as markup and that readers would see, by their looks, with the way out. */
export interface Leftover {
  what: string;
  signs: RegExp;
  /** The same for all of them, or told by what was found. */
  next: Hint | ((found: RegExpExecArray) => Hint);
}

/** What stands at the start of a line. */
export const atLine = (pattern: string, flags = '') => new RegExp(`(?<=^ {0,20})(?:${pattern})`, `gmu${flags}`);

/** What stands at the start of the whole text. */
export const atStart = (pattern: string) => new RegExp(`(?<=^ {0,20})(?:${pattern})`, 'gu');

const inMarkdown = hint`write it in Markdown`;

/** What to do about a directive of reStructuredText. */
function directiveHint(name = ''): Hint {
  if (/^(?:code|code-block|highlight|literalinclude|parsed-literal|sourcecode)$/.test(name))
    return hint`write lines of \`\`\` around the code`;
  if (/^(?:figure|image)$/.test(name)) return hint`say in words what it shows`;
  return hint`write what it says in Markdown, or delete it`;
}

/** Markup of other systems: AsciiDoc, reStructuredText, Org, Textile, forums, and what programs put on the pages of a document. */
export const foreignMarkup: readonly Leftover[] = [
  {
    what: 'mark of AsciiDoc',
    signs: atLine('\\[source(?:[,%][^\\]\\n]{0,200})?\\] *$'),
    next: hint`write lines of \`\`\` around the code`,
  },
  {
    what: 'mark of AsciiDoc',
    signs: /(?<![\w:./-])(?:btn|footnote|image|include|kbd|link|menu|video|xref)::?[^\s[\]]{0,200}\[[^\]\n]{0,200}\]/g,
    next: inMarkdown,
  },
  {
    what: 'mark of reStructuredText',
    signs: atLine('\\.\\. +(?:([a-z][a-z-]{0,30})::|\\[[\\w#*]{1,30}\\] |_[^:\\n]{1,80}:)'),
    next: ([, name]) => directiveHint(name),
  },
  {
    what: 'footnote',
    signs: /(?<![\w\]])\[(?:\d{1,3}|#\w{0,30}|\*)\]_(?!\w)/g,
    next: hint`name it in \`references\` and write <Reference name="..." />, or say it in the text`,
  },
  {
    what: 'mark of Org',
    signs: atLine('#\\+(?:begin|end)_(?:example|src)(?!\\w)', 'i'),
    next: hint`write lines of \`\`\` around the code`,
  },
  { what: 'mark of Org', signs: atLine('#\\+[a-z_]{3,30}:?(?= |$)', 'i'), next: inMarkdown },
  { what: 'mark of Textile', signs: atStart('b[cq]\\.{1,2} (?=\\S)'), next: inMarkdown },
  {
    what: 'code of another system',
    signs:
      /(?<![\w@.])@[^\s@](?:[^@\n]{0,80}[^\s@])?@(?![\w@.])|(?<![\w´])´[^´\n]{1,80}´|(?<![\w=])=[A-Za-z_][\w./-]{0,80}=(?![\w=])|(?<![\w+/])\+[A-Za-z]\w{2,80}\+(?![\w+/])/g,
    next: hint`put it between backticks`,
  },
  {
    // A package such as `@types/node` has a part behind its slash, and an address one before its sign.
    what: 'name on another site',
    signs: /(?<![\w@./:<-])@(?!start|end)[A-Za-z][\w-]*(?![\w@/-]|\.\w)/g,
    next: hint`write the name alone, or put it between backticks`,
  },
  {
    // "#1 on the list" names none, nor does what has numbers of its own.
    what: 'number on another site',
    signs:
      /(?<![\w&/#]|\b(?:channel|device|error|GPIO|input|line|output|packet|pin|PKCS|port|relay|row|sensor|slot|step)s? )(?:[\w.-]+\/[\w.-]+)?#\d{2,6}(?![\w-])|(?<![\w-])GH-\d+\b/gi,
    next: hint`write a link such as [issue 12](https://...), or put it between backticks`,
  },
  {
    what: 'space of LaTeX',
    signs: /(?<=\b(?:Eq|Fig|Figs|Figure|Ref|Sec|Section|Tab|Table)\.?)~(?=\d)/g,
    next: hint`write a space in its place`,
  },
  {
    what: 'dash of LaTeX',
    signs: /(?<=\p{L}{2})---(?=\p{L}{2})/gu,
    next: hint`write \` – \` in its place`,
  },
  {
    what: 'mark of a forum',
    signs:
      /\[(b|center|code|color|email|font|i|img|list|quote|s|size|spoiler|u|url|youtube)(?:=[^\]\n]{0,200})?\][^[\]]*\[\/\1\]/gi,
    next: inMarkdown,
  },
  {
    // Of two such marks Markdown makes one text in italics: see markup.ts.
    what: 'list',
    signs: atStart('\\[\\*\\] '),
    next: hint`write \`- \` before each item, with a space`,
  },
  {
    // What stands at the foot of each page of a document.
    what: 'number of a page',
    signs: /(?:(?<=^ {0,20}| {2})Page \d{1,4} of \d{1,4}|\[Page \d{1,4}\])(?= *$)/gm,
    next: hint`delete the line`,
  },
];
