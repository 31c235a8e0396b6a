import { willAtStop, willAtStopOutcomes } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-shutdown',
  group: 'link',
  question: 'Is the Will published when the broker is stopped and started again?',
  rule: {
    text: 'The Will has to be published when the connection ends. When it is the server that goes down, it may wait until it runs again.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: willAtStopOutcomes,
  means:
    'When the broker is restarted, devices may be seen as offline until they have connected again and said otherwise.',
  run: (lab) => willAtStop(lab, 'orderly'),
});
