import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { groups } from '../../lib/measured/probe-facts';
import type { Broker, MeasuredClient } from '../lab/software';
import type { Probe } from '../probe';

const room = join(import.meta.dirname, '..');

/** All probes, group by group, in alphabetical order. */
export async function allProbes(): Promise<Probe[]> {
  const files = groups.flatMap((group) => typescriptIn(join(room, 'probes', group)));
  return Promise.all(files.map(async (file) => ((await import(pathToFileURL(file).href)) as { probe: Probe }).probe));
}

/** All brokers that this project knows how to start. */
export async function allBrokers(): Promise<Broker[]> {
  const files = typescriptIn(join(room, 'brokers'));
  return Promise.all(
    files.map(async (file) => ((await import(pathToFileURL(file).href)) as { broker: Broker }).broker),
  );
}

/** All clients, and functions that match topics, that this project knows how to use. */
export async function allClients(): Promise<MeasuredClient[]> {
  const files = typescriptIn(join(room, 'clients'));
  return Promise.all(
    files.map(async (file) => ((await import(pathToFileURL(file).href)) as { client: MeasuredClient }).client),
  );
}

function typescriptIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
}
