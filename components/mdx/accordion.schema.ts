import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { plainText } from '@/lib/content/plain-text';

export const accordionSchema = {
  description: 'Items that open and close: for long side matters and for alternatives of which a reader needs one.',
  props: z.strictObject({
    exclusive: z.literal(true).optional().describe('One item open at a time.'),
    speed: z
      .enum(['0', '150', '300', '400', '600'])
      .optional()
      .describe('How long opening takes, in ms; 300 if left out.'),
  }),
  display: 'block',
  content: { only: 'AccordionItem', atLeast: 1 },
  example: `<Accordion exclusive speed="150">

<AccordionItem title="On Debian" open>

Markdown, code, or another accordion.

</AccordionItem>

</Accordion>`,
} satisfies ComponentSchema;

export const accordionItemSchema = {
  description: 'An item of an accordion.',
  props: z.strictObject({
    title: plainText(2, 120).describe('What a reader sees of a closed item.'),
    open: z.literal(true).optional().describe('Open at first.'),
  }),
  display: 'block',
  content: 'blocks',
  within: 'Accordion',
  example: '<AccordionItem title="On Debian" open>',
} satisfies ComponentSchema;
