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

test.each([
  ...[
    '/faq/a)',
    '/faq/a.',
    '/faq/a),',
    "/faq/a'",
    '/faq/a%22',
    '/faq/a%29.',
    '/faq/a%20',
    '/faq/a%C2%A0',
    '/faq/a%E2%80%9d',
    '/faq/a…',
  ],
  ...['/faq/a&utm_source=x', '/faq/a%3Futm_source=x', '/faq/a%3futm_source=x', '/faq/a%23part', '/faq/a&amp;b=c'],
  ...['//faq/a', '/faq//a', '///faq///a'],
])('the link %s leads to the page that is meant', (path) => {
  expect(resolvePath(path)).toEqual({ redirect: '/faq/a' });
});

test('of spoilt links none leads to another host, or to what is no address of ours', () => {
  expect(resolvePath('//')).toEqual({ redirect: '/' });
  expect(resolvePath('//example.org')).toEqual({ redirect: '/example.org' });
  expect(resolvePath('/)')).toEqual({ redirect: '/' });
  expect(resolvePath('/faq/a.md)')).toEqual({ redirect: '/faq/a.md' });
  for (const path of [
    '/\\example.org',
    '//..//x',
    '/faq/%2e%2e/x)',
    '/faq/a%0a',
    '/faq/a%0d%0ax:',
    'example.org)',
    ')',
    '//.git',
  ])
    expect(resolvePath(path)).toEqual({});
});

// A pattern that tries all ways to read such a path would not end within the time of a test.
test.each(['.', '%20', 'a.', '/', '/a', 'a', '&'])('a path of many %s that leads nowhere is judged', (piece) => {
  expect(resolvePath(`/${piece.repeat(20_000)}\\`)).toEqual(piece === '&' ? { redirect: '/' } : {});
});

test('of names that begin with a dot, one folder is looked for', () => {
  expect(resolvePath('/.well-known/security.txt')).toEqual({ serve: '/.well-known/security.txt' });
  for (const path of ['/.git/config', '/faq/.well-known/x', '/.well-known/.x', '/.well-known.', '/.well-known/../x'])
    expect(resolvePath(path)).toEqual({});
});
