import type { Words } from '@/lib/content/word';
import { accordion, accordionItem } from './accordion.schema';
import { callout } from './callout.schema';
import { specWord } from './spec.schema';
import { tab, tabs } from './tabs.schema';
import { term } from './term.schema';

/** The words authors may use in MDX: what check allows, what is shown (`registry.ts`) and what CONTRIBUTING explains. */
export const words = {
  Accordion: accordion,
  AccordionItem: accordionItem,
  Callout: callout,
  Tabs: tabs,
  Tab: tab,
  Term: term,
  Spec: specWord,
} satisfies Words;
