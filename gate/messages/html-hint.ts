import { type Hint, hint } from '../hint';

const markdown: readonly [names: RegExp, Hint][] = [
  [/^a$/, hint`write [text](address)`],
  [/^br$/, hint`end the line with \`\\\` instead, or begin a new paragraph`],
  [/^hr$/, hint`write \`***\` on a line of its own`],
  [/^(?:img|picture|svg|video|audio|iframe)$/, hint`say in words what it shows`],
  [
    /^(?:b|strong|i|em|code|pre|p|div|span|ul|ol|li|table|tr|td|th|h[1-6]|blockquote|del|s|sub|sup|kbd|u|mark|small|details|summary|script|style)$/,
    hint`write Markdown instead, or put the tag between backticks`,
  ],
];

/** What to write in place of an HTML tag; of one that HTML does not have, which stands for something else. */
export function htmlHint(name: string): Hint {
  const found = markdown.find(([names]) => names.test(name.toLowerCase()))?.[1];
  return found ?? hint`put it between backticks, or write \`\\<\` for the sign itself`;
}
