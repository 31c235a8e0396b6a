import { gzipSync } from 'node:zlib';

const block = 512;

/**
 * Files as a `.tgz` that npm installs. It holds no times and no owners, so the same files make the same bytes.
 *
 * @param files - texts by their paths below `package/`
 */
export function tarball(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([path, text]) => {
    const bytes = Buffer.from(text);
    return [headerOf(`package/${path}`, bytes.length), bytes, Buffer.alloc((block - (bytes.length % block)) % block)];
  });
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9 });
  // The one byte that differs from system to system. RFC 1952 §2.3.1
  packed[9] = 255;
  return packed;
}

/** Header of a file in a tar archive. POSIX.1-2017, pax, "ustar Interchange Format" */
function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(block);
  const write = (text: string, at: number) => header.write(text, at, 'ascii');
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  write(path, 0);
  write(octal(0o755, 7), 100);
  write(octal(0, 7), 108);
  write(octal(0, 7), 116);
  write(octal(size, 11), 124);
  // npm takes no file from before 1985 without a complaint.
  write(octal(Date.UTC(1985, 9, 26, 8, 15) / 1000, 11), 136);
  write(' '.repeat(8), 148);
  write('0', 156);
  write('ustar\x0000', 257);
  write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
  );
  return header;
}
