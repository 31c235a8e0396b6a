import match from 'mqtt-match';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mqtt-match',
  ...fromNpm('mqtt-match'),
  can: ['match'],
  shown: 'match(filter, topic, true)\n',
  matches: (filter, topic) => match(filter, topic, true),
};
