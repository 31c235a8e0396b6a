import { matches } from 'mqtt-pattern';
import { fromNpm } from '../lab/npm';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mqtt-pattern',
  ...fromNpm('mqtt-pattern'),
  can: ['match'],
  shown: 'matches(filter, topic)\n',
  matches,
};
