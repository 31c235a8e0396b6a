import { build } from 'esbuild';
import { text } from '../../lib/interface-text';

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
  // Without the project's own settings, which would add "use strict" to what is strict already.
  const small = (name: string) => bundle(`build/finish/${name}.browser.ts`, '{}');
  const [boot, items, versions, moved, meant, islands] = await Promise.all([
    small('boot'),
    small('items'),
    small('versions'),
    small('moved'),
    small('meant'),
    bundle('build/finish/islands.browser.tsx'),
  ]);
  return { boot, items, versions, moved, meant, islands };
}

async function bundle(entryPoint: string, tsconfigRaw?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', islandsFailed: JSON.stringify(text.tools.failed) },
    legalComments: 'none',
    ...(tsconfigRaw && { tsconfigRaw }),
  });
  return (outputFiles[0]?.text ?? '').trim();
}
