/** Lower-case words joined by hyphens: file names, addresses, fragments. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Characters of a slug at most: longer ones meet the bounds of file systems and of readers. */
export const longestSlug = 80;

/** Names that Windows keeps for devices, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether Windows could not check out a file of this name. */
export const isDeviceName = (slug: string) => deviceName.test(slug);

/** What was expected of a slug that is none, for example "at most 80 characters"; undefined for a sound one. */
export function slugExpectation(slug: string): string | undefined {
  if (slug.length > longestSlug) return `at most ${longestSlug} characters`;
  if (!slugPattern.test(slug)) return 'lower-case letters, digits and hyphens';
  if (isDeviceName(slug)) return 'one that Windows does not keep for a device';
}
