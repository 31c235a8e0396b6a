import { build } from 'esbuild';

const settings = { bundle: true, minify: true, write: false, target: 'es2022', legalComments: 'none' } as const;

/** A script of the browser as one module, as short as it can be written. @param values - what is put into it, by name */
export async function bundledModule(entryPoint: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const define = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
  const { outputFiles } = await build({ ...settings, entryPoints: [entryPoint], define, format: 'esm' });
  return (outputFiles[0]?.text ?? '').trim();
}

/** A style sheet as short as it can be written. */
export async function bundledStyle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({ ...settings, entryPoints: [entryPoint] });
  return (outputFiles[0]?.text ?? '').trim();
}
