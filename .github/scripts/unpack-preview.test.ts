import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits, unpackPreview } from './unpack-preview';

interface Packed {
  name: string | Buffer;
  text?: string | Buffer;
  /** Unix mode with its file type; 0 for none. */
  mode?: number;
  dosAttributes?: number;
  method?: number;
  flags?: number;
  /** What the archive declares, where that is a lie. */
  size?: number;
  extra?: Buffer;
}

let folder: string;
let target: string;
let before: typeof limits;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  target = join(folder, 'site');
  before = { ...limits };
});

afterEach(() => {
  Object.assign(limits, before);
  rmSync(folder, { recursive: true, force: true });
});

/** A zip file as bytes, made by hand so that it can hold what no packer writes. */
function zip(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text = '', mode = 0o100644, dosAttributes = 0, method = 8, flags = 0, size, extra } of entries) {
    const raw = Buffer.from(text);
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const rawName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size ?? raw.length, 18);
    common.writeUInt16LE(rawName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, rawName, data]);
    common.writeUInt16LE(extra?.length ?? 0, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((mode << 16) | dosAttributes) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // "Made by" Unix, version 3.0.
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([30, 3]), common, tail, rawName, extra ?? Buffer.alloc(0));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const index: Packed = { name: 'index.html', text: '<p>home' };

function unpack(entries: readonly Packed[] | Buffer) {
  const archive = join(folder, 'site.zip');
  writeFileSync(archive, Buffer.isBuffer(entries) ? entries : zip(entries));
  return unpackPreview(archive, target);
}

const unpacked = (path: string) => readFileSync(join(target, path), 'utf8');

test('a built site is unpacked as it is', async () => {
  const chunk = '_next/static/chunks/0a~b.js';
  const result = await unpack([
    index,
    { name: 'faq/', mode: 0o040755, dosAttributes: 0x10, method: 0 },
    { name: 'faq/what-is-mqtt.html', text: 'an answer', method: 0 },
    { name: chunk, text: 'x'.repeat(5000) },
    { name: '__next._tree.txt' },
    { name: 'functions.html' },
    { name: 'topics/qos/__next.topics.$d$topic.txt', mode: 0 },
  ]);
  expect(result).toEqual({ files: 6, bytes: 5016 });
  expect(unpacked('faq/what-is-mqtt.html')).toBe('an answer');
  expect(unpacked(chunk)).toHaveLength(5000);
});

test('no file can be run, whatever its mode was', async () => {
  await unpack([index, { name: 'run.sh', mode: 0o104777 }]);
  expect(statSync(join(target, 'run.sh')).mode & 0o7111).toBe(0);
});

test('what a build tells the host is replaced: a preview is never indexed and redirects nowhere', async () => {
  await unpack([
    index,
    { name: '_headers', text: '/*\n  X-Robots-Tag: all' },
    { name: '_redirects', text: '/* https://example.com 301' },
    { name: 'robots.txt', text: 'Sitemap: https://example.com' },
  ]);
  expect(readdirSync(target).sort()).toEqual(['_headers', 'index.html', 'robots.txt']);
  expect(unpacked('_headers')).toContain('X-Robots-Tag: noindex');
  expect(unpacked('robots.txt')).not.toContain('Sitemap');
});

