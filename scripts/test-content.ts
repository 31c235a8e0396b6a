import { parseArgs } from 'node:util';
import { builtFolder } from '../build/7-publish';
import { changedPages } from '../e2e/support/changed-pages';
import { journeys, runSteps, unitTests } from '../e2e/support/test-run';
import { command } from '../lib/node/program';

/**
 * `npm run test:content [-- --before FOLDER]`: what a change of content alone can break, in the site that was built last. With
 * `--before`, a site built before the change, only the pages that have changed since are opened in a browser.
 */
await command(async () => {
  const { values } = parseArgs({ options: { before: { type: 'string' } } });
  await builtFolder();
  const changed = values.before === undefined ? undefined : changedPages(values.before);
  if (changed) console.log(`${changed.length} pages have changed`);
  await runSteps([
    unitTests('gate/content'),
    journeys(['e2e/machine-reads-pages.spec.ts', 'e2e/every-page.spec.ts'], changed && { PAGES: changed.join(' ') }),
  ]);
});
