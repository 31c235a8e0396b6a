import { hint } from '../hint';
import { limits } from '../limits';
import { type Place, type Problem, start, unexpected } from '../problem';
import { hiddenCharacter } from './characters';

/** The text of a file without byte order mark and with `\n` as its line end, or what forbids reading it any further. */
export function readSource(bytes: Uint8Array): string | Problem[] {
  if (bytes.byteLength > limits.bytes) {
    const most = `${limits.bytes / 1024} kB`;
    const next = hint`cut an answer this long into several questions`;
    return [unexpected(start, `size of more than ${most}`, `at most ${most}`, next)];
  }
  let text: string;
  try {
    // Takes a byte order mark off, too.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return [unexpected(firstLost(bytes), 'bytes', 'text in UTF-8', hint`save the file in the encoding UTF-8`)];
  }
  const problems = text.split('\n').flatMap((line, index) => [...problemsIn(line, index + 1)]);
  return problems.length > 0 ? problems : text;
}

/** Where the first bytes stand that are no text in UTF-8. */
function firstLost(bytes: Uint8Array): Place {
  // What cannot be decoded becomes the sign U+FFFD. Where the file holds this sign itself, in three bytes, another one of three stands in for it.
  const marked = Buffer.from(bytes).toString('latin1').replaceAll('\u00EF\u00BF\u00BD', '\u00E2\u0096\u0092');
  const lines = new TextDecoder().decode(Buffer.from(marked, 'latin1')).split('\n');
  const line = lines.findIndex((text) => text.includes('\uFFFD'));
  return line < 0 ? start : { line: line + 1, column: (lines[line]?.indexOf('\uFFFD') ?? 0) + 1 };
}

/** The lines that git puts around and between two texts that both changed. */
const mergeMark = /^(?:<{7} |>{7} |\|{7} )/;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;

/** How many block quotes and list items a line opens. */
export function containersIn(line: string): number {
  return containers.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}

/** What is wrong with a line before any parser reads it: characters that nobody sees, and too many containers that it opens. */
function* problemsIn(text: string, line: number): Iterable<Problem> {
  const found = hiddenCharacter(text);
  if (found?.code === 'U+000D') {
    const what = 'line end CR without LF behind it (U+000D)';
    yield unexpected({ line, column: found.index + 1 }, what, 'LF or CRLF', hint`set the line ends of the file to LF`);
  } else if (found) {
    // Programs that name sources put their names between such signs.
    const source = found.code === 'U+E200' ? /^\uE200[^\uE201]*\uE201/.exec(text.slice(found.index))?.[0] : undefined;
    const next = source
      ? hint`delete it with the ${source.length - 1} characters behind it, which name a source`
      : hint`delete it; some editors put such characters in when text is pasted`;
    const at = { line, column: found.index + 1 };
    yield unexpected(at, `character ${found.code}`, 'only characters that can be seen', next);
  }
  if (mergeMark.test(text)) {
    const next = hint`keep the text that is meant, and delete the lines of such signs`;
    yield unexpected({ line, column: 1 }, 'mark of a merge that is not finished', 'one text', next);
  }
  const opened = containersIn(text);
  if (opened > limits.containersInLine) {
    const expected = `at most ${limits.containersInLine} block quotes and lists in one line`;
    yield unexpected({ line, column: 1 }, `depth of ${opened} containers`, expected, hint`use fewer levels`);
  }
}
