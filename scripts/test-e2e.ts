import { builtFolder } from '../build/9-publish';
import { runJourneys } from '../e2e/support/test-run';
import { command } from '../lib/node/command';

await command(
  {
    name: 'test:e2e',
    does: 'Runs journeys on the site that was built last.',
    takes: '[FILE]...',
    passesOnTo: '`playwright test`',
    example: 'e2e/accordion.spec.ts',
  },
  async ({ rest }) => {
    await builtFolder();
    if (!(await runJourneys(rest))) process.exitCode = 1;
  },
);
