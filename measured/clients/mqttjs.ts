import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

const program = join(import.meta.dirname, 'mqttjs-client.mjs');

export const client: MeasuredClient = {
  name: 'MQTT.js',
  ...fromNpm('mqtt'),
  can: ['clientId', 'kept', 'keepalive', 'subscribe', 'publish', 'times', 'publishAway'],
  shown: readFileSync(program, 'utf8'),
  launch: (told) => [process.execPath, program, JSON.stringify(told)],
};
