import { expect, test } from 'vitest';
import { caching, hashedFiles, httpsHeaders, securityHeaders } from './headers';
import { headersFile } from './headers-file';
import { nginxConfig } from './nginx';
import { headerPolicy, metaPolicy } from './policy';

const directives = (policy: string) => policy.split('; ').map((directive) => directive.split(' '));

test('the policy allows nothing but what a page has', () => {
  expect(directives(headerPolicy([]))).toEqual([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'boot', 'search'],
    ['frame-ancestors', "'none'"],
  ]);
});

const scripts = ['boot()'];

test('a script that the build wrote may stand in a page, by its hash alone', () => {
  expect(directives(headerPolicy(scripts))[1]).toEqual([
    'script-src',
    "'self'",
    "'sha256-MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY='",
  ]);
});

test('nothing else inline runs, and nothing comes from anywhere', () => {
  expect(headerPolicy(scripts)).not.toMatch(/unsafe-|\*|https?:|strict-dynamic|nonce-/);
  expect(headerPolicy([])).not.toContain('sha256-');
});

test('a page says of itself all but what only a header may say', () => {
  // CSP 3 §3.3: frame-ancestors, report-uri and sandbox are ignored in a meta element.
  expect(directives(metaPolicy([]))).toEqual(
    directives(headerPolicy([])).filter(([name]) => name !== 'frame-ancestors'),
  );
});

test('every answer carries the policy and the headers beside it', () => {
  expect(securityHeaders(scripts)).toEqual({
    'Content-Security-Policy': headerPolicy(scripts),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test('https is asked for by https alone', () => {
  expect(httpsHeaders).toEqual({ 'Strict-Transport-Security': 'max-age=63072000' });
  const says = nginxSays('Strict-Transport-Security');
  // Without a default a map gives nothing.
  expect(says).toEqual(['    "~^416 " "";', '    "~^\\d+ https " "max-age=63072000";']);
});

test('web pages of every site can tell a missing file of the API from a failing network', () => {
  const says = nginxSays('Access-Control-Allow-Origin');
  expect(says).toEqual(['    "~^416 " "";', '    "~^(?:404 |(?:200|304) \\S+ /api/v1/)" "*";']);
});

test('hashed files are kept for a year, and pages are asked for again', () => {
  expect(hashedFiles).toBe('/_next/static/');
  expect(caching).toEqual({ hashed: 'public, max-age=31536000, immutable', other: 'no-cache' });
});

test('Netlify and Cloudflare Pages are told all of it', () => {
  expect(headersFile('/docs', scripts)).toBe(`/docs/*
  Content-Security-Policy: ${headerPolicy(scripts)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Strict-Transport-Security: max-age=63072000

/docs/_next/static/*
  Cache-Control: public, max-age=31536000, immutable

/docs/api/v1/*
  Access-Control-Allow-Origin: *
`);
});

/** When nginx sends a header, and what it says in it. */
function nginxSays(header: string): string[] | null | undefined {
  const config = nginxConfig({
    root: '/srv/site',
    port: 80,
    serverName: '_',
    basePath: '',
    headers: securityHeaders(),
    redirects: new Map(),
    pages: [],
  });
  const [, variable] = new RegExp(`add_header ${header} (\\$\\w+) always;`).exec(config) ?? [];
  const map = config.slice(config.indexOf(` ${variable} {`)).split('}')[0];
  return map?.match(/^ {4}".*$/gm);
}
