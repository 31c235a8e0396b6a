import { headerPolicy } from './policy';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer, whatever the host. @param scripts - texts of those that stand in the pages of a release */
export const securityHeaders = (scripts: readonly string[] = []): Headers => ({
  'Content-Security-Policy': headerPolicy(scripts),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((name) => `${name}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Preview images and icons are shown by readers of feeds and other sites; nothing here is for one reader alone.
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

/** Only where the site is reached by https: for two years, browsers ask for nothing else. */
export const httpsHeaders: Headers = { 'Strict-Transport-Security': 'max-age=63072000' };

/** Below it the name of a file holds a hash of its text, so that a file never changes. */
export const hashedFiles = '/_next/static/';

/** How long an answer may be used without asking again. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/**
 * What files of the open folder (lib/address.ts) say beside the others, and the page for what is missing: pages of every site may read
 * them. Without it on a 404 a browser tells such a page that the network has failed.
 */
export const openHeaders: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Types of the files a site may have, by ending. All text is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  tgz: 'application/gzip',
};

/** Whether files of this type are text, which is worth compressing. */
export const isText = (type: string) => /^text\/|json$|xml$/.test(type);
