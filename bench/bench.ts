import { parseArgs } from 'node:util';
import { command } from '../lib/node/program';
import { benchAuthor } from './author';
import { benchReader } from './reader';
import { benchScale } from './scale-table';

/** Each prints its table and returns what it missed. */
const benches = { reader: benchReader, author: benchAuthor, scale: benchScale } as const;

/**
 * `npm run bench [-- NAME ...] [--questions 100,1000,10000]`: what the site costs its readers, its authors and the machine that builds it.
 * Figures vary between machines and hours; the ratios, made in one run, are what to compare.
 */
await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { questions: { type: 'string', default: '100,1000,10000' } },
  });
  const numbers = values.questions.split(',').map(Number);
  const names = positionals.length > 0 ? positionals : Object.keys(benches);
  const misses: string[] = [];
  for (const name of names) {
    const bench = benches[name as keyof typeof benches];
    if (!bench)
      throw new Error(`Unexpected bench "${name}", expected ${Object.keys(benches).join(', ')} - leave it out`);
    misses.push(...(await bench(numbers)));
  }
  for (const miss of misses) console.log(`missed: ${miss}`);
  if (misses.length > 0) process.exitCode = 1;
});
