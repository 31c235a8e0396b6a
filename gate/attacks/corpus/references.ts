import { question, type UnsoundCase, unsound } from './case';

/** References that cite what is not there, or that nobody could follow. */

/** A question whose only reference is this text in flow style. */
const reference = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsound(name, question({ references: `\n  - ${text}` }), '  - ', says);

const list = (name: string, text: string, at: string, says: RegExp): UnsoundCase =>
  unsound(name, question({ references: text }), at, says);

const link = (name: string, url: string, says: RegExp = /url/): UnsoundCase =>
  reference(name, `{ title: A document, url: '${url}' }`, says);

const section = (number: string, statement = '') =>
  `\n  - { spec: '5.0', section: '${number}'${statement && `, statement: '${statement}'`} }`;

const sections: UnsoundCase[] = [
  reference('unknown section', "{ spec: '5.0', section: '9.9' }", /9\.9/),
  reference('section near a known one', "{ spec: '5.0', section: '4.14' }", /4\.14/),
  reference('section of the other version only', "{ spec: '3.1.1', section: '4.10' }", /4\.10/),
  reference('section with its sign', "{ spec: '5.0', section: '§4.2' }", /§4\.2/),
  reference('section with a word', "{ spec: '5.0', section: 'section 4.2' }", /section 4\.2/),
  reference('section with a dot at its end', "{ spec: '5.0', section: '4.2.' }", /4\.2\./),
  reference('section with a leading zero', "{ spec: '5.0', section: '04.2' }", /04\.2/),
  reference('section with a space', "{ spec: '5.0', section: '4.2 ' }", /4\.2/),
  reference('section that is empty', "{ spec: '5.0', section: '' }", /section/),
  reference('unknown appendix', "{ spec: '5.0', section: 'D' }", /`D`/),
  reference('appendix with its word', "{ spec: '5.0', section: 'Appendix B' }", /Appendix B/),
  reference('section 4.10 without quotes', "{ spec: '5.0', section: 4.10 }", /section|quote|text/),
  reference('section 4 without quotes', "{ spec: '5.0', section: 4 }", /section|quote|text/),
  reference('section missing', "{ spec: '5.0' }", /section/),
  reference('section null', "{ spec: '5.0', section: ~ }", /section/),
  reference('version missing', "{ section: '4.2' }", /spec/),
  reference('version without quotes', "{ spec: 5.0, section: '4.2' }", /spec|quote/),
  reference('version 3.1, which is no OASIS Standard', "{ spec: '3.1', section: '4.2' }", /3\.1/),
  reference('version with its letter in a reference', "{ spec: 'v5.0', section: '4.2' }", /v5\.0.*5\.0/),
  reference('section that is a name all objects have', "{ spec: '5.0', section: 'constructor' }", /constructor/),
  reference('version that is a name all objects have', "{ spec: '__proto__', section: '4.2' }", /__proto__/),
  reference('section that is an address', "{ spec: '5.0', section: 'https://evil.example/' }", /evil/),
];

const statements: UnsoundCase[] = [
  reference('unknown statement', "{ spec: '5.0', section: '4.2', statement: 'MQTT-4.2-9' }", /MQTT-4\.2-9/),
  reference(
    'statement near a known one',
    "{ spec: '5.0', section: '4.2', statement: 'MQTT-4.2.1' }",
    /MQTT-4\.2\.1.*MQTT-4\.2-1/,
  ),
  reference(
    'statement of version 5.0 in 3.1.1',
    "{ spec: '3.1.1', section: '4.2', statement: 'MQTT-4.2-1' }",
    /MQTT-4\.2-1/,
  ),
  reference(
    'statement of version 3.1.1 in 5.0',
    "{ spec: '5.0', section: '3.3.5', statement: 'MQTT-3.3.5-1' }",
    /3\.3\.5/,
  ),
  reference('statement of another section', "{ spec: '5.0', section: '4.3', statement: 'MQTT-4.2-1' }", /MQTT-4\.2-1/),
  reference(
    'statement of a section of a similar number',
    "{ spec: '5.0', section: '4.1', statement: 'MQTT-4.12.0-1' }",
    /MQTT-4\.12\.0-1/,
  ),
  reference('statement in brackets', "{ spec: '5.0', section: '4.2', statement: '[MQTT-4.2-1]' }", /\[MQTT-4\.2-1\]/),
  reference(
    'statement in lower case',
    "{ spec: '5.0', section: '4.2', statement: 'mqtt-4.2-1' }",
    /mqtt-4\.2-1.*MQTT-4\.2-1/,
  ),
  reference('statement that is empty', "{ spec: '5.0', section: '4.2', statement: '' }", /statement/),
  reference('statement null', "{ spec: '5.0', section: '4.2', statement: ~ }", /statement/),
  reference('statements as a list', "{ spec: '5.0', section: '4.2', statement: [MQTT-4.2-1] }", /statement/),
  reference('statement without its section', "{ spec: '5.0', statement: 'MQTT-4.2-1' }", /section/),
];

