/** Holds the bodies of the content that was checked last. */
export const bodyFolder = '.generated/bodies';

/**
 * Where check leaves the body of a document as the tree that pages show. Reading the text again for every page it stands on
 * took a quarter of the time of making the pages.
 *
 * @param path - of the document below `content/`
 */
export const bodyFile = (path: string): string => `${bodyFolder}/${path}.json`;
