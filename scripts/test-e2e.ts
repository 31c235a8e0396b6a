import { builtFolder } from '../build/7-publish';
import { runJourneys } from '../e2e/support/test-run';
import { command } from '../lib/node/program';

/** `npm run test:e2e [-- FILE ...]`: journeys on the site that was built last. Takes what `playwright test` takes. */
await command(async () => {
  await builtFolder();
  if (!(await runJourneys(process.argv.slice(2)))) process.exitCode = 1;
});
