import type { ComponentSchemas } from '@/lib/content/component-schema';
import { accordionItemSchema, accordionSchema } from './accordion.schema';
import { calloutSchema } from './callout.schema';
import { limitsSchema } from './limits.schema';
import { matchesSchema } from './matches.schema';
import { measuredSchema } from './measured.schema';
import { packetTypesSchema } from './packet-types.schema';
import { portsSchema } from './ports.schema';
import { propertiesSchema } from './properties.schema';
import { reasonCodesSchema } from './reason-codes.schema';
import { referenceSchema } from './reference.schema';
import { specSchema } from './spec.schema';
import { tabSchema, tabsSchema } from './tabs.schema';
import { termSchema } from './term.schema';
import { tryFilterSchema } from './try-filter.schema';

/** The components authors may use in MDX: what check allows, what is shown (`registry.ts`) and what CONTRIBUTING explains. */
export const componentSchemas = {
  Accordion: accordionSchema,
  AccordionItem: accordionItemSchema,
  Callout: calloutSchema,
  Tabs: tabsSchema,
  Tab: tabSchema,
  Term: termSchema,
  Spec: specSchema,
  Reference: referenceSchema,
  ReasonCodes: reasonCodesSchema,
  Properties: propertiesSchema,
  PacketTypes: packetTypesSchema,
  Ports: portsSchema,
  Limits: limitsSchema,
  Matches: matchesSchema,
  TryFilter: tryFilterSchema,
  Measured: measuredSchema,
} satisfies ComponentSchemas;
