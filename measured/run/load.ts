import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groups } from '../../lib/measured/probe-facts';
import type { Broker, MeasuredClient } from '../lab/software';
import type { Probe, ProbeFile } from '../probe';

const room = join(import.meta.dirname, '..');

/** What a file says, with the name of the file. */
export type Identified<T> = T & { id: string };

/*
 * Each import begins with the folder, in the text itself: so the bundler of our commands finds all files that it may mean.
 */

/** All probes, group by group, in alphabetical order. */
export async function allProbes(): Promise<Probe[]> {
  const ofGroups = groups.map(async (group) => {
    const probes = await eachIn(`probes/${group}`, async (id): Promise<ProbeFile> => {
      return (await import(`../probes/${group}/${id}.ts`)).probe;
    });
    return probes.map((probe) => ({ ...probe, group }));
  });
  return (await Promise.all(ofGroups)).flat();
}

/** All brokers that this project knows how to start. */
export const allBrokers = () =>
  eachIn('brokers', async (id): Promise<Broker> => (await import(`../brokers/${id}.ts`)).broker);

/** All clients, and functions that match topics, that this project knows how to use. */
export const allClients = () =>
  eachIn('clients', async (id): Promise<MeasuredClient> => (await import(`../clients/${id}.ts`)).client);

/** What each TypeScript file of a folder says, in the order of the names of the files: `a-b.ts` stands before `a.ts`. */
function eachIn<T>(folder: string, load: (id: string) => Promise<T>): Promise<Identified<T>[]> {
  const ids = readdirSync(join(room, folder))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => basename(file, '.ts'));
  return Promise.all(ids.map(async (id) => ({ ...(await load(id)), id })));
}
