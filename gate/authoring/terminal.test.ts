import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { readConsent } from './new-question';
import { ask, openTerminal, type Terminal } from './terminal';

/** Lets somebody type these lines at once, before anything is asked. */
async function typedAhead(text: string, answer: (terminal: Terminal) => Promise<unknown>) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal(input, output);
  input.write(text);
  await setImmediate();
  const answers = await answer(terminal);
  terminal.close();
  return { answers, shown: String(output.read()) };
}

test('lines that are typed ahead answer the questions in their order, and are shown behind them', async () => {
  const { answers, shown } = await typedAhead('one\n\nthree\n', async (terminal) => [
    await terminal.question('1: '),
    await terminal.question('2: '),
    await terminal.question('3: '),
  ]);
  expect(answers).toEqual(['one', '', 'three']);
  expect(shown).toBe('1: one\n2: \n3: three\n');
});

test('after an answer that is refused, what was typed ahead is not taken for the next one', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const said: string[] = [];
  const terminal = {
    lines: ['maybe', 'y'],
    question: async (prompt: string) => {
      said.push(prompt);
      return terminal.lines.shift() ?? 'n';
    },
    forget: () => terminal.lines.splice(0),
    close: () => {},
  };
  expect(await ask(terminal, undefined, 'Sure? ', readConsent)).toBe(false);
  expect(said).toEqual(['Sure? ', 'Sure? ']);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
