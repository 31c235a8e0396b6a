import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { releaseFile } from '../build/8-finish';
import { builtFolder } from '../build/9-publish';
import { hashedFiles } from '../deploy/headers';
import { command } from '../lib/node/command';

const release = z.object({ files: z.array(z.string()) });

const about = {
  name: 'keep-released',
  does: 'A step of deployment: adds the hashed files of the release that is online to out/, so that pages which readers have open go on working.',
  takes: 'ADDRESS',
  example: 'https://example.org/mqtt-faq',
};

/**
 * Only that release's own files are taken, not those it had kept itself. A release that cannot be read keeps nothing and stops
 * nothing: such pages reload themselves.
 */
await command(about, async ({ rest: [named = ''] }) => {
  const address = named.replace(/\/+$/, '');
  if (!/^https?:\/\//.test(address))
    throw new Error(`Unexpected address "${address}", expected that of the site that is online - name it behind --`);
  const folder = await builtFolder();
  const list = await read(`${address}/${releaseFile}`);
  const files = list && filesOf(list.toString());
  if (!files) return console.log(`no earlier release at ${address} that can be read: nothing is kept`);
  let kept = 0;
  for (const file of files.filter((name) => isMissing(folder, name))) {
    const content = await read(`${address}/${file}`);
    if (!content) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
    kept++;
  }
  console.log(`kept ${kept} of ${files.length} hashed files of the release at ${address}`);
});

/** What stands at an address; undefined when it cannot be had whole. */
async function read(address: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The hashed files that a release names; undefined for anything but a release, such as the page of a host for what is missing. */
function filesOf(list: string): string[] | undefined {
  let named: unknown;
  try {
    named = JSON.parse(list);
  } catch {
    return undefined;
  }
  return release.safeParse(named).data?.files;
}

/** The list comes from a server: only plain paths below the hashed files are taken from it. */
function isMissing(folder: string, file: string): boolean {
  const plain = /^[\w./~-]+$/.test(file) && !file.includes('..') && `/${file}`.startsWith(hashedFiles);
  return plain && !existsSync(join(folder, file));
}
