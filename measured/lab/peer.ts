import { type AddressInfo, createServer } from 'node:net';
import type { Duplex } from 'node:stream';
import type { IConnackPacket, IConnectPacket, Packet } from 'mqtt-packet';
import type { SpecVersion } from '../../lib/mqtt/versions';
import { Changes } from './changes';
import { Client, patience } from './client';
import type { Recorder } from './recorder';
import { acceptWebSockets } from './web-socket';

/** How long a client may take until it connects, in ms: programs start slowly on a machine with much to do. */
const startTime = 60_000;

/** How the peer answers; a probe may change it at any time. What is left out is what a good broker would do. */
interface Answers {
  /** What is in the CONNACK; `none` for no CONNACK at all. */
  connack?: { code?: number; sessionPresent?: boolean; properties?: IConnackPacket['properties'] } | 'none';
  /** Code of every SUBACK instead of the QoS asked for. */
  granted?: number;
  pingresp?: 'none';
  /** Of PUBLISH with QoS 1: with this code instead of 0, or not at all. */
  puback?: number | 'none';
}

/** A connection of a client to the peer: `send`, `next` and `received` are the peer's. */
interface Visit {
  connection: Client;
  connect: IConnectPacket;
  /** Milliseconds since the run began. */
  at: number;
}

/** A broker that says what it is told to say, for one client. */
export interface Peer {
  port: number;
  answers: Answers;
  /** The next connection on which a CONNECT came, in their order; undefined when none comes in that time. */
  next: (within?: number) => Promise<Visit | undefined>;
  /** What `next` gives. @throws {Error} when no CONNECT comes */
  visit: () => Promise<Visit>;
  close: () => Promise<void>;
}

/** Opens a peer on the loopback interface, for clients that speak over TCP or over WebSocket. */
export async function openPeer(version: SpecVersion, recorder: Recorder, webSocket = false): Promise<Peer> {
  const protocolVersion = version === '5.0' ? 5 : 4;
  const connections: Client[] = [];
  const visits: Visit[] = [];
  const arrivals = new Changes();
  const take = (stream: Duplex) => {
    const answer = (packet: Packet, connection: Client) => {
      if (packet.cmd === 'connect') {
        visits.push({ connection, connect: packet, at: recorder.now() });
        arrivals.tell();
      }
      for (const reply of answersTo(packet, peer.answers)) connection.send(reply);
    };
    const options = { protocolVersion, acknowledge: false, fenceTopic: 'fence', other: 'client', answer } as const;
    connections.push(new Client('broker', stream, recorder, options));
  };
  const server = webSocket ? acceptWebSockets(take) : createServer({ noDelay: true }, take);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const next = async (within = patience) => {
    await arrivals.until(() => visits.length > 0, within);
    return visits.shift();
  };
  const peer: Peer = {
    port: (server.address() as AddressInfo).port,
    answers: {},
    next,
    visit: async () => {
      const visit = await next(startTime);
      if (!visit) throw new Error('the client did not connect');
      return visit;
    },
    close: async () => {
      server.close();
      await Promise.all(connections.map((connection) => connection.drop()));
    },
  };
  return peer;
}

function answersTo(packet: Packet, { connack = {}, granted, pingresp, puback = 0 }: Answers): Packet[] {
  const messageId = packet.messageId ?? 0;
  switch (packet.cmd) {
    case 'connect': {
      if (connack === 'none') return [];
      const { code = 0, sessionPresent = false, properties } = connack;
      return [
        { cmd: 'connack', reasonCode: code, returnCode: code, sessionPresent, ...(properties && { properties }) },
      ];
    }
    case 'subscribe':
      return [{ cmd: 'suback', messageId, granted: packet.subscriptions.map(({ qos }) => granted ?? qos) }];
    case 'unsubscribe':
      return [{ cmd: 'unsuback', messageId, granted: packet.unsubscriptions.map(() => 0) }];
    case 'pingreq':
      return pingresp === 'none' ? [] : [{ cmd: 'pingresp' }];
    case 'publish':
      if (packet.qos === 2) return [{ cmd: 'pubrec', messageId }];
      return packet.qos === 0 || puback === 'none' ? [] : [{ cmd: 'puback', messageId, reasonCode: puback }];
    case 'pubrel':
      return [{ cmd: 'pubcomp', messageId }];
    default:
      return [];
  }
}
