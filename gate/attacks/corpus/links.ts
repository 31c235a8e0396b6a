import { question, term } from '../../testing/sample-files';
import { type UnsoundCase, unsound, unsoundBody } from './case';

/** Addresses that run something, load something or lead astray. */

/** A paragraph with a link to `address`. */
const link = (name: string, address: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\nSee [this](${address}) please.\n`, 'See', says);

const image = (name: string, address: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n![A picture](${address})\n`, '![', says);

const schemes: UnsoundCase[] = [
  link('link to javascript:', 'javascript:alert(1)', /javascript:/),
  link('link to javascript: in mixed case', 'JavaScript:alert(1)', /javascript:/i),
  link('link to javascript: with a decimal entity', 'javascript&#58;alert(1)', /javascript:/),
  link('link to javascript: with a hexadecimal entity', 'javascript&#x3A;alert(1)', /javascript:/),
  link('link to javascript: with a named entity', 'javascript&colon;alert(1)', /javascript:/),
  link('link to javascript: with an entity for a letter', '&#106;avascript:alert(1)', /javascript:/),
  link('link to javascript: with an escaped colon', 'javascript\\:alert(1)', /javascript:/),
  link('link to javascript: in angle brackets', '<javascript:alert(1)>', /javascript:/),
  link('link to javascript: with a title', 'javascript:alert(1) "Title"', /javascript:/),
  link('link to javascript: that looks like https', 'javascript://example.org/%0Aalert(1)', /javascript:/),
  link('link to javascript: with a tab inside', '<java\tscript:alert(1)>', /java/),
  link('link to javascript: with a tab as an entity', 'java&Tab;script:alert(1)', /java/),
  link('link to javascript: with a line end as an entity', 'java&#10;script:alert(1)', /java/),
  link('link to javascript: with a named line end', 'java&NewLine;script:alert(1)', /java/),
  link('link to javascript: after a space as an entity', '&#32;javascript:alert(1)', /javascript:/),
  link('link to javascript: after a control character as an entity', '&#1;javascript:alert(1)', /javascript:/),
  link('link to javascript: with an encoded colon', 'javascript%3Aalert(1)', /javascript%3A/),
  link('link to data:', 'data:text/html,<b>x</b>', /data:/),
  link('link to data: in base64', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', /data:/),
  link('link to vbscript:', 'vbscript:msgbox(1)', /vbscript:/),
  link('link to file:', 'file:///etc/passwd', /file:/),
  link('link to blob:', 'blob:https://evil.example/1', /blob:/),
  link('link to filesystem:', 'filesystem:https://evil.example/temporary/x', /filesystem:/),
  link('link to about:', 'about:blank', /about:/),
  link('link to view-source:', 'view-source:https://example.org/', /view-source:/),
];

const addresses: UnsoundCase[] = [
  link('address without protocol', '//evil.example/', /\/\/evil/),
  link('address without protocol in three slashes', '///evil.example/', /\/\/evil/),
  link('address without protocol as entities', '&#47;&#47;evil.example/', /\/\/evil/),
  link('address that starts with a backslash', '/\\\\evil.example/', /evil/),
  link('address of two backslashes', '\\\\\\\\evil.example/', /evil/),
  link('address with backslashes after https', 'https:\\\\\\\\evil.example/', /evil/),
  link('https with one slash', 'https:/evil.example/', /evil/),
  link('https without slashes', 'https:evil.example', /evil/),
  link('https with an impossible host', 'https://exa[mple/', /exa/),
  link('address with a name and password', 'https://name:secret@example.org/', /@|name/),
  link('address with a name', 'https://example.org@evil.example/', /@|name/),
  link(
    'address with a bidirectional control as an entity',
    'https://example.org/&#x202E;gpj.exe',
    /sign|character|U\+202E/,
  ),
  link('address with a zero-width space as an entity', 'https://exam&#x200B;ple.org/', /sign|character|U\+200B/),
];

const hosts: UnsoundCase[] = [
  link('host with a letter that looks the same', 'https://ex\u0430mple.org/', /Latin letters/),
  link('host with an umlaut', 'https://b\u00FCcher.example/', /Latin letters/),
  link('host with wide letters', 'https://\uFF45xample.org/', /Latin letters/),
  link('host with an encoded letter', 'https://ex%61mple.org/', /Latin letters/),
  link('host in the encoding of other letters', 'https://xn--exmple-4nf.org/', /Latin letters/),
  link('host in the encoding of other letters, in capitals', 'https://www.XN--exmple-4nf.org/', /Latin letters/),
  link('host localhost', 'https://localhost/', /public site/),
  link('host localhost with a port and a dot', 'https://localhost.:8443/', /public site/),
  link('host below localhost', 'https://broker.localhost/', /public site/),
  link('host of a local network', 'https://broker.local/', /public site/),
  link('host without a dot', 'https://intranet/', /public site/),
  link('IPv4 address', 'https://192.0.2.1/', /public site/),
  link('IPv4 address as one number', 'https://3221225985/', /public site/),
  link('IPv4 address in hexadecimal', 'https://0x7f.0.0.0x1/', /public site/),
  link('IPv4 address with a dot at its end', 'https://192.0.2.1./', /public site/),
  link('IPv6 address', 'https://[2001:db8::1]/', /public site/),
];

const images: UnsoundCase[] = [
  image('image from elsewhere', 'https://evil.example/pixel.png', /evil|image/),
  image('image from elsewhere with http', 'http://evil.example/pixel.png', /evil|image/),
  image('image from elsewhere without protocol', '//evil.example/pixel.png', /evil|image/),
  image('image of data:', 'data:image/png;base64,iVBORw0KGgo=', /data:|image/),
  image('image of data: with a picture that can hold scripts', 'data:image/svg+xml,%3Csvg%3E', /data:|image/),
  image('image of javascript:', 'javascript:alert(1)', /javascript:|image/),
  unsoundBody('image from elsewhere in a link', '[![A](https://evil.example/a.png)](/faq/other)\n', '[!', /evil|image/),
  unsoundBody(
    'image by reference from elsewhere',
    '![A picture][a]\n\n[a]: https://evil.example/a.png\n',
    '![A',
    /evil|image/,
  ),
];

const spots: UnsoundCase[] = [
  unsoundBody('javascript: in a definition', 'See [this][a].\n\n[a]: javascript:alert(1)\n', '[a]:', /javascript:/),
  unsoundBody('javascript: in an unused definition', 'Text.\n\n[a]: javascript:alert(1)\n', '[a]:', /javascript:/),
  unsoundBody('data: in a definition with a title', 'See [a].\n\n[a]: <data:text/html,x> "T"\n', '[a]:', /data:/),
  unsoundBody(
    'second definition of the same name',
    'See [a].\n\n[a]: https://example.org/\n[a]: javascript:alert(1)\n',
    '[a]: java',
    /javascript:/,
  ),
  unsoundBody('javascript: in a list', '- One\n- [Two](javascript:alert(1))\n', '- [Two', /javascript:/),
  unsoundBody('javascript: in a table', '| A |\n| --- |\n| [x](javascript:alert(1)) |\n', '| [x', /javascript:/),
  unsoundBody('javascript: in a heading', 'Text.\n\n## A [x](javascript:alert(1))\n', '##', /javascript:/),
  unsoundBody(
    'javascript: in a callout',
    '<Callout kind="note">\n\n[x](javascript:alert(1))\n\n</Callout>\n',
    '[x]',
    /javascript:/,
  ),
  unsoundBody('javascript: in strong text', '**very [x](javascript:alert(1))**\n', '**', /javascript:/),
  unsoundBody('javascript: on a later line', 'One\ntwo\n[three](javascript:alert(1))\n', '[three', /javascript:/),
  unsound(
    'javascript: in a glossary term',
    term({ body: 'See [x](javascript:alert(1)).\n' }),
    'See [x]',
    /javascript:/,
    { path: 'glossary/sample.mdx' },
  ),
  unsound(
    'two bad links of which the first is on the earlier line',
    question({ body: 'See [b](javascript:b).\n\nSee [a](javascript:a).\n' }),
    'See [b]',
    /javascript:/,
  ),
];

export const links: UnsoundCase[] = [...schemes, ...addresses, ...hosts, ...images, ...spots];
