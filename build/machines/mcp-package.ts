import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { files } from '../../lib/address';
import { site } from '../../lib/site.mjs';
import { tarball } from './tarball';

/**
 * The MCP server as a package without dependencies, so that `npx` has nothing else to fetch. It reads the site that it comes from,
 * unless it is told of another one.
 */
export async function mcpPackage(): Promise<Buffer> {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  const { outputFiles, metafile } = await build({
    entryPoints: ['mcp/start.ts'],
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { SITE_ADDRESS: JSON.stringify(site.url), PACKAGE_VERSION: JSON.stringify(version) },
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
    metafile: true,
  });
  const name = files.mcp.slice(1).replace(/\.tgz$/, '');
  const manifest = {
    name,
    version,
    license,
    type: 'module',
    description: `MCP server of the ${site.name}: ${site.url}`,
    bin: { [name]: 'start.mjs' },
    engines: { node: '>=20' },
  };
  return tarball({
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'start.mjs': outputFiles[0]?.text ?? '',
    'LICENSES.txt': licencesIn(metafile),
  });
}

/** The licences of all that is in the package, this project's first. They ask to go along. */
function licencesIn({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return ['.', ...[...new Set(folders)].sort()]
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
      return `${folder.replace(/^.*node_modules\//, '')}\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`;
    })
    .join(`\n${'-'.repeat(80)}\n`);
}
