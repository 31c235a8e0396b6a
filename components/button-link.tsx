import type { ReactNode } from 'react';

/** A link that looks like a button: what most readers of the page want to do next. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-block rounded-box bg-accent px-5 py-[0.65rem] font-semibold text-paper no-underline hover:bg-accent-strong print:hidden"
    >
      {children}
    </a>
  );
}
