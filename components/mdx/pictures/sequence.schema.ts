import { z } from 'zod';
import { type Step, wrongStepOf } from '@/lib/mqtt/exchange';
import { packetNames } from '@/lib/mqtt/packet-types';
import { specVersions } from '@/lib/mqtt/versions';
import { addProblem, caption, type PictureSchema, words } from './picture-schema';

const party = words(14);

const step = z.strictObject({
  from: party.optional(),
  to: party.optional(),
  packet: z.enum(packetNames).optional(),
  qos: z.literal([0, 1, 2]).optional(),
  id: z.int().min(1).max(65_535).optional(),
  dup: z.literal(true).optional(),
  retain: z.literal(true).optional(),
  session: z.boolean().optional(),
  code: words(4).optional(),
  lost: z.literal(true).optional(),
  about: words(40).optional(),
  at: party.optional(),
  note: words(70).optional(),
  cut: z.tuple([party, party]).optional(),
  wait: words(70).optional(),
});

const shape = z.strictObject({
  caption,
  version: z.enum(specVersions).optional().describe('Version whose rules hold; 5.0 if left out.'),
  parties: z
    .record(party, z.enum(['client', 'broker']))
    .describe('Two to four names, from the left: `{ pump: client, broker: broker }`.'),
  steps: z
    .array(step)
    .min(2)
    .max(16)
    .describe(
      'In their order: a packet (`from`, `to`, `packet`; `qos`, `id`, `dup`, `retain`, `session`, `code`, `lost`, and `about` in words), what a party does (`at`, `note`), a link that breaks (`cut`), or time that passes (`wait`).',
    ),
});

export type SequenceData = z.infer<typeof shape>;
export type SequenceStep = z.infer<typeof step>;

/** What each kind of step needs, told by the field that makes it one. */
const needs = { packet: ['from', 'to'], note: ['at'], cut: [], wait: [] } as const;
const ofPacket: readonly string[] = ['from', 'to', 'qos', 'id', 'dup', 'retain', 'session', 'code', 'lost', 'about'];

function formProblem(step: SequenceStep): string | undefined {
  const kinds = (Object.keys(needs) as (keyof typeof needs)[]).filter((kind) => step[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || !kind) return 'one of `packet`, `note`, `cut` and `wait`';
  const missing = needs[kind].find((field) => step[field] === undefined);
  if (missing) return `\`${missing}\` beside \`${kind}\``;
  const stranger = Object.keys(step).find(
    (field) => field !== kind && !(kind === 'packet' ? ofPacket : (needs[kind] as readonly string[])).includes(field),
  );
  return stranger && `\`${kind}\` without \`${stranger}\``;
}

const namesOf = ({ from, to, at, cut }: SequenceStep) =>
  [from, to, at, ...(cut ?? [])].filter((name) => name !== undefined);

/** A step as the protocol sees it. */
function seenBy(step: SequenceStep): Step {
  const { from, to, packet, cut } = step;
  if (cut) return { cut };
  return from && to && packet ? { ...step, from, to, packet } : { other: true };
}

export const sequenceSchema: PictureSchema = {
  description:
    'Packets between parties, from the top down, with what each of them does in between. The handshakes, directions and Packet Identifiers are checked.',
  schema: shape.superRefine(({ parties, steps, version = '5.0' }, context) => {
    const names = Object.keys(parties);
    if (names.length < 2 || names.length > 4) addProblem(context, ['parties'], 'two to four names');
    let isSound = true;
    for (const [index, one] of steps.entries()) {
      const expected =
        formProblem(one) ??
        (namesOf(one).every((name) => names.includes(name)) ? undefined : `names that stand in \`parties\``);
      if (expected) addProblem(context, ['steps', index], expected);
      isSound &&= !expected;
    }
    const wrong = isSound ? wrongStepOf(parties, version, steps.map(seenBy)) : undefined;
    if (wrong) addProblem(context, ['steps', wrong.step], wrong.expected);
  }),
  example: `caption: A message at QoS 1, from a pump to the broker.
parties: { pump: client, broker: broker }
steps:
  - { from: pump, to: broker, packet: PUBLISH, qos: 1, id: 10 }
  - { at: broker, note: keeps the message }
  - { from: broker, to: pump, packet: PUBACK, id: 10 }`,
};
