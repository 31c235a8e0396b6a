import { Qlobber } from 'qlobber';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

const options = { separator: '/', wildcard_one: '+', wildcard_some: '#', match_empty_levels: true };

export const client: MeasuredClient = {
  name: 'qlobber',
  ...fromNpm('qlobber'),
  can: ['match'],
  shown: `new Qlobber(${JSON.stringify(options)}).add(filter, true).match(topic)\n`,
  matches: (filter, topic) => new Qlobber(options).add(filter, true).match(topic).length > 0,
};
