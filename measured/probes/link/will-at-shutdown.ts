import { willAtStop, willAtStopOutcomes } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published when the broker is stopped normally and started again?',
  rule: 'The Will has to be published when the connection ends. When the broker itself goes down, it may wait with the Will until it runs again.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '3.1.1 §3.1.2.5 MQTT-3.1.2-8'],
  outcomes: willAtStopOutcomes,
  means:
    'After a restart of the broker, devices may be shown as offline until they have connected and published their state again.',
  slow: true,
  run: (lab) => willAtStop(lab, 'orderly'),
});
