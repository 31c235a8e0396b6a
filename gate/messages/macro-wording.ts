import { quoted } from '../../lib/wording';
import { type Hint, hint } from '../hint';
import type { Wording } from '../problem';
import { calloutKind } from './html-hint';

const macro = /^\{(code|expand|info|noformat|note|panel|quote|tip|toc|warning)(?::[^}\n]*)?\}$/;

/** What is wrong with a macro of Confluence or Jira on a line of its own, such as `{code:bash}`; undefined for another text. */
export function macroWording(text: string): Wording | undefined {
  const [, name] = macro.exec(text) ?? [];
  return name === undefined ? undefined : [`${quoted(text)} of another system`, 'text', macroHint(name)];
}

function macroHint(name: string): Hint {
  if (name === 'code' || name === 'noformat') return hint`write lines of \`\`\` around the code`;
  const kind = calloutKind(name);
  if (kind) return hint`write <Callout kind="${kind}">, a blank line, the text, a blank line and </Callout>`;
  return hint`delete it`;
}
