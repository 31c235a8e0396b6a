import { willAfterDisconnect } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published after DISCONNECT with code 0x04?',
  rule: 'With code 0x04, Disconnect with Will Message, a client ends its connection and asks the broker to publish the Will all the same.',
  references: ['5.0 §3.14.2.1', '5.0 §3.1.2.5 MQTT-3.1.2-8'],
  versions: ['5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
  },
  means:
    'A client that leaves on purpose can send DISCONNECT with code 0x04. Its Will then shows it as offline, and it need not publish a message for that.',
  run: (lab) => willAfterDisconnect(lab, 0x04),
});
