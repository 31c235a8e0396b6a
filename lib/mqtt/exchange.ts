import { type PacketName, packetTypes } from './packet-types';
import { codeFrom, codesOf } from './reason-codes';
import type { SpecVersion } from './versions';

/** Who takes part: one broker, and clients. */
export type Parties = Readonly<Record<string, 'client' | 'broker'>>;

/** A packet that one party sends to another. */
export interface SentPacket {
  from: string;
  to: string;
  packet: PacketName;
  qos?: 0 | 1 | 2;
  /** Packet Identifier. */
  id?: number;
  dup?: true;
  /** Session Present of CONNACK. */
  session?: boolean;
  /** Reason Code, or return code of 3.1.1. */
  code?: string;
  /** It never arrives. */
  lost?: true;
}

/** What happens, in order: a packet, a connection that breaks, or something that the protocol does not see. */
export type Step = SentPacket | { cut: readonly [string, string] } | { other: true };

/** What was expected at a step instead of what stands there. */
export interface WrongStep {
  step: number;
  expected: string;
}

/** How far the delivery of a message has come, seen by its sender and by its receiver. */
interface Delivery {
  qos: 1 | 2;
  sender: 'published' | 'released';
  receiver: 'nothing' | 'published' | 'released';
  /** The number of the connection on which it was sent last. */
  connection: number;
}

/** What is known of the link between a client and the broker. */
interface Link {
  state: 'closed' | 'connecting' | 'open';
  /** How often it has been made. */
  connection: number;
  /** Open deliveries by their sender and Packet Identifier. */
  deliveries: Map<string, Delivery>;
  /** Requests that wait for their answer. */
  asked: Set<string>;
}

const answered: Partial<Record<PacketName, PacketName>> = {
  SUBACK: 'SUBSCRIBE',
  UNSUBACK: 'UNSUBSCRIBE',
  PINGRESP: 'PINGREQ',
};
const acknowledgements: readonly PacketName[] = ['PUBACK', 'PUBREC', 'PUBREL', 'PUBCOMP'];

/**
 * Finds the first step that the protocol forbids, or that leaves something out: MQTT 5.0 §4.3 and §4.4 for deliveries, §3.1 and §3.2 for
 * connections. A link whose first packet is no CONNECT was open before.
 */
export function wrongStepOf(parties: Parties, version: SpecVersion, steps: readonly Step[]): WrongStep | undefined {
  const links = new Map<string, Link>();
  const brokers = Object.values(parties).filter((role) => role === 'broker');
  if (brokers.length !== 1) return { step: 0, expected: 'one broker among the parties' };
  for (const [index, step] of steps.entries()) {
    if ('other' in step) continue;
    const [a, b] = 'cut' in step ? step.cut : [step.from, step.to];
    const client = [a, b].find((name) => parties[name] === 'client');
    const broker = [a, b].find((name) => parties[name] === 'broker');
    if (client === undefined || broker === undefined) return { step: index, expected: 'a client and the broker' };
    const opens = 'packet' in step && step.packet === 'CONNECT';
    const link = links.get(client) ?? newLink(opens ? 'closed' : 'open');
    links.set(client, link);
    const expected = 'cut' in step ? cut(link) : send(link, step, parties[step.from] ?? 'client', version);
    if (expected !== undefined) return { step: index, expected };
  }
  return unfinished(links, steps);
}

const newLink = (state: Link['state']): Link => ({ state, connection: 1, deliveries: new Map(), asked: new Set() });

function cut(link: Link): string | undefined {
  if (link.state === 'closed') return 'a link that is there';
  link.state = 'closed';
  link.asked.clear();
}

/** A delivery that stops in the middle, though the link is there and no packet was lost. */
function unfinished(links: ReadonlyMap<string, Link>, steps: readonly Step[]): WrongStep | undefined {
  const isInterrupted = steps.some((step) => 'packet' in step && step.lost);
  for (const { state, deliveries } of links.values()) {
    const [id, delivery] = [...deliveries].at(0) ?? [];
    if (state === 'open' && delivery && id && !isInterrupted)
      return { step: steps.length - 1, expected: `the end of the delivery with id ${id.split(' ').at(-1)}` };
  }
}

function send(link: Link, sent: SentPacket, role: 'client' | 'broker', version: SpecVersion): string | undefined {
  const type = packetTypes.find(({ name }) => name === sent.packet);
  const sender = type?.sender[version];
  if (!type || !sender) return `a packet that MQTT ${version} has`;
  if (sender !== 'both' && sender !== role) return `a packet that a ${role} may send`;
  return fieldsOf(sent, version, type.packetIdentifier) ?? inOrder(link, sent, version);
}

