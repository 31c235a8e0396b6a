import { builtFolder } from '../build/9-publish';
import { changedPages } from '../e2e/support/changed-pages';
import { journeys, runSteps, unitTests } from '../e2e/support/test-run';
import { command } from '../lib/node/command';

await command(
  {
    name: 'test:content',
    does: 'Tests what a change of content alone can break, in the site that was built last.',
    options: {
      before: {
        value: 'FOLDER',
        does: 'A site built before the change: only pages that have changed since are opened in a browser.',
      },
    },
    example: '--before ../main/out',
  },
  async ({ options }) => {
    await builtFolder();
    const changed = options.before === undefined ? undefined : changedPages(options.before);
    if (changed) console.log(`${changed.length} pages have changed`);
    await runSteps([
      unitTests('gate/content-tests'),
      journeys(['e2e/machine-reads-pages.spec.ts', 'e2e/every-page.spec.ts'], changed && { PAGES: changed.join(' ') }),
    ]);
  },
);
