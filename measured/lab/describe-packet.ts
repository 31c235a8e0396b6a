import type { Packet } from 'mqtt-packet';

/** Fields that are said in another way, or that say nothing to a reader. */
const unsaid = ['cmd', 'length', 'protocolId', 'bridgeMode', 'subscriptions', 'will', 'properties', 'payload'];

/** Fields that the standard calls otherwise than `mqtt-packet`. */
const names: Readonly<Record<string, string>> = {
  messageId: 'Packet Identifier',
  clientId: 'Client Identifier',
  keepalive: 'Keep Alive',
  qos: 'QoS',
  dup: 'DUP',
  retain: 'RETAIN',
  maximumQoS: 'Maximum QoS',
  protocolVersion: 'Protocol Version',
  unsubscriptions: 'Topic Filters',
  granted: 'codes',
};

/** What is in a packet, in a line: every field that is set, in the words of the standard; 1 for a flag. */
export function describePacket(packet: Packet): string {
  const { qos, ...others } = packet as Packet & { qos?: number };
  const said = describeFields(Object.fromEntries(Object.entries(others).filter(([key]) => !unsaid.includes(key))));
  // The parser gives every packet a QoS; only a PUBLISH has one.
  if (packet.cmd === 'publish') said.push(`QoS ${qos}`, `payload ${shown(packet.payload)}`);
  if (packet.cmd === 'connect' && packet.will) {
    const { topic, payload, properties = {}, ...flags } = packet.will;
    said.push(`Will Topic ${topic}`, `Will Payload ${shown(payload)}`);
    said.push(...[...describeFields(flags), ...describeFields(properties)].map((field) => `of the Will: ${field}`));
  }
  if (packet.cmd === 'subscribe')
    for (const { topic, qos: asked, nl, rap, rh } of packet.subscriptions) {
      const options = [`QoS ${asked}`, nl && 'No Local', rap && 'Retain As Published', rh && `Retain Handling ${rh}`];
      said.push(`${topic} with ${options.filter(Boolean).join(', ')}`);
    }
  return [...said, ...describeFields(('properties' in packet && packet.properties) || {})].join(', ');
}

/** `{ topicAliasMaximum: 10 }` as `Topic Alias Maximum 10`; what is not set is left out. */
export function describeFields(fields: object): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value === null || value === false || value === '') return [];
    const words = key.replace(/[A-Z]/g, ' $&').replace(/^./, (letter) => letter.toUpperCase());
    return [`${names[key] ?? words} ${textOfValue(value)}`];
  });
}

function textOfValue(value: unknown): string {
  if (value === true) return '1';
  if (Buffer.isBuffer(value)) return shown(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A payload for people: short text as it is, all else by its length. */
function shown(payload: string | Buffer): string {
  const text = payload.toString();
  return text.length <= 40 && /^[\x20-\x7e]*$/.test(text) ? `"${text}"` : `of ${payload.length} bytes`;
}
