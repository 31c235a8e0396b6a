import { z } from 'zod';
import { topicFilterExpectation, topicNameExpectation } from '@/lib/mqtt/topic-matching';
import { addProblem, caption, type PictureSchema } from './picture-schema';

const shape = z.strictObject({
  caption,
  filter: z.string().describe('The Topic Filter.'),
  topics: z.array(z.string()).min(2).max(12).describe('Topic Names; which of them match is computed.'),
});

export type TopicTreeData = z.infer<typeof shape>;

export const topicTreeSchema: PictureSchema = {
  description: 'Topics as a tree, with those that a filter matches.',
  schema: shape.superRefine(({ filter, topics }, context) => {
    const expected = topicFilterExpectation(filter);
    if (expected) addProblem(context, ['filter'], expected);
    for (const [index, topic] of topics.entries()) {
      const problem = topics.indexOf(topic) < index ? 'each topic once' : topicNameExpectation(topic);
      if (problem) addProblem(context, ['topics', index], problem);
    }
  }),
  example: `caption: What home/+/lamp matches.
filter: home/+/lamp
topics: [home/hall/lamp, home/kitchen/lamp, home/kitchen/oven]`,
};
