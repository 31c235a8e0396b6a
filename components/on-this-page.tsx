import type { Heading } from '@/lib/content/headings';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import { columnEntry, columnHeading } from './columns';

/** The parts of a page, of which the browser marks the one that is read where it can. On a phone they follow at once. */
export function OnThisPage({ headings }: { headings: readonly Pick<Heading, 'id' | 'text'>[] }) {
  return (
    <nav aria-labelledby={pageIds.onThisPage} className="on-this-page mb-8 max-lg:hidden print:hidden">
      <h2 id={pageIds.onThisPage} className={columnHeading}>
        {text.onThisPage}
      </h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className={columnEntry}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
