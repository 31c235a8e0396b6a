/** What the address of the page asks for; `''` for nothing. */
export const wantedQuery = (): string => new URLSearchParams(location.search).get('q') ?? '';

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts the query into the address soon: browsers let nobody do that with every key. */
export function rememberQuery(query: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => putIntoAddress(query), 300);
}

/** Puts the query into the address, so that it can be linked and the way back leads to it. */
export function putIntoAddress(query: string): void {
  clearTimeout(waiting);
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