function fieldsOf({ packet, qos, id, dup, code, session }: SentPacket, version: SpecVersion, identifier: string) {
  if (packet !== 'PUBLISH' && (qos !== undefined || dup)) return 'qos and dup with PUBLISH only';
  if (packet === 'PUBLISH' && qos === undefined) return 'its qos';
  // [MQTT-2.2.1-2] and [MQTT-3.3.1-2].
  const needsId = identifier === 'always' || (identifier === 'above QoS 0' && qos !== 0);
  if (needsId !== (id !== undefined)) return needsId ? 'its id' : 'no id';
  if (dup && qos === 0) return 'no dup at QoS 0';
  if (session !== undefined && packet !== 'CONNACK') return 'session with CONNACK only';
  if (code !== undefined && !codesOf(version, packet).some((one) => one.code === codeFrom(code)))
    return `a code that ${packet} has in MQTT ${version}`;
}

function inOrder(link: Link, sent: SentPacket, version: SpecVersion): string | undefined {
  const { packet, lost } = sent;
  const failed = (codeFrom(sent.code ?? '0') ?? 0) >= (version === '5.0' ? 0x80 : 1);
  if (packet === 'CONNECT') {
    if (link.state !== 'closed') return 'a link that is closed before CONNECT';
    if (!lost) link.state = 'connecting';
    return undefined;
  }
  if (packet === 'CONNACK') {
    if (link.state !== 'connecting') return 'CONNECT before CONNACK';
    if (lost) return undefined;
    link.state = failed ? 'closed' : 'open';
    link.connection++;
    if (sent.session === false) link.deliveries.clear();
    return undefined;
  }
  if (packet === 'AUTH' && link.state === 'connecting') return undefined;
  if (link.state !== 'open') return 'an open link, with CONNECT and CONNACK';
  const request = answered[packet];
  const number = sent.id ?? '';
  if (packet === 'DISCONNECT') cut(link);
  else if (request && !link.asked.delete(`${request} ${number}`)) return `${request} before it`;
  else if (packet === 'PUBLISH') return publish(link, sent, version);
  else if (acknowledgements.includes(packet)) return acknowledge(link, sent, failed);
  else if (!lost) link.asked.add(`${packet} ${number}`);
}

function publish(link: Link, { from, qos, id, dup, lost }: SentPacket, version: SpecVersion): string | undefined {
  if (!qos) return undefined;
  const key = `${from} ${id}`;
  const open = link.deliveries.get(key);
  if (!dup && open) return 'an id that is free, or dup';
  if (dup && (!open || open.qos !== qos)) return 'a PUBLISH of this QoS and id before one with dup';
  if (open?.sender === 'released') return 'PUBREL: its PUBREC has come';
  // MQTT 5.0 [MQTT-4.4.0-1]: at no other time.
  if (open && version === '5.0' && open.connection === link.connection) return 'a new connection before a repeat';
  const receiver = lost ? (open?.receiver ?? 'nothing') : 'published';
  link.deliveries.set(key, { qos, sender: 'published', receiver, connection: link.connection });
}

function acknowledge(link: Link, { from, to, packet, id, lost }: SentPacket, failed: boolean): string | undefined {
  const isRelease = packet === 'PUBREL';
  const key = `${isRelease ? from : to} ${id}`;
  const delivery = link.deliveries.get(key);
  const wanted = packet === 'PUBACK' ? 1 : 2;
  if (!delivery || delivery.qos !== wanted) return `a PUBLISH of QoS ${wanted} with id ${id} before it`;
  if (isRelease) {
    if (delivery.sender !== 'released') return 'PUBREC before PUBREL';
    if (!lost) delivery.receiver = 'released';
  } else if (packet === 'PUBCOMP') {
    if (delivery.receiver !== 'released') return 'PUBREL before PUBCOMP';
    if (!lost) link.deliveries.delete(key);
  } else {
    if (delivery.receiver !== 'published') return `a PUBLISH that has arrived before ${packet}`;
    // An error ends the delivery. MQTT 5.0 §4.3.3.
    if (!lost && (packet === 'PUBACK' || failed)) link.deliveries.delete(key);
    else if (!lost) delivery.sender = 'released';
  }
}
