import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { slugPattern } from '@/lib/content/slug';

export const measuredSchema = {
  description: 'What real software was measured to do, from `measured/`: one behaviour, a row for each software.',
  props: z.strictObject({
    probe: z
      .string()
      .regex(slugPattern, 'expected the name of a file below measured/probes')
      .describe('The behaviour: its file name below `measured/probes/`.'),
  }),
  display: 'block',
  content: 'nothing',
  example: '<Measured probe="overlapping-filters" />',
} satisfies ComponentSchema;
