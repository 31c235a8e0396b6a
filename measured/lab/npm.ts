import { existsSync, readFileSync } from 'node:fs';
import type { Installed } from './software';

/** A package that `npm ci` has installed; none where it is missing. */
export function findNpmPackage(name: string): Installed[] {
  const manifest = `node_modules/${name}/package.json`;
  if (!existsSync(manifest)) return [];
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return [{ version, where: `package ${name} ${version} from npm, Node ${process.versions.node}` }];
}
