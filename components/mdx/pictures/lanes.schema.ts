import { z } from 'zod';
import { type Flow, flowPackets, wrongFlowStepOf } from '@/lib/mqtt/flow';
import { specVersions } from '@/lib/mqtt/versions';
import { addProblem, caption, type PictureSchema, words } from './picture-schema';

const name = words(14);

const step = z.strictObject({
  message: name.optional(),
  packet: z.enum(flowPackets).optional(),
  waits: z.literal(true).optional(),
  dup: z.literal(true).optional(),
  lost: z.literal(true).optional(),
  cut: name.optional(),
  back: name.optional(),
});

const shape = z.strictObject({
  caption,
  version: z.enum(specVersions).optional().describe('Version whose rules hold; 5.0 if left out.'),
  parties: z
    .record(name, z.enum(['client', 'broker']))
    .describe('Who sends and who receives: `{ broker: broker, panel: client }`.'),
  from: name.describe('Who sends the messages.'),
  window: z
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe(
      'How many QoS 1 and 2 messages may be in flight to a receiver: its Receive Maximum or, in 3.1.1, a limit of the sender.',
    ),
  messages: z
    .array(z.strictObject({ name, qos: z.literal([0, 1, 2]), to: name.optional() }))
    .min(1)
    .max(6)
    .describe(
      'Messages to one topic in the order in which the sender got them; `to` where there are several receivers.',
    ),
  steps: z
    .array(step)
    .min(2)
    .max(16)
    .describe(
      'In their order: a `message` with its `packet` (`dup`, `lost`) or with `waits`, a link that breaks (`cut`), or a client that comes `back` to its session.',
    ),
});

export type LanesData = z.infer<typeof shape>;

/** A picture of lanes as the protocol sees it. */
export const flowOf = ({ version = '5.0', ...data }: LanesData): Flow => ({ ...data, version });

function formProblem(one: z.infer<typeof step>): string | undefined {
  const kinds = [one.packet, one.waits, one.cut, one.back].filter((kind) => kind !== undefined);
  if (kinds.length !== 1) return 'one of `packet`, `waits`, `cut` and `back`';
  if ((one.packet ?? one.waits) !== undefined && one.message === undefined) return 'the `message` that it happens to';
  if (one.packet === undefined && (one.dup || one.lost)) return '`dup` and `lost` beside a `packet`';
  return undefined;
}

export const lanesSchema: PictureSchema = {
  description:
    'Messages beside each other: which wait, which are in flight, and in which order they arrive. Handshakes, order and the number in flight are checked.',
  schema: shape.superRefine((data, context) => {
    const { parties, from, messages, steps } = data;
    const receivers = Object.keys(parties).filter((one) => one !== from);
    const names = messages.map((message) => message.name);
    if (!Object.hasOwn(parties, from)) addProblem(context, ['from'], 'a name that stands in `parties`');
    for (const [index, { name: own, to }] of messages.entries()) {
      if (names.indexOf(own) < index) addProblem(context, ['messages', index], 'each message once');
      if (to === undefined ? receivers.length !== 1 : !receivers.includes(to))
        addProblem(context, ['messages', index], 'a receiver that stands in `parties`');
    }
    for (const [index, one] of steps.entries()) {
      const known = one.message === undefined || names.includes(one.message);
      const client = one.cut ?? one.back;
      const expected =
        formProblem(one) ??
        (known ? undefined : 'a message that stands in `messages`') ??
        (client === undefined || parties[client] === 'client' ? undefined : 'a client that stands in `parties`');
      if (expected) addProblem(context, ['steps', index], expected);
    }
    if (context.issues.length > 0) return;
    const wrong = wrongFlowStepOf(flowOf(data));
    if (wrong) addProblem(context, ['steps', wrong.step], wrong.expected);
  }),
  example: `caption: With a Receive Maximum of 1 the second message waits for the PUBACK of the first.
parties: { broker: broker, panel: client }
from: broker
window: 1
messages: [{ name: first, qos: 1 }, { name: second, qos: 1 }]
steps:
  - { message: first, packet: PUBLISH }
  - { message: second, waits: true }
  - { message: first, packet: PUBACK }
  - { message: second, packet: PUBLISH }
  - { message: second, packet: PUBACK }`,
};
