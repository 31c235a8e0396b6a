import type { Root } from 'mdast';
import type { ComponentSchemas } from '../lib/content/component-schema';
import type { Kind } from '../lib/content/kinds';
import type { MeasuredNames } from '../lib/measured/names';
import type { Facts } from './facts';
import type { FileProblem, Problem, Severity } from './problem';
import type { Prose } from './prose/prose';
import type { Data } from './read/read-data';

/** What rules need to know of the site; check itself knows no component and reads no configuration. */
export interface Site {
  components: ComponentSchemas;
  /** Hosts of the site itself: links to them are written as paths. */
  hosts: readonly string[];
  /** What there are pages of measurements of. */
  measured: MeasuredNames;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

interface Rule<Args extends readonly unknown[]> {
  (...args: Args): Iterable<Problem>;
  /** How serious its problems are, unless one says so itself; `broken` if left out. */
  severity?: Severity;
}

/** Looks at the frontmatter of one file. */
export type DataRule = Rule<[data: Data, site: Site]>;

/** Looks at the body of one file. @param source - what the body was read from: offsets of nodes are places in it */
export type BodyRule = Rule<[body: Root, site: Site, kind: Kind['name'], source: string]>;

/** Looks at what the body of one file and its frontmatter say of each other. */
export type DocumentRule = Rule<[body: Root, data: Data]>;

/** Looks at how a file reads. */
export type ProseRule = Rule<[prose: Prose]>;

/** Looks at all files together. */
export type SetRule = (files: readonly Facts[], site: Pick<Site, 'measured'>) => Iterable<FileProblem>;

/** The problems that these rules find, each with its severity. */
export function problemsBy<Args extends readonly unknown[]>(rules: readonly Rule<Args>[], ...args: Args): Problem[] {
  return rules.flatMap((rule) =>
    [...rule(...args)].map((problem) => ({ severity: rule.severity ?? 'broken', ...problem })),
  );
}
