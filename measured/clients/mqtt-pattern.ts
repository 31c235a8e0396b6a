import { matches } from 'mqtt-pattern';
import { findNpmPackage } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mqtt-pattern',
  install: 'npm ci installs it',
  find: () => findNpmPackage('mqtt-pattern'),
  can: ['match'],
  shown: 'matches(filter, topic)\n',
  matches,
};
