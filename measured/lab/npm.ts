import { existsSync, readFileSync } from 'node:fs';
import type { Installed } from './software';

/** How a package is had that `npm ci` installs; none is found where it is missing. */
export const fromNpm = (name: string) => ({
  install: 'npm ci installs it',
  find: () => findNpmPackage(name),
});

function findNpmPackage(name: string): Installed[] {
  const manifest = `node_modules/${name}/package.json`;
  if (!existsSync(manifest)) return [];
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return [{ version, where: `package ${name} ${version} from npm, Node ${process.versions.node}` }];
}
