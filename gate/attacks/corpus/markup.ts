import { ownImage, type UnsoundCase, unsoundBody } from './case';

/** Bodies with tags of HTML, words used wrongly, and Markdown that would make a poor page. */

/** The problem stands at the start of `text`, which begins after a paragraph. */
const refuse = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n${text}\n`, text, says);

const html: UnsoundCase[] = [
  refuse('script', '<script>alert(1)</script>', /script/),
  refuse('script from elsewhere', '<script src="https://evil.example/x.js"></script>', /script/),
  refuse('script that closes itself', '<script src="https://evil.example/x.js" />', /script/),
  refuse('script in capitals', '<SCRIPT>alert(1)</SCRIPT>', /SCRIPT/),
  refuse('script in a sentence', 'Text <script>alert(1)</script> text.', /script/),
  unsoundBody('script in a list', '- One\n- Two <script>alert(1)</script>\n', '- Two', /script/),
  unsoundBody('script in a table', '| A |\n| --- |\n| <script>1</script> |\n', '| <script', /script/),
  unsoundBody('script in a quotation', '> Quoted\n>\n> <script>1</script>\n', '> <script', /script/),
  refuse('script in a heading', '## A <script>alert(1)</script>', /script/),
  refuse('script in link text', '[<script>1</script>](https://example.org/)', /script/),
  unsoundBody(
    'script in an accordion item',
    '<Accordion>\n\n<AccordionItem title="One">\n\n<script>1</script>\n\n</AccordionItem>\n\n</Accordion>\n',
    '<script',
    /script/,
  ),
  refuse('iframe', '<iframe src="https://evil.example/"></iframe>', /iframe/),
  refuse('img with onerror', '<img src="x" onerror="alert(1)" />', /img/),
  refuse('img alone', '<img src="/picture.png" alt="A picture" />', /img/),
  refuse('style element', '<style>body\\{display:none\\}</style>', /style/),
  refuse('link element', '<link rel="stylesheet" href="https://evil.example/x.css" />', /link/),
  refuse('base element', '<base href="https://evil.example/" />', /base/),
  refuse('meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />', /meta/),
  refuse('svg with onload', '<svg onload="alert(1)"></svg>', /svg/),
  refuse('anchor of HTML', 'See <a href="https://example.org/">this</a>.', /`<?a>?`/),
  refuse('line break of HTML', 'One line<br />another line.', /br/),
  refuse('div', '<div>\n\nText.\n\n</div>', /div/),
  refuse('div around a component', '<div>\n\n<Callout kind="note">\n\nText.\n\n</Callout>\n\n</div>', /div/),
  refuse('span', 'A <span>word</span>.', /span/),
  refuse('form', '<form action="https://evil.example/"></form>', /form/),
  refuse('input', 'Your password: <input name="password" />', /input/),
  refuse('button', '<button>Press</button>', /button/),
  refuse('math', '<math><mi>x</mi></math>', /math/),
  refuse('template', '<template>Text</template>', /template/),
  refuse('details', '<details>\n\nText.\n\n</details>', /details/),
  refuse('object', '<object data="https://evil.example/x.swf"></object>', /object/),
  refuse('embed', '<embed src="https://evil.example/x.swf" />', /embed/),
  refuse('video', '<video src="https://evil.example/x.mp4" />', /video/),
  refuse('noscript', '<noscript>Text</noscript>', /noscript/),
  refuse('dialog', '<dialog open>Text</dialog>', /dialog/),
  refuse('sub and sup', 'CO<sub>2</sub>', /sub/),
  refuse('kbd', 'Press <kbd>Enter</kbd>.', /kbd/),
  refuse('pre and code of HTML', '<pre><code>text</code></pre>', /pre/),
  refuse('heading of HTML', '<h2>Heading</h2>', /h2/),
  refuse('table of HTML', '<table><tr><td>1</td></tr></table>', /table/),
  refuse('custom element', '<my-element>Text</my-element>', /my-element/),
  refuse('HTML comment', '<!-- a note to myself -->', /!|comment|</),
  refuse('HTML comment in a sentence', 'Text <!-- hidden --> text.', /!|comment|</),
  unsoundBody('HTML comment over lines', 'Text.\n\n<!--\nhidden\n-->\n', '<!--', /!|comment|</),
  refuse('doctype', '<!doctype html>', /!|</),
  refuse('processing instruction', '<?xml version="1.0"?>', /\?|</),
  refuse('CDATA section', '<![CDATA[ text ]]>', /!|</),
  refuse('fragment', '<>Text</>', /fragment|<>|``|component|name/i),
  refuse('fragment around blocks', '<>\n\nText.\n\n</>', /fragment|<>|``|component|name/i),
  refuse('autolink in angle brackets', 'See <https://example.org/>.', /</),
  refuse('e-mail address in angle brackets', 'Write to <someone@example.org>.', /</),
];

const words: UnsoundCase[] = [
  refuse('unknown component', '<Video id="x" />', /Video/),
  refuse(
    'unknown component near a known one',
    '<Callouts kind="note">\n\nText.\n\n</Callouts>',
    /Callouts.*`?<?Callout\b/,
  ),
  refuse('Note for Callout', '<Note>\n\nText.\n\n</Note>', /Note/),
  refuse('accordion in lower case', '<accordion>\n\nText.\n\n</accordion>', /accordion.*Accordion/),
  refuse('callout in capitals', '<CALLOUT kind="note">\n\nText.\n\n</CALLOUT>', /CALLOUT.*Callout/),
  refuse('term in lower case', 'A <term name="term">word</term>.', /term.*Term/),
  refuse('component with a letter too few', '<Accordon>\n\nText.\n\n</Accordon>', /Accordon.*Accordion/),
  refuse('name of a member', '<Callout.Note kind="note">\n\nText.\n\n</Callout.Note>', /Callout\.Note/),
  refuse('name of a member of props', '<props.components.Callout kind="note" />', /props\.components\.Callout/),
  refuse('name with a namespace', '<svg:script>1</svg:script>', /svg:script/),
  refuse(
    'attribute with a namespace',
    '<Callout kind="note" xlink:href="https://example.org/">\n\nT.\n\n</Callout>',
    /xlink/,
  ),
  refuse('name of a global object', '<Object />', /Object/),
  refuse('constructor as a name', '<constructor />', /constructor/),
  refuse('__proto__ as a name', '<__proto__ />', /__proto__/),
  refuse('toString as a name', '<toString />', /toString/),
  refuse(
    'name with letters that look the same',
    '<C\u0430llout kind="note">\n\nText.\n\n</C\u0430llout>',
    /C\u0430llout/,
  ),
];

