/** The pieces of a text, between which stand two spaces or more, or the end of a line. */
const pieces = ({ raw }: TemplateStringsArray) =>
  raw
    .join('')
    .trim()
    .split(/\s{2,}/);

/** Signs and names that mean something to one of the parsers: where they stand by chance, the parsers are tested best. */
export const snippets: readonly string[] = [
  // MDX
  ...pieces`{  }  {1 + 1}  {/* a */}  <  >  </  />  <>  </>  <a  <A>  <!-- a -->  \{  \<  <script>  <br/>
    import x  import x from 'y'  export const a = 1  <img src=x onerror="alert(1)">`,
  ...[' title="A"', ' style={{}}', ' {...a}', ' onclick="a"'],
  // Our components
  ...pieces`<Accordion>  </Accordion>  <Accordion exclusive speed="150">  <AccordionItem title="An item" open>  </AccordionItem>
    <Callout kind="note">  </Callout>  <Tabs label="One">  <Tab title="A">  </Tab>  <Term name="broker">broker</Term>
    <Term name="client" />  <Spec version="5.0" section="4.2" />  <ReasonCodes codes="0x87, 5" />  <Ports />
    <Properties packet="CONNECT" />  <PacketTypes types="AUTH" />  <Limits names="qos" />
    <Matches filter="a/+" topics="a/b, a" />`,
  '```packet {"cmd":"pingreq"}\nc0 00\n```',
  // Markdown
  ...pieces`---  ***  ___  ===  ~~~  *  **  _  ~~  [  ]  ](  [a](  [a][b]  ![  ![a](/a.png)  [a](/faq/qos-levels)  [a](#a)  [a]: /faq
    [a](javascript:alert(1))  [a](//b)  [^1]  ### a  |  | a | b |  | --- |  \  www.example.org  https://example.org/a
    a@example.org  &amp;  &#x202E;  &lt;  &#0;  &colon;  &nbsp;`,
  ...['```', '`', '``', '# ', '## ', '#### ', '> ', '- ', '1. ', '- [ ] ', '    ', '  \n'],
  // YAML
  ...pieces`---js  --- yaml  ...  &a  *a  &a [*a]  <<: *a  !!js/function  !!binary  !a  %YAML 1.1  # a  '  "  >-  ,  { a: b }  ~
    null  "\u202E"  __proto__: a  constructor: a`,
  ...[': ', '? ', ' #a'],
  // Characters
  ...['\t', '\r', '\r\n', '\n', '\n\n', '\0', '\u001B', '\u00A0', '\u00AD', '\u200B', '\u202E', '\u2066', '\u2028'],
  ...['\uFEFF', '\uE000', '\uD800', '\u{E0041}', 'é', 'e\u0301', '漢', 'س', '🎉', '👋🏽'],
];

/** Values that YAML may read as something other than the text they look like. */
export const values: readonly string[] = [
  ...pieces`~  null  yes  5.0  '5.0'  0x10  017  1e3  .inf  12:30:00  1_000  2024-05-01  2024-13-01  2024-05-01T00:00:00Z  []  {}
    [a, b]  ['5.0']  [3.1.1, 5.0]  [2024-05-01, 12:30, yes, 1_000]  { a: b }  &a b  *a  !!str 5  !!timestamp 2024-05-01
    "a\nb"  'a'  [qos-levels]  [what-is-a-topic, what-is-a-topic]  What is asked here?  "What is \x41 asked?"
    [{ spec: '3.1.1', section: B }]  [{ title: A title, url: 'https://example.org/?a=1&b=2#c' }]  [../../etc]  [all]`,
  ...['', '>-\n  folded\n  text', '|\n  kept\n  text', "\n  - { spec: '5.0', section: '4.2' }"],
];

/** What can stand around a part of a text, once or many times over. */
export const pairs = [
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['~~', '~~'],
  ['`', '`'],
  ['[', ']'],
  ['[', '](/faq)'],
  ['"', '"'],
  ["'", "'"],
  ['{', '}'],
  ['<!--', '-->'],
  ['\n\n```\n', '\n```\n\n'],
  ['\n\n> ', '\n\n'],
  ['\n\n- ', '\n\n'],
  ['<Term name="broker">', '</Term>'],
  ['\n\n<Callout kind="tip">\n\n', '\n\n</Callout>\n\n'],
  ['\n\n<Accordion>\n\n<AccordionItem title="An item">\n\n', '\n\n</AccordionItem>\n\n</Accordion>\n\n'],
  ['\n\n<Tabs label="One">\n\n<Tab title="A">\n\n', '\n\n</Tab>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>\n\n'],
] as const;

/** What can be written in another way all through a file. */
export const replacements = [
  ['\n', '\r\n'],
  ['\n', '\r'],
  ['---\n', '---  \n'],
  ['---\n', '--- #\n'],
  ['  ', '\t'],
  ['- ', '* '],
  ['- ', '1. '],
  ['`', '``'],
  ["'", '"'],
  ['. ', '.\n'],
  ['. ', '.  \n'],
  ['## ', '# '],
  ['## ', '### '],
  ['**', '__'],
  ['](', '] ('],
  ['\n\n', '\n'],
  ['\n', '\n\n'],
  [' ', '\u00A0'],
] as const;
