import { expect, test } from 'vitest';
import { parseBody } from '../parse-body';
import { highlightBlocks } from './blocks';

const saidOf = (fence: string, text = 'x') => {
  const [block] = parseBody(`\`\`\`${fence}\n${text}\n\`\`\``).children;
  return block && 'properties' in block ? block.properties : { dataTitle: 'no block' };
};

test.each([
  ['sh', 'Shell'],
  ['console run', 'Terminal'],
  ['js run="background lamp.mjs"', 'lamp.mjs'],
  ['conf run="broker /etc/mosquitto/conf.d/log.conf"', '/etc/mosquitto/conf.d/log.conf'],
  ['python run="never: needs the internet"', 'Python'],
  ['text output', 'Output'],
  ['text', undefined],
])('above a block of ```%s stands %s', (fence, title) => {
  expect(saidOf(fence).dataTitle).toBe(title);
});

test.each([
  ['sh', 'x', true],
  ['text', 'sport/#', true],
  ['console', '$ mosquitto_sub -t a\nhello', true],
  ['console', 'hello', undefined],
  ['text output', 'hello', undefined],
])('whether a block of ```%s with %j is copied: %s', (fence, text, isCopied) => {
  expect(saidOf(fence, text).dataCopied).toBe(isCopied);
});

test('pieces of code are elements with a class, and the text is the same', async () => {
  const tree = await highlightBlocks(parseBody('```js\nconst a = 1;\n```'));
  expect(JSON.stringify(tree)).toContain(
    '[{"type":"element","tagName":"span","properties":{"className":["keyword"]},"children":[{"type":"text","value":"const"}]},{"type":"text","value":" a = "}',
  );
});
