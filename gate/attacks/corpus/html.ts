import { accordion, type UnsoundCase, unsoundBody } from './case';

/** Tags and attributes that run, load or hide something, or that are names of what every object has. */

/** The problem stands at the start of `text`, which begins after a paragraph. */
const refuse = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n${text}\n`, text, says);

const tags: UnsoundCase[] = [
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
  refuse('style element', '<style>body\\{display:none\\}</style>', /style/),
  refuse('link element', '<link rel="stylesheet" href="https://evil.example/x.css" />', /link/),
  refuse('base element', '<base href="https://evil.example/" />', /base/),
  refuse('meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />', /meta/),
  refuse('svg with onload', '<svg onload="alert(1)"></svg>', /svg/),
  refuse('form', '<form action="https://evil.example/"></form>', /form/),
  refuse('input', 'Your password: <input name="password" />', /input/),
  refuse('math', '<math><mi>x</mi></math>', /math/),
  refuse('template', '<template>Text</template>', /template/),
  refuse('object', '<object data="https://evil.example/x.swf"></object>', /object/),
  refuse('embed', '<embed src="https://evil.example/x.swf" />', /embed/),
  refuse('video', '<video src="https://evil.example/x.mp4" />', /video/),
  refuse('noscript', '<noscript>Text</noscript>', /noscript/),
  refuse('custom element', '<my-element>Text</my-element>', /my-element/),
];

const names: UnsoundCase[] = [
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
  refuse('event handler attribute', accordion('onclick="alert(1)"'), /onclick/),
  refuse('event handler attribute of React', accordion('onClick="alert(1)"'), /onClick/),
  refuse('style attribute', accordion('style="display:none"'), /style/),
  refuse('class attribute', accordion('className="red"'), /className/),
  refuse('id attribute', accordion('id="top"'), /\bid\b/),
  refuse('key attribute', accordion('key="1"'), /key/),
  refuse('ref attribute', accordion('ref="x"'), /ref/),
  refuse('children attribute', '<Callout kind="note" children="Text." />', /children/),
  refuse('is attribute', accordion('is="script"'), /\bis\b/),
  refuse('__proto__ attribute', accordion('__proto__="x"'), /__proto__/),
  refuse('constructor attribute', accordion('constructor="x"'), /constructor/),
];

export const html: UnsoundCase[] = [...tags, ...names, ...attributes];
