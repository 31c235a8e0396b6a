/** Something in a content file that an author must mend. */
export interface Problem {
  /** Path below the content folder. */
  path: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** "Unexpected A, expected B". */
  message: string;
  /** The next step, when there is one to name. */
  hint?: string | undefined;
}

/** A problem as a line that terminals and editors can follow to its place. */
export function formatProblem({ path, line, column, message, hint }: Problem): string {
  return `${path}:${line}:${column} ${message}${hint ? ` - ${hint}` : ''}`;
}

/** The order in which people read: by path, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
