import mqttWildcard from 'mqtt-wildcard';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mqtt-wildcard',
  ...fromNpm('mqtt-wildcard'),
  can: ['match'],
  shown: 'mqttWildcard(topic, filter) !== null\n',
  matches: (filter, topic) => mqttWildcard(topic, filter) !== null,
};
