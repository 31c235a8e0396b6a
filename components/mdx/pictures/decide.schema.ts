import { z } from 'zod';
import { slugPattern } from '@/lib/content/slug';
import { addProblem, caption, type PictureSchema, words } from './picture-schema';

const end = {
  if: words(80),
  means: words(140).optional(),
  see: z.string().regex(slugPattern, 'expected the slug of an answer').optional(),
};

const ask = words(100).describe('The question that a reader can answer by looking.');

const shape = z.strictObject({
  caption,
  ask,
  answers: z
    .array(
      z.strictObject({
        ...end,
        ask: words(100).optional(),
        answers: z.array(z.strictObject(end)).min(2).max(5).optional(),
      }),
    )
    .min(2)
    .max(6)
    .describe(
      'What a reader may see, each with `if` and `means`, with `see`, the slug of the answer that helps; or with another `ask` and its `answers`.',
    ),
});

export type DecideData = z.infer<typeof shape>;

export const decideSchema: PictureSchema = {
  description: 'What a reader sees, and what it means: a small tree, for faults whose cause shows.',
  schema: shape.superRefine(({ answers }, context) => {
    for (const [index, one] of answers.entries()) {
      if ((one.ask === undefined) !== (one.answers === undefined))
        addProblem(context, ['answers', index], '`ask` and `answers` together');
      if ((one.means === undefined) === (one.answers === undefined))
        addProblem(context, ['answers', index], 'either `means` or `answers`');
      for (const [below, { means }] of (one.answers ?? []).entries())
        if (means === undefined) addProblem(context, ['answers', index, 'answers', below], '`means`');
    }
  }),
  example: `caption: Where a first look leads.
ask: What does the client say?
answers:
  - { if: Connection refused, means: Nothing listens at this address., see: connection-refused }
  - { if: Not authorized, means: The broker is there and refuses the login., see: not-authorised-error }`,
};
