import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isProgram, onPath } from '../../lib/node/machine';
import { runStep, step } from './workflows';

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

// The step is bash and Python, as on GitHub's runners.
const python = process.platform === 'linux' && onPath(['python3']).some(isProgram);
describe.skipIf(!python)('the site of a stranger is unpacked', () => {
  let folder: string;
  let target: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    target = join(folder, 'site');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function unpack(archive: readonly Packed[] | Buffer) {
    writeFileSync(join(folder, 'site.zip'), Buffer.isBuffer(archive) ? archive : zip(archive));
    return runStep(step('preview.yml', 'unpack', 'Unpack it'), folder, { RUNNER_TEMP: folder });
  }

  /** Every file below the folder of the site. */
  const files = () =>
    readdirSync(target, { recursive: true, encoding: 'utf8' })
      .filter((path) => !lstatSync(join(target, path)).isDirectory())
      .sort();
  const text = (path: string) => readFileSync(join(target, path), 'utf8');

  test('as it is', () => {
    const { status } = unpack([
      index,
      { name: 'faq/', mode: 0o040755, dosAttributes: 0x10, method: 0 },
      { name: 'faq/what-is-mqtt.html', text: 'an answer', method: 0 },
      { name: '_next/static/chunks/0a~b.js', text: 'x'.repeat(5000) },
      { name: 'functions.html' },
      { name: 'api/v1/questions.json', mode: 0 },
    ]);
    expect(status).toBe(0);
    expect(text('faq/what-is-mqtt.html')).toBe('an answer');
    expect(text('_next/static/chunks/0a~b.js')).toHaveLength(5000);
    expect(files()).toHaveLength(7);
  });

  test('and no preview is indexed or redirects, whatever the build tells its host', () => {
    const { status } = unpack([
      index,
      { name: '_headers', text: '/*\n  X-Robots-Tag: all' },
      { name: '_redirects', text: '/* https://example.com 301' },
      { name: 'robots.txt', text: 'Sitemap: https://example.com' },
    ]);
    expect(status).toBe(0);
    expect(files()).toEqual(['_headers', 'index.html', 'robots.txt']);
    expect(text('_headers')).toContain('X-Robots-Tag: noindex');
    expect(text('robots.txt')).not.toContain('Sitemap');
  });

  // Where the name or the kind in the archive is a lie, what comes out is a plain file inside.
  const tamed: Record<string, [Packed, string]> = {
    'a symbolic link': [{ name: 'a', text: '/etc/passwd', mode: 0o120777 }, 'a'],
    'a symbolic link that claims to be a folder': [{ name: 'a/b', text: '/etc', mode: 0o120777 }, 'a/b'],
    'a device': [{ name: 'a', mode: 0o020666 }, 'a'],
    'a program': [{ name: 'run.sh', mode: 0o104777 }, 'run.sh'],
    'a way out': [{ name: '../a' }, 'a'],
    'a way out further in': [{ name: 'faq/../../a' }, 'faq/a'],
    'an absolute path': [{ name: '/etc/passwd' }, 'etc/passwd'],
  };
  for (const [what, [entry, path]] of Object.entries(tamed)) {
    test(`and ${what} becomes a plain file in it`, () => {
      const { status } = unpack([index, entry]);
      expect(status).toBe(0);
      expect(files()).toEqual(['_headers', path, 'index.html', 'robots.txt'].sort());
      expect(lstatSync(join(target, path)).mode & 0o170111).toBe(0o100000);
      expect(readdirSync(folder).sort()).toEqual(['site', 'site.zip']);
    });
  }

  test('without the other name that an extra field has', () => {
    const other = Buffer.from('../a');
    const extra = Buffer.alloc(9);
    extra.writeUInt16LE(0x7075, 0);
    extra.writeUInt16LE(5 + other.length, 2);
    extra.writeUInt8(1, 4);
    extra.writeUInt32LE(crc32('b.html'), 5);
    unpack([index, { name: 'b.html', extra: Buffer.concat([extra, other]) }]);
    expect(readdirSync(folder).sort()).toEqual(['site', 'site.zip']);
    expect(files()).toContain('b.html');
  });

  const refused: Record<string, Packed[]> = {
    'a backslash': [{ name: '..\\a' }],
    'a drive': [{ name: 'C:/a' }],
    'a line end, which could speak to the runner': [{ name: 'a\n::add-mask::b' }],
    'letters beyond ASCII': [{ name: 'a\u202e.html', flags: 0x800 }],
    'a hidden file': [{ name: '.git/config' }],
    'a long name': [{ name: 'a'.repeat(300) }],
    'a worker': [{ name: '_worker.js' }],
    'a folder of workers': [{ name: '_Worker.js/index.js' }],
    functions: [{ name: 'functions/a.js' }],
    'functions by another case': [{ name: 'Functions/a.js' }],
    routes: [{ name: '_routes.json' }],
    'a file that is a folder': [{ name: 'a' }, { name: 'a/b' }],
    encryption: [{ name: 'a', flags: 1 }],
    'an unknown compression': [{ name: 'a', method: 99 }],
    'a file larger than it says': [{ name: 'a', text: 'x'.repeat(1000), size: 10 }],
    'a file larger than any may be': [{ name: 'a', text: Buffer.alloc(25 * 2 ** 20 + 1) }],
  };
  for (const [what, entries] of Object.entries(refused)) {
    test(`unless it holds ${what}`, () => {
      const { status, said } = unpack([index, ...entries]);
      expect(status).not.toBe(0);
      expect(said).not.toMatch(/^::(?!error::Unexpected file )/m);
    });
  }

  test('unless it is no site, no zip file or not a whole one', () => {
    expect(unpack([{ name: 'a.html' }]).said).toContain('::error::Unexpected absence of index.html');
    for (const archive of [Buffer.from('<html>'), zip([index]).subarray(10)])
      expect(unpack(archive).status, String(archive)).not.toBe(0);
  });
});
