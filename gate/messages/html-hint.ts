import { type Hint, hint } from '../hint';

const markdown: readonly [names: RegExp, Hint][] = [
  [/^a$/, hint`write [text](address)`],
  [/^br$/, hint`end the line with \`\\\` instead, or begin a new paragraph`],
  [/^hr$/, hint`write \`***\` on a line of its own`],
  [/^(?:img|picture|svg|video|audio|iframe)$/, hint`say in words what it shows`],
  [/^(?:think|thinking|reasoning|scratchpad)$/, hint`delete it with all that it holds`],
  [/^(?:answer|antartifact|artifact|document|output|response)$/, hint`delete it, and the tag that closes it`],
  [/^(?:u|mark)$/, hint`write **text**, or delete the two tags`],
  [/^(?:kbd|samp|var)$/, hint`put what it holds between backticks`],
  [/^abbr$/, hint`say in the text what it stands for, and delete the two tags`],
  [/^q$/, hint`write quotation marks in place of the two tags`],
  [/^(?:center|font|small)$/, hint`delete it, and the tag that closes it`],
  [/^(?:sub|sup)$/, hint`write it in words or plain signs, such as 10²`],
  [
    /^(?:b|strong|i|em|code|pre|p|div|span|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|blockquote|del|ins|s|strike|dl|dt|dd|cite|tt|script|style)$/,
    hint`write Markdown instead, or put the tag between backticks`,
  ],
];

/** Components of other systems, and what does the same here. */
const elsewhere: readonly [names: RegExp, Hint][] = [
  [/^(?:note|info|important|notice|admonition|alert|aside)$/, hint`write <Callout kind="note">`],
  [/^(?:tip|hint|success)$/, hint`write <Callout kind="tip">`],
  [/^(?:warning|caution|danger)$/, hint`write <Callout kind="warning">`],
  [
    /^(?:details|collapse|collapsible|expandable|toggle)$/,
    hint`write <Accordion>, and in it <AccordionItem title="..."> around the text`,
  ],
  [/^summary$/, hint`write its text as title="..." of <AccordionItem>`],
  [/^steps?$/, hint`write a list with \`1. \` before its items`],
  [/^(?:tabitem|tabpanel)$/, hint`write <Tab title="...">`],
  [/^(?:codeblock|codesnippet|highlight)$/, hint`write lines of \`\`\` around the code`],
  [/^(?:link|navlink)$/, hint`write [text](address)`],
  [/^(?:image|figure)$/, hint`say in words what it shows`],
];

/** What stands here for a component, or a tag, that other systems have; undefined when that is unknown. */
export function elsewhereHint(name: string): Hint | undefined {
  return elsewhere.find(([names]) => names.test(name.toLowerCase()))?.[1];
}

/** The kind of a callout that other systems call so; undefined for words that name none. */
export function calloutKind(name: string): 'note' | 'tip' | 'warning' | undefined {
  if (/^(?:tip|hint|success)$/i.test(name)) return 'tip';
  if (/^(?:warning|warn|caution|danger|error|attention)$/i.test(name)) return 'warning';
  return /^(?:info|note|important|notice)$/i.test(name) ? 'note' : undefined;
}

/** What to write in place of an HTML tag; of one that HTML does not have, which stands for something else. */
export function htmlHint(name: string): Hint {
  const found = markdown.find(([names]) => names.test(name.toLowerCase()))?.[1];
  return found ?? elsewhereHint(name) ?? hint`put it between backticks, or write \`\\<\` for the sign itself`;
}
