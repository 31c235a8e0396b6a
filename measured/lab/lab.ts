import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { generate, type IConnackPacket, type IConnectPacket, type ISubscription, type QoS } from 'mqtt-packet';
import type { ProtocolVersion, SpecVersion } from '../../lib/mqtt/versions';
import { NotMeasured } from '../probe';
import { Client, type Publish } from './client';
import { Recorder } from './recorder';
import { type Running, run, type Stop } from './running';
import type { BrokerSoftware, Login, Settings } from './software';
import { type Handshake, servedPath, shakeHands, type WebSocketOptions } from './web-socket';

const protocolLevels = { '3.1': 3, '3.1.1': 4, '5.0': 5 } as const;

/** What may be said of a connection; all of it has a default. */
export interface ConnectOptions {
  /** How the client is called in the record; also part of its Client Identifier. */
  name?: string;
  /** Instead of the version that the probe is run with. */
  version?: ProtocolVersion;
  clientId?: string;
  /** Clean Session or Clean Start; true if left out. */
  clean?: boolean;
  /** The session is to outlive the connection: Clean Session 0, or an hour of Session Expiry Interval. */
  kept?: boolean;
  /** Seconds; 60 if left out. */
  keepalive?: number;
  /** Instead of what the broker was set up with; `null` for none. */
  login?: Partial<Login> | null;
  will?: IConnectPacket['will'];
  properties?: IConnectPacket['properties'];
  /** Whether it acknowledges messages by itself; true if left out. */
  acknowledge?: boolean;
}

/** What came of a CONNECT. */
export interface Answer {
  client: Client;
  /** Without a CONNACK, whether the connection was closed or is still there. */
  how: 'accepted' | 'refused' | 'closed' | 'silence';
  connack?: IConnackPacket;
  /** Of CONNACK; 0 without one. */
  code: number;
  /** The same in words. */
  says: string;
}

/** A connection that the broker has accepted. */
export type Accepted = Client & { connack: IConnackPacket };

/** A broker that clients of a probe connect to. */
export interface Site {
  /** What every client has to send, where the broker lets nobody in without. */
  login?: Login | undefined;
  /** A connection that the broker has accepted. @throws {Error} when it has not */
  connect: (options?: ConnectOptions) => Promise<Accepted>;
  /** A connection with a subscription, which the broker has answered; it is called `subscriber` unless told otherwise. */
  subscriber: (filters: string | ISubscription[], qos?: QoS, options?: ConnectOptions) => Promise<Accepted>;
  /** Subscribes with QoS 1 and disconnects; the session is kept. It is called as `subscriber` calls it. */
  subscribeAndLeave: (filter: string, options?: ConnectOptions) => Promise<void>;
  /** What a new subscriber gets at once, which the broker had stored; `publisher` shows that all has come. */
  stored: (filter: string, publisher: Client, name?: string) => Promise<Publish[]>;
  /** Connects again a client whose session was kept; it is called `subscriber` unless told otherwise. */
  resume: (name?: string) => Promise<Accepted>;
  /** Sends a CONNECT and takes what comes. */
  tryConnect: (options?: ConnectOptions) => Promise<Answer>;
  /** Sends other bytes than `tryConnect` would; `what` says so in the record. */
  tryBytes: (bytes: Buffer, what: string) => Promise<Answer>;
  /** A connection on which nothing has been sent. */
  open: () => Promise<Client>;
  /** What `tryConnect` sends, for probes that change it. */
  connectBytes: (options?: ConnectOptions) => Buffer;
  /** A connection over WebSocket on which nothing has been sent. @throws {Error} when the broker has refused */
  openWebSocket: (options?: WebSocketOptions) => Promise<Client>;
  /** Asks for a WebSocket; the client is there when the broker has accepted. */
  tryWebSocket: (options: WebSocketOptions) => Promise<Omit<Handshake, 'stream'> & { client?: Client }>;
}

/** What a probe works with. Names are new in each run, so that runs do not touch each other. */
export interface Lab extends Site {
  version: SpecVersion;
  /** `pump/1` as a topic of this run. */
  topic: (name: string) => string;
  clientId: (name: string) => string;
  /** Milliseconds since the run began. */
  now: () => number;
  /** A broker for this run alone, which may be stopped and started. */
  broker: (settings?: Settings) => Promise<Site & { stop: (how: Stop) => Promise<void>; start: () => Promise<void> }>;
  wait: (ms: number) => Promise<void>;
}

