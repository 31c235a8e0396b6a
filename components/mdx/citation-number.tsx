import { href } from '@/lib/address';
import { entryId } from '@/lib/content/citations';

/** What a citation gets where its answer has a list of references. */
export interface Numbered {
  /** Of the document in that list. */
  number?: number;
  /** Id of this place, to which the list leads back; left out where the list is on another page. */
  place?: string;
  /** Path of the page that has the list; left out where it is this one. */
  listAt?: string;
}

/** The number of a document, which leads to it in the list of references. @param title - what the document is called */
export function CitationNumber({ number, place, listAt, title }: Numbered & { title?: string }) {
  if (!number) return null;
  return (
    <sup>
      <a id={place} href={`${listAt ? href(listAt) : ''}#${entryId(number)}`} role="doc-noteref" title={title}>
        [{number}]
      </a>
    </sup>
  );
}
