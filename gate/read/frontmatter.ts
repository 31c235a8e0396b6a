import { quoted } from '../../lib/wording';
import { type Hint, hint } from '../hint';
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
  const otherSigns = (index: number) => {
    const next = hint`write \`---\` in its place, without spaces before it`;
    return refuse(index, `${quoted(lines[index] ?? '')} where the frontmatter ends`, 'a second line of `---`', next);
  };
  if (source.trim() === '')
    return refuse(0, 'empty file', 'YAML frontmatter and text', hint`delete it; npm run new writes one that is begun`);
  if (!isFence(first)) {
    const language = /^---\s*(\S+)/.exec(first)?.[1];
    const what = language ? `frontmatter language ${quoted(language)}` : 'start of file';
    const next = language ? hint`delete what follows \`---\`` : firstFenceHint(lines);
    return refuse(0, what, 'YAML frontmatter between two lines of `---`', next);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0) {
    const like = lines.findIndex((line, index) => index > 0 && isLikeFence(line));
    if (like > 0) return otherSigns(like);
    return refuse(0, 'end of file in the frontmatter', 'a second line of `---`', hint`add it below the last field`);
  }
  // A heading is no field: the line found is one across the page, or the last of a table.
  const inside = lines.slice(1, end);
  const text = inside.some((line) => /^##+ \S/.test(line)) ? inside.findIndex((line) => !isOfYaml(line)) + 1 : 0;
  if (text > 0) {
    if (isLikeFence(lines[text])) return otherSigns(text);
    const next = hint`add it below the last field`;
    return refuse(text, 'text in the frontmatter', 'a second line of `---` above it', next);
  }
  const second = lines[end] ?? '';
  if (!isFence(second))
    return refuse(
      end,
      quoted(second),
      '`---` alone to end the frontmatter',
      secondFenceHint(second, lines[end - 1] ?? ''),
    );
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (isKnown(lines[next]) && lines.some((line, index) => index > next && isFence(line)))
    return refuse(end, '`---` inside the frontmatter', 'it below the last field', hint`delete the line`);
  if (lines[next]?.startsWith('---')) {
    const twice = hint`move its fields to the one above, and delete its lines of \`---\``;
    const last = isField(lines[next + 1]) ? twice : hint`write \`***\` for a line across the page`;
    return refuse(next, 'second `---` after the frontmatter', 'text', last);
  }
  const again = lines.findIndex((line, index) => index > next && isFence(line) && isKnown(lines[index + 1]));
  if (again > 0) {
    const pasted = hint`delete what was pasted twice, or give the second one a file of its own`;
    return refuse(again, 'frontmatter inside the text', 'one, at the start of the file', pasted);
  }
  // Blank lines in place of the frontmatter keep every line number true.
  return { yaml: lines.slice(1, end).join('\n'), body: `${'\n'.repeat(end + 1)}${lines.slice(end + 1).join('\n')}` };
}

/** The next step for a file that begins with anything else than `---`. */
function firstFenceHint(lines: readonly string[]): Hint {
  const fields = lines.findIndex(isField);
  const begin = fields > 0 && isFence(lines[fields - 1]) ? fields - 1 : -1;
  const above = lines.slice(0, Math.max(begin, 0)).filter((line) => line.trim() !== '');
  if (above.some((line) => /^(?:`{3}|~{3})/.test(line)))
    return hint`delete what stands above \`---\` in line ${begin + 1}, and the line of \`\`\` that closes it at the end`;
  if (above.length > 0) return hint`delete what stands above \`---\` in line ${begin + 1}`;
  const isBegun = fields === lines.findIndex((line) => line.trim() !== '') || isLikeFence(lines[0]);
  if (fields < 0 || !(isBegun || lines.some(isKnown) || /^[`~]{3}/.test(lines[0] ?? '')))
    return hint`write its fields above the text; CONTRIBUTING.md says which`;
  return isLikeFence(lines[0]?.replace(/\w+$/, ''))
    ? hint`write \`---\` in its place`
    : hint`make \`---\` the first line`;
}

/** The next step for a line that begins with `---` and goes on. */
function secondFenceHint(line: string, above: string): Hint {
  if (/^---[\s-]*$/.test(line)) return hint`delete what follows the three hyphens`;
  // With a field right above it, and not in a text.
  if (/^---[A-Z]/.test(line) && /^\w+:|^ *- /.test(above)) return hint`put the text on the next line`;
  return hint`indent the line if it belongs to a text`;
}

const isKnown = (line = '') =>
  /^(?:question|answer|versions|keywords|related|references|reviewed|redirects|term|definition|also) *:/i.test(line);

const isField = (line = '') => /^[a-z]\w*:(?:\s|$)/i.test(line);

/** What is written in place of three hyphens: other dashes, more or fewer of them, or what ends frontmatter and blocks elsewhere. */
const isLikeFence = (line = '') => /^[ \t]*(?:[-–—]{1,5}|\.\.\.|\*\*\*|___|\+\+\+|```|~~~)\s*$/.test(line);

/** A line of fields, of what belongs to one, or of nothing. */
const isOfYaml = (line = '') => /^(?:[\w"'-]+ ?:(?:\s|$)|[ \t]|-(?: |$)|#(?!#)|$)/.test(line);

const isFence = (line = '') => /^---[ \t]*$/.test(line);
