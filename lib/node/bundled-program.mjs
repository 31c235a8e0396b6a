import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

const folder = '.cache/programs';

/** What decides, beside the files of a program, what its bundle is. */
const settingsFiles = [
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'lib/node/bundled-program.mjs',
];

/** What modules in a bundle call: `require` those of the older kind, and the others what keepAddresses puts in. */
const banner = [
  "import { createRequire as requireFrom } from 'node:module';",
  "import { dirname as folderOfPath } from 'node:path';",
  "import { fileURLToPath as pathOfAddress } from 'node:url';",
  'const require = requireFrom(import.meta.url);',
  'const __addressFrom = (way) => new URL(way, import.meta.url).href;',
  'const __pathFrom = (way) => pathOfAddress(__addressFrom(way));',
  'const __folderFrom = (way) => folderOfPath(__pathFrom(way));',
].join(' ');

/** What a bundle was made of, as its first line says. @typedef {{ inputs: string[], hash: string }} Origin */

/**
 * Bundles a TypeScript program into one file that Node runs as it is, and keeps it as long as the program stays the same. To translate
 * the modules of a command one after the other, as a loader does, takes a second longer each time.
 *
 * @param {string} entry path of the program
 * @param {{ packages?: { except: string[] } }} options `packages`: those it needs are bundled, too, but for some. That is worth its
 *   time when the program is started often: check starts a third sooner, and Contentlayer is made of a thousand files
 * @returns {Promise<string>} path of the bundle
 */
export async function bundledProgram(entry, { packages } = {}) {
  const path = resolve(folder, `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}.mjs`);
  const hashNow = (/** @type {readonly string[]} */ inputs) => hashOf(inputs, packages);
  if (isUpToDate(path, hashNow)) return path;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    ...(packages ? { external: packages.except } : { packages: 'external' }),
    banner: { js: banner },
    plugins: [{ name: 'addresses', setup: keepAddresses }],
  });
  // A package is known by its version in the lock file.
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'));
  const origin = JSON.stringify({ inputs, hash: hashNow(inputs) });
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole, for the same program may be starting elsewhere.
  writeFileSync(`${path}.${process.pid}`, `//${origin}\n${outputFiles[0]?.text}`);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

/**
 * @param {string} path
 * @param {(inputs: readonly string[]) => string} hashNow
 */
function isUpToDate(path, hashNow) {
  if (!existsSync(path)) return false;
  const { inputs, hash } = /** @type {Origin} */ (JSON.parse(firstLineOf(path).slice('//'.length)));
  return hashNow(inputs) === hash;
}

/** The rest of a bundle may be megabytes. @param {string} path */
function firstLineOf(path) {
  const file = openSync(path, 'r');
  let [line, bytes] = [Buffer.alloc(0), 1];
  while (bytes > 0 && !line.includes('\n')) {
    const part = Buffer.alloc(65_536);
    bytes = readSync(file, part);
    line = Buffer.concat([line, part.subarray(0, bytes)]);
  }
  closeSync(file);
  return line.toString('utf8').split('\n')[0] ?? '';
}

/**
 * @param {readonly string[]} inputs
 * @param {unknown} packages
 */
function hashOf(inputs, packages) {
  const hash = createHash('sha256').update(JSON.stringify([process.version, packages]));
  for (const file of [...settingsFiles, ...inputs])
    hash.update(`\0${file}\0`).update(existsSync(file) ? readFileSync(file) : '');
  for (const folderOfInput of new Set(inputs.map((file) => dirname(file))))
    hash.update(`\0${modulesIn(folderOfInput).join('\0')}\0`);
  return hash.digest('base64url');
}

/** A program may make up the name of a module that it imports, so a new one in a folder of its modules may belong to it. @param {string} path */
function modulesIn(path) {
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.includes('.test.')).sort();
}

/**
 * A module that asks where it is gets its own address, not that of the bundle; it is told from there, so that it stays right when the
 * project is moved or copied.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepAddresses(build) {
  build.onLoad({ filter: /\.([cm]?js|tsx?)$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const asks = /import\.meta\.(?:url|dirname)|\b__(?:dirname|filename)\b/.test(text);
    // This file writes of addresses, and does not ask for its own.
    if (!asks || path.endsWith('bundled-program.mjs')) return;
    const declares = /\b(?:const|let|var) __(?:dirname|filename)\b/.test(text);
    const names = declares
      ? ''
      : `var __dirname = __folderFrom(${wayTo(path)}), __filename = __pathFrom(${wayTo(path)});`;
    const contents = text
      .replaceAll('import.meta.url', `__addressFrom(${wayTo(path)})`)
      .replaceAll('import.meta.dirname', `__folderFrom(${wayTo(path)})`);
    const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    return { contents: `${names}${contents}`, loader };
  });
}

/** The address of a file as seen from a bundle, as a literal. @param {string} path */
const wayTo = (path) => JSON.stringify(relative(resolve(folder), path).split(sep).map(encodeURIComponent).join('/'));
