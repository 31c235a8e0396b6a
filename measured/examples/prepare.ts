import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installFromDebian, isProgram, onPath } from '../../lib/node/machine';
import type { Isolation, Stage } from './machine';

/** What examples call, and the Debian package it is in. */
const programs: Readonly<Record<string, string>> = {
  mosquitto: 'mosquitto',
  mosquitto_pub: 'mosquitto-clients',
  python3: 'python3',
  openssl: 'openssl',
  ss: 'iproute2',
  script: 'bsdutils',
  curl: 'curl',
  sqlite3: 'sqlite3',
  tcpdump: 'tcpdump',
};

/** Where the packages for Python are kept, which are newer than Debian's. */
const python = resolve('.cache/examples/python');
const requirements = 'measured/examples/python-packages.txt';

const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The packages of those programs that are at none of their places. */
const packagesMissing = (placesOf: (name: string) => readonly string[]): string[] =>
  Object.entries(programs)
    .filter(([name]) => !placesOf(name).some((path) => isProgram(path)))
    .map(([, packageName]) => packageName);

/** What a Debian below a folder lacks of what examples call, as the packages that bring it. */
export const packagesMissingIn = (root: string): string[] =>
  packagesMissing((name) => ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].map((folder) => `${root}${folder}/${name}`));

/** What examples can be run with here; a text says why they cannot. What is missing is installed where nobody has to be asked. */
export function prepareExamples(): Omit<Stage, 'root'> | string {
  if (process.platform !== 'linux') return 'examples of answers are run on Linux only';
  const missing = () => packagesMissing((name) => [...onPath([name]), `/usr/sbin/${name}`]);
  if (missing().length > 0) installFromDebian(...missing());
  if (missing().length > 0) return `examples of answers are not run: they need ${missing().join(', ')}`;
  if (
    !existsSync(`${python}/paho`) &&
    !works('python3', '-m', 'pip', 'install', '--quiet', '--require-hashes', '--target', python, '-r', requirements)
  )
    return 'examples of answers are not run: pip could not install paho-mqtt';
  const isolation = isolationHere();
  if (isolation !== 'none') return { isolation, python };
  // Examples as they stand want port 1883.
  if (works('bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/1883'))
    return 'examples of answers are not run: no namespaces are to be had, and port 1883 is taken';
  console.log(
    'no namespaces are to be had: examples of answers are run one after the other, without those that change the system',
  );
  return { isolation, python };
}

function isolationHere(): Isolation {
  const own = ['-nmpf', 'ip', 'link', 'set', 'lo', 'up'];
  if (process.getuid?.() === 0) return works('unshare', ...own) ? 'root' : 'none';
  if (works('sudo', '-n', 'unshare', ...own)) return 'sudo';
  return works('unshare', '-r', ...own) ? 'user' : 'none';
}
