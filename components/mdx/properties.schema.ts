import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { addEntryProblem, entriesOf, namesAttribute } from '@/lib/content/list-attribute';
import { properties, propertiesOf, propertyHolders } from '@/lib/mqtt/properties';

const known = properties.map(({ name }) => name);

export const propertiesSchema = {
  description: 'A table of the properties of MQTT 5.0.',
  props: z
    .strictObject({
      packet: z.enum(propertyHolders).optional().describe('Only those this packet may hold.'),
      names: namesAttribute(known, 'a property of MQTT 5.0').optional(),
    })
    .superRefine(({ packet, names }, context) => {
      const choices = propertiesOf(packet).map(({ name }) => name);
      for (const entry of names === undefined ? [] : entriesOf(names)) {
        if (known.includes(entry) && !choices.includes(entry))
          addEntryProblem(context, ['names'], `a property of ${packet}`, { entry, choices });
      }
    }),
  display: 'block',
  content: 'nothing',
  example: '<Properties packet="CONNECT" names="Session Expiry Interval, Receive Maximum" />',
} satisfies ComponentSchema;
