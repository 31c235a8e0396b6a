import { href } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { Part } from '@/lib/paging';

/** Leads through the pages of a list that is too long for one; nothing for a list that fits. */
export function Pager({ part: { number, count }, pathOf }: { part: Part<unknown>; pathOf(number: number): string }) {
  if (count === 1) return null;
  return (
    <nav aria-label={text.pages} className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-muted">
      {/* On a row of its own, so that both links stand beside each other on every screen. */}
      <span className="w-full">{text.pageOf(number, count)}</span>{' '}
      {number > 1 && (
        <a href={href(pathOf(number - 1))} rel="prev">
          {text.previousPage}
        </a>
      )}{' '}
      {number < count && (
        <a href={href(pathOf(number + 1))} rel="next">
          {text.nextPage}
        </a>
      )}
    </nav>
  );
}
