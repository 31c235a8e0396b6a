import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { outFolder } from '../../scripts/build-site';

/** A page of the built site: its address and the HTML that every crawler gets. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
}

/** Every page of `out/`, as the build left it. */
export function builtPages(): BuiltPage[] {
  return readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      file,
      path: `/${file
        .split(sep)
        .join('/')
        .replace(/\.html$/, '')}`.replace(/\/index$/, '/'),
      html: readFileSync(join(outFolder, file), 'utf8'),
    }));
}
