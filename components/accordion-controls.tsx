import { text } from '@/lib/interface-text';
import { AccordionEnhancer } from './accordion-enhancer.client';

/** "Open all" and "close all" for the accordions of a page. */
export function AccordionControls() {
  return (
    <AccordionEnhancer
      labels={{
        expandAll: text.expandAll,
        collapseAll: text.collapseAll,
        collapsed: text.collapsed,
        expanded: text.expanded,
      }}
    />
  );
}
