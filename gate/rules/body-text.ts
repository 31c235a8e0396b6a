import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { start } from '../problem';
import type { BodyRule } from '../rule';

/** An answer answers. */
export const checkBodyText: BodyRule = (body) =>
  isBlank(textOf(body))
    ? [
        {
          ...start,
          line: body.position?.end.line ?? 1,
          message: 'Unexpected end of file, expected the full answer below the frontmatter',
          hint: 'write it in Markdown',
        },
      ]
    : [];
