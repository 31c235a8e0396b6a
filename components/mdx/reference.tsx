import { CitationNumber, type Numbered } from './citation-number';

export interface ReferenceProps extends Numbered {
  name: string;
  /** What the document is called. */
  title?: string;
}

/** A document that backs what stands before it: its number, whose title is what a pointer or the focus shows. */
export function Reference({ number, place, listAt, title }: ReferenceProps) {
  return <CitationNumber number={number} place={place} listAt={listAt} title={title} />;
}
