import type { ComponentSchema } from '@/lib/content/component-schema';
import { matchesSchema } from './matches.schema';

export const tryFilterSchema = {
  ...matchesSchema,
  description:
    'Fields in which readers try a filter on topics of their own. What stands in them at first is yours. Without scripts a link is left.',
  example: '<TryFilter filter="sport/+" topics="sport/a, sport/a/b" />',
} satisfies ComponentSchema;
