import { showHidden } from './read/characters';

/** A place in a file; both numbers are 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** What is wrong, without its place. */
export interface ProblemText {
  /** "Unexpected A, expected B". */
  message: string;
  /** The next step, when there is one to name. */
  hint?: string | undefined;
}

/** Something in a content file that an author must mend. */
export interface Problem extends Place, ProblemText {}

/** A problem with the file it is in. */
export interface FileProblem extends Problem {
  /** Path below the content folder. */
  path: string;
}

/** Problems belong here when they concern a file as a whole. */
export const start: Place = { line: 1, column: 1 };

/**
 * A problem as one line that terminals and editors can follow to its place. One line whatever the author wrote: messages quote
 * names and values, and a line end in them could pretend to be a line of ours, or a command to the machine that runs check.
 */
export function formatProblem({ path, line, column, message, hint }: FileProblem): string {
  const text = `${path}:${line}:${column} ${message}${hint ? ` - ${hint}` : ''}`;
  return showHidden(text.replace(/\s*[\n\r]\s*/g, ' '));
}

/** A problem as an annotation of GitHub Actions: it appears on the changed line of a pull request. */
export function formatAnnotation({ path, line, column, message, hint }: FileProblem): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapedValue = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${escapedValue(path)},line=${line},col=${column}::${escaped(message + (hint ? ` - ${hint}` : ''))}`;
}

/** The order in which people read: by path, then by place. */
export function byPlace(a: FileProblem, b: FileProblem): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
