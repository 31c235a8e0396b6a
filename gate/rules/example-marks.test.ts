import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const block = (info: string, text = 'x') => `\`\`\`${info}\n${text}\n\`\`\``;
const hint = ' - delete it, or see "Examples that are run" in CONTRIBUTING.md';

testSamples({
  sound: {
    'blocks without marks': answer(`${block('sh')}\n\n${block('text')}`),
    'blocks that are run, with their output': answer(
      `${block('sh run')}\n\n${block('text output')}\n\n${block('text output="any order, background" after="node a.mjs" varies="a, b"')}`,
    ),
    'a file that is saved, a broker, a program with a name, another folder': answer(
      [
        'js run="save a.mjs"',
        'conf run="broker a.conf"',
        'js run="a.mjs" with="mqtt-over-tls" fresh',
        'js run="background a.mjs"',
        'sh run="background"',
      ]
        .map((info) => block(info))
        .join('\n\n'),
    ),
    'a block that cannot be run': answer(block('sh run="never: needs the internet"')),
  },
  unsound: {
    'an unknown mark': [
      answer(block('sh runs')),
      `questions/basics/sample.mdx:9:1 Unexpected mark \`runs\` of a block of code, expected \`run\`, \`with\`, \`fresh\`, \`output\`, \`after\` or \`varies\`, each once${hint}`,
    ],
    'a mark without its second quotation mark': [
      answer(block('sh run="save a.mjs')),
      `questions/basics/sample.mdx:9:1 Unexpected mark \`run="save a.mjs\` of a block of code, expected \`run\`, \`with\`, \`fresh\`, \`output\`, \`after\` or \`varies\`, each once${hint}`,
    ],
    'a mark that is there twice': [
      answer(block('sh run run')),
      `questions/basics/sample.mdx:9:1 Unexpected mark \`run\` of a block of code, expected \`run\`, \`with\`, \`fresh\`, \`output\`, \`after\` or \`varies\`, each once${hint}`,
    ],
    'an unknown way to run': [
      answer(block('sh run="twice"')),
      `questions/basics/sample.mdx:9:1 Unexpected \`twice\` of the mark \`run\`, expected nothing, \`background\`, the name of a program, \`save FILE\`, \`broker FILE\` or \`never: REASON\`${hint}`,
    ],
    'a file without a name': [
      answer(block('js run="save"')),
      `questions/basics/sample.mdx:9:1 Unexpected \`save\` of the mark \`run\`, expected nothing, \`background\`, the name of a program, \`save FILE\`, \`broker FILE\` or \`never: REASON\`${hint}`,
    ],
    'no reason': [
      answer(block('sh run="never:"')),
      `questions/basics/sample.mdx:9:1 Unexpected \`never:\` of the mark \`run\`, expected nothing, \`background\`, the name of a program, \`save FILE\`, \`broker FILE\` or \`never: REASON\`${hint}`,
    ],
    'an unknown way to compare': [
      answer(`${block('sh run')}\n\n${block('text output="sorted"')}`),
      `questions/basics/sample.mdx:13:1 Unexpected \`sorted\` of the mark \`output\`, expected \`any order\`, \`part\`, \`background\` or \`log\`${hint}`,
    ],
    'an output of nothing': [
      answer(block('text output')),
      `questions/basics/sample.mdx:9:1 Unexpected mark \`output\`, expected a block with the mark \`run\` above it${hint}`,
    ],
  },
});
