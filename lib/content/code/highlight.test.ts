import { expect, test } from 'vitest';
import { tokensOf } from './highlight';

/** Code with its kinds written into it, as `<keyword|for>`. */
const shown = async (text: string, language: string) =>
  (await tokensOf(text, language)).map((token) => (token.kind ? `<${token.kind}|${token.text}>` : token.text)).join('');

// What is put into a template.
const host = ['$', '{host}'].join('');

test.each([
  [
    'sh',
    `mosquitto_pub -t pump/7 -m 'on' -q 1 # once`,
    `<keyword|mosquitto_pub> -t pump/7 -m <string|'on'> -q 1 <comment|# once>`,
  ],
  [
    'js',
    `import mqtt from "mqtt"; // it\nawait mqtt.connectAsync(\`mqtt://${host}\`, { clean: true });`,
    `<keyword|import> mqtt <keyword|from> <string|"mqtt">; <comment|// it>\n<keyword|await> mqtt.connectAsync(<string|\`mqtt://>${host}<string|\`>, { clean: <constant|true> });`,
  ],
  ['python', `return client('a', 2) # x`, `<keyword|return> client(<string|'a'>, <constant|2>) <comment|# x>`],
  [
    'cpp',
    '#include <x.h>\nif (!ok) stop(1);',
    '<keyword|#include> <string|<x.h>>\n<keyword|if> (!ok) stop(<constant|1>);',
  ],
  ['json', '{"a": "b", "c": 1}', '{<keyword|"a">: <string|"b">, <keyword|"c">: <constant|1>}'],
  ['yaml', 'image: mosquitto\nports: ["1883"]', '<keyword|image>: mosquitto\n<keyword|ports>: [<string|"1883">]'],
  ['text', 'if (1) "a"', 'if (1) "a"'],
  ['a language of nobody', 'if (1) "a"', 'if (1) "a"'],
])('%s', async (language, text, expected) => {
  expect(await shown(text, language)).toBe(expected);
});

test('in a console session prompts, commands and output are told apart', async () => {
  expect(await shown(`$ echo a \\\n  'b'\na b\na\n$ exit`, 'console')).toBe(
    `<prompt|$ ><keyword|echo> a \\\n  <string|'b'>\n<output|a b\na>\n<prompt|$ ><keyword|exit>`,
  );
});

test('in a configuration settings and values are told apart, and a # inside of a line is a Topic Filter', async () => {
  const text =
    '# all\nlistener 1884 127.0.0.1\nallow_anonymous true\ntopic # out 1 "" up/\n  proxy_read_timeout 1h;\n[Unit]\nA=5s\n';
  expect(await shown(text, 'conf')).toBe(
    `<comment|# all
><keyword|listener> <constant|1884 127.0.0.1>
<keyword|allow_anonymous> <constant|true>
<keyword|topic> # out <constant|1> <string|""> up/
  <keyword|proxy_read_timeout> <constant|1h>;
<keyword|[Unit]
A>=<constant|5s>
`,
  );
});

test.each(['sh', 'console', 'conf', 'js', 'python', 'cpp', 'json', 'yaml'])(
  'nothing of %s is lost',
  async (language) => {
    const text = '\n  a  "b" <c> & $d `e` \\\n\n# f\t{g}\n$ h "\n\n';
    expect((await tokensOf(text, language)).map((token) => token.text).join('')).toBe(text);
  },
);

test('a line that is longer than any in a page stays as it is, so that no text can hold a build up', async () => {
  const long = `"${'('.repeat(600)}"`;
  expect(await shown(`${long}\n"a"`, 'js')).toBe(`${long}\n<string|"a">`);
});
