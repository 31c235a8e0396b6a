import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExampleMarks } from '../../lib/content/example-marks';
import type { Stage } from './machine';
import { prepareExamples } from './prepare';
import type { Answer, Block } from './read-examples';
import { runAnswer } from './run-answer';

const prepared = prepareExamples();

/** An answer with these blocks, each with its information and its text; line 10 of the file opens the first. */
function answerWith(...blocks: [info: string, text: string][]): Answer {
  const read = ([info, text]: [string, string], index: number): Block => {
    const [lang = '', ...meta] = info.split(' ');
    const marks = readExampleMarks(meta.join(' '));
    if ('unexpected' in marks) throw new Error(marks.unexpected);
    return { lang, text, marks, line: 10 * (index + 1) };
  };
  return {
    slug: 'sample',
    path: 'content/questions/basics/sample.mdx',
    named: ['node pump.mjs'],
    blocks: blocks.map(read),
  };
}

// On a machine without namespaces the port is another test's.
describe.skipIf(typeof prepared === 'string' || prepared.isolation === 'none').concurrent('examples', () => {
  const stage = { ...(prepared as Omit<Stage, 'root'>), root: '' };
  const problemsOf = async (...blocks: [string, string][]) =>
    (await runAnswer(answerWith(...blocks), stage)).map(
      ({ line, expected, came }) => `${line}: ${expected} <> ${came}`,
    );

  test('that are right: a file, a broker, a program in the background, a session, an output', async () => {
    const problems = await problemsOf(
      [
        'js run="save pump.mjs"',
        `import mqtt from 'mqtt'\nconst client = await mqtt.connectAsync('mqtt://localhost:1884')\nawait client.publishAsync('pump/7', 'on', { qos: 1 })\nclient.end()`,
      ],
      ['conf run="broker small.conf"', 'listener 1884 127.0.0.1\nallow_anonymous true'],
      ['sh run="background"', "mosquitto_sub -p 1884 -t 'pump/#' -v"],
      [
        'console run',
        '$ pwd | grep -c "$HOME"\n1\n$ mosquitto_pub -p 1884 -t pump/7 -m off; ls -1\npump.mjs\nsmall.conf',
      ],
      ['text output="background" after="node pump.mjs"', 'pump/7 off\npump/7 on'],
      ['sh run fresh', 'ls | wc -l'],
      ['text output', '0'],
    );
    expect(problems).toEqual([]);
  });

  test('with another output', async () => {
    const blocks: [string, string][] = [
      ['console run', '$ echo a\na\n$ echo b\nc'],
      ['sh run', 'echo d'],
      ['text output', 'd\ne'],
    ];
    expect(await problemsOf(...blocks)).toEqual(['14: c <> a\nb', '32: e <> d']);
  });

  test('with an output that is too long', async () => {
    expect(await problemsOf(['console run', '$ echo a; echo b\na'])).toEqual(['12: nothing more <> a\nb']);
  });

  test('with a command that fails, where no output is shown', async () => {
    const [problem] = await problemsOf(['sh run', 'mosquitto_pub -p 1999 -t a -m b\ntrue']);
    expect(problem).toMatch(/^10: commands that succeed <> Error: /);
  });

  test('with a broker that does not start', async () => {
    const [problem] = await problemsOf(['conf run="broker a.conf"', 'listener 1884\nallow_anonimous true']);
    expect(problem).toMatch(/^10: a broker that starts <> .*allow_anonimous/s);
  });

  test('with a program in the background that fails', async () => {
    const [problem] = await problemsOf(['js run="background"', 'process.exit(1)'], ['sh run', 'true']);
    expect(problem).toMatch(/^10: a program that goes on running, or ends well <> /);
  });

  test('leave no process behind', async () => {
    await problemsOf(['sh run="background"', 'sleep 654321'], ['sh run', 'setsid sleep 654321 & true']);
    const left = readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('654321');
      } catch {
        return false;
      }
    });
    expect(left).toEqual([]);
  });
});
