import { command } from '../lib/node/command';
import { benchAuthor } from './author';
import { benchReader } from './reader';
import { benchScale } from './scale-table';

/** Each prints its table and returns what it missed. */
const benches = { reader: benchReader, author: benchAuthor, scale: benchScale } as const;

const about = {
  name: 'bench',
  does: 'Measures what the site costs its readers, its authors and the machine that builds it. Figures vary; compare ratios of one run.',
  takes: `[${Object.keys(benches).join('|')}]...`,
  options: { questions: { value: 'LIST', does: 'Numbers of questions for `scale`; 100,1000,10000 if left out.' } },
  example: 'scale --questions 100,1000',
};

await command(about, async ({ rest, options }) => {
  const numbers = (options.questions ?? '100,1000,10000').split(',').map(Number);
  const names = rest.length > 0 ? rest : Object.keys(benches);
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
