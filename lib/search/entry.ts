import type { ProtocolVersion } from '../mqtt/versions';

/** What kinds of things results lead to. */
export const entryKinds = ['question', 'term', 'code', 'property', 'measured', 'tool'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A place in a page that has a name of its own. */
export interface Place {
  title: string;
  /** What follows `#` in its address, where that is not what `anchorOf` makes of its title. */
  id?: string;
}

/** What an id is that is made of a title, unless two in a text have the same. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** What a result shows of an entry. */
interface ShownEntry {
  kind: EntryKind;
  title: string;
  /** Below the site's own address, with its fragment. */
  path: string;
  /** The short answer, with code between backticks, or what says the same of another kind. */
  answer: string;
  /** Of a question: its topic. */
  topic?: string;
  /** Protocol versions it holds for. */
  versions?: readonly ProtocolVersion[];
  /** Headings and items of an answer. */
  places?: readonly Place[];
}

/** Something that search finds, with the texts it is found by. */
export interface SearchEntry extends ShownEntry {
  keywords: readonly string[];
  body: string;
}

/** What a file of entries holds of each. */
export type KeptEntry = ShownEntry & Pick<SearchEntry, 'keywords'>;
