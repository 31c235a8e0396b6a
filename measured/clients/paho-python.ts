import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDebianPackage } from '../lab/debian';
import type { MeasuredClient } from '../lab/software';

const program = join(import.meta.dirname, 'paho-python-client.py');
const text = readFileSync(program, 'utf8');

export const client: MeasuredClient = {
  name: 'paho-mqtt for Python',
  install: 'apt install python3-paho-mqtt',
  find: (roots) => findDebianPackage('python3-paho-mqtt', 'usr/lib/python3/dist-packages/paho/mqtt/client.py', roots),
  can: ['clientId', 'kept', 'keepalive', 'subscribe', 'publish', 'times', 'publishAway'],
  shown: text,
  // As text, for another system would not find the file.
  launch: (told) => ['/usr/bin/python3', '-c', text, JSON.stringify(told)],
};
