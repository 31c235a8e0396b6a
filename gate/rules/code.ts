import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { bracedFormulas, type Formula, formulaAt, formulaWording } from '../messages/formula-wording';
import { macroWording } from '../messages/macro-wording';
import { unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** Expressions, `import` and `export` are programs that would run in the build and in readers' browsers. */
export const checkCode: BodyRule = function* (body, _, __, source) {
  const formulas = bracedFormulas(body, source);
  const told = new Set<Formula>();
  let last = -1;
  for (const node of nodesOfType(body, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')) {
    if (node.type === 'mdxjsEsm') {
      const word = /^\s*export/.test(node.value) ? 'export' : 'import';
      // Of a sentence that begins so, the parser makes a problem of its own.
      const next = hint`delete it, for components need none, or put code between lines of \`\`\``;
      yield unexpected(node, `\`${word}\``, 'text', next);
    } else {
      const expression = `{${node.value.trim().split('\n')[0]?.slice(0, 30)}}`;
      const comment = /^\s*(?:\/\*|\/\/)/.test(node.value);
      const offset = node.position?.start.offset ?? 0;
      const formula = formulaAt(formulas, offset);
      if (formula) {
        if (!told.has(formula)) yield unexpected(placeIn(source, formula.begin), ...formula.wording);
        told.add(formula);
        continue;
      }
      const before = source.slice(0, offset).slice(-100);
      const macro = node.type === 'mdxFlowExpression' ? macroWording(expression) : formulaWording(before);
      if (macro) {
        // Of `\frac{1}{2}` the second brace goes on with the first.
        if (last !== offset) yield unexpected(node, ...macro);
        last = node.position?.end.offset ?? -1;
        continue;
      }
      // What is left of a source that a program has named: `:contentReference[oaicite:0]{index=0}`.
      const isRest = /^index=\d+$/.test(node.value);
      const next =
        comment || isRest ? hint`delete it` : hint`write \`\\{\` for the sign itself, or put it between backticks`;
      yield unexpected(node, `${comment ? 'comment' : 'expression'} ${quoted(expression)}`, 'text', next);
    }
  }
};
checkCode.severity = 'harmful';
