import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const inSh = (text: string) => answer(`\`\`\`sh run="never: sample"\n${text}\n\`\`\``);

testSamples({
  sound: {
    'dashes and quotation marks in messages and remarks': inSh(
      `# it’s “so” –t\nmosquitto_pub -t lamp -m '5 – 7 and “so” –t' # he said “so” –t\nmosquitto_pub -t lamp -m "it’s “on”"\nmosquitto_pub -t a –`,
    ),
    'output of a command': answer(
      '```console run="never: sample"\n$ cat x\ncat: ‘x’: No such file –t\n```\n\nIt says `cannot stat ‘x’`, or `a –b`.',
    ),
    'text about a command': answer('Run mosquitto_sub – the tool – or “mosquitto_pub”.\n\n```text\nls –l “x”\n```'),
  },
  unsound: {
    'options in a text': [
      answer('Give –t for the topic and (—retain) – as it is – for 3–5 of them, or a—b.'),
      'questions/basics/sample.mdx:9:6 Unexpected `–t`, with a space on one side of the dash, expected an option in code, or spaces on both sides - write `-t` between backticks, or a space behind the dash',
      'questions/basics/sample.mdx:9:28 Unexpected `—retain`, with a space on one side of the dash, expected an option in code, or spaces on both sides - write `--retain` between backticks, or a space behind the dash',
    ],
    'letters that are one sign in code': [
      answer('Set `--conﬁg` so.\n\n```sh\nmosquitto -c a.conﬁg\n```'),
      'questions/basics/sample.mdx:9:6 Unexpected word `--conﬁg` that only looks like `--config`, expected the letters that are meant - write --config',
      'questions/basics/sample.mdx:12:16 Unexpected word `conﬁg` that only looks like `config`, expected the letters that are meant - write config',
    ],
    'dashes for hyphens': [
      inSh('mosquitto_sub –t lamp ——verbose —W 1'),
      'questions/basics/sample.mdx:10:15 Unexpected `–t` in a command, which no shell understands, expected plain hyphens and quotation marks - write -t',
      'questions/basics/sample.mdx:10:23 Unexpected `——verbose` in a command, which no shell understands, expected plain hyphens and quotation marks - write --verbose',
      'questions/basics/sample.mdx:10:33 Unexpected `—W` in a command, which no shell understands, expected plain hyphens and quotation marks - write -W',
    ],
    'curly quotation marks around an argument': [
      answer(
        'Run `mosquitto_sub -t ‘#’` or `sudo cat “a b”`.\n\n```console run="never: sample"\n$ mosquitto_pub -m=“on”\n```',
      ),
      "questions/basics/sample.mdx:9:23 Unexpected `‘#’` in a command, which no shell understands, expected plain hyphens and quotation marks - write '#'",
      'questions/basics/sample.mdx:9:41 Unexpected `“a b”` in a command, which no shell understands, expected plain hyphens and quotation marks - write "a b"',
      'questions/basics/sample.mdx:12:20 Unexpected `“on”` in a command, which no shell understands, expected plain hyphens and quotation marks - write "on"',
    ],
  },
});
