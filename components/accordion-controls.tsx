import { text } from '@/lib/interface-text';
import { AccordionButtons } from './accordion-buttons.client';

/** "Open all" and "close all" for the accordions of a page. */
export function AccordionControls() {
  return (
    <AccordionButtons
      labels={{
        expandAll: text.expandAll,
        collapseAll: text.collapseAll,
        collapsed: text.collapsed,
        expanded: text.expanded,
      }}
    />
  );
}
