import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  generate,
  type ISubackPacket,
  type ISubscription,
  type Packet,
  type PacketCmd,
  parser,
  type QoS,
} from 'mqtt-packet';
import { Changes } from './changes';
import type { Recorder } from './recorder';

/** How long a broker may take for anything that does not wait on purpose, in ms: a bound, not an expectation. */
export const patience = 10_000;

/** Given to what was sent before a fence and has no promised order with it, in ms. */
const grace = 200;

/** The packet identifier of the subscription that a fence needs. */
const fenceId = 65_000;

type PacketOf<Cmd extends PacketCmd> = Extract<Packet, { cmd: Cmd }>;
export type Publish = PacketOf<'publish'>;
type Sent = { qos?: QoS; retain?: boolean; dup?: boolean; messageId?: number; properties?: Publish['properties'] };

/** A connection that speaks packets. It acknowledges what it gets unless told otherwise, and never sends a PINGREQ by itself. */
export class Client {
  /** All that came, in order. */
  readonly received: Packet[] = [];
  /** Resolves, with ms since the run began, when the connection has ended. */
  readonly #ended: Promise<number>;
  readonly #unread: Packet[] = [];
  readonly #changes = new Changes();
  readonly #other: string;
  #lastId = 0;
  #fences = 0;

  constructor(
    private readonly name: string,
    private readonly stream: Duplex,
    private readonly recorder: Recorder,
    private readonly options: {
      protocolVersion: 3 | 4 | 5;
      acknowledge: boolean;
      fenceTopic: string;
      /** Who is at the other end, for the record; a broker if left out. */
      other?: string;
      /** Called with each packet before anybody else sees it. */
      answer?: (packet: Packet, from: Client) => void;
    },
  ) {
    this.#other = options.other ?? 'broker';
    const incoming = parser({ protocolVersion: options.protocolVersion });
    incoming.on('packet', (packet) => this.#take(packet));
    incoming.on('error', (error: Error) => recorder.event(this.#other, name, 'not a packet', error.message));
    stream.on('data', (chunk: Buffer) => incoming.parse(chunk));
    // A reset ends a connection as well as any other end.
    stream.on('error', () => stream.destroy());
    this.#ended = new Promise((resolve) =>
      stream.on('close', () => {
        recorder.event(this.#other, name, 'closed');
        this.#changes.end();
        resolve(recorder.now());
      }),
    );
  }

  get closed(): boolean {
    return this.#changes.ended;
  }

  /** `bytes` are what is sent for a packet that `mqtt-packet` would not make. */
  send(packet: Packet, bytes = generate(packet, { protocolVersion: this.options.protocolVersion })): void {
    if (!belongsToFence(packet)) this.recorder.packet(this.name, this.#other, packet);
    this.stream.write(bytes);
  }

  /** Bytes that are no packet; `what` says so in the record. */
  write(bytes: Buffer, what: string): void {
    this.recorder.event(this.name, this.#other, what, bytes.toString('hex'));
    this.stream.write(bytes);
  }

  /** The first packet of that kind that no call has returned yet; undefined when the connection ends or the time is over. */
  async next<Cmd extends PacketCmd>(
    cmd: Cmd | readonly Cmd[],
    { within = patience, where = () => true }: { within?: number; where?: (packet: PacketOf<Cmd>) => boolean } = {},
  ): Promise<PacketOf<Cmd> | undefined> {
    const find = () =>
      this.#unread.findIndex(
        (packet) =>
          [cmd].flat().includes(packet.cmd as Cmd) && !belongsToFence(packet) && where(packet as PacketOf<Cmd>),
      );
    await this.#changes.until(() => find() >= 0, within);
    const index = find();
    return index < 0 ? undefined : (this.#unread.splice(index, 1)[0] as PacketOf<Cmd>);
  }

  /** When the connection ended, in ms since the run began; undefined when it is still there after that time. */
  async end(within = patience): Promise<number | undefined> {
    await this.#changes.until(() => false, within);
    return this.closed ? this.#ended : undefined;
  }

  /** Sends a PUBLISH and waits for nothing. @returns its Packet Identifier; undefined at QoS 0 */
  sendPublish(
    topic: string,
    payload: string | Buffer,
    { qos = 0, retain = false, dup = false, messageId = qos ? this.nextId() : undefined, properties }: Sent = {},
  ): number | undefined {
    this.send({
      cmd: 'publish',
      topic,
      payload,
      qos,
      retain,
      dup,
      ...(messageId && { messageId }),
      ...(properties && { properties }),
    });
    return messageId;
  }

  /** Publishes, and returns the last answer: PUBACK, PUBCOMP, a PUBREC that refuses, or a PUBACK for QoS 2 that should not be; undefined for QoS 0. @throws {Error} without an answer */
  async publish(topic: string, payload: string | Buffer, { qos = 0, ...sent }: Sent = {}) {
    const messageId = this.sendPublish(topic, payload, { qos, ...sent });
    const where = (packet: Packet) => packet.messageId === messageId;
    if (qos === 0) return undefined;
    if (qos === 1) return needed(await this.next('puback', { where }), 'PUBACK');
    const pubrec = needed(await this.next(['pubrec', 'puback'], { where }), 'PUBREC');
    if (pubrec.cmd === 'puback' || (pubrec.reasonCode ?? 0) >= 0x80) return pubrec;
    this.send({ cmd: 'pubrel', messageId: messageId ?? 0 });
    return needed(await this.next('pubcomp', { where }), 'PUBCOMP');
  }

  /** Subscribes to one filter, or to several in one packet. @throws {Error} without an answer */
  async subscribe(
    filters: string | ISubscription[],
    qos: QoS = 0,
    properties?: PacketOf<'subscribe'>['properties'],
  ): Promise<ISubackPacket & { granted: number[] }> {
    const messageId = this.nextId();
    const subscriptions = typeof filters === 'string' ? [{ topic: filters, qos }] : filters;
    this.send({ cmd: 'subscribe', messageId, subscriptions, ...(properties && { properties }) });
    const suback = needed(await this.next('suback', { where: (packet) => packet.messageId === messageId }), 'SUBACK');
    return suback as ISubackPacket & { granted: number[] };
  }

  /** Unsubscribes. @throws {Error} without an answer */
  async unsubscribe(...unsubscriptions: string[]) {
    const messageId = this.nextId();
    this.send({ cmd: 'unsubscribe', messageId, unsubscriptions });
    return needed(await this.next('unsuback', { where: (packet) => packet.messageId === messageId }), 'UNSUBACK');
  }

  /** Whether the broker answers a PINGREQ: it has read all that was sent before. */
  async ping(within = patience): Promise<boolean> {
    if (this.closed) return false;
    this.send({ cmd: 'pingreq' });
    return (await this.next('pingresp', { within })) !== undefined;
  }

  /**
   * Waits until messages that `publisher` had sent, and that come to this client, are here: a message of its own goes the same way after
   * them. "Nothing came" is judged after a fence, not after a time. Returns at once when this connection has ended. @throws {Error} when the fence itself is lost
   */
  async fence(publisher: Client): Promise<void> {
    const { fenceTopic: topic } = this.options;
    if (this.#fences === 0) {
      this.send({ cmd: 'subscribe', messageId: fenceId, subscriptions: [{ topic, qos: 0 }] });
      await this.#changes.until(
        () => this.received.some((packet) => packet.cmd === 'suback' && packet.messageId === fenceId),
        patience,
      );
    }
    this.#fences += 1;
    const mark = `fence ${this.#fences}`;
    publisher.sendPublish(topic, mark);
    const isHere = () =>
      this.received.some(
        (packet) => packet.cmd === 'publish' && packet.topic === topic && packet.payload.toString() === mark,
      );
    await this.#changes.until(isHere, patience);
    if (!this.closed && !isHere())
      throw new Error('a message that shows that all others have come did not come itself');
    await pause(grace);
  }

  /** Messages that came, those of fences left out. */
  messages(topic?: string): Publish[] {
    return this.received.filter(
      (packet): packet is Publish =>
        packet.cmd === 'publish' && !belongsToFence(packet) && (topic === undefined || packet.topic === topic),
    );
  }

  /** What those messages say, as text. */
  texts(): string[] {
    return this.messages().map(({ payload }) => payload.toString());
  }

  /** Says goodbye and waits for the end. */
  async disconnect(properties?: PacketOf<'disconnect'>['properties']): Promise<void> {
    this.send({ cmd: 'disconnect', ...(properties && { properties }) } as Packet);
    this.stream.end();
    await this.end(1000);
    this.stream.destroy();
  }

  /** Ends the connection without DISCONNECT. */
  async drop(): Promise<void> {
    if (!this.closed) this.recorder.event(this.name, this.#other, 'drops the connection');
    this.stream.destroy();
    await this.#ended;
  }

  /** A packet identifier that is free. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #take(packet: Packet): void {
    if (!belongsToFence(packet)) this.recorder.packet(this.#other, this.name, packet);
    this.received.push(packet);
    this.#unread.push(packet);
    if (this.options.acknowledge) this.#acknowledge(packet);
    this.options.answer?.(packet, this);
    this.#changes.tell();
  }

  #acknowledge(packet: Packet): void {
    const messageId = packet.messageId ?? 0;
    if (packet.cmd === 'publish' && packet.qos === 1) this.send({ cmd: 'puback', messageId });
    if (packet.cmd === 'publish' && packet.qos === 2) this.send({ cmd: 'pubrec', messageId });
    if (packet.cmd === 'pubrel') this.send({ cmd: 'pubcomp', messageId });
  }
}

function needed<T>(packet: T | undefined, name: string): T {
  if (packet === undefined) throw new Error(`no ${name} came`);
  return packet;
}

function belongsToFence(packet: Packet): boolean {
  if (packet.cmd === 'publish') return packet.topic.endsWith('/fence');
  return (packet.cmd === 'subscribe' || packet.cmd === 'suback') && packet.messageId === fenceId;
}
