'use client';

import { useEffect, useReducer } from 'react';

export interface AccordionEnhancerProps {
  /** Words of the two buttons and of what is announced; without them there are no buttons. */
  labels?: { expandAll: string; collapseAll: string; collapsed: string; expanded: Record<'one' | 'other', string> };
}

/**
 * What accordions do beyond the browser's own: "open all" and "close all" for the items of the surrounding `<main>`, and
 * opening the item a fragment names where the browser does not do that itself (older ones).
 */
export function AccordionEnhancer({ labels }: AccordionEnhancerProps) {
  const [announcement, announce] = useReducer(repeatable, { text: '', times: 0 });

  useEffect(() => {
    openTarget();
    addEventListener('hashchange', openTarget);
    return () => removeEventListener('hashchange', openTarget);
  }, []);

  if (!labels) return null;

  function setAll(open: boolean) {
    // Items are read from the page, never remembered: the reader may have opened some before this component was there.
    const items = document.querySelectorAll<HTMLDetailsElement>('main .accordion:not([data-exclusive]) > details');
    for (const item of items) item.open = open;
    if (!labels) return;
    announce(
      open
        ? labels.expanded[items.length === 1 ? 'one' : 'other'].replace('#', String(items.length))
        : labels.collapsed,
    );
  }

  return (
    <div className="accordion-controls">
      <button type="button" onClick={() => setAll(true)}>
        {labels.expandAll}
      </button>
      <button type="button" onClick={() => setAll(false)}>
        {labels.collapseAll}
      </button>
      <span role="status" className="sr-only">
        <span key={announcement.times}>{announcement.text}</span>
      </span>
    </div>
  );
}

/** The same words are news again when a button is pressed again: a new element is announced, an unchanged text is not. */
const repeatable = ({ times }: { times: number }, text: string) => ({ text, times: times + 1 });

/** The fragment of the address as an id; a hash that is no valid escape sequence names nothing of ours. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Opens every `<details>` around the element the address names, and shows it. */
function openTarget() {
  const target = document.getElementById(fragment());
  const closed: HTMLDetailsElement[] = [];
  for (let item = target?.closest('details'); item; item = item.parentElement?.closest('details')) {
    if (!item.open) closed.push(item);
  }
  for (const item of closed) item.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}
