import { visit } from 'unist-util-visit';
import type { Problem } from '../problem';
import { startOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Expressions, `import` and `export` are programs that would run in the build and in readers' browsers. */
export const checkCode: BodyRule = (body) => {
  const problems: Problem[] = [];
  visit(body, (node) => {
    if (node.type === 'mdxjsEsm') {
      const word = /^\s*(import|export)/.exec(node.value)?.[1] ?? 'import';
      problems.push({
        ...startOf(node),
        message: `Unexpected \`${word}\`, expected text`,
        hint: `start the line with another word, or put it between backticks`,
      });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const message = `Unexpected expression \`{${node.value.trim().split('\n')[0]?.slice(0, 30)}}\`, expected text`;
      problems.push({
        ...startOf(node),
        message,
        hint: 'write `\\{` for the sign itself, or put it between backticks',
      });
    }
  });
  return problems;
};
