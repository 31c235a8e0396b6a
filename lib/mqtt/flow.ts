import { type Parties, type Step, type WrongStep, wrongStepOf } from './exchange';
import type { SpecVersion } from './versions';

/** A message on its way from one sender. */
interface FlowMessage {
  name: string;
  qos: 0 | 1 | 2;
  /** Who gets it; the only other party if left out. */
  to?: string;
}

export const flowPackets = ['PUBLISH', 'PUBACK', 'PUBREC', 'PUBREL', 'PUBCOMP'] as const;

/** What happens to a message, or to the link of a client; one of `packet`, `waits`, `cut` and `back`. */
export interface FlowStep {
  message?: string;
  packet?: (typeof flowPackets)[number];
  /** It is there and cannot be sent yet. */
  waits?: true;
  dup?: true;
  lost?: true;
  /** The client whose link breaks. */
  cut?: string;
  /** The client that has connected again, to the session it had. */
  back?: string;
}

/** Messages from one sender to one or several receivers. */
export interface Flow {
  parties: Parties;
  version: SpecVersion;
  from: string;
  /** How many QoS 1 and 2 messages a receiver takes before it has acknowledged earlier ones. */
  window?: number;
  /** In the order in which the sender got them. */
  messages: readonly FlowMessage[];
  steps: readonly FlowStep[];
}

/** A step of a flow with what is known of its message. */
interface FlowEvent extends FlowStep {
  receiver: string | undefined;
  qos: FlowMessage['qos'] | undefined;
}

/** The steps with the receivers that they concern. */
const flowEvents = ({ parties, from, messages, steps }: Flow): FlowEvent[] =>
  steps.map((step) => {
    const message = messages.find(({ name }) => name === step.message);
    const other = Object.keys(parties).find((name) => name !== from);
    const client = step.cut ?? step.back;
    // The link of a sender that is a client is that to the only receiver.
    const receiver = message ? (message.to ?? other) : client === from ? other : client;
    return { ...step, receiver, qos: message?.qos };
  });

/** What the sender and one receiver know of the messages between them. */
interface Lane {
  linked: boolean;
  /** Sent and not answered, in the order in which they were sent first. */
  open: string[];
  /** Of these, those sent on the present connection. */
  sent: Set<string>;
  /** What the receiver has to answer, in its order: MQTT 5.0 [MQTT-4.6.0-2], [MQTT-4.6.0-3]. */
  owed: Record<'PUBACK' | 'PUBREC', string[]>;
  /** Messages whose PUBREC has come, in its order: [MQTT-4.6.0-4]. */
  released: string[];
  begun: Set<string>;
}

/**
 * Finds the first step that the protocol forbids: in a handshake (exchange.ts), in the order of messages and of their answers (MQTT 5.0
 * and 3.1.1 §4.6), or in the number of those in flight (5.0 §4.9).
 */
export function wrongFlowStepOf(flow: Flow): WrongStep | undefined {
  const lanes = new Map<string, Lane>();
  for (const [step, event] of flowEvents(flow).entries()) {
    const lane = lanes.get(event.receiver ?? '') ?? newLane();
    lanes.set(event.receiver ?? '', lane);
    const expected = expectedOf(lane, event, flow);
    if (expected) return { step, expected };
  }
  return wrongHandshakeOf(flow);
}

const newLane = (): Lane => ({
  linked: true,
  open: [],
  sent: new Set(),
  owed: { PUBACK: [], PUBREC: [] },
  released: [],
  begun: new Set(),
});

function expectedOf(lane: Lane, event: FlowEvent, flow: Flow): string | undefined {
  const { message, packet, waits, cut, back, lost } = event;
  if (cut !== undefined) lane.linked = false;
  // What was sent before counts no more, and what was owed is owed once it has come again: 5.0 §4.9 and §4.4.
  if (back !== undefined) Object.assign(lane, { ...newLane(), open: lane.open, begun: lane.begun });
  if (message === undefined) return undefined;
  const isFull = event.qos !== 0 && flow.window !== undefined && lane.sent.size >= flow.window;
  if (waits) return lane.linked && !isFull ? 'a full window or a broken link before a message waits' : undefined;
  if (packet === 'PUBLISH') return publish(lane, event, flow, isFull);
  if (packet === 'PUBREL') return inTurn(lane.released, message, 'PUBREL in the order of PUBREC');
  if (packet === 'PUBACK' || packet === 'PUBREC') {
    const expected = inTurn(lane.owed[packet], message, `${packet} in the order in which messages came`);
    if (expected) return expected;
    // PUBLISH is not sent again after either of them.
    if (!lost) lane.open = lane.open.filter((name) => name !== message);
    if (packet === 'PUBREC' && !lost) lane.released.push(message);
  }
  // [MQTT-4.9.0-1] and what follows it: these two let another message go.
  if ((packet === 'PUBACK' || packet === 'PUBCOMP') && !lost) lane.sent.delete(message);
  return undefined;
}

