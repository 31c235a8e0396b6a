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
  const watcher = await site.connect({ name: 'watcher', ...others });
  await watcher.subscribe(topic, 1);
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
  const again = await site.connect({ name: 'watcher', kept: true, clean: false });
  await again.subscribe(topic, 1);
  return { outcome: (await again.next('publish', { within: 5000 })) ? 'after-restart' : 'none' };
}