const shapes: UnsoundCase[] = [
  reference(
    'both shapes mixed',
    "{ spec: '5.0', section: '4.2', title: A document, url: 'https://example.org/' }",
    /title|url|shape/,
  ),
  reference('section with an address', "{ spec: '5.0', section: '4.2', url: 'https://example.org/' }", /url/),
  reference(
    'statement with an address',
    "{ title: A document, url: 'https://example.org/', statement: 'MQTT-4.2-1' }",
    /statement/,
  ),
  reference('neither shape', '{ page: 12 }', /page|spec|title/),
  reference('empty map', '{}', /references|spec|title/),
  reference('title without address', '{ title: A document }', /url/),
  reference('address without title', "{ url: 'https://example.org/' }", /title/),
  reference('text for a map', "'MQTT 5.0, section 4.2'", /references|spec/),
  reference('address alone', 'https://example.org/', /references|spec/),
  reference('null for a map', '~', /references/),
  reference('list for a map', "['5.0', '4.2']", /references|spec/),
  reference('unknown key', "{ spec: '5.0', section: '4.2', page: 12 }", /page/),
  reference('key near a known one', "{ title: A document, uri: 'https://example.org/' }", /uri|url/),
  list('no reference in the list', '[]', 'references:', /references/),
  list('null for the list of references', '~', 'references:', /references/),
  list(
    'second reference bad, on its own line',
    "\n  - { spec: '5.0', section: '4.2' }\n  - { spec: '5.0', section: '9.9' }",
    "  - { spec: '5.0', section: '9.9'",
    /9\.9/,
  ),
  list(
    'bad section in block style, on its own line',
    "\n  - spec: '5.0'\n    section: '9.9'",
    "    section: '9.9'",
    /9\.9/,
  ),
  list(
    'same section twice',
    "\n  - { spec: '5.0', section: '4.2' }\n  - { section: '4.2', spec: '5.0' }",
    '  - { section',
    /once|second|twice|same/i,
  ),
  list(
    'same address twice',
    "\n  - { title: One, url: 'https://example.org/' }\n  - { title: Two, url: 'https://example.org/' }",
    '  - { title: Two',
    /once|second|twice|same/i,
  ),
  list(
    'same statement twice, with another reference between',
    `${section('4.2', 'MQTT-4.2-1')}${section('4.3')}\n  - { statement: 'MQTT-4.2-1', spec: '5.0', section: '4.2' }`,
    '  - { statement',
    /once|second|twice|same/i,
  ),
];

const addresses: UnsoundCase[] = [
  link('address with http', 'http://example.org/', /https/),
  link('address with javascript', 'javascript:alert(1)', /https|url/),
  link('address with javascript in mixed case', 'JaVaScRiPt:alert(1)', /https|url/),
  link('address with data', 'data:text/html,x', /https|url/),
  link('address with file', 'file:///etc/passwd', /https|url/),
  link('address without protocol in a reference', '//evil.example/', /https|url/),
  link('address that is a path', '/faq/other', /https|url/),
  link('address that is words', 'see the web', /https|url/),
  link('address without its protocol', 'example.org', /https|url/),
  link('address that is empty', '', /https|url/),
  link('address with a space before it', ' https://example.org/', /https|url/),
  link('address with a space inside', 'https://example.org/a b', /https|url/),
  link('address with a tag', 'https://example.org/"><script>alert(1)</script>', /https|url/),
  link('address with a backslash', 'https:\\\\evil.example', /https|url/),
  link('address with a password', 'https://name:secret@example.org/', /@|url|name/),
  link('address without slashes', 'https:example.org', /https|url/),
  link('reference to a host with a letter that looks the same', 'https://ex\u0430mple.org/', /other letters/),
  link('reference to a host in the encoding of other letters', 'https://xn--exmple-4nf.org/', /other letters/),
  link('reference to localhost', 'https://localhost:8443/', /url/),
  link('reference to an IP address', 'https://192.0.2.1/', /url/),
  link('reference to a host without a dot', 'https://intranet/', /url/),
  link('reference to the site itself', 'https://mqtt-faq.example/faq/other', /cite what that page cites/),
  link('reference to the site itself with a dot', 'https://mqtt-faq.example./faq/other', /cite what that page cites/),
  reference('address that is a number', '{ title: A document, url: 42 }', /url/),
  reference('address with a line end', '{ title: A document, url: "https://example.org/\\na" }', /https|url/),
  reference(
    'address with a tab inside its protocol',
    '{ title: A document, url: "java\\tscript:alert(1)" }',
    /https|url/,
  ),
  reference('title of two characters', "{ title: No, url: 'https://example.org/' }", /title|3/),
  reference('title of 161 characters', `{ title: ${'x'.repeat(161)}, url: 'https://example.org/' }`, /title|160/),
  reference('title with markup', "{ title: 'A **document**', url: 'https://example.org/' }", /title|Markdown|plain/),
  reference('title with a tag', "{ title: 'A <b>document</b>', url: 'https://example.org/' }", /title|HTML|plain/),
  reference('title with spaces around it', "{ title: ' A document ', url: 'https://example.org/' }", /title|space/),
  reference('title with a line end', '{ title: "A\\ndocument", url: \'https://example.org/\' }', /title|line/),
  reference('title that is a number', "{ title: 9110, url: 'https://example.org/' }", /title/),
];

export const references: UnsoundCase[] = [...sections, ...statements, ...shapes, ...addresses];
