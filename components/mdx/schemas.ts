import type { Words } from '@/lib/content/component-schema';
import { accordion, accordionItem } from './accordion.schema';
import { callout } from './callout.schema';
import { limitsWord } from './limits.schema';
import { matchesWord } from './matches.schema';
import { packetTypesWord } from './packet-types.schema';
import { portsWord } from './ports.schema';
import { propertiesWord } from './properties.schema';
import { reasonCodesWord } from './reason-codes.schema';
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
  ReasonCodes: reasonCodesWord,
  Properties: propertiesWord,
  PacketTypes: packetTypesWord,
  Ports: portsWord,
  Limits: limitsWord,
  Matches: matchesWord,
} satisfies Words;
