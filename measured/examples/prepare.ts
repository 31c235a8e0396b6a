import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installFromDebian, isProgram, onPath } from '../../e2e/support/machine';
import type { Isolation, Stage } from './scene';

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
};

/** Where the packages for Python are kept, which are newer than Debian's. */
const python = resolve('.cache/examples/python');
const requirements = 'measured/examples/python-packages.txt';

const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What examples can be run with here; a text says why they cannot. What is missing is installed where nobody has to be asked. */
export function prepareExamples(): Omit<Stage, 'root'> | string {
  if (process.platform !== 'linux') return 'examples of answers are run on Linux only';
  const missing = () =>
    Object.keys(programs).filter((name) => ![...onPath([name]), `/usr/sbin/${name}`].some((path) => isProgram(path)));
  if (missing().length > 0) installFromDebian(...missing().map((name) => programs[name] ?? name));
  if (missing().length > 0) return `examples of answers are not run: they need ${missing().join(', ')}`;
  if (
    !existsSync(`${python}/paho`) &&
    !works('python3', '-m', 'pip', 'install', '--quiet', '--require-hashes', '--target', python, '-r', requirements)
  )
    return 'examples of answers are not run: pip could not install paho-mqtt';
  const isolation = isolationHere();
  return isolation ? { isolation, python } : 'examples of answers are not run: no namespace of their own is to be had';
}

function isolationHere(): Isolation | undefined {
  if (process.getuid?.() === 0) return works('unshare', '-nmpf', 'true') ? 'root' : undefined;
  if (works('sudo', '-n', 'unshare', '-nmpf', 'true')) return 'sudo';
  return works('unshare', '-rnmpf', 'true') ? 'user' : undefined;
}