const attributes: UnsoundCase[] = [
  refuse('unknown attribute', '<Callout kind="note" colour="red">\n\nText.\n\n</Callout>', /colour/),
  refuse('attribute near a known one', '<Callout kid="note">\n\nText.\n\n</Callout>', /kid|kind/),
  refuse('attribute in wrong case', '<Callout Kind="note">\n\nText.\n\n</Callout>', /[Kk]ind/),
  refuse('attribute missing', '<Callout>\n\nText.\n\n</Callout>', /kind/),
  refuse('attribute value unknown', '<Callout kind="danger">\n\nText.\n\n</Callout>', /danger/),
  refuse('attribute value near a known one', '<Callout kind="warn">\n\nText.\n\n</Callout>', /warn.*warning/),
  refuse('attribute value in wrong case', '<Callout kind="Note">\n\nText.\n\n</Callout>', /Note.*note/),
  refuse('attribute value empty', '<Callout kind="">\n\nText.\n\n</Callout>', /kind/),
  refuse('attribute without its value', '<Callout kind>\n\nText.\n\n</Callout>', /kind/),
  refuse('attribute given twice', '<Callout kind="note" kind="tip">\n\nText.\n\n</Callout>', /kind/),
  refuse('speed that is not offered', accordion('speed="250"'), /speed|250/),
  refuse('speed with its unit', accordion('speed="300ms"'), /speed|300ms/),
  refuse('exclusive with a value', accordion('exclusive="false"'), /exclusive/),
  unsoundBody(
    'open with a value',
    accordion('speed="300"').replace('title="One"', 'title="One" open="yes"'),
    '<AccordionItem',
    /open/,
  ),
  unsoundBody('item without title', accordion('speed="300"').replace(' title="One"', ''), '<AccordionItem', /title/),
  unsoundBody('item with an empty title', accordion('').replace('"One"', '""'), '<AccordionItem', /title/),
  unsoundBody('item with a blank title', accordion('').replace('"One"', '"  "'), '<AccordionItem', /title/),
  refuse('event handler attribute', accordion('onclick="alert(1)"'), /onclick/),
  refuse('event handler attribute of React', accordion('onClick="alert(1)"'), /onClick/),
  refuse('style attribute', accordion('style="display:none"'), /style/),
  refuse('class attribute', accordion('className="red"'), /className/),
  refuse('id attribute', accordion('id="top"'), /\bid\b/),
  refuse('key attribute', accordion('key="1"'), /key/),
  refuse('ref attribute', accordion('ref="x"'), /ref/),
  refuse('children attribute', '<Callout kind="note" children="Text." />', /children/),
  refuse('data attribute', accordion('data-speed="300"'), /data-speed/),
  refuse('is attribute', accordion('is="script"'), /\bis\b/),
  refuse('__proto__ attribute', accordion('__proto__="x"'), /__proto__/),
  refuse('constructor attribute', accordion('constructor="x"'), /constructor/),
  refuse('tabs without label', tabs('').replace('<Tabs >', '<Tabs>'), /label/),
  unsoundBody('tab without title', tabs('label="Two"').replace(' title="A"', ''), '<Tab>', /title/),
  refuse('term without name', 'A <Term>word</Term>.', /name/),
  refuse('section without version', 'See <Spec section="4.2" />.', /version/),
  refuse('section without number', 'See <Spec version="5.0" />.', /section/),
  refuse('section of version 3.1', 'See <Spec version="3.1" section="4.2" />.', /3\.1/),
  refuse('section of version 5', 'See <Spec version="5" section="4.2" />.', /5\.0/),
];

