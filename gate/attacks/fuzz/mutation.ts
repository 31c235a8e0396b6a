/** A place in a text, in ten-thousandths of its length: so a mutation means something in every text. */
type Share = number;

/** The number of shares a text has. */
export const shares = 10_000;

/** A change to the text of a file, as data: it can be printed, repeated and made smaller. */
export type Mutation =
  | { kind: 'insert'; at: Share; text: string; times: number }
  | { kind: 'insert line'; at: Share; text: string; times: number }
  | { kind: 'remove'; at: Share; length: number }
  | { kind: 'repeat'; at: Share; length: number; times: number }
  | { kind: 'wrap'; at: Share; length: number; around: readonly [string, string]; times: number }
  | { kind: 'replace all'; with: readonly [string, string] }
  | { kind: 'drop line'; at: Share }
  | { kind: 'double line'; at: Share }
  | { kind: 'swap lines'; at: Share; other: Share }
  | { kind: 'truncate'; at: Share }
  | { kind: 'splice'; at: Share; file: number; from: Share }
  | { kind: 'drop field'; at: Share }
  | { kind: 'double field'; at: Share }
  | { kind: 'rename field'; at: Share; name: string }
  | { kind: 'set field'; at: Share; value: string };

/** The text after the change. @param texts - all real files, for splicing */
export function mutate(text: string, mutation: Mutation, texts: readonly string[]): string {
  switch (mutation.kind) {
    case 'insert':
      return replaced(text, offset(text, mutation.at), 0, mutation.text.repeat(mutation.times));
    case 'insert line':
      return withLines(text, mutation.at, (line) => [`${mutation.text.repeat(mutation.times)}`, line]);
    case 'remove':
      return replaced(text, offset(text, mutation.at), mutation.length, '');
    case 'repeat': {
      const start = offset(text, mutation.at);
      return replaced(text, start, 0, text.slice(start, start + mutation.length).repeat(mutation.times));
    }
    case 'wrap': {
      const start = offset(text, mutation.at);
      const [before, after] = mutation.around.map((part) => part.repeat(mutation.times));
      return replaced(text, start, mutation.length, before + text.slice(start, start + mutation.length) + after);
    }
    case 'replace all':
      return text.replaceAll(...(mutation.with as [string, string]));
    case 'truncate':
      return text.slice(0, offset(text, mutation.at));
    case 'splice': {
      const other = texts[mutation.file % texts.length] ?? '';
      return text.slice(0, offset(text, mutation.at)) + other.slice(offset(other, mutation.from));
    }
    case 'drop line':
      return withLines(text, mutation.at, () => []);
    case 'double line':
      return withLines(text, mutation.at, (line) => [line, line]);
    case 'swap lines':
      return swapped(text, mutation.at, mutation.other);
    default:
      return withField(text, mutation);
  }
}

const offset = (text: { length: number }, at: Share) => Math.floor((at / shares) * text.length);
const replaced = (text: string, start: number, length: number, by: string) =>
  text.slice(0, start) + by + text.slice(start + length);

function withLines(text: string, at: Share, edit: (line: string) => string[]): string {
  const lines = text.split('\n');
  const index = offset(lines, at);
  return lines.flatMap((line, place) => (place === index ? edit(line) : [line])).join('\n');
}

function swapped(text: string, at: Share, other: Share): string {
  const lines = text.split('\n');
  const [a, b] = [offset(lines, at), offset(lines, other)];
  return lines.map((line, index) => lines[index === a ? b : index === b ? a : index] ?? line).join('\n');
}

/** Changes one of the lines that begin with the name of a field. */
function withField(text: string, mutation: Extract<Mutation, { kind: `${string} field` }>): string {
  const fields = [...text.matchAll(/^(\w+):.*$/gm)];
  const field = fields[offset(fields, mutation.at)];
  if (!field) return text;
  const [line, name = ''] = field;
  const edited = {
    'drop field': () => '',
    'double field': () => `${line}\n${line}`,
    'rename field': () => ('name' in mutation ? mutation.name : name) + line.slice(name.length),
    'set field': () => `${name}: ${'value' in mutation ? mutation.value : ''}`,
  }[mutation.kind]();
  return replaced(text, field.index, line.length, edited);
}
