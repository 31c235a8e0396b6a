/** ISO times by path below `content/`, as build/2-history.ts finds them. */
export type LastChanges = Readonly<Record<string, string>>;

/** The latest change of any of these documents; undefined when none is known. */
export function latestChange(changes: LastChanges, documents: readonly { path: string }[]): string | undefined {
  return documents
    .map(({ path }) => changes[path])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a hundred times as long as to use it. */
function formatOf(language: string): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** `22 November 2026` of an ISO date or time, in UTC so that it is the same wherever the site is built. */
export function readableDate(iso: string, language: string): string {
  return formatOf(language).format(new Date(iso));
}
