import { type BuildOptions, build } from 'esbuild';

/**
 * A script of the browser, or a style sheet, as short as it can be written.
 *
 * @param values - what is put into it, by name
 * @param options - how it is to be another thing than a module
 */
export async function bundledForBrowser(
  entryPoint: string,
  values: Readonly<Record<string, unknown>> = {},
  options: Pick<BuildOptions, 'format' | 'tsconfigRaw'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'esm',
    legalComments: 'none',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    ...options,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