/** The lab of one run, its record, and how everything that the run has opened is ended. */
export function openLab(software: BrokerSoftware, shared: Running, version: SpecVersion) {
  const token = `m${randomBytes(4).toString('hex')}`;
  const recorder = new Recorder(token);
  const clients: Client[] = [];
  const brokers: Running[] = [];
  const clientId = (name: string) => `${token}${name}`;
  const topic = (name: string) => `${token}/${name}`;

  const siteOf = (running: Running): Site => {
    const speak = (name: string, stream: Duplex, wanted: ProtocolVersion = version, acknowledge = true) => {
      const options = { protocolVersion: protocolLevels[wanted], acknowledge, fenceTopic: topic(`${name}/fence`) };
      const client = new Client(name, stream, recorder, options);
      clients.push(client);
      return client;
    };
    const dial = (name = 'client', wanted?: ProtocolVersion, acknowledge?: boolean) =>
      new Promise<Client>((resolve, reject) => {
        const socket = connect({ host: running.host, port: running.port, noDelay: true }).on('error', reject);
        const client = speak(name, socket, wanted, acknowledge);
        socket.on('connect', () => resolve(client));
      });
    const connectOf = (options: ConnectOptions) =>
      connectPacket(options, { version, clientId: clientId(options.name ?? 'client'), login: running.login });
    const tryConnect = async (options: ConnectOptions = {}): Promise<Answer> => {
      const client = await dial(options.name, options.version, options.acknowledge);
      const packet = connectOf(options);
      client.send(packet, bytesOf(packet));
      return answerTo(client);
    };
    const connected: Site['connect'] = async (options) => {
      const { client, connack, code, says } = await tryConnect(options);
      if (!connack || code !== 0) throw new Error(`a connection that the probe needs was not accepted: ${says}`);
      return Object.assign(client, { connack });
    };
    const subscriber: Site['subscriber'] = async (filters, qos, options) => {
      const client = await connected({ name: 'subscriber', ...options });
      await client.subscribe(filters, qos);
      return client;
    };
    const tryWebSocket: Site['tryWebSocket'] = async ({ path, offered = ['mqtt'], text = false }) => {
      if (!running.webSocketPort) throw new NotMeasured(`${software.name} is not set up here with a WebSocket`);
      const base = `ws://${running.host}:${running.webSocketPort}`;
      const address = base + (path ?? (await servedPath(base)));
      const offer = offered.length > 0 ? `offers ${offered.join(', ')}` : 'offers nothing';
      recorder.event('client', 'broker', 'asks for a WebSocket', `path ${new URL(address).pathname}, ${offer}`);
      const { stream, ...answer } = await shakeHands(address, offered, text);
      recorder.event('broker', 'client', answer.says, answer.selected && `selects ${answer.selected}`);
      return { ...answer, ...(stream && { client: speak('client', stream) }) };
    };
    return {
      login: running.login,
      tryConnect,
      connect: connected,
      subscriber,
      subscribeAndLeave: async (filter, options) =>
        (await subscriber(filter, 1, { kept: true, ...options })).disconnect(),
      stored: async (filter, publisher, name = 'late') => {
        const client = await subscriber(filter, 1, { name });
        await client.fence(publisher);
        return client.messages();
      },
      resume: (name = 'subscriber') => connected({ name, kept: true, clean: false }),
      tryBytes: async (bytes, what) => {
        const client = await dial();
        client.write(bytes, what);
        return answerTo(client);
      },
      open: () => dial(),
      connectBytes: (options = {}) => bytesOf(connectOf(options)),
      tryWebSocket,
      openWebSocket: async (options = {}) => {
        const { client, says } = await tryWebSocket(options);
        if (!client) throw new Error(`no WebSocket: ${says}`);
        return client;
      },
    };
  };

  const lab: Lab = {
    ...siteOf(shared),
    version,
    topic,
    clientId,
    now: recorder.now,
    wait: pause,
    broker: async (settings = {}) => {
      const running = await run(software, settings);
      brokers.push(running);
      return {
        ...siteOf(running),
        start: async () => {
          await running.start();
          recorder.event('broker', '', 'starts again');
        },
        stop: async (how) => {
          recorder.event('broker', '', how === 'kill' ? 'is killed' : 'is stopped');
          await running.stop(how);
        },
      };
    },
  };
  const close = async () => {
    await Promise.all(clients.map((client) => client.drop()));
    await Promise.all(brokers.map((running) => running.end()));
  };
  return { lab, recorder, close };
}

async function answerTo(client: Client): Promise<Answer> {
  const connack = await client.next('connack');
  if (!connack && client.closed) return { client, how: 'closed', code: 0, says: 'closed without an answer' };
  if (!connack) return { client, how: 'silence', code: 0, says: 'no answer' };
  const code = connack.reasonCode ?? connack.returnCode ?? 0;
  if (code === 0) return { client, how: 'accepted', connack, code, says: 'accepted' };
  return { client, how: 'refused', connack, code, says: `refused with code ${code}` };
}

function connectPacket(
  options: ConnectOptions,
  defaults: { version: SpecVersion; clientId: string; login: Login | undefined },
): IConnectPacket {
  const level = protocolLevels[options.version ?? defaults.version];
  const login = options.login === undefined ? defaults.login : options.login;
  const properties = { ...(options.kept && { sessionExpiryInterval: 3600 }), ...options.properties };
  return {
    cmd: 'connect',
    protocolId: level === 3 ? 'MQIsdp' : 'MQTT',
    protocolVersion: level,
    clientId: options.clientId ?? defaults.clientId,
    clean: options.clean ?? !(options.kept && level < 5),
    keepalive: options.keepalive ?? 60,
    ...(login?.username !== undefined && { username: login.username }),
    ...(login?.password !== undefined && { password: Buffer.from(login.password) }),
    ...(options.will && { will: options.will }),
    ...(level === 5 && { properties }),
  };
}

/** `mqtt-packet` makes no CONNECT with an empty Client Identifier and Clean Session 0, so that flag is set here. */
function bytesOf(packet: IConnectPacket): Buffer {
  const bytes = generate({ ...packet, clean: true });
  const { protocolId = 'MQTT', clean } = packet;
  const flags = bytes.indexOf(protocolId) + protocolId.length + 1;
  if (!clean) bytes.writeUInt8(bytes.readUInt8(flags) & ~0x02, flags);
  return bytes;
}
