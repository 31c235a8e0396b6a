const segment = String.raw`[A-Za-z0-9_~-]+(?:\.[A-Za-z0-9_~-]+)*`;

/**
 * What the path of an address of ours is made of, in the syntax that JavaScript and nginx share. Nothing else is looked for: no
 * escape sequence, no `..`, no name that starts with a dot.
 */
export const soundPath = `(?:/${segment})*/?`;

/** Files that are never sent by their own name: compressed copies, the page for what is missing, and what hosts read. */
export const hiddenPath = String.raw`(?:.*\.(?:br|gz)|/404|/_headers)`;

/** Ends under which a page is known beside its address: `/faq/`, `/faq.html` and `/index.html` lead to `/faq` and `/`. */
export const pageEnds = [String.raw`/index(?:\.html)?`, String.raw`\.html`, '/'] as const;

/**
 * Where a path leads.
 *
 * @param path - as it was asked for, below the base path
 * @returns the path to serve, another one to send the browser to, or neither for what is no address of ours
 */
export function resolvePath(path: string): { serve?: string; redirect?: string } {
  if (!new RegExp(`^${soundPath}$`).test(path) || new RegExp(`^${hiddenPath}$`).test(path)) return {};
  if (path === '/') return { serve: path };
  const end = pageEnds.map((pattern) => new RegExp(`^(.*)${pattern}$`).exec(path)).find((match) => match);
  return end ? { redirect: end[1] || '/' } : { serve: path };
}
