import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { listAttribute } from '@/lib/content/list-attribute';
import { topicFilterExpectation, topicNameExpectation } from '@/lib/mqtt/topic-matching';

/** Topic Names of an attribute: a comma and a space stand between them, for a name may hold either of the two. */
export function topicsOf(text: string): string[] {
  return text.split(', ');
}

export const matchesSchema: ComponentSchema = {
  description: 'A table of Topic Names, which of them match a Topic Filter, and why.',
  props: z.strictObject({
    filter: z
      .string()
      .superRefine((filter, context) => {
        const expected = topicFilterExpectation(filter);
        if (expected) context.addIssue({ code: 'custom', message: `expected ${expected}` });
      })
      .describe('The Topic Filter.'),
    topics: listAttribute({
      description: 'Topic Names, separated by a comma and a space.',
      split: topicsOf,
      expectationOf: (name) =>
        topicNameExpectation(name) ?? (name.trim() === name ? undefined : 'a Topic Name without spaces around it'),
    }),
  }),
  display: 'block',
  content: 'nothing',
  example: '<Matches filter="sport/+" topics="sport/a, sport/a/b" />',
};
