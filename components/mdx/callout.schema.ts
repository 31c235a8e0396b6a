import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { plainText } from '@/lib/content/plain-text';

export const calloutSchema = {
  description:
    'Sets apart what must not be overlooked. A warning is for what hurts; a page full of them warns of nothing.',
  props: z.strictObject({
    kind: z.enum(['note', 'tip', 'warning']).describe('How serious it is.'),
    title: plainText(2, 80).optional().describe('Replaces the word for the kind.'),
  }),
  display: 'block',
  content: 'blocks',
  example: `<Callout kind="warning">

A broker without a password is open to everybody who reaches it.

</Callout>`,
} satisfies ComponentSchema;
