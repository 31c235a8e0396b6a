import { builtPages, isReadingPage } from './site';

/**
 * Paths of the pages whose HTML is not the same in the site of the folder `before`. Pages that hold the answers of other pages
 * once more are left out: they change with every answer, and hold nothing of their own.
 */
export function changedPages(before: string): string[] {
  const old = new Map(builtPages(before).map(({ path, html }) => [path, html]));
  return builtPages()
    .filter(({ path, html }) => old.get(path) !== html && !isReadingPage(path))
    .map(({ path }) => path);
}