function publish(lane: Lane, { message = '', qos, dup, lost, receiver }: FlowEvent, flow: Flow, isFull: boolean) {
  if (isFull && !lane.sent.has(message)) return `at most ${flow.window} messages in flight`;
  // [MQTT-4.6.0-1] for what is sent again; by [MQTT-4.6.0-6] nothing new overtakes it.
  const unsent = lane.open.find((name) => !lane.sent.has(name) && qosOf(flow, name) === qos);
  if (unsent !== undefined && unsent !== message) return `${unsent} again before it`;
  if (!dup) {
    const earlier = flow.messages.find(
      (one) => one.qos === qos && (one.to ?? receiver) === receiver && !lane.begun.has(one.name),
    );
    // [MQTT-4.6.0-6]: messages of one topic and one QoS keep their order.
    if (earlier && earlier.name !== message) return `${earlier.name} before it`;
    lane.begun.add(message);
  }
  if (qos === 0) return undefined;
  if (!lane.open.includes(message)) lane.open.push(message);
  lane.sent.add(message);
  if (!lost) lane.owed[qos === 1 ? 'PUBACK' : 'PUBREC'].push(message);
  return undefined;
}

const qosOf = ({ messages }: Flow, wanted: string) => messages.find(({ name }) => name === wanted)?.qos;

/** Takes a message from the head of a queue; one that is not there at all is a matter of the handshake. */
function inTurn(queue: string[], message: string, expected: string): string | undefined {
  if (queue.includes(message) && queue[0] !== message) return expected;
  if (queue[0] === message) queue.shift();
  return undefined;
}

/** The first step of a handshake that the protocol forbids. */
function wrongHandshakeOf(flow: Flow): WrongStep | undefined {
  const broker = Object.keys(flow.parties).find((name) => flow.parties[name] === 'broker') ?? '';
  const translated = flowEvents(flow).flatMap((event, index) =>
    packetsOf(event, flow, broker).map((step) => ({ step, index })),
  );
  const wrong = wrongStepOf(
    flow.parties,
    flow.version,
    translated.map(({ step }) => step),
  );
  return wrong && { ...wrong, step: translated[wrong.step]?.index ?? 0 };
}

function packetsOf({ receiver = '', qos, ...step }: FlowEvent, { from, messages }: Flow, broker: string): Step[] {
  const { message, packet, dup, lost, cut, back } = step;
  if (cut !== undefined) return [{ cut: [broker, cut] }];
  if (back !== undefined)
    return [
      { from: back, to: broker, packet: 'CONNECT' },
      { from: broker, to: back, packet: 'CONNACK', session: true },
    ];
  if (packet === undefined) return [{ other: true }];
  const id = qos === 0 ? undefined : messages.findIndex(({ name }) => name === message) + 1;
  const isFromSender = packet === 'PUBLISH' || packet === 'PUBREL';
  const [sender, other] = isFromSender ? [from, receiver] : [receiver, from];
  return [{ from: sender, to: other, packet, id, dup, lost, ...(packet === 'PUBLISH' && { qos }) }];
}

/** A time in which a message waits or is in flight; steps count from 0. */
interface Span {
  kind: 'waits' | 'in flight';
  from: number;
  /** The number of all steps where it does not end. */
  to: number;
}

/** When a message waits and when it is in flight. */
export function spansOf(flow: Flow, wanted: string): Span[] {
  const spans: Span[] = [];
  const end = (to: number) => {
    const last = spans.at(-1);
    if (last && last.to === flow.steps.length) last.to = to;
  };
  const receiver = flowEvents(flow).find(({ message }) => message === wanted)?.receiver;
  for (const [index, event] of flowEvents(flow).entries()) {
    const { message, packet, waits, qos, lost, cut } = event;
    if (cut !== undefined && event.receiver === receiver && spans.at(-1)?.kind === 'in flight') end(index);
    if (message !== wanted) continue;
    const begins = waits ? 'waits' : packet === 'PUBLISH' && qos !== 0 ? 'in flight' : undefined;
    if (begins || packet === 'PUBLISH' || (!lost && (packet === 'PUBACK' || packet === 'PUBCOMP'))) end(index);
    if (begins) spans.push({ kind: begins, from: index, to: flow.steps.length });
  }
  return spans;
}

/** How many messages are in flight to a receiver after each step. */
export function inFlightOf(flow: Flow, receiver: string): number[] {
  const spans = flow.messages
    .filter(({ name }) => flowEvents(flow).some((event) => event.message === name && event.receiver === receiver))
    .flatMap(({ name }) => spansOf(flow, name))
    .filter(({ kind }) => kind === 'in flight');
  return flow.steps.map((_, index) => spans.filter(({ from, to }) => from <= index && index < to).length);
}

/** The messages that a receiver gets, in their order, repeats included. */
export const arrivalsOf = (flow: Flow, wanted: string): string[] =>
  flowEvents(flow).flatMap(({ receiver, packet, lost, message }) =>
    receiver === wanted && packet === 'PUBLISH' && !lost && message !== undefined ? [message] : [],
  );
