import type { Root } from 'mdast';
import type { ComponentSchemas } from '../lib/content/component-schema';
import type { Kind } from '../lib/content/kinds';
import type { Facts } from './facts';
import type { FileProblem, Problem } from './problem';
import type { Prose } from './prose/prose';
import type { Data } from './read/read-data';

/** What rules need to know of the site; check itself knows no component and reads no configuration. */
export interface Site {
  components: ComponentSchemas;
  /** Hosts of the site itself: links to them are written as paths. */
  hosts: readonly string[];
  /** Paths of the images the site has, from its root. */
  images: readonly string[];
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/** Looks at the frontmatter of one file. */
export type DataRule = (data: Data, site: Site) => Iterable<Problem>;

/** Looks at the body of one file. */
export type BodyRule = (body: Root, site: Site, kind: Kind['name']) => Iterable<Problem>;

/** Looks at how a file reads. */
export type ProseRule = (prose: Prose) => Iterable<Problem>;

/** Looks at all files together. */
export type SetRule = (files: readonly Facts[]) => Iterable<FileProblem>;
