import type { z } from 'zod';
import type * as schema from './schema';

/** What the place of a file says of its document. */
interface Placed {
  slug: string;
  /** Below `content/`. */
  path: string;
}

/** A question as pages and selectors see it. */
export type Question = z.infer<typeof schema.question> &
  Placed & {
    /** Slug of its topic: the name of its folder. */
    topic: string;
    /** Behaviours whose measurements its body shows. */
    probes?: readonly string[];
  };

export type Topic = z.infer<typeof schema.topic> & Placed;

export type Term = z.infer<typeof schema.term> & Placed;

/** One entry of `references`. */
export type Reference = z.infer<typeof schema.reference>;
