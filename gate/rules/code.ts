import type { Root } from 'mdast';
import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { bracedFormulas, type Formula, formulaAt, formulaWording } from '../messages/formula-wording';
import { macroWording } from '../messages/macro-wording';
import { type Problem, unexpected, type Wording } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** Expressions, `import` and `export` are programs that would run in the build and in readers' browsers; some commands do harm where they are copied to. */
export const checkCode: BodyRule = function* (body, _, __, source) {
  yield* blindCommands(body, source);
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
      const offset = offsetOf(node);
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

const load = 'curl|wget|iwr|irm|Invoke-(?:WebRequest|RestMethod)';
const shell = '(?:sudo (?:-\\w+ )?|env )?(?:/[\\w/]{1,20}/)?(?:(?:ba|da|k|z)?sh|iex|Invoke-Expression)(?![\\w.-])';
const pipe = '\\|&?\\s*';

/** Commands that run what they load, or delete all there is: whoever copies one sees neither before. */
const blind = new RegExp(
  [
    `\\b(?:${load})\\b[^\\n|]{0,300}(?:\\| *[^\\s|][^\\n|]{0,100}){0,3}${pipe}${shell}`,
    // Behind these words, `-m json.tool` and the like read data and run none of it.
    `\\b(?:${load})\\b[^\\n|]{0,300}${pipe}(?:sudo )?(?:python3?|node|perl|php|ruby)(?: -)?(?=\\s*(?:[\`;&)]|\\n|$))`,
    `\\bbase64 (?:-d|--decode)\\b[^\\n|]{0,100}${pipe}${shell}`,
    `\\b(?:(?:ba|da|k|z)?sh|python3?) (?:-c )?["']?(?:[<$]\\(|\`)(?:${load})\\b`,
    `(?:\\b(?:eval|source|iex|Invoke-Expression)|(?<!\\S)\\.) ["']?(?:[<$]?\\(|\`)[^\\n]{0,100}?\\b(?:${load}|DownloadString)\\b`,
    `\\brm (?=[^\\n;&|]{0,60}-(?:\\w*r|-recursive))(?:--?[\\w-]+ ){1,5}["']?(?:/|~/?|\\$\\{?HOME\\}?/?)["']?(?=[\\s*;&|\`]|$)`,
  ].join('|'),
  'gi',
);

/** Each such command in a text. A line that ends with a backslash goes on in the next one. */
export const blindCommandsIn = (text: string) => [...text.replaceAll('\\\n', '  ').matchAll(blind)];

/** What is wrong with one. */
export function blindWording([found = '']: readonly string[]): Wording {
  const what = `${quoted(found.split('\n')[0] ?? '')}, which does what its reader has not seen`;
  const next = hint`save what is loaded to a file first, or name a package; delete what can be named alone`;
  return [what, 'commands that show what they do', next];
}

function* blindCommands(body: Root, source: string): Iterable<Problem> {
  for (const node of nodesOfType(body, 'code', 'inlineCode'))
    for (const found of blindCommandsIn(writtenFor(node, source)))
      yield unexpected(placeIn(source, offsetOf(node) + found.index), ...blindWording(found));
}
