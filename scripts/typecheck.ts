import { existsSync } from 'node:fs';
import { buildSite } from '../build/build-site';
import { command } from '../lib/node/command';
import { programOf, runProgram } from '../lib/node/program';

/** What a build leaves and the program is typed by. */
const made = ['.contentlayer/generated', '.generated', 'next-env.d.ts'];

const about = { name: 'typecheck', does: 'Checks the types. In a fresh clone it builds the site first, once.' };

await command(about, async () => {
  if (!made.every((path) => existsSync(path))) {
    console.log('building the site once, for the types of its data ...');
    await buildSite().catch((error) => {
      console.error('the types were not checked: they need a site that was built once');
      throw error;
    });
  }
  await runProgram('tsc', programOf('typescript', 'tsc'), ['--noEmit']);
});
