import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Markdown with MDX as a syntax tree. @throws {VFileMessage} with the place, when it is not well-formed. */
export function parseMdx(body: string): Root {
  return parser.parse(body);
}
