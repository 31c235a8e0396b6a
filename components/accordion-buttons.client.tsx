'use client';

import { useReducer } from 'react';
import { KeptText } from './kept-text';

interface AccordionButtonsProps {
  /** What the two buttons say, and what is announced; `#` stands for the number of items. */
  labels: { expandAll: string; collapseAll: string; collapsed: string; expanded: Record<'one' | 'other', string> };
}

/** "Open all" and "close all" for the items that are shown of the surrounding `<main>`; groups of which one item is open are left alone. */
export function AccordionButtons({ labels }: AccordionButtonsProps) {
  const [announcement, announce] = useReducer(repeatable, { text: '', times: 0 });

  function setAll(open: boolean) {
    // Items are read from the page, never remembered: the reader may have opened some before this component was there.
    const items = document.querySelectorAll<HTMLDetailsElement>(
      'main .accordion:not([data-exclusive]) > details:not([hidden])',
    );
    for (const item of items) item.open = open;
    announce(
      open
        ? labels.expanded[items.length === 1 ? 'one' : 'other'].replace('#', String(items.length))
        : labels.collapsed,
    );
  }

  return (
    <div className="list-controls">
      <button type="button" onClick={() => setAll(true)}>
        <KeptText>{labels.expandAll}</KeptText>
      </button>
      <button type="button" onClick={() => setAll(false)}>
        <KeptText>{labels.collapseAll}</KeptText>
      </button>
      <span role="status" className="sr-only">
        <span key={announcement.times}>{announcement.text}</span>
      </span>
    </div>
  );
}

/** The same words are news again when a button is pressed again: a new element is announced, an unchanged text is not. */
const repeatable = ({ times }: { times: number }, text: string) => ({ text, times: times + 1 });
