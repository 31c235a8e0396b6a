import type { VFileMessage } from 'vfile-message';
import { hint } from '../hint';
import { htmlHint } from '../messages/html-hint';
import { type Problem, unexpected, type Wording } from '../problem';
import { placeIn } from './place-nodes';

/** What keeps a body from being MDX, for somebody who writes text and not programs. */
export function parserProblem({ line, column, reason, ruleId, place }: VFileMessage, body: string): Problem {
  const at = { line: line ?? 1, column: column ?? 1 };
  if (/acorn|expression|brace|import|export|esm|in code|spread/i.test(`${reason} ${ruleId}`)) {
    const next = hint`write \`\\{\` for the sign itself, or put code between backticks`;
    return unexpected(at, 'code (`{`, `import` or `export`)', 'text', next);
  }
  // The place of a tag that is not closed stands in the text only, as `(11:1-11:21)`, beside that of its paragraph.
  const [, open, openLine, openColumn] = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (open !== undefined)
    return unexpected({ line: Number(openLine), column: Number(openColumn) }, ...unclosedWording(open));
  const [, closing, opening] =
    /closing tag `([^`]*)`, expected corresponding closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  if (closing) {
    const next = hint`close tags in the reverse order of opening`;
    return unexpected(at, `closing tag \`${closing}\``, `\`</${opening}>\` before it`, next);
  }
  const [, inside] = /^Expected the closing tag `([^`]*)`/.exec(reason) ?? [];
  if (inside) {
    const next = hint`put it outside the list, the quotation or the marks that begin behind its opening tag`;
    return unexpected(at, `closing tag \`${inside}\` inside other markup`, 'it where its opening tag stands', next);
  }
  if (/lazy/.test(reason))
    return unexpected(at, 'line inside a tag', 'the tag on one line', hint`write the whole tag on one line`);
  const offset = place && ('start' in place ? place.start : place).offset;
  const quote = ruleId === 'unexpected-eof' ? body.search(openQuote) : -1;
  const tag = quote < 0 ? Math.max(body.lastIndexOf('<', offset), 0) : quote;
  return unexpected(placeIn(body, tag), ...tagWording(body.slice(tag)));
}

/** A tag with a value that does not end on its line: the parser looks for the end in the rest of the file. */
const openQuote = /<[A-Z]\w*(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))*\s+[\w-]+=["'][^"'\n]*$/m;

/** A tag that begins and has no end. */
function unclosedWording(name: string): Wording {
  if (/^[a-z]/.test(name)) return [`tag \`<${name}>\``, 'text or a component', htmlHint(name)];
  const next = hint`add it where the component ends, or write \`\\<\` for the sign itself`;
  return [`end of \`<${name}>\``, `its closing tag \`</${name}>\``, next];
}

/** Text that begins like a tag and is none. */
function tagWording(tag: string): Wording {
  if (tag.startsWith('<!--')) return ['comment `<!-- -->`', 'text', hint`delete it`];
  if (/^<(?:https?:|www\.)/i.test(tag))
    return ['address in `<...>`', 'a link', hint`write [words that say where it leads](https://...)`];
  if (/^<[^\s<>]+@/.test(tag)) return ['e-mail address in `<...>`', 'text', hint`put it between backticks`];
  if (/^<\//.test(tag))
    return ['closing tag', 'its opening tag before it', hint`delete it, or put it between backticks`];
  if (/^<[A-Z]\w*\s/.test(tag))
    return [
      'tag that is not complete',
      '`<Name attribute="value">`',
      hint`write every value as name="value", and \`>\` at the end`,
    ];
  const next = hint`put it between backticks, or write \`\\<\` for the sign itself`;
  return ['`<` that starts no complete tag', 'text or a component', next];
}
