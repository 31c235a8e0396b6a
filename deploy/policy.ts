import { createHash } from 'node:crypto';

/** What may stand in a page itself: sources such as `'sha256-...'`. */
export interface InlineSources {
  scripts: readonly string[];
  styles: readonly string[];
}

const nothingInline: InlineSources = { scripts: [], styles: [] };

/** The source that lets this very text stand in a page, and nothing else. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a browser may do on our pages. Nothing comes from elsewhere, and inline there is only what the build wrote, rules for speculative
 * loading included: Chromium takes no notice of 'inline-speculation-rules' once a hash stands beside it. https://www.w3.org/TR/CSP3/
 */
function written({ scripts, styles }: InlineSources): string[] {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
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

/** For `<meta http-equiv>`, where a page cannot say who may frame it. */
export const metaPolicy = (inline = nothingInline) => written(inline).join('; ');

/** For the header. */
export const headerPolicy = (inline = nothingInline) => [...written(inline), "frame-ancestors 'none'"].join('; ');
