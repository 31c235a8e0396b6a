import { expect, test } from 'vitest';
import { helpOf, readArguments } from './command';

const about = {
  name: 'paint',
  does: 'Paints a wall.',
  takes: '[WALL]',
  options: {
    colour: { value: ['red', 'blue'], does: 'Of the paint; red if left out.' },
    coats: { value: 'NUMBER', does: 'How many.' },
    dry: { does: 'Waits until it is dry.' },
  },
  example: 'north --colour blue',
} as const;

const given = (...args: string[]) => readArguments(about, args);

test('arguments and options come by their names', () => {
  expect(given('north', '--colour=blue', '--coats', '2', '--dry')).toEqual({
    rest: ['north'],
    options: { colour: 'blue', coats: '2', dry: true },
  });
});

test.each([
  [
    ['--color', 'red'],
    'Unexpected option --color, expected `--colour`, `--coats`, `--dry` or `--help` - did you mean `--colour`?',
  ],
  [
    ['-x'],
    'Unexpected option -x, expected `--colour`, `--coats`, `--dry` or `--help` - for example npm run paint -- north --colour blue',
  ],
  [
    ['--colour', 'grey'],
    'Unexpected value "grey" of --colour, expected `red` or `blue` - for example npm run paint -- north --colour blue',
  ],
  [
    ['--coats', '--dry'],
    'Unexpected absence of a value for --coats, expected one - for example npm run paint -- north --colour blue',
  ],
  [
    ['--coats'],
    'Unexpected absence of a value for --coats, expected one - for example npm run paint -- north --colour blue',
  ],
  [['--dry=no'], 'Unexpected value "no" of --dry, expected none - leave it out'],
])('%j ends in one line that says what there is', (args, line) => {
  expect(() => given(...args)).toThrow(new Error(line));
});

test('a command without arguments takes none', () => {
  expect(() => readArguments({ name: 'paint', does: '' }, ['north'])).toThrow(
    new Error('Unexpected argument "north", expected none - npm run paint -- --help says what there is'),
  );
});

test('help says what a command does, takes and looks like', () => {
  expect(helpOf(about)).toBe(`npm run paint -- [WALL] [OPTIONS]

Paints a wall.

  --colour red|blue  Of the paint; red if left out.
  --coats NUMBER     How many.
  --dry              Waits until it is dry.
  --help             Prints this.

For example: npm run paint -- north --colour blue`);
});
