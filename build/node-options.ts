/** Most of what making a page leaves behind dies young; with room for it, collecting it takes a seventh less of the time. */
export const roomForYoung = '--max-semi-space-size=32';

/**
 * Contentlayer's command switches on traces of its effect system, whose cost grows with the square of the number of documents: 148 s
 * at 10,000 where 40 s do. Its library, loaded before the command, has read the switch by then.
 */
export const withoutTraces = '--import=contentlayer2/source-files';

/** The environment that adds options to those which Node has already been given. */
export function nodeOptions(...options: readonly string[]): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', ...options].join(' ').trim() };
}
