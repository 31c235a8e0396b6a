import { z } from 'zod';
import type { Word } from '@/lib/content/component-schema';

export const portsWord: Word = {
  description: 'A table of the ports that are registered for MQTT.',
  props: z.strictObject({}),
  display: 'block',
  content: 'nothing',
  example: '<Ports />',
};
