import type { ComponentType } from 'react';
import type { MeasuredRows } from '@/lib/pages';
import { Accordion, AccordionItem } from './accordion';
import { Callout } from './callout';
import { Limits } from './limits';
import { Matches } from './matches';
import { measuredFrom } from './measured';
import { PacketTypes } from './packet-types';
import { Ports } from './ports';
import { Properties } from './properties';
import { ReasonCodes } from './reason-codes';
import { Reference } from './reference';
import type { componentSchemas } from './schemas';
import { Spec } from './spec';
import { Tab, Tabs } from './tabs';
import { Term } from './term';
import { TryFilter } from './try-filter';

/** What shows each component of MDX. Their attributes have passed the schema of the component when they come here. */
export const registryOf = (measured: MeasuredRows) =>
  ({
    Accordion,
    AccordionItem,
    Callout,
    Tabs,
    Tab,
    Term,
    Spec,
    Reference,
    ReasonCodes,
    Properties,
    PacketTypes,
    Ports,
    Limits,
    Matches,
    TryFilter,
    Measured: measuredFrom(measured),
  }) satisfies Record<keyof typeof componentSchemas, ComponentType<never>>;