function accordion(attribute: string): string {
  const item = '<AccordionItem title="One">\n\nText.\n\n</AccordionItem>';
  return `<Accordion${attribute && ` ${attribute}`}>\n\n${item}\n\n</Accordion>`;
}

function tabs(attribute: string): string {
  const tab = (title: string) => `<Tab title="${title}">\n\nText.\n\n</Tab>\n\n`;
  return `<Tabs ${attribute}>\n\n${tab('A')}${tab('B')}</Tabs>`;
}

const places: UnsoundCase[] = [
  refuse('item outside an accordion', '<AccordionItem title="One">\n\nText.\n\n</AccordionItem>', /AccordionItem/),
  refuse('tab outside tabs', '<Tab title="One">\n\nText.\n\n</Tab>', /Tab\b/),
  unsoundBody(
    'item in a callout in an accordion',
    '<Accordion>\n\n<AccordionItem title="Outer">\n\n<Callout kind="note">\n\n<AccordionItem title="Inner">\n\nText.\n\n</AccordionItem>\n\n</Callout>\n\n</AccordionItem>\n\n</Accordion>\n',
    '<AccordionItem title="Inner">',
    /AccordionItem/,
  ),
  unsoundBody('text directly in an accordion', '<Accordion>\n\nLoose text.\n\n</Accordion>\n', 'Loose', /Accordion/),
  unsoundBody(
    'text between the items of an accordion',
    accordion('').replace('\n\n</Accordion>', '\n\nLoose text.\n\n</Accordion>'),
    'Loose',
    /Accordion/,
  ),
  unsoundBody(
    'callout directly in an accordion',
    '<Accordion>\n\n<Callout kind="note">\n\nText.\n\n</Callout>\n\n</Accordion>\n',
    '<Callout',
    /Callout|Accordion/,
  ),
  unsoundBody(
    'accordion directly in an accordion',
    `<Accordion exclusive>\n\n${accordion('')}\n\n</Accordion>\n`,
    '<Accordion>',
    /Accordion/,
  ),
  unsoundBody(
    'text directly in tabs',
    tabs('label="Two"').replace('<Tab title="B">', 'Loose.\n\n<Tab title="B">'),
    'Loose',
    /Tabs?/,
  ),
  refuse('accordion without items', '<Accordion>\n\n</Accordion>', /Accordion/),
  refuse('accordion that closes itself', '<Accordion />', /Accordion/),
  refuse('tabs with one tab', '<Tabs label="One">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n</Tabs>', /Tab/),
  refuse('tabs without a tab', '<Tabs label="None">\n\n</Tabs>', /Tab/),
  unsoundBody('two tabs of one title', tabs('label="Two"').replace('"B"', "'A'"), "<Tab title='A'", /title|`A`/),
  refuse('callout without text', '<Callout kind="note">\n\n</Callout>', /Callout/),
  refuse('callout that closes itself', '<Callout kind="note" />', /Callout/),
  unsoundBody(
    'item without text',
    '<Accordion>\n\n<AccordionItem title="One">\n\n</AccordionItem>\n\n</Accordion>\n',
    '<AccordionItem',
    /AccordionItem/,
  ),
  refuse('callout in a sentence', 'Text <Callout kind="note">inside</Callout> text.', /Callout/),
  refuse('accordion in a sentence', 'Text <Accordion></Accordion> text.', /Accordion/),
  refuse('callout on one line', '<Callout kind="note">Text.</Callout>', /Callout/),
  refuse('callout in a heading', '## <Callout kind="note">Heading</Callout>', /Callout/),
  unsoundBody('callout in a table', '| A |\n| --- |\n| <Callout kind="note">1</Callout> |\n', '| <C', /Callout/),
  refuse('callout in link text', '[<Callout kind="note">x</Callout>](https://example.org/)', /Callout/),
  refuse('term in link text', '[a <Term name="term">word</Term>](https://example.org/)', /Term|link/),
  refuse('link in the text of a term', 'A <Term name="term">[word](https://example.org/)</Term>.', /Term|link/),
  refuse('section with text inside', 'See <Spec version="5.0" section="4.2">here</Spec>.', /Spec/),
  refuse('section in link text', '[see <Spec version="5.0" section="4.2" />](https://example.org/)', /Spec|link/),
];

