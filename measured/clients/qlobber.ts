import { Qlobber } from 'qlobber';
import { findNpmPackage } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

const options = { separator: '/', wildcard_one: '+', wildcard_some: '#', match_empty_levels: true };

export const client: MeasuredClient = {
  name: 'qlobber',
  install: 'npm ci installs it',
  find: () => findNpmPackage('qlobber'),
  can: ['match'],
  shown: `new Qlobber(${JSON.stringify(options)}).add(filter, true).match(topic)\n`,
  matches: (filter, topic) => new Qlobber(options).add(filter, true).match(topic).length > 0,
};
