import { quoted } from '../../lib/wording';
import { unexpected } from '../problem';
import { nodesOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Expressions, `import` and `export` are programs that would run in the build and in readers' browsers. */
export const checkCode: BodyRule = function* (body) {
  for (const { node } of nodesOf(body)) {
    if (node.type === 'mdxjsEsm') {
      const word = /^\s*export/.test(node.value) ? 'export' : 'import';
      const hint = 'start the line with another word, or put it between backticks';
      yield unexpected(node, `\`${word}\``, 'text', hint);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const expression = `{${node.value.trim().split('\n')[0]?.slice(0, 30)}}`;
      const hint = 'write `\\{` for the sign itself, or put it between backticks';
      yield unexpected(node, `expression ${quoted(expression)}`, 'text', hint);
    }
  }
};
checkCode.severity = 'harmful';
