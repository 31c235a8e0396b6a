/**
 * What a browser may do on our pages. Nothing inline runs and nothing comes from elsewhere; the rules for speculative loading are
 * the one exception that pages need. https://www.w3.org/TR/CSP3/
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'inline-speculation-rules'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy is made by build/finish/boot.browser.ts.
  'trusted-types': ['default'],
};

const written = Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`);

/** For `<meta http-equiv>`, where a page cannot say who may frame it. */
export const metaPolicy = written.join('; ');

/** For the header. */
export const headerPolicy = [...written, "frame-ancestors 'none'"].join('; ');
