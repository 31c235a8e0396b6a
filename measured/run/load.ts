import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from '../../lib/measured/probe-facts';
import type { Broker, MeasuredClient } from '../lab/software';
import type { Probe } from '../probe';

const room = join(import.meta.dirname, '..');

/*
 * Each import begins with the folder, in the text itself: so the bundler of our commands finds all files that it may mean.
 */

/** All probes, group by group, in alphabetical order. */
export async function allProbes(): Promise<Probe[]> {
  const names = groups.flatMap((group) => namesIn(`probes/${group}`).map((name) => [group, name] as const));
  const modules = names.map(([group, name]) => import(`../probes/${group}/${name}.ts`) as Promise<{ probe: Probe }>);
  return (await Promise.all(modules)).map(({ probe }) => probe);
}

/** All brokers that this project knows how to start. */
export async function allBrokers(): Promise<Broker[]> {
  const modules = namesIn('brokers').map((name) => import(`../brokers/${name}.ts`) as Promise<{ broker: Broker }>);
  return (await Promise.all(modules)).map(({ broker }) => broker);
}

/** All clients, and functions that match topics, that this project knows how to use. */
export async function allClients(): Promise<MeasuredClient[]> {
  const modules = namesIn('clients').map(
    (name) => import(`../clients/${name}.ts`) as Promise<{ client: MeasuredClient }>,
  );
  return (await Promise.all(modules)).map(({ client }) => client);
}

/** The TypeScript files of a folder, without the ends of their names. */
function namesIn(folder: string): string[] {
  const path = join(room, folder);
  return (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}
