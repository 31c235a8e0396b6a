const segment = String.raw`[A-Za-z0-9_~-]+(?:\.[A-Za-z0-9_~-]+)*`;

/**
 * What the path of an address of ours is made of, in the syntax that JavaScript and nginx share. Nothing else is looked for: no
 * escape sequence, no `..`, no name that starts with a dot but the folder that RFC 8615 keeps for such files.
 */
export const soundPath = String.raw`(?:/\.well-known)?(?:/${segment})*/?`;

const mark = String.raw`[).,;:!'*>\]}…’”»]`;
const escapedMark = `%(?:20|22|27|29|2A|2C|2E|3A|3B|3E|5D|60|7D|C2%A0|C2%BB|E2%80%(?:8B|99|9D|A6))`;

/**
 * A path with what mails and chats make a part of a link behind it, in the syntax that JavaScript and nginx share: the end of a
 * sentence, brackets, quotation marks, blanks, or a query or fragment whose first sign was escaped or lost. Its group `sound` is
 * the path without that.
 */
export const spoiltPath = `(?<sound>/(?![.%])|(?:/${segment})+)(?:(?:${mark}|${escapedMark})+|(?:&|%26|%3F|%23)[^?]*)`;

/** A path with more than one slash in a place. Everything else in it is sound, so that it leads to no other host. */
export const doubledPath = `(?=[^?]*//)(?:/+${segment})*/*`;

/** Files that are never sent by their own name: compressed copies, the page for what is missing, and what hosts read. */
export const hiddenPath = String.raw`(?:.*\.(?:br|gz)|/404|/_headers|/_redirects)`;

const markdown = String.raw`\s*text/markdown\s*`;

/**
 * Who asks for Markdown in the header `Accept`, in the syntax that JavaScript and nginx share: whoever names it before HTML with full
 * weight, or with any weight above 0 and without HTML. RFC 9110 §12.5.1. No part of it takes longer than a header is long, more or less.
 */
export const markdownWanted = [
  String.raw`^(?:(?:(?:(?!text/html).)*,)?${markdown}(?:$|,|;(?!\s*q=0))`,
  String.raw`|(?!.*text/html)(?:.*,)?${markdown};(?!\s*q=0(?:\.0*)?\s*(?:$|,)))`,
].join('');

/** Files of pages, which are there in HTML and in Markdown: which of them is sent depends on what was asked for. */
export const twinFile = String.raw`/[^ ]+\.(?:html|md)`;

/** Ends under which a page is known beside its address: `/faq/`, `/faq.html` and `/index.html` lead to `/faq` and `/`. */
export const pageEnds = [String.raw`/index(?:\.html)?`, String.raw`\.html`, '/'] as const;

/**
 * Where a path leads.
 *
 * @param path - as it was asked for, below the base path
 * @returns the path to serve, another one to send the browser to, or neither for what is no address of ours
 */
export function resolvePath(path: string): { serve?: string; redirect?: string } {
  if (new RegExp(`^${doubledPath}$`).test(path)) return { redirect: path.replace(/\/{2,}/g, '/') };
  const sound = new RegExp(`^${spoiltPath}$`, 'i').exec(path)?.groups?.sound;
  if (sound) return { redirect: sound };
  if (!new RegExp(`^${soundPath}$`).test(path) || new RegExp(`^${hiddenPath}$`).test(path)) return {};
  if (path === '/') return { serve: path };
  const end = pageEnds.map((pattern) => new RegExp(`^(.*)${pattern}$`).exec(path)).find((match) => match);
  return end ? { redirect: end[1] || '/' } : { serve: path };
}
