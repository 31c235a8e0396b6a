import { z } from 'zod';
import { plainText } from '@/lib/content/plain-text';
import type { Word } from '@/lib/content/component-schema';

export const calloutKinds = ['note', 'tip', 'warning'] as const;

export const callout: Word = {
  description:
    'Sets apart what must not be overlooked. A warning is for what hurts; a page full of them warns of nothing.',
  props: z.strictObject({
    kind: z.enum(calloutKinds).describe('How serious it is.'),
    title: plainText(2, 80).optional().describe('Replaces the word for the kind.'),
  }),
  display: 'block',
  content: 'blocks',
  example: `<Callout kind="warning">

A broker without a password is open to everybody who reaches it.

</Callout>`,
};
