import type { Element, Root, Text } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { text } from '../../interface-text';
import { readExampleMarks } from '../example-marks';
import { tokensOf } from './highlight';
import { readSession } from './session';

/** A block of code in the tree of a body. */
interface Block {
  pre: Element;
  code: Element;
  language: string;
  text: string;
}

function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, 'element', (pre) => {
    const code = pre.tagName === 'pre' ? pre.children[0] : undefined;
    if (code?.type !== 'element') return;
    blocks.push({ pre, code, language: languageOf(code), text: textOf(code) });
  });
  return blocks;
}

/** What an author has written behind the marks of a block; `''` for nothing. @param code - the element in its `<pre>` */
export function languageOf({ properties: { className } }: Element): string {
  return String([className].flat()[0] ?? '').replace(/^language-/, '');
}

/** Says of each block what it is, above it: a file, a language, or what a command printed; and whether somebody may want to copy it. */
export function titleBlocks(tree: Root): void {
  for (const { pre, code, language, text: content } of blocksOf(tree)) {
    const title = titleOf(language, code.data?.meta);
    if (title) pre.properties.dataTitle = title;
    const isTyped = language === 'console' ? readSession(content).some(({ kind }) => kind === 'command') : true;
    if (isTyped && title !== text.code.output) pre.properties.dataCopied = true;
  }
}

function titleOf(language: string, meta: string | null | undefined): string | undefined {
  const { languages, output } = text.code;
  const marks = readExampleMarks(meta);
  if ('unexpected' in marks) return languages[language];
  if (marks.run && 'file' in marks.run && marks.run.file) return marks.run.file;
  return language === 'text' && marks.output ? output : languages[language];
}

/** Marks the parts of code by their kind, as elements with a class: data like the rest of the tree. */
export async function highlightBlocks(tree: Root): Promise<Root> {
  for (const { code, language, text: content } of blocksOf(tree)) {
    const tokens = await tokensOf(content, language);
    code.children = tokens.map(({ kind, text: value }): Element | Text => {
      const piece: Text = { type: 'text', value };
      if (!kind) return piece;
      return { type: 'element', tagName: 'span', properties: { className: [kind] }, children: [piece] };
    });
  }
  return tree;
}
