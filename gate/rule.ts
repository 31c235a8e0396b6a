import type { Root } from 'mdast';
import type { z } from 'zod';
import type { ComponentSchemas } from '../lib/content/component-schema';
import type { Place, Problem } from './problem';

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

/** The frontmatter of a file, or all of a YAML file, with the way back to its places. */
export interface Data {
  values: Record<string, unknown>;
  schema: z.ZodObject;
  /** Where the value at `keys` stands or, if there is none, the nearest thing around it. */
  locate(keys: readonly PropertyKey[]): Place;
  /** Where the name of a field stands. */
  locateKey(key: string): Place;
}

/** Looks at the frontmatter of one file. */
export type DataRule = (data: Data, site: Site) => Problem[];

/** Looks at the body of one file. */
export type BodyRule = (body: Root, site: Site) => Problem[];
