import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { type Problem, unexpected, type Wording } from '../problem';

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
  const refuse = (index: number, ...wording: Wording) => [unexpected({ line: index + 1, column: 1 }, ...wording)];
  const first = lines[0] ?? '';
  if (source.trim() === '')
    return refuse(0, 'empty file', 'YAML frontmatter and text', hint`delete it; npm run new writes one that is begun`);
  if (!isFence(first)) {
    const language = /^---\s*(\S+)/.exec(first)?.[1];
    const what = language ? `frontmatter language ${quoted(language)}` : 'start of file';
    const next = language ? hint`delete what follows \`---\`` : hint`make \`---\` the first line`;
    return refuse(0, what, 'YAML frontmatter between two lines of `---`', next);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0) {
    const like = lines.findIndex((line, index) => index > 0 && isLikeFence.test(line));
    if (like > 0) {
      const next = hint`write \`---\` in its place, without spaces before it`;
      return refuse(like, `${quoted(lines[like] ?? '')} where the frontmatter ends`, 'a second line of `---`', next);
    }
    return refuse(0, 'end of file in the frontmatter', 'a second line of `---`', hint`add it below the last field`);
  }
  // A heading is no field: the line found is one across the page, or the last of a table.
  const inside = lines.slice(1, end);
  const text = inside.some((line) => /^##+ \S/.test(line)) ? inside.findIndex((line) => !isOfYaml.test(line)) + 1 : 0;
  if (text > 0) {
    const next = hint`add it below the last field`;
    return refuse(text, 'text in the frontmatter', 'a second line of `---` above it', next);
  }
  const second = lines[end] ?? '';
  if (/^---[\s-]*$/.test(second) && !isFence(second))
    return refuse(
      end,
      quoted(second),
      '`---` alone to end the frontmatter',
      hint`delete what follows the three hyphens`,
    );
  // With a field right above it, and not in a text.
  if (/^---[A-Z]/.test(second) && /^\w+:|^ *- /.test(lines[end - 1] ?? ''))
    return refuse(end, quoted(second), '`---` alone to end the frontmatter', hint`put the text on the next line`);
  if (!isFence(second))
    return refuse(
      end,
      quoted(second),
      '`---` alone to end the frontmatter',
      hint`indent the line if it belongs to a text`,
    );
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (lines[next]?.startsWith('---'))
    return refuse(next, 'second `---` after the frontmatter', 'text', hint`write \`***\` for a line across the page`);
  // Blank lines in place of the frontmatter keep every line number true.
  return { yaml: lines.slice(1, end).join('\n'), body: `${'\n'.repeat(end + 1)}${lines.slice(end + 1).join('\n')}` };
}

/** What is written in place of three hyphens: other dashes, more or fewer of them, or what ends frontmatter and blocks elsewhere. */
const isLikeFence = /^[ \t]*(?:[-–—]{1,5}|\.\.\.|\*\*\*|___|\+\+\+|```|~~~)\s*$/;

/** A line of fields, of what belongs to one, or of nothing. */
const isOfYaml = /^(?:[\w"'-]+ ?:(?:\s|$)|[ \t]|-(?: |$)|#(?!#)|$)/;

const isFence = (line: string) => /^---[ \t]*$/.test(line);
