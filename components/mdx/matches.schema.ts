import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { listAttribute } from '@/lib/content/list-attribute';
import { topicFilterExpectation, topicNameExpectation } from '@/lib/mqtt/topic-matching';

/** Topic Names of an attribute: a comma and a space stand between them, for a name may hold either of the two. */
export function topicsOf(text: string): string[] {
  return text.split(', ');
}

/** Whether a name holds several of one tree, with something else between them than a comma and a space. */
function areSeveral(name: string): boolean {
  const [first = '', ...others] = name.split(/[,;]\s*/);
  const tree = /^[^/]*\//.exec(first)?.[0];
  return tree !== undefined && others.length > 0 && others.every((other) => other.startsWith(tree));
}

export const matchesSchema = {
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
        topicNameExpectation(name) ??
        (name.trim() === name ? undefined : 'a Topic Name without spaces around it') ??
        (areSeveral(name) ? 'a comma and a space between Topic Names' : undefined),
    }),
  }),
  display: 'block',
  content: 'nothing',
  example: '<Matches filter="sport/+" topics="sport/a, sport/a/b" />',
} satisfies ComponentSchema;
