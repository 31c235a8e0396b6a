import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
// yauzl reads the central directory, keeps to the sizes it declares and shows the raw names and modes. Others write the files
// themselves (adm-zip, unzipper) or hide the modes (fflate).
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/**
 * Unpacks the built site of a pull request. Whoever sent that may have made the archive by hand, so all of it is looked at
 * before the first file is written, and whatever a build does not produce is refused.
 *
 * This file stands alone: the workflow checks out nothing else.
 */

/** Files and bytes of one file are what Cloudflare Pages takes; the site has about 150 files of 17 kB each. */
export const limits = {
  archiveBytes: 100 * 2 ** 20,
  files: 20_000,
  fileBytes: 25 * 2 ** 20,
  totalBytes: 500 * 2 ** 20,
  nameBytes: 500,
};

/** Thrown for an archive that is not a plain site; its message is one sentence. Nothing is left on the disk. */
export class ArchiveRefused extends Error {}

/** How a preview is served: found by nobody who was not given its address. */
const ownFiles = {
  _headers:
    '/*\n  X-Robots-Tag: noindex, nofollow\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n',
  // A crawler that may not fetch a page never sees the header above, and may list the bare address all the same.
  'robots.txt': '# A preview: no page of it may be indexed, as X-Robots-Tag says.\nUser-agent: *\nAllow: /\n',
};

/** Files of a build that tell a host what to do. They are left out: here, only `ownFiles` do. */
const hostFiles = ['_headers', '_redirects', 'robots.txt'];

/**
 * @param archive - path of a zip file, as GitHub hands out artifacts
 * @param target - folder to make; it must not exist
 * @throws {ArchiveRefused}
 */
export async function unpackPreview(archive: string, target: string): Promise<{ files: number; bytes: number }> {
  const { size } = await stat(archive);
  if (size > limits.archiveBytes) refuse(`size of the archive, ${size} bytes`, `at most ${limits.archiveBytes}`);
  const zip = await openPromise(archive, { autoClose: false, decodeStrings: false }).catch((error: unknown) =>
    refuse(`archive (${messageOf(error)})`, 'a zip file'),
  );
  try {
    const files = await soundFiles(zip);
    await mkdir(target);
    try {
      await writeFiles(zip, files, target);
    } catch (error) {
      await rm(target, { recursive: true });
      throw error;
    }
    return { files: files.size, bytes: [...files.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0) };
  } finally {
    zip.close();
  }
}

/** The files to write by their path, when every entry of the archive is sound. */
async function soundFiles(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.files) refuse(`number of entries, ${zip.entryCount}`, `at most ${limits.files}`);
  const files = new Map<string, Entry>();
  const folders = new Set<string>();
  const seen = new Set<string>();
  let bytes = 0;
  for (const entry of await readEntries(zip)) {
    // Bytes, not the decoded name: an extra field of the archive could give it another one.
    const name = entry.fileNameRaw.toString('latin1');
    const path = name.replace(/\/$/, '');
    assertName(path);
    assertKind(entry, name);
    // Some file systems, and some hosts, take `A` and `a` for the same.
    const key = path.toLowerCase();
    if (seen.has(key)) refuse(`second entry ${show(path)}`, 'each name once');
    seen.add(key);
    for (let at = key.indexOf('/'); at > 0; at = key.indexOf('/', at + 1)) folders.add(key.slice(0, at));
    if (name.endsWith('/')) {
      folders.add(key);
      continue;
    }
    if (entry.uncompressedSize > limits.fileBytes) {
      refuse(`size of ${show(path)}, ${entry.uncompressedSize} bytes`, `at most ${limits.fileBytes}`);
    }
    bytes += entry.uncompressedSize;
    if (bytes > limits.totalBytes) refuse('size of the unpacked site', `at most ${limits.totalBytes} bytes`);
    if (!hostFiles.includes(key)) files.set(path, entry);
  }
  for (const path of files.keys()) {
    if (folders.has(path.toLowerCase())) refuse(`name ${show(path)} of a file and of a folder`, 'one of the two');
  }
  if (!files.has('index.html')) refuse('absence of index.html', 'a built site');
  return files;
}

function assertName(path: string): void {
  if (path.length > limits.nameBytes) refuse(`name ${show(path)}`, `at most ${limits.nameBytes} bytes`);
  // No segment begins with a dot, so neither `..` nor a hidden file gets through; nothing absolute, no backslash, no drive.
  if (!/^[\w~$@()[\]+-][\w.~$@()[\]+-]*(\/[\w~$@()[\]+-][\w.~$@()[\]+-]*)*$/.test(path)) {
    refuse(`name ${show(path)}`, 'a path of letters, digits and hyphens below the site');
  }
  // `_worker.js`, `_routes.json` and `functions/` are what Cloudflare Pages would run. Next's own are `_next/` and `__next.*`.
  const key = path.toLowerCase();
  if (/^(functions\/|_(?!next\/|_next\.))/.test(`${key}/`) && !hostFiles.includes(key)) {
    refuse(`name ${show(path)}`, 'nothing that the host would run');
  }
}

const fileTypeMask = 0o170000;
const regularFile = 0o100000;
const folder = 0o040000;
const dosFolder = 0x10;

/** The upper half of the attributes is the mode of a Unix file, the lower that of DOS; 0 where the packer knew none. */
function assertKind(entry: Entry, name: string): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  const isFolder = name.endsWith('/');
  const looksLikeFolder = type === folder || (entry.externalFileAttributes & dosFolder) !== 0;
  if ((type !== 0 && type !== regularFile && type !== folder) || (looksLikeFolder && !isFolder)) {
    refuse(`kind of ${show(name)}, mode ${type.toString(8)}`, 'a regular file');
  }
  if (isFolder && (type === regularFile || entry.uncompressedSize > 0))
    refuse(`folder ${show(name)} with content`, 'none');
  if (entry.isEncrypted()) refuse(`encryption of ${show(name)}`, 'none');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    refuse(`compression method ${entry.compressionMethod} of ${show(name)}`, '0 or 8');
  }
}

async function readEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    refuse(`archive (${messageOf(error)})`, 'a whole zip file');
  }
  return entries;
}

async function writeFiles(zip: ZipFile, files: ReadonlyMap<string, Entry>, target: string): Promise<void> {
  for (const [path, entry] of files) {
    const place = join(target, path);
    await mkdir(dirname(place), { recursive: true });
    try {
      // `wx`: never through something that is there already.
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(place, { flags: 'wx', mode: 0o644 }));
    } catch (error) {
      refuse(`content of ${show(path)} (${messageOf(error)})`, 'what the archive declares');
    }
  }
  for (const [path, text] of Object.entries(ownFiles)) await writeFile(join(target, path), text, { flag: 'wx' });
}

function refuse(unexpected: string, expected: string): never {
  throw new ArchiveRefused(`Unexpected ${unexpected}, expected ${expected}`);
}

/** Quoted and cut, so that a name cannot end the line or speak to the runner of the workflow. */
const show = (name: string) => JSON.stringify(name.slice(0, 80)).replace(/[\u007f-\uffff]/g, '?');

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [archive, target] = process.argv.slice(2);
  try {
    if (!archive || !target) throw new Error('Unexpected arguments, expected the archive and the folder to make');
    const { files, bytes } = await unpackPreview(archive, target);
    console.log(`${files} files, ${bytes} bytes unpacked`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
