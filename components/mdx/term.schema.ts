import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { slugPattern } from '@/lib/content/slug';

export const termSchema = {
  description: 'Leads to an entry of the glossary; for the first use of a term in an answer.',
  props: z.strictObject({
    name: z
      .string()
      .regex(slugPattern, 'expected the name of a file in content/glossary')
      .describe('Entry of the glossary: its file name.'),
  }),
  display: 'inline',
  content: 'text',
  example: '<Term name="retained-message">retained messages</Term>',
} satisfies ComponentSchema;
