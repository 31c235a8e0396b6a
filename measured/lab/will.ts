import type { IConnectPacket } from 'mqtt-packet';
import type { ConnectOptions, Lab, Site } from './lab';

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
