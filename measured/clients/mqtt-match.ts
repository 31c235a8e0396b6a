import match from 'mqtt-match';
import { findNpmPackage } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mqtt-match',
  install: 'npm ci installs it',
  find: () => findNpmPackage('mqtt-match'),
  can: ['match'],
  shown: 'match(filter, topic, true)\n',
  matches: (filter, topic) => match(filter, topic, true),
};
