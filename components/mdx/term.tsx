import type { ReactNode } from 'react';
import { href, paths } from '@/lib/address';
import type { PropsOf } from '@/lib/content/component-schema';
import type { termSchema } from './term.schema';

/** A link to the glossary, with the term as it reads in the sentence. */
export function Term({ name, children }: PropsOf<typeof termSchema> & { children?: ReactNode }) {
  return (
    <a href={href(paths.term(name))} className="term">
      {children ?? name}
    </a>
  );
}
