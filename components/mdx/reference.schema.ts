import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { linkReference } from '@/lib/content/schema';

export const referenceSchema = {
  description:
    'Cites a document among the `references` right behind what it backs: shown as its number, which leads there.',
  props: z.strictObject({ name: linkReference.shape.name.unwrap().describe('The `name` of the reference.') }),
  display: 'inline',
  content: 'nothing',
  example: '<Reference name="mosquitto-conf" />',
} satisfies ComponentSchema;
