import type { VFileMessage } from 'vfile-message';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { formulaWording } from '../messages/formula-wording';
import { htmlHint } from '../messages/html-hint';
import { macroWording } from '../messages/macro-wording';
import { type Place, type Problem, unexpected, type Wording } from '../problem';
import { placeIn } from './place-nodes';

/** What keeps a body from being MDX, for somebody who writes text and not programs. */
export function parserProblem({ line, column, reason, ruleId, place }: VFileMessage, body: string): Problem {
  const at = { line: line ?? 1, column: column ?? 1 };
  const offset = place && ('start' in place ? place.start : place).offset;
  if (/acorn|expression|brace|import|export|esm|in code|spread/i.test(`${reason} ${ruleId}`))
    return /import\/exports/.test(reason) ? programProblem(at, body) : braceProblem(at, offset ?? 0, body);
  const ofPair = unclosedProblem(reason, body) ?? mismatchProblem(reason, at, body) ?? insideProblem(reason, at, body);
  if (ofPair) return ofPair;
  if (/lazy/.test(reason))
    return unexpected(at, 'line inside a tag', 'the tag on one line', hint`write the whole tag on one line`);
  return unfinishedProblem(ruleId === 'unexpected-eof', offset, body);
}

/** A tag that nothing closes. Its place stands in the text only, as `(11:1-11:21)`, beside that of its paragraph. */
function unclosedProblem(reason: string, body: string): Problem | undefined {
  const [, name, line, column] = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const place = { line: Number(line), column: Number(column) };
  return unexpected(place, ...unclosedWording(name, body.split('\n'), place.line - 1, place.column - 1));
}

/** A closing tag where another one was expected. */
function mismatchProblem(reason: string, at: Place, body: string): Problem | undefined {
  const [, closing, opening = '', line, column] =
    /closing tag `([^`]*)`, expected corresponding closing tag for `<([^`>]*)>`(?: \((\d+):(\d+))?/.exec(reason) ?? [];
  if (!closing) return undefined;
  // Of a tag of HTML that is not closed, such as `<img>`, it is to be said first that it is none of ours.
  if (line && /^[a-z]/.test(opening) && !closing.startsWith(`</${opening}`)) {
    const place = { line: Number(line), column: Number(column) };
    return unexpected(place, `tag \`<${opening}>\``, 'text or a component', htmlHint(opening));
  }
  const what = `closing tag \`${closing}\``;
  const expected = `\`</${opening}>\``;
  const misspelt = !body.includes(closing.replace(/^<\/([\w.]+)>$/, '<$1'));
  if (misspelt)
    return unexpected(at, what, expected, didYouMean(closing, [`</${opening}>`]) ?? hint`write </${opening}>`);
  const count = (tag: RegExp) => body.match(new RegExp(tag, 'g'))?.length ?? 0;
  if (line && count(new RegExp(`<${opening}\\b`)) > count(new RegExp(`</${opening}>`))) {
    const next = hint`add </${opening}> below what belongs to line ${line}`;
    return unexpected(at, what, `${expected} for line ${line} before it`, next);
  }
  return unexpected(at, what, `${expected} before it`, hint`close tags in the reverse order of opening`);
}

/** A closing tag inside of what its opening tag stands outside of. */
function insideProblem(reason: string, at: Place, body: string): Problem | undefined {
  const [, tag] = /^Expected the closing tag `([^`]*)`/.exec(reason) ?? [];
  if (!tag) return undefined;
  const line = body.split('\n')[at.line - 1] ?? '';
  if (line.startsWith(tag) && line.slice(tag.length).trim() !== '') {
    const next = hint`put the text below the tag, with a blank line between them`;
    return unexpected(at, `text right behind \`${tag}\``, 'the tag on a line of its own', next);
  }
  const next = hint`put it outside the list, the quotation or the marks that begin behind its opening tag`;
  return unexpected(at, `closing tag \`${tag}\` inside other markup`, 'it where its opening tag stands', next);
}

/** A tag that has no end. @param isLast - whether the parser looked for it up to the end of the file */
function unfinishedProblem(isLast: boolean, offset: number | undefined, body: string): Problem {
  const quote = isLast ? body.search(openQuote) : -1;
  const tag = quote < 0 ? Math.max(body.lastIndexOf('<', offset), 0) : quote;
  const [inner] = /^<[A-Z]\w*\s[^<>\n]*?"[^"<>\n]*\\"/.exec(body.slice(tag)) ?? [];
  if (inner) {
    const next = hint`write \`&quot;\` for each mark inside a value`;
    return unexpected(placeIn(body, tag + inner.length - 2), '`\\"` inside a value of a tag', '`&quot;`', next);
  }
  return unexpected(placeIn(body, tag), ...tagWording(body.slice(tag)));
}

/** A sentence that begins as a program does. The parser names where it stops to be one, and authors look for where it begins. */
function programProblem(at: Place, body: string): Problem {
  const lines = body.split('\n').slice(0, at.line);
  const first = lines.findLastIndex((text) => /^(?:import|export)\b/.test(text));
  const next = hint`start the line with another word, or put it between backticks`;
  const place = first < 0 ? at : { line: first + 1, column: 1 };
  return unexpected(place, quoted(lines[first]?.slice(0, 6) ?? ''), 'text', next);
}

