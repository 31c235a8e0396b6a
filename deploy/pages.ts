import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePath } from './address';

/** Whether a path of the release in a folder is the address of a page: not that of another file, nor one that leads on by its form. */
export function isPage(folder: string, path: string): boolean {
  return resolvePath(path).serve === path && existsSync(join(folder, `${path}.html`));
}

/** The addresses of all pages of the release in a folder but the home page, from the root of the site without base path. */
export function pagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .flatMap((file) => (file.endsWith('.html') ? file.slice(0, -'.html'.length) : []))
    .filter((path) => isPage(folder, path))
    .sort();
}
