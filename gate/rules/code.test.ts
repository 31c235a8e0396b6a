import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

/** A block of commands, of which the first stands in line 10. */
const commands = (...lines: string[]) => answer(`\`\`\`sh\n${lines.join('\n')}\n\`\`\``);
const blind = (line: number, column: number, command: string) =>
  `questions/basics/sample.mdx:${line}:${column} Unexpected \`${command}\`, which does what its reader has not seen, expected commands that show what they do - save what is loaded to a file first, or name a package; delete what can be named alone`;

testSamples({
  sound: {
    'commands that show what they load and delete': answer(
      'Run `curl -s https://example.org/a | jq .`, `curl -O https://example.org/x.sh`, `sh x.sh`, `rm -r /tmp/lamp` and `mosquitto_sub -t a | sh-x`. curl | sh is not shown here.',
    ),
    'commands that look like others that run what they load': commands(
      'curl -s https://example.org/a | python3 -m json.tool',
      'curl -s https://example.org/a | node -e "1"',
      'curl -fsSL https://example.org/key | gpg --dearmor | sudo tee /etc/apt/key.gpg',
      'curl -f http://localhost || sh -c "exit 1"',
      'curl -o a https://example.org/a',
      'ls | sh',
      '. ./venv/bin/activate && eval "$(ssh-agent -s)"',
      'source <(kubectl completion bash)',
      'echo aGk= | base64 -d | jq .',
      'sudo rm -rf /var/lib/mosquitto/* ~/mqtt',
      'sudo chown -R mosquitto /mosquitto/data',
    ),
    'code between backticks': answer('Send `{1 + 1}` and `import x`.\n\n```js\nexport const a = {};\n```'),
  },
  unsound: {
    'commands that do what nobody has seen': [
      answer(
        'Run `curl -fsSL https://example.org/x.sh | sudo bash`.\n\n```sh\nbash <(curl -s https://example.org/x)\nsudo rm -rf / --x\n```',
      ),
      'questions/basics/sample.mdx:9:6 Unexpected `curl -fsSL https://example.org/x.sh | sudo bash`, which does what its reader has not seen, expected commands that show what they do - save what is loaded to a file first, or name a package; delete what can be named alone',
      'questions/basics/sample.mdx:12:1 Unexpected `bash <(curl`, which does what its reader has not seen, expected commands that show what they do - save what is loaded to a file first, or name a package; delete what can be named alone',
      'questions/basics/sample.mdx:13:6 Unexpected `rm -rf /`, which does what its reader has not seen, expected commands that show what they do - save what is loaded to a file first, or name a package; delete what can be named alone',
    ],
    'commands that run what they load in other ways': [
      commands(
        'eval "$(curl -s https://example.org/a)"',
        '. <(curl -s https://example.org/a)',
        'curl https://example.org/a | tee a.sh | /bin/sh',
        'curl https://example.org/a \\',
        '  | sudo python3 -',
        'echo aGk= | base64 -d | sh',
        'iex ((New-Object Net.WebClient).DownloadString("https://example.org/a"))',
      ),
      blind(10, 1, 'eval "$(curl'),
      blind(11, 1, '. <(curl'),
      blind(12, 1, 'curl https://example.org/a | tee a.sh | /bin/sh'),
      blind(13, 1, 'curl https://example.org/a     | sudo python3 -'),
      blind(15, 13, 'base64 -d | sh'),
      blind(16, 1, 'iex ((New-Object Net.WebClient).DownloadString'),
    ],
    'commands that delete all there is': [
      commands('rm -r -f /', 'rm --recursive "$HOME"', 'rm -rf ~/*'),
      blind(10, 1, 'rm -r -f /'),
      blind(11, 1, 'rm --recursive "$HOME"'),
      blind(12, 1, 'rm -rf ~/'),
    ],
    'import of another system': [
      answer("import Tabs from '@theme/Tabs';\n\nText."),
      'questions/basics/sample.mdx:9:1 Unexpected `import`, expected text - delete it, for components need none, or put code between lines of ```',
    ],
    'macros of Confluence': [
      answer('{info}\n\nText.\n\n{info}\n\n{toc}'),
      'questions/basics/sample.mdx:9:1 Unexpected `{info}` of another system, expected text - write <Callout kind="note">, a blank line, the text, a blank line and </Callout>',
      'questions/basics/sample.mdx:13:1 Unexpected `{info}` of another system, expected text - write <Callout kind="note">, a blank line, the text, a blank line and </Callout>',
      'questions/basics/sample.mdx:15:1 Unexpected `{toc}` of another system, expected text - delete it',
    ],
    'macro of Confluence with a language': [
      answer('{code:bash}\nls\n{code}'),
      'questions/basics/sample.mdx:9:1 Unexpected `{code:bash}` of another system, expected text - write lines of ``` around the code',
    ],
    'rest of a source that a program has named': [
      answer('Text.{index=0}'),
      'questions/basics/sample.mdx:9:6 Unexpected expression `{index=0}`, expected text - delete it',
    ],
    'name of macros within a topic': [
      answer('Publish to home/{code}/state.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{code}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'placeholder in braces': [
      answer('Publish to home/{room}/state.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{room}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'placeholder in two braces': [
      answer('Publish to home/{{room}}/state.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{{room}}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'shell variable in braces': [
      answer('Set $\x7bHOME} first.'),
      'questions/basics/sample.mdx:9:6 Unexpected expression `{HOME}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'brace behind inline code that is not closed': [
      answer('See `code {x} here.'),
      'questions/basics/sample.mdx:9:5 Unexpected backtick without another that is shown as it is written, expected markup that works - close the code, or write `\\`` for the sign itself',
      'questions/basics/sample.mdx:9:11 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'brace in what looks like indented code': [
      answer('    const a = {};'),
      'questions/basics/sample.mdx:9:5 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
      'questions/basics/sample.mdx:9:15 Unexpected expression `{}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'code fence that closes with fewer signs': [
      answer('````\n```\n\nText.\n\n````\n\n{x}'),
      'questions/basics/sample.mdx:9:1 Unexpected block of code without its language, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write it behind the opening marks; `text` is for what has none',
      'questions/basics/sample.mdx:16:1 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'formulas with braces, each told once': [
      answer(
        'It takes $\\frac{1}{2}$ of $x_{n} \\times 2^{28}$.\n\n$$\n\\sum_{i=1}^{n} i\n$$\n\nOr \\(\\frac{1}{2}\\).',
      ),
      'questions/basics/sample.mdx:9:10 Unexpected formula `$\\frac{1}{2}$`, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:9:27 Unexpected formula `$x_{n} \\times 2^{28}$`, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:11:1 Unexpected formula `$$ \\sum_{i=1}^{n} i $$`, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:15:4 Unexpected formula `\\(\\frac{1}{2}\\)`, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
    ],
    'fraction without signs around it, and a brace behind it': [
      answer('It takes \\frac{1}{2} of {it}.'),
      'questions/basics/sample.mdx:9:15 Unexpected `{` of a formula, expected text - write the formula in words or plain signs, such as 10², or put all of it between backticks',
      'questions/basics/sample.mdx:9:25 Unexpected expression `{it}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'placeholders between two prices': [
      answer('It costs $5 for {name} or $7 for {other}, not $9.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{name}`, expected text - write `\\{` for the sign itself, or put it between backticks',
      'questions/basics/sample.mdx:9:34 Unexpected expression `{other}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'braces of formulas': [
      answer('It is 2^{28} and \\text{size}.'),
      'questions/basics/sample.mdx:9:9 Unexpected `{` of a formula, expected text - write the formula in words or plain signs, such as 10², or put all of it between backticks',
      'questions/basics/sample.mdx:9:23 Unexpected `{` of a formula, expected text - write the formula in words or plain signs, such as 10², or put all of it between backticks',
    ],
  },
});
