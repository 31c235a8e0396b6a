import { expect, test } from 'vitest';
import { markdownWanted, resolvePath } from './address';

const wanted = new RegExp(markdownWanted, 'i');

test.each([
  ...['text/markdown', 'Text/Markdown', 'text/markdown, text/html, */*', 'text/plain, text/markdown;q=0.9, */*;q=0.1'],
  ...['text/markdown;charset=utf-8', 'text/markdown ; q=0.7', 'application/json,text/markdown'],
])('Markdown is sent to who asks for %s', (accept) => expect(accept).toMatch(wanted));

test.each([
  ...['', '*/*', 'text/*', 'text/html', 'text/html, text/markdown', 'text/html;q=0.9, text/markdown;q=0.8'],
  ...['text/markdown;q=0', 'text/markdown;q=0.000', 'text/markdown; q=0 , */*', 'text/markdown;q=0.5, text/html'],
  ...['text/markdownx', 'xtext/markdown', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
])('HTML is sent to who asks for %s', (accept) => expect(accept).not.toMatch(wanted));

test('of names that begin with a dot, one folder is looked for', () => {
  expect(resolvePath('/.well-known/security.txt')).toEqual({ serve: '/.well-known/security.txt' });
  for (const path of ['/.git/config', '/faq/.well-known/x', '/.well-known/.x', '/.well-known.', '/.well-known/../x'])
    expect(resolvePath(path)).toEqual({});
});
