import { build } from 'esbuild';

/** The scripts of the site, as short as they can be written. */
export interface BrowserScripts {
  /** What pages start with. */
  boot: string;
  /** React and the islands. */
  islands: string;
}

export async function browserScripts(): Promise<BrowserScripts> {
  const [boot, islands] = await Promise.all([
    // Without the project's own settings, which would add "use strict" to what is strict already.
    bundle('build/finish/boot.browser.ts', '{}'),
    bundle('build/finish/islands.browser.tsx'),
  ]);
  return { boot, islands };
}

async function bundle(entryPoint: string, tsconfigRaw?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    ...(tsconfigRaw && { tsconfigRaw }),
  });
  return (outputFiles[0]?.text ?? '').trim();
}
