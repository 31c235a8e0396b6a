import { willAfterReturn } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question:
    'What happens to a delayed Will when the client connects again with Clean Start 1 before the delay is over?',
  rule: 'Clean Start 1 ends the old session, and the end of the session ends the delay, so the Will is published. Another rule says that the Will need not be published once there is a new connection. So the broker may do either.',
  references: ['5.0 §3.1.3.2.2', '5.0 §3.1.2.5 MQTT-3.1.2-8'],
  versions: ['5.0'],
  outcomes: {
    published: { says: 'it is published', conforms: true },
    dropped: { says: 'it is dropped', conforms: 'open' },
  },
  means:
    'To have every loss reported, set no Will Delay Interval. To hide short losses, set one, and resume the session when you connect again.',
  slow: true,
  run: (lab) => willAfterReturn(lab),
});
