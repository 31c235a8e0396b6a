import type { ComponentType } from 'react';
import { Accordion, AccordionItem } from './accordion';
import { Callout } from './callout';
import { Spec } from './spec';
import { Tab, Tabs } from './tabs';
import { Term } from './term';
import type { words } from './words';

/** What shows each word of MDX. Their attributes have passed the schema of the word when they come here. */
export const registry = { Accordion, AccordionItem, Callout, Tabs, Tab, Term, Spec } satisfies Record<
  keyof typeof words,
  ComponentType<never>
>;