/** Text with a `{`, at which code begins; the parser names where that stops to be code. */
function braceProblem(at: Place, offset: number, body: string): Problem {
  const brace = openBrace(body, offset);
  // Ids and classes of headings, and what other systems put into a page.
  const line = brace < 0 ? '' : (body.slice(body.lastIndexOf('\n', brace) + 1).split('\n')[0] ?? '');
  const macro = macroWording(line.trim());
  const known = macro ?? formulaWording(body.slice(0, brace).slice(-100));
  if (known) return unexpected(placeIn(body, brace), ...known);
  if (body[brace - 1] === '$' && /^\{\d+:/.test(body.slice(brace))) {
    const place = placeIn(body, brace - 1);
    return unexpected(place, 'gap of a snippet', 'the text that fills it', hint`write what belongs there in its place`);
  }
  const foreign = /^\{(?: ?[#.:] ?[#.]?[\w-]|\{?[%<])[^}\n]*\}*/.exec(brace < 0 ? '' : body.slice(brace))?.[0];
  if (foreign) return unexpected(placeIn(body, brace), `${quoted(foreign)} of another system`, 'text', hint`delete it`);
  const next =
    body[brace - 1] === '\n' && /^\{\s*"/.test(body.slice(brace))
      ? hint`put a line of \`\`\`json above it and one of \`\`\` below it, or code in a sentence between backticks`
      : hint`write \`\\{\` for the sign itself, or put code between backticks`;
  return unexpected(brace < 0 ? at : placeIn(body, brace), 'code that begins with `{`', 'text', next);
}

/** Where the brackets open of which one is not closed at `offset`; -1 if there are none. */
function openBrace(body: string, offset: number): number {
  const paragraph = body.lastIndexOf('\n\n', offset - 1) + 1;
  const text = body.slice(paragraph, offset).replaceAll(/\\.|`[^`\n]*`/g, (part) => 'x'.repeat(part.length));
  let depth = 0;
  let first = -1;
  for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
    if (sign === '{' && depth++ === 0) first = index;
    if (sign === '}' && depth > 0) depth--;
  }
  return first < 0 ? body.lastIndexOf('{', offset) : paragraph + first;
}

/** A tag with a value that does not end on its line: the parser looks for the end in the rest of the file. */
const openQuote = /<[A-Z]\w*(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))*\s+[\w-]+=["'][^"'\n]*$/m;

/** A tag that begins and has no end. @param index - of its line, from 0 @param column - from 0 */
function unclosedWording(name: string, lines: readonly string[], index: number, column: number): Wording {
  const line = lines[index] ?? '';
  if (name === 'br' && line.startsWith('|'))
    return [`tag \`<${name}>\``, 'text or a component', hint`make two rows of it, or say it in one line`];
  if (/#\s*include\s*$/.test(line.slice(0, column))) {
    const next = hint`put a line of \`\`\`c above it and one of \`\`\` below it, or put it between backticks`;
    return ['`<` behind `#include`', 'code', next];
  }
  // Nobody names a component so: it stands for what a reader puts there.
  const isPlaceholder = /^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(name);
  const above = lines.slice(0, index).join('\n');
  const isOpen = above.split(new RegExp(`<${name}\\b`)).length > above.split(`</${name}>`).length;
  if (isOpen && line.slice(column).startsWith(`<${name}>`)) {
    const next = hint`write </${name}> if it ends the one above`;
    return [`second \`<${name}>\` inside the first`, `\`</${name}>\``, next];
  }
  if (/^[a-z]/.test(name) || isPlaceholder) return [`tag \`<${name}>\``, 'text or a component', htmlHint(name)];
  const next = hint`add it where the component ends, \`/>\` at the end of its tag if it holds nothing, or \`\\<\` for the sign itself`;
  return [`end of \`<${name}>\``, `its closing tag \`</${name}>\``, next];
}

/** Text that begins like a tag and is none. */
function tagWording(tag: string): Wording {
  if (tag.startsWith('<!--')) return ['comment `<!-- -->`', 'text', hint`delete it`];
  // No reader can follow a link to the machine of its author.
  if (/^<https?:\/\/(?:[\w-]+|\d+(?:\.\d+){3}|\[[^\]]*\])(?:[:/>]|$)/i.test(tag))
    return ['address in `<...>`', 'code', hint`put it between backticks, without the signs around it`];
  if (/^<(?:https?:|www\.)/i.test(tag))
    return ['address in `<...>`', 'a link', hint`write [words that say where it leads](https://...)`];
  if (/^<[^\s<>]+@/.test(tag)) return ['e-mail address in `<...>`', 'text', hint`put it between backticks`];
  const [, backwards] = /^<\\\s*([A-Z]\w*)\s*>/.exec(tag) ?? [];
  if (backwards) return ['closing tag with `\\`', `\`</${backwards}>\``, hint`write </${backwards}>`];
  const [, closed] = /^<\/\s*([\w.]+)\s+[^\s>]/.exec(tag) ?? [];
  if (closed) return ['closing tag with more than its name', `\`</${closed}>\``, hint`write </${closed}>`];
  if (/^<\/ +[A-Z]/.test(tag))
    return [
      'space in a closing tag',
      'its name right behind `</`',
      hint`delete the space, also in the tag that opens it`,
    ];
  if (/^<\//.test(tag))
    return ['closing tag', 'its opening tag before it', hint`delete it, or put it between backticks`];
  if (/^<[A-Z]\w*\s/.test(tag))
    return [
      'tag that is not complete',
      '`<Name attribute="value">`',
      hint`write every value as name="value", and \`>\` at the end`,
    ];
  if (/^<\|\w+\|>/.test(tag)) return ['mark of a program', 'text', hint`delete it`];
  if (/^<-{2,}/.test(tag))
    return [
      'arrow of a drawing',
      'a block of code',
      hint`put a line of \`\`\`text above the drawing and one of \`\`\` below it`,
    ];
  const next = hint`put it between backticks, or write \`\\<\` for the sign itself`;
  return ['`<` that starts no complete tag', 'text or a component', next];
}
