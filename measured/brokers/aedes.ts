import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Broker } from '../lab/software';

const program = join(import.meta.dirname, 'aedes-server.mjs');
const manifest = 'node_modules/aedes/package.json';

export const broker: Broker = {
  id: 'aedes',
  name: 'aedes',
  install: 'npm ci installs it',
  find: () => {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return [{ version, where: `package aedes ${version} from npm, Node ${process.versions.node}` }];
  },
  offers: ['user', 'acl'],
  launch: (_, { port }, { user, acl }) => ({
    command: [process.execPath, program, JSON.stringify({ port, user, acl })],
    files: {},
    configuration: readFileSync(program, 'utf8'),
    ...(user && { login: user }),
  }),
};
