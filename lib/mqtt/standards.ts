import type { Reference } from '../content/document';
import standards from './data/mqtt-standards.json';
import type { SpecVersion } from './versions';

interface Section {
  number: string;
  title: string;
  /** Bookmark in the HTML edition of the OASIS Standard. */
  anchor: string;
}

interface Statement {
  id: string;
  section: string;
  /** The deeper section the label stands in. */
  in?: string;
}

/** The section of a standard with that number; undefined when the standard has none. */
export function findSection(spec: SpecVersion, number: string): Section | undefined {
  return standards.specs[spec].sections.find((section) => section.number === number);
}

/** The normative statement with that id (without brackets); ids are numbered anew in each version of the standard. */
export function findStatement(spec: SpecVersion, id: string): Statement | undefined {
  const statements: Statement[] = standards.specs[spec].statements;
  return statements.find((statement) => statement.id === id);
}

/** A reference as a reader sees it. */
export interface Citation {
  label: string;
  url: string;
}

/** Title and deep link of an entry of `references`. A section that is not in the standard, which check refuses, leads to its start. */
export function citationOf(reference: Reference): Citation {
  if ('url' in reference) return { label: reference.title, url: reference.url };
  const { spec, section: number, statement } = reference;
  const { title, anchor } = findSection(spec, number) ?? { title: '?', anchor: '' };
  const place = /^\d/.test(number) ? `section ${number}` : number;
  return {
    label: `MQTT ${spec}, ${place}: ${title}${statement ? ` [${statement}]` : ''}`,
    url: `${standards.specs[spec].url}#${anchor}`,
  };
}

/** Numbers of all sections of a standard, in its order. */
export function sectionNumbers(spec: SpecVersion): string[] {
  return standards.specs[spec].sections.map(({ number }) => number);
}

/** Ids of all normative statements of a standard. */
export function statementIds(spec: SpecVersion): string[] {
  return standards.specs[spec].statements.map(({ id }) => id);
}