const linked: UnsoundCase[] = [
  refuse(
    'link in strong text of a term',
    'A <Term name="term">**[x](/faq)**</Term>.',
    /Unexpected content of `<Term>`/,
  ),
  refuse(
    'address in strong text of a term',
    'A <Term name="term">**https://example.org/**</Term>.',
    /content of `<Term>`/,
  ),
  refuse(
    'term in emphasis of a term',
    'A <Term name="term">*<Term name="term">x</Term>*</Term>.',
    /Unexpected content of `<Term>`/,
  ),
  refuse(
    'section in strong text of a term',
    'A <Term name="term">**<Spec version="5.0" section="4.2" />**</Term>.',
    /<Term>/,
  ),
  refuse('image in emphasis of a term', `A <Term name="term">*![A picture](${ownImage})*</Term>.`, /<Term>/),
  refuse('term in strong text of a link', 'See [**<Term name="term">x</Term>**](/faq).', /in the text of a link/),
  unsoundBody(
    'link by reference in strong text of a term',
    'A <Term name="term">**[x][y]**</Term>.\n\n[y]: /faq\n',
    'A <',
    /content of `<Term>`/,
  ),
];

const addressless: UnsoundCase[] = [
  refuse('heading of signs', '## ?!', /heading `\?!`, expected a letter or digit/),
  refuse('heading of an emoji', '## 🎉', /expected a letter or digit/),
  refuse('heading of an emoji with its selector', '## ❤\uFE0F', /expected a letter or digit/),
  refuse('heading of dots in code', '## `...`', /expected a letter or digit/),
  unsoundBody('item with a title of signs', accordion('').replace('"One"', '"?!"'), '<AccordionItem', /title `\?!`/),
];

const markdown: UnsoundCase[] = [
  refuse('heading of level 1', '# Heading', /# |heading|level/i),
  refuse('heading of level 1, underlined', 'Heading\n=======', /heading|level/i),
  refuse('first heading of level 3', '### Heading', /heading|level/i),
  unsoundBody(
    'heading that jumps from level 2 to 4',
    '## One\n\nText.\n\n#### Two\n\nText.\n',
    '####',
    /heading|level/i,
  ),
  unsoundBody(
    'heading that jumps from level 3 to 5',
    '## A\n\nText.\n\n### B\n\nText.\n\n##### C\n\nText.\n',
    '#####',
    /heading|level/i,
  ),
  unsoundBody(
    'heading of level 1 in an accordion item',
    accordion('').replace('Text.', '# Heading'),
    '# Heading',
    /heading|level/i,
  ),
  unsoundBody('heading of level 1 in a quotation', '> Quoted.\n>\n> # Heading\n', '> # ', /heading|level/i),
  refuse('empty heading', '##', /heading/i),
  refuse('empty heading with closing signs', '## ##', /heading/i),
  refuse('heading of an image without text', `## ![](${ownImage})`, /heading|image|alt/i),
  refuse('footnote', 'Text[^1].\n\n[^1]: A note.', /footnote|\[\^/i),
  unsoundBody('footnote that nothing refers to', 'Text.\n\n[^1]: A note.\n', '[^1]', /footnote|\[\^/i),
  refuse('task list', '- [ ] Open\n- [x] Done', /task|\[ \]|box/i),
  unsoundBody('task in a nested list', '- One\n  - [x] Two\n', '- [x]', /task|\[[x ]\]|box/i),
  refuse('image without alternative text', `![](${ownImage})`, /alt|image/i),
  refuse('image with blank alternative text', `![ ](${ownImage})`, /alt|image/i),
  refuse('link without text', 'See [](https://example.org/).', /link|text/i),
  refuse('link with blank text', 'See [ ](https://example.org/).', /link|text/i),
  refuse(
    'link around an image without alternative text',
    `[![](${ownImage})](https://example.org/)`,
    /alt|image|link/i,
  ),
];

export const markup: UnsoundCase[] = [
  ...html,
  ...words,
  ...attributes,
  ...places,
  ...linked,
  ...addressless,
  ...markdown,
];
