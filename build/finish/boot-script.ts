import { build } from 'esbuild';

/** The script that pages start with, as short as it can be written. */
export async function bootScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['build/finish/boot.browser.ts'],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    // Without the project's own settings, which would add "use strict" to what is strict already.
    tsconfigRaw: {},
  });
  return (outputFiles[0]?.text ?? '').trim();
}
