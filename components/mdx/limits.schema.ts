import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { namesAttribute } from '@/lib/content/list-attribute';
import { limitNames } from '@/lib/mqtt/limits';

export const limitsSchema = {
  description: `A table of limits that the protocol itself sets: ${limitNames.map((name) => `\`${name}\``).join(', ')}.`,
  props: z.strictObject({
    names: namesAttribute(limitNames, 'a limit of the protocol').optional(),
  }),
  display: 'block',
  content: 'nothing',
  example: '<Limits names="remaining-length, client-id" />',
} satisfies ComponentSchema;
