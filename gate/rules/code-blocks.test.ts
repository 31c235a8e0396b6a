import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

testSamples({
  sound: {
    'sessions with prompts of many kinds': answer(
      [
        block('console', '$ ls\na'),
        block('console', 'pi@pi:~ $ ls'),
        block('console', 'root@pi:/# ls'),
        block('console', 'PS C:\\Users> ls'),
        block('console', 'C:\\>dir'),
        block('console', 'sqlite> .tables'),
        block('console', '# apt update\n'),
      ].join('\n\n'),
    ),
    'commands and programs that hold such signs': answer(
      [
        block('sh', 'echo "$ 5"\necho $HOME # “so”'),
        block('python', '# say “no”\nprint("“no” it’s", a >> 3)'),
        block('js', "// “no”\nconst a = '“no” &amp;';\nb.replace(/&/g, '&amp;');"),
        block('html', '<a href="?a&amp;b">&nbsp;</a>'),
        block('conf', '# a “b”\nlistener 1883'),
        block('text', 'a\u00A0b &lt; “c”'),
        block('powershell', 'Get-Service mosquitto'),
        block('sh', 'ssh pi@pump.example ls # at 1\nscp a pi@pump.example:b'),
        block('ini', '1 = a\n2 = b'),
        block('yaml', '1: a\n2: b'),
        block('conf', '1  * * * *\n2  * * * *'),
        block('text', '1  a\n2  b'),
        block('js', '> 1 + 1\n2'),
        block('sh', '# one\nls\n# two'),
        block('conf', '1  listener 1883'),
      ].join('\n\n'),
    ),
    'an indented session in a list': answer('- One:\n\n  ```console\n  $ ls\n  ```'),
  },
  unsound: {
    'blocks without code': [
      answer('```sh\n```\n\n```js\n\n\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected block without code, expected code - write it, or delete the block',
      'questions/basics/sample.mdx:12:1 Unexpected block without code, expected code - write it, or delete the block',
    ],
    'prompts before commands': [
      answer(
        [
          block('sh', '# one\n$ ls\n$ ls'),
          block('powershell', 'PS C:\\> ls'),
          block('bat', 'C:\\Users>dir'),
          block('python', '>>> import time'),
        ].join('\n\n'),
      ),
      'questions/basics/sample.mdx:11:1 Unexpected prompt of a terminal before a command, expected commands alone - write `console` as the language of the block',
      'questions/basics/sample.mdx:16:1 Unexpected prompt of a terminal before a command, expected commands alone - write `console` as the language of the block',
      'questions/basics/sample.mdx:20:1 Unexpected prompt of a terminal before a command, expected commands alone - write `console` as the language of the block',
      'questions/basics/sample.mdx:24:1 Unexpected prompt of a terminal before a command, expected commands alone - write `text` as the language of the block',
    ],
    'prompts that name a machine, and those of zsh and IPython': [
      answer(
        [
          block('sh', '# one\nroot@pi:~# ls'),
          block('bash', 'pi@raspberrypi:~ $ ls'),
          block('sh', '% ls'),
          block('python', 'In [1]: import time'),
          block('sh', '[user@host ~]$ ls'),
        ].join('\n\n'),
      ),
      ...[11, 15, 19].map(
        (line) =>
          `questions/basics/sample.mdx:${line}:1 Unexpected prompt of a terminal before a command, expected commands alone - write \`console\` as the language of the block`,
      ),
      'questions/basics/sample.mdx:23:1 Unexpected prompt of a terminal before a command, expected commands alone - write `text` as the language of the block',
      'questions/basics/sample.mdx:27:1 Unexpected prompt of a terminal before a command, expected commands alone - write `console` as the language of the block',
    ],
    'a prompt of root that makes a remark of each command': [
      answer(`> ${block('sh', '# apt update\n\n# apt install mosquitto').replaceAll('\n', '\n> ')}`),
      'questions/basics/sample.mdx:9:3 Unexpected block of commands that holds only remarks, expected a command - delete the `#` before each command, or write `console` as the language of the block',
    ],
    'commands with their output': [
      answer(
        [
          '1764500000: mosquitto version 2.0.11 starting',
          'Client a sending CONNECT',
          'Error: Connection refused',
          'bash: moquitto: command not found',
          '● mosquitto.service - Mosquitto',
        ]
          .map((output) => `> ${block('sh', `mosquitto -v\n${output}`).replaceAll('\n', '\n> ')}`)
          .join('\n\nText.\n\n'),
      ),
      ...[11, 25, 32, 39].map(
        (line) =>
          `questions/basics/sample.mdx:${line}:3 Unexpected output of a command among commands, expected commands alone - write \`console\` as the language of the block, and \`$ \` before each command`,
      ),
    ],
    'numbers of lines': [
      answer(
        [
          block('conf', '1  listener 1883\n2  allow_anonymous true'),
          block('js', '7 | const a = 1;\n8\n9 | b();'),
          '- One:\n\n  ```python\n  1.\ta = 1\n  2.\tb()\n  ```',
        ].join('\n\n'),
      ),
      'questions/basics/sample.mdx:10:1 Unexpected numbers of lines before the code, expected code that can be copied - delete them, or write `text` as the language of the block if they count steps',
      'questions/basics/sample.mdx:15:1 Unexpected numbers of lines before the code, expected code that can be copied - delete them, or write `text` as the language of the block if they count steps',
      'questions/basics/sample.mdx:23:3 Unexpected numbers of lines before the code, expected code that can be copied - delete them, or write `text` as the language of the block if they count steps',
    ],
    'session without a prompt': [
      answer(block('console', 'mosquitto_sub -t a\n4.2')),
      'questions/basics/sample.mdx:9:1 Unexpected block of `console` in which nothing is typed, expected a prompt such as `$ ` before each command - write it there, or `text` as the language of output alone',
    ],
    'such signs of a command in a line of text': [
      answer('Run `mosquitto_sub\u00A0-t a`, or `mosquitto_sub -t a &amp;` for `60\u00A0s`.'),
      'questions/basics/sample.mdx:9:19 Unexpected space that programs take for a letter, expected a plain space - replace it by one',
      'questions/basics/sample.mdx:9:50 Unexpected sign as HTML writes it in code, expected the sign itself - write `&`, `<`, `>`, `"` or a space in its place',
    ],
    'signs of web pages and word processors': [
      answer(
        [
          block('sh', 'mosquitto_sub\u00A0-t a &amp;'),
          block('js', 'const a = 1;\nconst b = “c”;'),
          block('conf', 'listener 1883\npassword_file “/etc/mosquitto/passwd”'),
        ].join('\n\n'),
      ),
      'questions/basics/sample.mdx:10:14 Unexpected space that programs take for a letter, expected a plain space - replace it by one',
      'questions/basics/sample.mdx:10:20 Unexpected sign as HTML writes it in code, expected the sign itself - write `&`, `<`, `>`, `"` or a space in its place',
      `questions/basics/sample.mdx:15:11 Unexpected quotation mark of a text in code, expected straight ones - write \`"\` or \`'\` in its place`,
      `questions/basics/sample.mdx:20:15 Unexpected quotation mark of a text in code, expected straight ones - write \`"\` or \`'\` in its place`,
    ],
  },
});
