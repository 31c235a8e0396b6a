import { z } from 'zod';
import { computedEvents, givenEvents, momentsOf } from '@/lib/mqtt/timers';
import { addProblem, caption, type PictureSchema, seconds, words } from './picture-schema';

const shape = z.strictObject({
  caption,
  keepAlive: seconds.optional().describe('Keep Alive, in seconds.'),
  willDelay: seconds.optional().describe('Will Delay Interval, in seconds.'),
  sessionExpiry: seconds.optional().describe('Session Expiry Interval, in seconds; 0 if left out.'),
  messageExpiry: seconds.optional().describe('Message Expiry Interval, in seconds.'),
  events: z
    .array(
      z.strictObject({
        event: z.enum([...givenEvents, ...computedEvents]),
        at: seconds.optional(),
        note: words(70).optional(),
      }),
    )
    .min(2)
    .max(8)
    .describe(
      `In their order, each with \`event\`: ${givenEvents.map((name) => `\`${name}\``).join(', ')} with their second \`at\`; ${computedEvents.map((name) => `\`${name}\``).join(', ')}, whose times are computed. \`note\` adds words, and is the text of \`other\`.`,
    ),
});

export type TimelineData = z.infer<typeof shape>;

export const timelineSchema: PictureSchema = {
  description:
    'What runs out when: Keep Alive, the Will, the session and messages. Times that follow from the settings are computed.',
  schema: shape.superRefine(({ events, ...settings }, context) => {
    const silent = events.findIndex(({ event, note }) => event === 'other' && note === undefined);
    if (silent >= 0) return addProblem(context, ['events', silent], '`note`, which says what happens');
    const moments = momentsOf(settings, events);
    if ('expected' in moments) addProblem(context, ['events', moments.index], moments.expected);
  }),
  example: `caption: A client with a Keep Alive of 60 s falls silent.
keepAlive: 60
events:
  - { event: last-packet, at: 0 }
  - { event: keep-alive-over }
  - { event: broker-closes }`,
};
