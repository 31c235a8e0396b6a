import type { ComponentType } from 'react';
import { Accordion, AccordionItem } from './accordion';
import { Callout } from './callout';
import { Limits } from './limits';
import { Matches } from './matches';
import { PacketTypes } from './packet-types';
import { Ports } from './ports';
import { Properties } from './properties';
import { ReasonCodes } from './reason-codes';
import { Spec } from './spec';
import { Tab, Tabs } from './tabs';
import { Term } from './term';
import type { words } from './schemas';

/** What shows each word of MDX. Their attributes have passed the schema of the word when they come here. */
export const registry = {
  Accordion,
  AccordionItem,
  Callout,
  Tabs,
  Tab,
  Term,
  Spec,
  ReasonCodes,
  Properties,
  PacketTypes,
  Ports,
  Limits,
  Matches,
} satisfies Record<keyof typeof words, ComponentType<never>>;
