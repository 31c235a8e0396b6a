import { fuzz } from '../gate/attacks/fuzz/fuzz';
import { command } from '../lib/node/command';

await command(
  {
    name: 'fuzz',
    does: 'Lets check judge random mutations of the real answers, and builds those that it lets through.',
    options: {
      seed: { value: 'NUMBER', does: 'Repeats a run, as long as the answers stay the same.' },
      runs: { value: 'NUMBER', does: 'How many files are judged; 5000 if left out.' },
    },
    example: '--seed 1 --runs 300',
  },
  ({ options }) => fuzz(options),
);
