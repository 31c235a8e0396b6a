import { parseArgs } from 'node:util';
import { command } from '../lib/node/program';
import { benchAuthor } from './author';
import { benchBuilds } from './builds';
import { benchLcp } from './lcp';
import { benchReader } from './reader';

/** Each prints its table and returns what it missed. */
const benches = { reader: benchReader, lcp: benchLcp, author: benchAuthor, scale: benchBuilds, compare: benchBuilds };

const help = `npm run bench [-- NAME]: what the site costs its readers, its authors and the machine that builds it

  reader       bytes, scores of Lighthouse and waits of the main pages
  lcp          largest contentful paint of an answer, beside the same answer as HTML written by hand
  author       how long check takes, and until an edit shows in the open page
  scale        what a build and an edit cost
  compare REV  the same beside revision REV, in one run on this machine

  --questions 110,1000,10000   numbers of questions for scale and compare
  --others                     VitePress and Starlight as well, with the same answers

Without a name: all but compare. Machines and hours differ: compare ratios from one run.`;

await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      questions: { type: 'string', default: '110,1000,10000' },
      others: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  const [name, revision] = positionals;
  const names = Object.keys(benches).filter((bench) => (name ? bench === name : bench !== 'compare'));
  if (names.length === 0 || (name === 'compare') !== Boolean(revision))
    throw new Error(`Unexpected bench "${positionals.join(' ')}", expected one of these\n\n${help}`);
  // Whatever stops a bench, what it started and its temporary folders go with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  for (const bench of names) {
    const numbers = values.questions.split(',').map(Number);
    const misses = await benches[bench as keyof typeof benches](numbers, revision, values.others);
    for (const miss of misses) console.log(`missed: ${miss}`);
    if (misses.length > 0) process.exitCode = 1;
  }
});
