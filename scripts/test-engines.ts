import { builtFolder } from '../build/9-publish';
import { runEngines } from '../e2e/support/test-run';
import { command } from '../lib/node/command';

await command(
  {
    name: 'test:engines',
    does: 'Runs journeys in Firefox and WebKitGTK, those that are installed, on the site that was built last.',
    passesOnTo: '`vitest run`',
    example: '-t Firefox',
  },
  async ({ rest }) => {
    await builtFolder();
    if (!(await runEngines(rest))) process.exitCode = 1;
  },
);
