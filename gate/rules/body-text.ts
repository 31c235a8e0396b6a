import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { hint } from '../hint';
import { unexpected } from '../problem';
import type { BodyRule } from '../rule';

/** A question has its answer below the frontmatter. */
export const checkBodyText: BodyRule = function* (body, _, kind) {
  if (kind !== 'Question' || !isBlank(textOf(body))) return;
  const end = { line: body.position?.end.line ?? 1, column: 1 };
  yield unexpected(end, 'end of file', 'the full answer below the frontmatter', hint`write it in Markdown`);
};
