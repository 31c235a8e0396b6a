import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { hint } from '../hint';
import { unexpected } from '../problem';
import type { BodyRule } from '../rule';

/** A question has its answer below the frontmatter. */
export const checkBodyText: BodyRule = function* (body, _, kind) {
  const [first] = body.children;
  const isCode = body.children.every(
    (node) => node.type === 'code' && (kind === 'Question' || /^mdx?$/.test(node.lang ?? '')),
  );
  if (first && isCode) {
    const next = hint`delete its first and last line if they hold the answer, or write text around it`;
    yield unexpected(first, 'code in place of the answer', 'text', next);
  }
  if (kind !== 'Question' || !isBlank(textOf(body))) return;
  const end = { line: body.position?.end.line ?? 1, column: 1 };
  yield unexpected(end, 'end of file', 'the full answer below the frontmatter', hint`write it in Markdown`);
};
