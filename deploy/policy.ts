import { createHash } from 'node:crypto';

/** The source that lets this very text stand in a page, and nothing else. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a browser may do on our pages. Nothing comes from elsewhere, and inline there is only what the build wrote, rules for speculative
 * loading included: Chromium takes no notice of 'inline-speculation-rules' once a hash stands beside it. https://www.w3.org/TR/CSP3/
 */
function written(scripts: readonly string[]): string[] {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(sourceOf)],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    // Made by build/finish/boot.browser.ts and components/search/keep-offline.ts.
    'trusted-types': ['boot', 'search'],
  };
  return Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`);
}

/** For `<meta http-equiv>`, where a page cannot say who may frame it. @param scripts - texts of those that stand in the page itself */
export const metaPolicy = (scripts: readonly string[]) => written(scripts).join('; ');

/** For the header. @param scripts - texts of those that stand in pages themselves */
export const headerPolicy = (scripts: readonly string[]) => [...written(scripts), "frame-ancestors 'none'"].join('; ');
