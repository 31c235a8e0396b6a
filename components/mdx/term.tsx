import type { ReactNode } from 'react';
import { href, paths } from '@/lib/address';

/** A link to the glossary, with the term as it reads in the sentence. */
export function Term({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <a href={href(paths.term(name))} className="term">
      {children ?? name}
    </a>
  );
}
