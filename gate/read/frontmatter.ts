import { type Problem, start } from '../problem';

/** A document cut in two; `yaml` begins on line 2, and `body` has its own line numbers, with blank lines above it. */
export interface Parts {
  yaml: string;
  body: string;
}

/**
 * Cuts YAML frontmatter off.
 *
 * Stricter than any reader: gray-matter, inside Contentlayer, takes a word behind the first `---` as the name of a language
 * (and evaluates `js`), and ends the frontmatter at the first line that merely begins with `---`. Here a fence is `---` alone,
 * so all readers see the same two parts.
 */
export function splitFrontmatter(source: string): Parts | Problem[] {
  const lines = source.split('\n');
  const first = lines[0] ?? '';
  if (!isFence(first)) {
    const language = /^---\s*(\S+)/.exec(first)?.[1];
    const message = language
      ? `Unexpected frontmatter language \`${language}\`, expected YAML between two lines of \`---\``
      : 'Unexpected start of file, expected YAML frontmatter between two lines of `---`';
    return [{ ...start, message, hint: language ? 'delete what follows `---`' : 'make `---` the first line' }];
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0) {
    return [
      {
        ...start,
        message: 'Unexpected end of file in the frontmatter, expected a second line of `---`',
        hint: 'add it below the last field',
      },
    ];
  }
  if (!isFence(lines[end] ?? '')) {
    return [
      {
        line: end + 1,
        column: 1,
        message: `Unexpected \`${lines[end]?.slice(0, 20)}\`, expected \`---\` alone to end the frontmatter`,
        hint: 'indent the line if it belongs to a text',
      },
    ];
  }
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (next >= 0 && lines[next]?.startsWith('---')) {
    return [
      {
        line: next + 1,
        column: 1,
        message: 'Unexpected second `---` after the frontmatter, expected text',
        hint: 'write `***` for a line across the page',
      },
    ];
  }
  // Blank lines in place of the frontmatter keep every line number true.
  return { yaml: lines.slice(1, end).join('\n'), body: `${'\n'.repeat(end + 1)}${lines.slice(end + 1).join('\n')}` };
}

const isFence = (line: string) => /^---[ \t]*$/.test(line);
