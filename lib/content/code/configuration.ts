import type { Token } from './token';

/** A value of its own: quoted, a number with or without a unit, or a switch. */
const value = /("[^"]*"|'[^']*')|(?<![^\s=])(\d+(?:\.\d+)*(?:ms|[smhdkMG])?|true|false|on|off|yes|no)(?![^\s;])/g;

/**
 * Configuration such as Mosquitto's, of which no grammar is published: a setting and its value in each line. A `#` begins a comment
 * only where it begins the line, for a Topic Filter may hold one.
 */
export function configurationTokens(text: string): Token[] {
  return text.split(/(?<=\n)/).flatMap(lineTokens);
}

function lineTokens(line: string): Token[] {
  const [, indent = '', name = '', rest = ''] = /^(\s*)(\[[^\]\n]*\]|[\w.-]*)(.*)$/s.exec(line) ?? [];
  if (rest.startsWith('#') && name === '') return [{ kind: 'comment', text: line }];
  return [{ text: indent }, ...(name ? [{ kind: 'keyword', text: name } as const] : []), ...valueTokens(rest)];
}

function valueTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: found, 1: string, index } of text.matchAll(value)) {
    tokens.push({ text: text.slice(from, index) }, { kind: string ? 'string' : 'constant', text: found });
    from = index + found.length;
  }
  return [...tokens, { text: text.slice(from) }];
}
