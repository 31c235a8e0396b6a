import type { PropsOf } from '@/lib/content/component-schema';
import { CitationNumber, type Numbered } from './citation-number';
import type { referenceSchema } from './reference.schema';

export interface ReferenceProps extends PropsOf<typeof referenceSchema>, Numbered {
  /** What the document is called. */
  title?: string;
}

/** A document that backs what stands before it: its number, whose title is what a pointer or the focus shows. */
export function Reference({ number, place, listAt, title }: ReferenceProps) {
  return <CitationNumber number={number} place={place} listAt={listAt} title={title} />;
}
