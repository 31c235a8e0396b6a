import { command } from '../lib/node/command';
import { benchAuthor } from './author';
import { benchBuilds } from './builds';
import { benchLcp } from './lcp';
import { benchReader } from './reader';
import { benchSearch } from './search';

/** Each prints its table and returns what it missed. */
const benches = {
  reader: benchReader,
  search: benchSearch,
  lcp: benchLcp,
  author: benchAuthor,
  scale: benchBuilds,
  compare: benchBuilds,
};

const about = {
  name: 'bench',
  does: `Measures what the site costs its readers, its authors and the machine that builds it. Without a name: all but compare.
Machines and hours differ: compare ratios from one run.

  reader       bytes, scores of Lighthouse and waits of the main pages
  search       how many queries find their answer, and what a search costs: of the site that was built last
  lcp          largest contentful paint of an answer, beside the same answer as HTML written by hand
  author       how long check takes, and until an edit shows in the open page
  scale        what a build and an edit cost
  compare REV  the same beside revision REV, in one run on this machine`,
  takes: '[NAME [REV]]',
  options: {
    questions: {
      value: 'LIST',
      does: 'Numbers of questions for search, scale and compare; 110,1000,10000 if left out.',
    },
    others: { does: 'VitePress and Starlight as well, with the same answers.' },
  },
  example: 'compare HEAD~1 --questions 110,1000',
};

await command(about, async ({ rest: [name, revision], options }) => {
  const names = Object.keys(benches).filter((bench) => (name ? bench === name : bench !== 'compare'));
  if (names.length === 0 || (name === 'compare') !== Boolean(revision))
    throw new Error(
      `Unexpected bench "${[name, revision].filter(Boolean).join(' ')}", expected ${Object.keys(benches).join(', ')} - npm run bench -- --help says what each takes`,
    );
  // Whatever stops a bench, what it started and its temporary folders go with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  for (const bench of names) {
    const numbers = (options.questions ?? '110,1000,10000').split(',').map(Number);
    const misses = await benches[bench as keyof typeof benches](numbers, revision, options.others);
    for (const miss of misses) console.log(`missed: ${miss}`);
    if (misses.length > 0) process.exitCode = 1;
  }
});
