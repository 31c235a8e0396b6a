import type { ReactNode } from 'react';
import type { PropsOf } from '@/lib/content/component-schema';
import { text } from '@/lib/interface-text';
import { citationOf } from '@/lib/mqtt/standards';
import { CitationNumber, type Numbered } from './citation-number';
import type { specSchema } from './spec.schema';

export interface SpecProps extends PropsOf<typeof specSchema>, Numbered {
  /** What the link says instead of the place; never in MDX. */
  children?: ReactNode;
}

/** A place in the standard, short enough to stand in a sentence, with its number in the list of references; its title is what a pointer shows. */
export function Spec({ version, section, statement, children, number, place, listAt }: SpecProps) {
  const { label, url } = citationOf({ spec: version, section, statement });
  return (
    <>
      <a href={url} title={label} className="spec">
        {children ?? text.specPlace(version, section)}
        {statement && ` [${statement}]`}
      </a>
      <CitationNumber number={number} place={place} listAt={listAt} />
    </>
  );
}
