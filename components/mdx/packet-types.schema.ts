import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { addEntryProblem, entriesOf, namesAttribute } from '@/lib/content/list-attribute';
import { packetNames, packetTypesIn } from '@/lib/mqtt/packet-types';
import { specVersions } from '@/lib/mqtt/versions';

export const packetTypesSchema = {
  description: 'A table of the packet types with their first bytes.',
  props: z
    .strictObject({
      version: z.enum(specVersions).optional().describe('Version of the standard; 5.0 if left out.'),
      types: namesAttribute(packetNames, 'a packet type of MQTT').optional(),
    })
    .superRefine(({ version = '5.0', types }, context) => {
      const choices: string[] = packetTypesIn(version).map(({ name }) => name);
      for (const entry of types === undefined ? [] : entriesOf(types)) {
        if (packetNames.some((name) => name === entry) && !choices.includes(entry))
          addEntryProblem(context, ['types'], `a packet type of MQTT ${version}`, { entry, choices: [] });
      }
    }),
  display: 'block',
  content: 'nothing',
  example: '<PacketTypes types="PUBLISH, PUBACK" />',
} satisfies ComponentSchema;
