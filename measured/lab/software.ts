import type { QoS } from 'mqtt-packet';
import type { SpecVersion } from '../../lib/mqtt/versions';

/** What a probe may want of a broker that is started for it alone. */
export interface Settings {
  /** Sessions and retained messages outlive the process. */
  persistence?: boolean;
  /** Only this user may connect. */
  user?: Login;
  /** Clients may publish and subscribe below these topics only; without `user` it holds for everybody. */
  acl?: { write: readonly string[]; read: readonly string[] };
  /** A second listener, for WebSocket. */
  webSocket?: boolean;
}

export interface Login {
  username: string;
  password: string;
}

/** Where a broker finds its things; paths as the broker sees them. */
export interface Place {
  /** Empty but for the files asked for; the broker runs in it. */
  folder: string;
  port: number;
  webSocketPort: number;
  /** For brokers that need more of them. */
  sparePorts: readonly [number, number];
}

/** How to start a broker: data; the lab does it. */
export interface Launch {
  command: readonly string[];
  env?: Record<string, string>;
  /** Written into the folder before the start. */
  files: Record<string, string>;
  /** What a reader is shown of it. */
  configuration: string;
  /** What every client has to send, where it is not `user` of the settings as it is. */
  login?: Login;
}

/** One version of a broker that can be started on this machine. */
export interface Installed {
  version: string;
  /** Operating system and package, for example `Debian GNU/Linux 12 (bookworm), package mosquitto`. */
  where: string;
  /** Folder with an installation of its own, entered with chroot. */
  root?: string | undefined;
}

/** A broker, and how it is had: a file of `brokers/`. */
export interface Broker {
  name: string;
  /** How to install it, for somebody who has not. */
  install: string;
  /** Versions that this machine, and each of the roots, has. */
  find: (roots: readonly string[]) => Installed[];
  /** Settings that `launch` knows. */
  offers: readonly (keyof Settings)[];
  launch: (installed: Installed, place: Place, settings: Settings) => Launch;
}

export interface Message {
  topic: string;
  payload: string;
  qos: QoS;
  retain?: boolean;
}

/** What a client is to do. What is left out is left to it. A client that only has to publish ends when it has done so. */
export interface Task {
  /** Given to every client unless it is null. */
  clientId?: string | null;
  /** The session is to outlive the connection. */
  kept?: boolean;
  /** Seconds. */
  keepalive?: number;
  subscribe?: { filter: string; qos: QoS };
  /** Published when it is first connected, as often as `times` says. */
  publish?: Message & { times?: number };
  /** Published once, when the connection is lost. */
  publishAway?: Message;
}

/** A task, and where the broker is on the loopback interface. */
export interface Told {
  port: number;
  version: SpecVersion;
  task: Task;
}

/** Things that not every client can be told to do. `exitCode`: it is a command, and its exit code says how it went. */
export type Skill = keyof Task | 'times' | 'match' | 'exitCode';

/** A client, or a function that matches topics, and how it is had: a file of `clients/`. */
export interface MeasuredClient {
  name: string;
  install: string;
  find: (roots: readonly string[]) => Installed[];
  can: readonly Skill[];
  /** Protocol versions that it speaks; all that are measured if left out. */
  versions?: readonly SpecVersion[];
  /** It speaks over WebSocket only. */
  webSocket?: true;
  /** What a reader is shown of how it is used. */
  shown: string;
  /** The command that does it. */
  launch?: (told: Told) => readonly string[];
  matches?: (filter: string, topic: string) => boolean;
}

interface Named {
  id: string;
  name: string;
  version: string;
  where: string;
}

/** An installed version of a client. */
export type ClientSoftware = Named & { client: MeasuredClient; installed: Installed };

/** A broker that runs already. */
export type GivenBroker = Named & { address: { host: string; port: number; login?: Login | undefined } };

/** An installed version of a broker, or one that runs already. */
export type BrokerSoftware = (Named & { broker: Broker; installed: Installed }) | GivenBroker;

/** What is measured. */
export type Software = BrokerSoftware | ClientSoftware;
