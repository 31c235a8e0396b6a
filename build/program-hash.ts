import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow } from '../lib/node/files';
import { site } from '../lib/site.mjs';

const folders = ['app', 'build', 'components', 'deploy', 'lib', 'mcp'];
const files = [
  'contentlayer.config.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
  // It goes along in the package of the MCP server.
  'LICENSE',
];

/**
 * A hash of all that pages are made of beside their values: the program with its packages, where the site will live, and the Node that
 * runs it all. Rather too much than too little: whatever changes one of these makes every page anew.
 */
export async function programHash(): Promise<string> {
  const below = await Promise.all(
    folders.map(async (folder) => (await filesBelow(folder)).map((file) => `${folder}/${file}`)),
  );
  const hash = createHash('sha256').update(JSON.stringify([process.version, site]));
  for (const file of [...files.filter(existsSync), ...below.flat().filter((name) => !/\.test\.tsx?$/.test(name))])
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('base64url');
}
