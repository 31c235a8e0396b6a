import type { ProtocolVersion, SpecVersion } from '../mqtt/versions';

/** One entry of `references` as Contentlayer types it: check has made sure that it is one of the two shapes. */
export interface ReferenceEntry {
  spec?: SpecVersion | undefined;
  section?: string | undefined;
  statement?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
}

/** A question as pages and selectors see it. */
export interface Question {
  slug: string;
  /** Slug of its topic: the name of its folder. */
  topic: string;
  question: string;
  answer: string;
  versions: ProtocolVersion[];
  keywords?: string[] | undefined;
  related?: string[] | undefined;
  references: ReferenceEntry[];
  /** ISO date, day only. */
  reviewed: string;
  redirects?: string[] | undefined;
  /** Path below `content/`; `body-file.ts` has the body. */
  path: string;
}

export interface Topic {
  slug: string;
  title: string;
  description: string;
  order: number;
  questions?: string[] | undefined;
  mostAsked?: string[] | undefined;
  path: string;
}

export interface Term {
  slug: string;
  term: string;
  expansion?: string | undefined;
  also?: string[] | undefined;
  definition: string;
  path: string;
}
