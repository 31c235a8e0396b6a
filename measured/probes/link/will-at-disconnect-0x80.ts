import { willAfterDisconnect } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published after DISCONNECT with an error code, such as 0x80?',
  rule: 'Only a DISCONNECT with code 0x00 deletes the Will. After any other code the broker has to publish it.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '5.0 §3.14.4 MQTT-3.14.4-3'],
  versions: ['5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
  },
  means:
    'After an error code, not every broker publishes the Will. A client that wants its Will published should disconnect with code 0x04.',
  slow: true,
  run: (lab) => willAfterDisconnect(lab, 0x80),
});
