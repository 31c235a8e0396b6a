import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { specReference } from '@/lib/content/schema';

const { spec, section, statement } = specReference.shape;

export const specSchema = {
  description: 'Cites a section, or a statement, of the standard inside a sentence.',
  props: z.strictObject({ version: spec, section, statement }),
  display: 'inline',
  content: 'nothing',
  example: '<Spec version="5.0" section="4.2" statement="MQTT-4.2-1" />',
} satisfies ComponentSchema;
