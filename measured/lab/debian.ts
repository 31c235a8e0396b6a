import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installed } from './software';

/**
 * A Debian package here, and in folders that hold a Debian of their own (only root may enter these). The version is that of the software,
 * without what Debian adds: `2.0.11-1+deb12u2` is 2.0.11.
 */
export function findDebianPackage(name: string, program: string, roots: readonly string[]): Installed[] {
  const systems = process.getuid?.() === 0 ? ['/', ...roots] : ['/'];
  return systems.flatMap((root) => {
    if (!existsSync(join(root, program))) return [];
    const args = ['--admindir', join(root, 'var/lib/dpkg'), '-W', name];
    const { stdout, status } = spawnSync('dpkg-query', args, { encoding: 'utf8' });
    const revision = stdout?.trim().split('\t')[1];
    if (status !== 0 || !revision) return [];
    const version = revision.replace(/^\d+:/, '').replace(/[-+~].*$/, '');
    const where = `${nameOfSystem(root)}, package ${name} ${revision}`;
    return [{ version, where, root: root === '/' ? undefined : root }];
  });
}

/** What the system below a folder calls itself. */
export function nameOfSystem(root: string): string {
  const release = readFileSync(join(root, 'etc/os-release'), 'utf8');
  return /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? 'Debian';
}
