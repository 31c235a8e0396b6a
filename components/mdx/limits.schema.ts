import { z } from 'zod';
import { listAttribute, nameFault } from '@/lib/content/list-attribute';
import type { Word } from '@/lib/content/component-schema';
import { limitNames } from '@/lib/mqtt/limits';

export const limitsWord: Word = {
  description: `A table of limits that the protocol itself sets: ${limitNames.map((name) => `\`${name}\``).join(', ')}.`,
  props: z.strictObject({
    names: listAttribute({
      description: 'Only these, in this order, separated by commas.',
      choices: limitNames,
      faultOf: nameFault(limitNames, 'a limit of the protocol'),
    }).optional(),
  }),
  display: 'block',
  content: 'nothing',
  example: '<Limits names="remaining-length, client-id" />',
};
