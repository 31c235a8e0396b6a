import { Accordion, AccordionItem } from './accordion';

/** The words authors may use in MDX. */
export const registry = { Accordion, AccordionItem };
