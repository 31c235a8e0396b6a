import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean, oneOf, refusal } from '../../lib/wording';
import type { Broker, Login, MeasuredClient, Software } from '../lab/software';
import type { Identified } from './load';

/** Every version of every broker and client that can be started here. */
export function startableSoftware(
  programs: readonly Identified<Broker | MeasuredClient>[],
  roots?: string,
): Software[] {
  const systems = systemsBelow(roots);
  return programs.flatMap((program) =>
    program.find(systems).map((installed) => ({
      ...{ id: program.id, name: program.name, ...installed, installed },
      ...('offers' in program ? { broker: program } : { client: program }),
    })),
  );
}

/** Folders in this one that hold a system of their own; none without it. */
export function systemsBelow(roots?: string): string[] {
  const folders = roots === undefined ? [] : readdirSync(roots).map((name) => join(roots, name));
  return folders.filter((folder) => existsSync(join(folder, 'etc/os-release')));
}

/** The broker at an address such as `mqtt://user:password@host:1883`, with a name that ends in its version. */
export function runningSoftware(address: string, name: string | undefined): Software {
  const { protocol, hostname: host, port, username, password } = new URL(address);
  const [, title, version] = /^(.+) (\S*\d\S*)$/.exec(name ?? '') ?? [];
  if (protocol !== 'mqtt:') throw refusal(`address ${address}`, 'one that starts with mqtt://');
  if (!title || !version)
    throw refusal(`name "${name ?? ''}"`, 'a name with a version', 'for example --name "EMQX 6.0"');
  const login: Login | undefined = username
    ? { username: decodeURIComponent(username), password: decodeURIComponent(password) }
    : undefined;
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    name: title,
    version,
    where: `as it ran at an address given`,
    address: { host, port: Number(port || 1883), login },
  };
}

/** The things that are called so; all of them without a name. @throws {Error} when none is */
export function named<T extends { id: string }>(things: readonly T[], name: string | undefined, what: string): T[] {
  if (name === undefined) return [...things];
  const found = things.filter(({ id }) => id === name);
  const ids = new Set(things.map(({ id }) => id));
  if (found.length === 0)
    throw refusal(`${what} ${name}`, ids.size > 8 ? 'one that --list names' : oneOf(ids), didYouMean(name, ids));
  return found;
}
