import { question } from '../../testing/sample-files';
import { type UnsoundCase, unsound } from './case';

/** References that lead to another place than they seem to, or that run something. */

/** A question whose only reference is this text in flow style. */
const reference = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsound(name, question({ references: `\n  - ${text}` }), '  - ', says);

const link = (name: string, url: string, says: RegExp = /url/): UnsoundCase =>
  reference(name, `{ title: A document, url: '${url}' }`, says);

export const references: UnsoundCase[] = [
  reference('section that is a name all objects have', "{ spec: '5.0', section: 'constructor' }", /constructor/),
  reference('version that is a name all objects have', "{ spec: '__proto__', section: '4.2' }", /__proto__/),
  reference('section that is an address', "{ spec: '5.0', section: 'https://evil.example/' }", /evil/),
  link('address with javascript', 'javascript:alert(1)', /https|url/),
  link('address with javascript in mixed case', 'JaVaScRiPt:alert(1)', /https|url/),
  link('address with data', 'data:text/html,x', /https|url/),
  link('address with file', 'file:///etc/passwd', /https|url/),
  link('address without protocol in a reference', '//evil.example/', /https|url/),
  link('address with a tag', 'https://example.org/"><script>alert(1)</script>', /https|url/),
  link('address with a backslash', 'https:\\\\evil.example', /https|url/),
  link('address with a password', 'https://name:secret@example.org/', /@|url|name/),
  link('reference to a host with a letter that looks the same', 'https://ex\u0430mple.org/', /other letters/),
  link('reference to a host in the encoding of other letters', 'https://xn--exmple-4nf.org/', /other letters/),
  reference(
    'address with a tab inside its protocol',
    '{ title: A document, url: "java\\tscript:alert(1)" }',
    /https|url/,
  ),
  reference('title with a tag', "{ title: 'A <b>document</b>', url: 'https://example.org/' }", /title|HTML|plain/),
];
