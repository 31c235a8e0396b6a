import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { addEntryProblem, entriesOf, listAttribute } from '@/lib/content/list-attribute';
import { hexOf } from '@/lib/mqtt/hex';
import { codeFrom, codesOf, packetsWithCodes, resultCodes } from '@/lib/mqtt/reason-codes';
import { specVersions } from '@/lib/mqtt/versions';

const known = new Set(Object.values(resultCodes).flatMap((codes) => codes.map(({ code }) => code)));
const choices = [...known].map(hexOf);

export const reasonCodesSchema = {
  description: 'A table of Reason Codes, or of the return codes of 3.1.1, with what each tells.',
  props: z
    .strictObject({
      packet: z.enum(packetsWithCodes('5.0')).optional().describe('Only those this packet may carry.'),
      codes: listAttribute({
        description: 'Only these, in this order, separated by commas: `0x87` or `135`.',
        choices,
        expectationOf: (entry) => (known.has(codeFrom(entry) ?? -1) ? undefined : 'a code such as `0x87` or `135`'),
      }).optional(),
      version: z.enum(specVersions).optional().describe('Version of the standard; 5.0 if left out.'),
    })
    .superRefine(({ packet, codes, version = '5.0' }, context) => {
      const packets = packetsWithCodes(version);
      if (packet && !packets.includes(packet))
        return addEntryProblem(context, ['packet'], `a packet of ${version} with such codes`, {
          entry: packet,
          choices: packets,
        });
      const ofPacket = [...new Set(codesOf(version, packet).map(({ code }) => code))];
      const seen: number[] = [];
      // The same spelling twice was found above.
      for (const entry of new Set(codes === undefined ? [] : entriesOf(codes))) {
        const code = codeFrom(entry) ?? -1;
        // What no packet has was found above.
        const expected =
          known.has(code) && !ofPacket.includes(code) && `a code of ${packet ? `${packet} in ` : ''}MQTT ${version}`;
        if (expected) addEntryProblem(context, ['codes'], expected, { entry, choices: ofPacket.map(hexOf) });
        else if (seen.includes(code)) addEntryProblem(context, ['codes'], 'each entry once', { entry, choices: [] });
        seen.push(code);
      }
    }),
  display: 'block',
  content: 'nothing',
  example: '<ReasonCodes packet="CONNACK" codes="0x86, 0x87" />',
} satisfies ComponentSchema;
