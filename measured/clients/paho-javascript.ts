import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

const program = join(import.meta.dirname, 'paho-javascript-client.mjs');

export const client: MeasuredClient = {
  name: 'Paho for JavaScript',
  ...fromNpm('paho-mqtt'),
  // A Client Identifier has to be given: it makes up none.
  can: ['kept', 'keepalive', 'subscribe', 'publish', 'times', 'publishAway'],
  versions: ['3.1.1'],
  webSocket: true,
  shown: readFileSync(program, 'utf8'),
  launch: (told) => [process.execPath, program, JSON.stringify(told)],
};
