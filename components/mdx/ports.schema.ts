import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';

export const portsSchema = {
  description: 'A table of the ports that are registered for MQTT.',
  props: z.strictObject({}),
  display: 'block',
  content: 'nothing',
  example: '<Ports />',
} satisfies ComponentSchema;
