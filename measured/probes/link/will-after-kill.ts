import { willAtStop, willAtStopOutcomes } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-after-kill',
  group: 'link',
  question: 'Is the Will published when the broker is killed and started again?',
  rule: {
    text: 'The Will has to be published when the connection ends. When the broker itself goes down, it may wait with the Will until it runs again. What the broker keeps over a crash is up to its administrator.',
    references: [
      { spec: '5.0', section: '3.1.2.5' },
      { spec: '3.1.1', section: '3.1.2.5' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: willAtStopOutcomes,
  means:
    'After a crash of the broker, a device that does not come back may still be shown as online. Put a time into a status message that has to be current.',
  run: (lab) => willAtStop(lab, 'kill'),
});
