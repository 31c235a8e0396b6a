import { text } from '../../lib/interface-text';
import { bundledForBrowser } from '../bundled-for-browser';

/** The scripts of the site, as short as they can be written. */
export interface BrowserScripts {
  /** What pages with islands start with. */
  boot: string;
  /** What pages with items start with. */
  items: string;
  /** What pages with a list to filter start with. */
  versions: string;
  /** What a former address starts with. */
  moved: string;
  /** What leads on from an address that is not there. */
  meant: string;
  /** React and the islands. */
  islands: string;
}

export async function browserScripts(): Promise<BrowserScripts> {
  const values = { 'process.env.NODE_ENV': 'production', islandsFailed: text.tools.failed };
  // Without the project's own settings, which would add "use strict" to what is strict already.
  const small = (name: string) =>
    bundledForBrowser(`build/finish/${name}.browser.ts`, values, { format: 'iife', tsconfigRaw: '{}' });
  const [boot, items, versions, moved, meant, islands] = await Promise.all([
    small('boot'),
    small('items'),
    small('versions'),
    small('moved'),
    small('meant'),
    bundledForBrowser('build/finish/islands.browser.tsx', values, { format: 'iife' }),
  ]);
  return { boot, items, versions, moved, meant, islands };
}
