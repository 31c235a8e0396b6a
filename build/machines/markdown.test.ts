import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { cleaned } from './clean';
import { markdownOf } from './markdown';
import { htmlOf, type Piece, textOf, treeOf } from './tree';

const page = 'https://example.org/base/faq/x';
const told = (html: string) => markdownOf(cleaned(treeOf(html), page));

test.each([
  ['<p>One <strong>two</strong> <code>t/#</code>.</p><p>Three</p>', 'One **two** `t/#`.\n\nThree'],
  ['<h2 id="a">Ports <code>1883</code></h2>', '## Ports `1883`'],
  ['<h2>Levels: #</h2>', '## Levels: \\#'],
  ['<p>a<br>- b</p>', 'a\\\n\\- b'],
  ['<p><b>2.0.11: </b>once<br/><b>MQTT 5.0: </b>twice</p>', '**2.0.11:** once\\\n**MQTT 5.0:** twice'],
  ['<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n  3. c'],
  ['<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '- a\n\n  b\n\n- c'],
  ['<pre><code class="language-sh">a\n\n```\n</code></pre>', '````sh\na\n\n```\n````'],
  [
    '<table><caption>Filter <code>+/#</code></caption><thead><tr><th>A</th><td></td></tr></thead><tbody><tr><td>x|y</td><td>1<br/>2</td></tr></tbody></table>',
    'Filter `+/#`\n\n| A |  |\n| --- | --- |\n| x\\|y | 1<br>2 |',
  ],
  ['<div class="callout" role="note"><p><strong>Note</strong></p><p>Mind.</p></div>', '> **Note**\n>\n> Mind.'],
  [
    '<div class="tabs"><details name="g" open=""><summary>One</summary><div><p>a</p></div></details><details name="g"><summary>Two</summary><div><p>b</p></div></details></div>',
    '**One**\n\na\n\n**Two**\n\nb',
  ],
  [
    '<details><summary>T</summary><div id="t"><p>a</p><p><a href="#t" aria-label="Link to this item: T">Link to this item</a></p></div></details>',
    '**T**\n\na',
  ],
  [
    '<figure class="picture"><div data-parties="2"><div aria-hidden="true"><b>a</b><b>b</b></div><ol><li data-is="sent"><span class="sr-only">a to b: </span><b>PUBLISH</b> QoS 0</li></ol></div><svg aria-hidden="true"></svg><figcaption>One way.</figcaption></figure>',
    '1. a to b: **PUBLISH** QoS 0\n\nOne way.',
  ],
  [
    '<pre data-title="Shell"><button type="button" data-tool="code">Copy</button><code class="language-sh">ls</code></pre>',
    '```sh\nls\n```',
  ],
  ['<p><a href="/base/faq/y#z" class="term">y</a></p>', '[y](https://example.org/base/faq/y#z)'],
  ['<p>See <a href="https://a.example/b">https://a.example/b</a>.</p>', 'See <https://a.example/b>.'],
  ['<p><a href="#z">here</a></p>', '[here](https://example.org/base/faq/x#z)'],
  ['<p>Look!<a href="https://a.example/(b)">b</a></p>', 'Look\\![b](<https://a.example/(b)>)'],
  ['<p><img src="/base/p.svg" alt="A broker" loading="lazy"/></p>', '![A broker](https://example.org/base/p.svg)'],
  ['<p><code>a`b</code> <code>`</code></p>', '``a`b`` `` ` ``'],
])('%s becomes Markdown', (html, markdown) => expect(told(html)).toBe(markdown));

const parser = unified().use(remarkParse).use(remarkGfm);

function textIn(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? `<${node.value}>` : node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

test.each([
  ...[
    '# no heading',
    '- no item',
    '1. no item',
    '> no quotation',
    '+ no item',
    '=== no line',
    '1) no item',
    '--- no rule',
  ],
  ...['2 * 3 * 4', 'a *b* c', '_a_ mosquitto_pub __b__', '[MQTT-4.2-1] and [a](b)', '~~gone~~', '<b> & &amp; &#38;'],
  ...['\\* and \\', '`code`', '![a](b)', '***', '| a | b |', 'a\u00a0b', '$SYS/# and +/+/#'],
])('%s stays the text it is', (text) => {
  const written: Piece[] = [{ name: 'p', attributes: {}, children: [text] }];
  const tree = parser.parse(markdownOf(written));
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(textIn(tree)).toBe(text);
});

test('HTML for others has no hooks of our own pages', () => {
  const html =
    '<div class="prose"><div class="table-frame" tabindex="0" role="group" aria-label="Table"><table><tbody><tr><td data-label="A">a &amp; b</td></tr></tbody></table></div><details name="g" open=""><summary>One</summary><div id="one"><p>a</p></div></details></div>';
  expect(htmlOf(cleaned(treeOf(html), page))).toBe(
    '<table><tbody><tr><td>a &amp; b</td></tr></tbody></table><details open><summary>One</summary><div id="one"><p>a</p></div></details>',
  );
  expect(treeOf(html).map(textOf).join('')).toBe('a & bOnea');
});
