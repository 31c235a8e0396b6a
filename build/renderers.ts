import { pathToFileURL } from 'node:url';
import { bundledProgram } from '../lib/node/bundled-program.mjs';

/**
 * What renders components. React has another program for development, which takes several times as long, so it is loaded when this is
 * called, as a bundle of its own: in that of the command it would be loaded first of all.
 */
export async function renderers(): Promise<typeof import('./renderers-program')> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  return import(pathToFileURL(await bundledProgram('build/renderers-program.ts')).href);
}