const link = 0o120777;
const refused: Record<string, [Packed[], string]> = {
  'a symbolic link': [[{ name: 'a', text: '/etc/passwd', mode: link }], 'kind of "a", mode 120000'],
  'a symbolic link that claims to be a folder': [[{ name: 'a/', mode: link }], 'kind of "a/", mode 120000'],
  'a device': [[{ name: 'a', mode: 0o020666 }], 'mode 20000'],
  'a pipe': [[{ name: 'a', mode: 0o010666 }], 'mode 10000'],
  'a folder that is named like a file': [[{ name: 'a', mode: 0o040755 }], 'kind of "a"'],
  'a DOS folder that is named like a file': [[{ name: 'a', mode: 0, dosAttributes: 0x10 }], 'kind of "a"'],
  'a folder with content': [[{ name: 'a/', mode: 0, text: 'x' }], 'folder "a/" with content'],
  'a way out': [[{ name: '../a' }], 'name "../a"'],
  'a way out further in': [[{ name: 'faq/../../a' }], 'name "faq/../../a"'],
  'a way out at the end': [[{ name: 'faq/..' }], 'name "faq/.."'],
  'an absolute path': [[{ name: '/etc/passwd' }], 'name "/etc/passwd"'],
  'an empty name': [[{ name: '' }], 'name ""'],
  'an empty part of a path': [[{ name: 'a//b' }], 'name "a//b"'],
  'a backslash': [[{ name: '..\\a' }], 'name "..\\\\a"'],
  'a drive': [[{ name: 'C:/a' }], 'name "C:/a"'],
  'a zero byte': [[{ name: 'a\0.html' }], 'name "a\\u0000.html"'],
  'a line end, which could speak to the runner': [[{ name: 'a\n::add-mask::b' }], 'name "a\\n::add-mask::b"'],
  'letters beyond ASCII': [[{ name: 'a\u202e.html', flags: 0x800 }], 'name "a???.html"'],
  'a hidden file': [[{ name: '.git/config' }], 'name ".git/config"'],
  'a long name': [[{ name: 'a/'.repeat(300) }], 'at most 500 bytes'],
  'a worker': [[{ name: '_worker.js' }], 'name "_worker.js", expected nothing that the host would run'],
  'a folder of workers': [[{ name: '_Worker.js/index.js' }], 'expected nothing that the host would run'],
  functions: [[{ name: 'functions/a.js' }], 'expected nothing that the host would run'],
  routes: [[{ name: '_routes.json' }], 'expected nothing that the host would run'],
  'the same name twice': [[{ name: 'a' }, { name: 'a' }], 'second entry "a", expected each name once'],
  'names that differ in case': [[{ name: 'a' }, { name: 'A' }], 'second entry "A"'],
  'a file that is a folder': [[{ name: 'a' }, { name: 'a/b' }], 'name "a" of a file and of a folder'],
  'a file that is an empty folder': [[{ name: 'a/', mode: 0 }, { name: 'A' }], 'second entry "A"'],
  encryption: [[{ name: 'a', flags: 1 }], 'encryption of "a"'],
  'an unknown compression': [[{ name: 'a', method: 12 }], 'compression method 12 of "a"'],
  'a file larger than it says': [[{ name: 'a', text: 'x'.repeat(1000), size: 10 }], 'content of "a"'],
  'a file smaller than it says': [[{ name: 'a', text: 'x', size: 10 }], 'content of "a"'],
};

for (const [what, [entries, message]] of Object.entries(refused)) {
  test(`refused: ${what}`, async () => {
    const error = await unpack([index, ...entries]).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toMatch(/[\n\r]/);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual(['site.zip']);
  });
}

test('refused: another name in an extra field counts for nothing', async () => {
  const other = Buffer.from('../a');
  const extra = Buffer.alloc(9);
  extra.writeUInt16LE(0x7075, 0);
  extra.writeUInt16LE(5 + other.length, 2);
  extra.writeUInt8(1, 4);
  extra.writeUInt32LE(crc32('b.html'), 5);
  await unpack([index, { name: 'b.html', extra: Buffer.concat([extra, other]) }]);
  expect(readdirSync(target).sort()).toEqual(['_headers', 'b.html', 'index.html', 'robots.txt']);
});

test('refused: an archive that is too large, or would be', async () => {
  limits.fileBytes = 20;
  await expect(unpack([index, { name: 'a', text: 'x'.repeat(21) }])).rejects.toThrow('size of "a", 21 bytes');
  limits.totalBytes = 25;
  await expect(unpack([index, { name: 'a', text: 'x'.repeat(20) }])).rejects.toThrow('size of the unpacked site');
  limits.files = 1;
  await expect(unpack([index, { name: 'a' }])).rejects.toThrow('number of entries, 2, expected at most 1');
  limits.archiveBytes = 10;
  await expect(unpack([index])).rejects.toThrow('expected at most 10');
  expect(existsSync(target)).toBe(false);
});

test('refused: what is no site, no zip file or not a whole one', async () => {
  await expect(unpack([{ name: 'a.html' }])).rejects.toThrow('absence of index.html, expected a built site');
  await expect(unpack(Buffer.from('<html>'))).rejects.toThrow('expected a zip file');
  await expect(unpack(zip([index]).subarray(10))).rejects.toThrow(/^Unexpected .*, expected /);
  expect(existsSync(target)).toBe(false);
});

test('a folder that is there already is left alone', async () => {
  await expect(unpackPreview(join(folder, 'none.zip'), folder)).rejects.toThrow();
  const archive = join(folder, 'site.zip');
  writeFileSync(archive, zip([index]));
  await expect(unpackPreview(archive, folder)).rejects.toThrow('EEXIST');
  expect(readdirSync(folder)).toEqual(['site.zip']);
});
