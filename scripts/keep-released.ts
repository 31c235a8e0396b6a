import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashedFiles } from '../deploy/headers';
import { outFolder } from './build-site';
import { releaseFile } from './finish';
import { command } from './stage';

/**
 * A step of deployment: `npm run keep-released -- https://example.org/mqtt-faq` adds the hashed files of the release that is online there
 * to `out/`, so that pages which readers have open go on working. Only that release's own files are taken, not those it had kept itself.
 * A release that cannot be read keeps nothing and stops nothing: such pages reload themselves.
 */
await command(async () => {
  const address = (process.argv[2] ?? '').replace(/\/+$/, '');
  if (!/^https?:\/\//.test(address))
    throw new Error(`Unexpected address "${address}", expected that of the site that is online - name it behind --`);
  const response = await fetch(`${address}/${releaseFile}`).catch(() => undefined);
  if (!response?.ok) return console.log(`no earlier release at ${address}: nothing is kept`);
  const { files } = (await response.json()) as { files: string[] };
  let kept = 0;
  for (const file of files.filter(isMissing)) {
    const found = await fetch(`${address}/${file}`);
    if (!found.ok) continue;
    await mkdir(dirname(join(outFolder, file)), { recursive: true });
    await writeFile(join(outFolder, file), Buffer.from(await found.arrayBuffer()));
    kept++;
  }
  console.log(`kept ${kept} of ${files.length} hashed files of the release at ${address}`);
});

/** The list comes from a server: only plain paths below the hashed files are taken from it. */
function isMissing(file: string): boolean {
  const plain = /^[\w./~-]+$/.test(file) && !file.includes('..') && `/${file}`.startsWith(hashedFiles);
  return plain && !existsSync(join(outFolder, file));
}
