import { site } from './site.mjs';

/** ISO times by path below `content/`, as build/2-history.ts finds them. */
export type LastChanges = Readonly<Record<string, string>>;

/** The latest of these ISO dates, or times; undefined when none is known. */
export function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** The latest change of any of these documents; undefined when none is known. */
export function latestChange(changes: LastChanges, documents: readonly { path: string }[]): string | undefined {
  return latestOf(documents.map(({ path }) => changes[path]));
}

/** Made once: to make one takes a hundred times as long as to use it. */
const dateFormat = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });

/** `22 November 2026` of an ISO date or time, in UTC so that it is the same wherever the site is built. */
export function readableDate(iso: string): string {
  return dateFormat.format(new Date(iso));
}
