import type { IConnectPacket } from 'mqtt-packet';
import type { Taken } from '../probe';
import type { ConnectOptions, Lab, Site } from './lab';
import type { Stop } from './running';

/** How long a Will may take that is due, in ms: a bound, since nothing else tells that none comes. */
const patience = 3000;

type WithWill = Omit<ConnectOptions, 'will'> & { will?: Partial<IConnectPacket['will']>; watcher?: ConnectOptions };

/** Connects a client with a Will, and another one that waits for it. */
export async function connectWithWill(
  lab: Lab,
  { will, watcher: others, ...options }: WithWill = {},
  site: Site = lab,
) {
  const topic = lab.topic('status');
  const watcher = await site.subscriber(topic, 1, { name: 'watcher', ...others });
  const client = await site.connect({
    ...options,
    will: { topic, payload: Buffer.from('offline'), qos: 1, retain: false, ...will },
  });
  /** Whether the Will comes. @throws {Error} when the watcher has lost its connection */
  const comes = async (within = patience) => {
    const came = await watcher.next('publish', { within });
    if (!came && !(await watcher.ping())) throw new Error('the client that waits for the Will lost its connection');
    return came !== undefined;
  };
  return { client, watcher, topic, comes };
}

/** Whether the Will comes after a DISCONNECT with this code. */
export async function willAfterDisconnect(lab: Lab, reasonCode: number): Promise<Taken<'published' | 'none'>> {
  const { client, comes } = await connectWithWill(lab);
  client.send({ cmd: 'disconnect', reasonCode });
  await client.end(1000);
  await client.drop();
  return { outcome: (await comes()) ? 'published' : 'none' };
}

/** Lets a client vanish that has a Will with a delay, in seconds. Delayed Wills of other runs would hold it up, so it has a broker of its own. */
async function vanishWithDelay(lab: Lab, willDelayInterval: number, options: ConnectOptions = {}) {
  const site = await lab.broker();
  const will = { properties: { willDelayInterval } };
  const { client, comes } = await connectWithWill(lab, { ...options, will }, site);
  const start = lab.now();
  await client.drop();
  return { site, comes, start };
}

/** When a Will with a delay of 4 s comes. */
export async function delayOfWill(lab: Lab, options?: ConnectOptions): Promise<Taken<'at-once' | 'delayed' | 'never'>> {
  const { comes, start } = await vanishWithDelay(lab, 4, options);
  if (!(await comes(15_000))) return { outcome: 'never' };
  const number = Number(((lab.now() - start) / 1000).toFixed(1));
  return { outcome: number < 2 ? 'at-once' : 'delayed', number };
}

/** Whether a Will with a delay of 3 s comes when its client is back before that. */
export async function willAfterReturn(lab: Lab, again: ConnectOptions = {}): Promise<Taken<'published' | 'dropped'>> {
  const { site, comes } = await vanishWithDelay(lab, 3, { kept: true });
  await lab.wait(500);
  await site.connect({ name: 'again', clientId: lab.clientId('client'), ...again });
  return { outcome: (await comes(7000)) ? 'published' : 'dropped' };
}

export const willAtStopOutcomes = {
  'before-the-end': { says: 'yes, before the broker ends', conforms: true },
  'after-restart': { says: 'yes, after the restart', conforms: true },
  none: { says: 'no, not even after the restart', conforms: 'open' },
} as const;

/** When the Will of a client comes whose broker is stopped so, and started again. */
export async function willAtStop(lab: Lab, how: Stop): Promise<Taken<keyof typeof willAtStopOutcomes>> {
  const site = await lab.broker({ persistence: true });
  const { watcher, topic } = await connectWithWill(lab, { will: { retain: true }, watcher: { kept: true } }, site);
  await site.stop(how);
  await watcher.end();
  if (watcher.messages().length > 0) return { outcome: 'before-the-end' };
  await site.start();
  // Stored for the session, or retained: one of them is enough.
  const again = await site.subscriber(topic, 1, { name: 'watcher', kept: true, clean: false });
  return { outcome: (await again.next('publish', { within: 5000 })) ? 'after-restart' : 'none' };
}
