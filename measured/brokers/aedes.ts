import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromNpm } from '../lab/npm';
import type { Broker } from '../lab/software';

const program = join(import.meta.dirname, 'aedes-server.mjs');

export const broker: Broker = {
  name: 'aedes',
  ...fromNpm('aedes'),
  offers: ['user', 'acl'],
  launch: (_, { port }, { user, acl }) => ({
    command: [process.execPath, program, JSON.stringify({ port, user, acl })],
    files: {},
    configuration: readFileSync(program, 'utf8'),
  }),
};
