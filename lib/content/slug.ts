import { z } from 'zod';

/** Lower-case words joined by hyphens: file names, addresses, fragments. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Characters of a slug at most: neither file systems nor readers cope with longer ones. */
const longest = 80;

/** Names that Windows keeps for devices, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is said of a text with other signs. */
export const slugLetters = 'expected lower-case letters, digits and hyphens';

/** A slug, as a field holds it. */
export const slug = z
  .string()
  .max(longest, `expected at most ${longest} characters`)
  .regex(slugPattern, slugLetters)
  .refine((text) => !deviceName.test(text), 'expected one that Windows does not keep for a device');

/** What was expected of a slug that is none, for example "at most 80 characters"; undefined for a sound one. */
export function slugExpectation(text: string): string | undefined {
  return slug.safeParse(text).error?.issues[0]?.message.replace(/^expected /, '');
}

/** The slug that is meant by a path, a file name or words: `/faq/what-is-mqtt`, `qos-1.mdx`, `Keep Alive`. Undefined for other texts. */
export function slugLike(text: string): string | undefined {
  const [, last = ''] = /([^/]*?)(?:\.mdx?|\.yaml|\.ts)?\/?$/.exec(text) ?? [];
  const name = last
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return slug.safeParse(name).success ? name : undefined;
}
