import type { Nodes } from 'mdast';
import type { Hint } from './hint';
import { showHidden } from './read/characters';

/** A place in a file; both numbers are 1-based. */
export interface Place {
  line: number;
  column: number;
}

/**
 * How serious a problem is. The gate refuses all three. While somebody writes, matters of `style` are only warned of, what is `broken`
 * is shown all the same, and what is `harmful` hides the text it stands in: it could hurt a reader, or bring a page down.
 */
export type Severity = 'style' | 'broken' | 'harmful';

/** Something in a content file that an author must mend. */
export interface Problem extends Place {
  /** "Unexpected A, expected B". */
  message: string;
  /** The next step, when there is one to name. */
  hint?: Hint | undefined;
  /** That of its rule, if left out. */
  severity?: Severity | undefined;
}

/** What a problem says: what was found, what was expected instead and, when there is one to name, the next step. */
export type Wording = readonly [what: string, expected: string, hint?: Hint | undefined];

/** A problem with the file it is in. */
export interface FileProblem extends Problem {
  /** Path below the content folder. */
  path: string;
}

/** Problems belong here when they concern a file as a whole. */
export const start: Place = { line: 1, column: 1 };

/** Where a node of a syntax tree begins. */
export function startOf({ position }: Pick<Nodes, 'position'>): Place {
  return position ? { line: position.start.line, column: position.start.column } : start;
}

/** A problem at a place, or at the start of a node, in the one form that all messages have. */
export function unexpected(at: Place | Pick<Nodes, 'position'>, ...[what, expected, hint]: Wording): Problem {
  const { line, column } = 'line' in at ? at : startOf(at);
  return { line, column, message: `Unexpected ${what}, expected ${expected}`, hint };
}

/** A problem without its place. */
export function textOf({ message, hint }: Pick<Problem, 'message' | 'hint'>): string {
  return hint ? `${message} - ${hint}` : message;
}

/**
 * A problem as one line that terminals and editors can follow to its place. One line whatever the author wrote: messages quote
 * names and values, and a line end in them could pretend to be a line of ours, or a command to the machine that runs check.
 */
export function formatProblem({ path, line, column, ...problem }: FileProblem): string {
  return showHidden(`${path}:${line}:${column} ${textOf(problem)}`.replace(/\s*[\n\r]\s*/g, ' '));
}

/** A problem as an annotation of GitHub Actions: it appears on the changed line of a pull request. */
export function formatAnnotation(
  { path, line, column, ...problem }: FileProblem,
  level: 'error' | 'notice' = 'error',
): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapedValue = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${escapedValue(path)},line=${line},col=${column}::${escaped(textOf(problem))}`;
}

/** The order in which people read: by path, then by place. */
export function byPlace(a: FileProblem, b: FileProblem): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
