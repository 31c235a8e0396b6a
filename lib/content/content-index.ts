import { posix } from 'node:path';
import type { LastChanges } from '../dates';
import type { Question, Term, Topic } from './document';
import { type Kind, kindOfPath } from './kinds';

/** Everything that pages need to know of the content but the bodies, which are a hundred times as large. */
export interface ContentIndex {
  /** By slug. */
  questions: readonly Question[];
  /** In the order in which the site shows them. */
  topics: readonly Topic[];
  /** By name. */
  terms: readonly Term[];
  changes: LastChanges;
}

/** Where it is; build/4-pages.ts writes it, app/content.ts reads it. */
export const contentIndexFile = '.generated/content.json';

/** The copy of `content/` that Contentlayer reads, because its own reader evaluates some frontmatter. */
export const checkedFolder = '.checked';

/** Where the data of a folder are made: Contentlayer works on one at a time (build/3-contentlayer.ts). @param folder - below `content/` */
export const dataFolder = (folder: string) => `.contentlayer/${folder}`;

const generatedFolder = (folder: string) => `${dataFolder(folder)}/.contentlayer/generated`;

/** Where Contentlayer leaves all documents of a folder, which are of one kind. */
export const documentsFile = (folder: string, kind: Kind['name']) => `${generatedFolder(folder)}/${kind}/_index.json`;

/** Where `npm run dev` leaves a body for the pages. @param path - below `content/` */
export const shownBodyFile = (path: string) => `.generated/bodies/${path}.json`;

/** Where `npm run dev` leaves a script of the search. */
export const devSearchScript = (name: string) => `.generated/search/${name}.js`;

/** Where Contentlayer leaves a single document. @param path - below `content/` */
export const documentFile = (path: string) =>
  `${generatedFolder(posix.dirname(path))}/${kindOfPath(path)?.kind.name}/${path.replaceAll('/', '__')}.json`;
