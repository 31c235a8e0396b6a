import { limits } from '../limits';
import { type Problem, start } from '../problem';
import { checkCharacters } from './characters';

/** The text of a file without byte order mark and with `\n` as its line end, or what forbids to read it any further. */
export function readSource(bytes: Uint8Array): string | Problem[] {
  if (bytes.byteLength > limits.bytes) {
    const most = `${limits.bytes / 1024} kB`;
    const message = `Unexpected size of more than ${most}, expected at most ${most}`;
    return [{ ...start, message, hint: 'an answer this long is better cut into several questions' }];
  }
  let text: string;
  try {
    // Takes a byte order mark off, too.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return [
      { ...start, message: 'Unexpected bytes, expected text in UTF-8', hint: 'save the file in the encoding UTF-8' },
    ];
  }
  const problems = [...checkCharacters(text), ...checkContainers(text)];
  return problems.length > 0 ? problems : text;
}

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;

/** Lines that open so many block quotes and list items that the parser's stack may not hold them. */
function checkContainers(text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const opened = containers.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    if (opened <= limits.containersInLine) return [];
    const message = `Unexpected depth of ${opened} containers, expected at most ${limits.containersInLine} block quotes and lists in one line`;
    return [{ line: index + 1, column: 1, message, hint: 'write it flatter' }];
  });
}
