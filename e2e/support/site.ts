import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { outFolder } from '../../build/9-publish';

/** A page of the built site: its address and the HTML that every crawler gets. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
}

/** Every page of a built site, as the build left it. */
export function builtPages(folder = outFolder): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: `/${file.replace(/\.html$/, '')}`.replace(/\/index$/, '/'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Whether a page holds full answers of other pages once more, for reading through. */
export const isReadingPage = (path: string) => /^\/faq\/all(?:\/|$)/.test(path);

/** Answers a former address with its page, as hosts do that know no rules for it. */
export const withoutRedirects = (page: Page, path: string) =>
  page.route(
    ({ pathname }) => pathname === path,
    (route) => route.fulfill({ path: join(outFolder, `${path}.html`), contentType: 'text/html; charset=utf-8' }),
  );

/** Answers as a host that knows files and no rules: what is no file, letter by letter, gets the page for what is missing. */
export const withoutRules = (page: Page) =>
  page.route(
    ({ pathname }) => !/\.\w+$/.test(pathname),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = [`${pathname}.html`, `${pathname}index.html`].find((name) =>
        filesBelow(outFolder).includes(name.slice(1)),
      );
      return route.fulfill({
        path: join(outFolder, file ?? '404.html'),
        status: file ? 200 : 404,
        contentType: 'text/html; charset=utf-8',
      });
    },
  );

/** Paths below a folder, with `/`, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Each file of a built site with a hash of its bytes. */
export function filesWithHash(folder: string): string[] {
  const files = filesBelow(folder).filter((file) => statSync(join(folder, file)).isFile());
  return files.map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}
