import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Reference } from './document';

/** A document that backs an answer; its number is its place in the list, from 1. */
export interface NumberedReference {
  reference: Reference;
  /** Ids of the places in the text that cite it, in their order. */
  places: string[];
}

// No heading and no file can have such an id: `.` is in none of them.
const placeId = (number: number, times: number) => (times === 0 ? `c.${number}` : `c.${number}.${times + 1}`);

/** Id of an entry of the list of references. */
export const entryId = (number: number): string => `r.${number}`;

/**
 * Gives each citation of a text the number of its document and an id of its own, as properties of its element, and returns what the list
 * below the text holds: the references in the order of the author, then what else the text cites.
 */
export function numberCitations(tree: Root, references: readonly Reference[]): NumberedReference[] {
  const all: NumberedReference[] = references.map((reference) => ({ reference, places: [] }));
  visit(tree, 'element', (element) => {
    const cited = citedBy(element);
    if (!cited) return;
    let index = indexOf(cited, all);
    if (index < 0 && 'spec' in cited) index = all.push({ reference: cited, places: [] }) - 1;
    const entry = all[index];
    // A name that is in no reference, which check refuses, has no number.
    if (!entry) return;
    const place = placeId(index + 1, entry.places.length);
    entry.places.push(place);
    Object.assign(element.properties, {
      number: index + 1,
      place,
      ...('url' in entry.reference && { title: entry.reference.title }),
    });
  });
  return all;
}

type Cited = Extract<Reference, { spec: string }> | { name: string };

function citedBy({ tagName, properties }: Element): Cited | undefined {
  const { version: spec, section, statement, name } = properties as Record<string, string | undefined>;
  if (tagName === 'Reference' && name) return { name };
  if (tagName !== 'Spec' || !section || (spec !== '3.1.1' && spec !== '5.0')) return undefined;
  return { spec, section, statement };
}

/** The entry that says just that or, for a place in the standard, one of the same section. -1 when there is none. */
function indexOf(cited: Cited, all: readonly NumberedReference[]): number {
  if ('name' in cited) return all.findIndex(({ reference }) => 'name' in reference && reference.name === cited.name);
  const { spec, section, statement } = cited;
  const ofSection = all.map(({ reference }) =>
    'spec' in reference && reference.spec === spec && reference.section === section ? reference : undefined,
  );
  const exact = ofSection.findIndex((reference) => reference && reference.statement === statement);
  return exact >= 0 ? exact : ofSection.findIndex((reference) => reference !== undefined);
}
