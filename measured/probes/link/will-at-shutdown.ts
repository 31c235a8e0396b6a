import { willAtStop, willAtStopOutcomes } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-shutdown',
  group: 'link',
  question: 'Is the Will published when the broker is stopped normally and started again?',
  rule: {
    text: 'The Will has to be published when the connection ends. When the broker itself goes down, it may wait with the Will until it runs again.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: willAtStopOutcomes,
  means:
    'After a restart of the broker, devices may be shown as offline until they have connected and published their state again.',
  run: (lab) => willAtStop(lab, 'orderly'),
});
