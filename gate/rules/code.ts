import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { unexpected } from '../problem';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** Expressions, `import` and `export` are programs that would run in the build and in readers' browsers. */
export const checkCode: BodyRule = function* (body) {
  for (const node of nodesOfType(body, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')) {
    if (node.type === 'mdxjsEsm') {
      const word = /^\s*export/.test(node.value) ? 'export' : 'import';
      const next = hint`start the line with another word, or put it between backticks`;
      yield unexpected(node, `\`${word}\``, 'text', next);
    } else {
      const expression = `{${node.value.trim().split('\n')[0]?.slice(0, 30)}}`;
      const comment = /^\s*(?:\/\*|\/\/)/.test(node.value);
      const next = comment ? hint`delete it` : hint`write \`\\{\` for the sign itself, or put it between backticks`;
      yield unexpected(node, `${comment ? 'comment' : 'expression'} ${quoted(expression)}`, 'text', next);
    }
  }
};
checkCode.severity = 'harmful';
