/** A filter, and the topics it is tried on. */
export interface TopicTest {
  filter: string;
  topics: readonly string[];
}

/** Addresses beyond this are cut on their way by some programs. */
const longestQuery = 2_000;

/** The topics of a text with one on each line. A line without anything is none. */
export const topicsIn = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== '');

/** What stands behind the address of the tester for a test; undefined where that would be too long. */
export function queryOf({ filter, topics }: TopicTest): string | undefined {
  const query = [['filter', filter], ...topics.map((topic) => ['topic', topic])]
    .map(([name, value = '']) => `${name}=${encoded(value)}`)
    .join('&');
  return query.length > longestQuery ? undefined : `?${query}`;
}

/** Easy to read where an address allows it: a slash means nothing in a query. Half a character is none in any address. */
const encoded = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('%2F', '/');

/**
 * What an address asks to test; undefined when it names no filter. A `+` stays a `+`, for it is what people write into an address by hand, and
 * `topic` may hold several lines, as a form sends them.
 */
export function readQuery(search: string): TopicTest | undefined {
  const given = search
    .replace(/^\?/, '')
    .split('&')
    .map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name, decoded(value.join('='))];
    });
  const filter = given.find(([name]) => name === 'filter')?.[1];
  const topics = given.filter(([name]) => name === 'topic').flatMap(([, value]) => topicsIn(value));
  return filter === undefined ? undefined : { filter, topics };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A `%` that somebody wrote by hand.
    return value;
  }
}
