import { willAtStop, willAtStopOutcomes } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published when the broker is killed and started again?',
  rule: 'The Will has to be published when the connection ends. When the broker itself goes down, it may wait with the Will until it runs again. What the broker keeps over a crash is up to its administrator.',
  references: ['5.0 §3.1.2.5', '3.1.1 §3.1.2.5'],
  outcomes: willAtStopOutcomes,
  means:
    'After a crash of the broker, a device that does not come back may still be shown as online. Put a time into a status message that has to be current.',
  slow: true,
  run: (lab) => willAtStop(lab, 'kill'),
});
