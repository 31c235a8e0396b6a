import { readFileSync } from 'node:fs';
import type { Installed } from './software';

/** A package that `npm ci` has installed. */
export function findNpmPackage(name: string): Installed[] {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return [{ version, where: `package ${name} ${version} from npm, Node ${process.versions.node}` }];
}
