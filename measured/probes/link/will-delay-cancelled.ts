import { willAfterReturn } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a delayed Will dropped when the client resumes its session before the delay is over?',
  rule: 'When a client resumes its session before the Will Delay Interval has passed, the broker must not send the Will.',
  references: ['5.0 §3.1.3.2.2 MQTT-3.1.3-9'],
  versions: ['5.0'],
  outcomes: {
    dropped: { says: 'yes', conforms: true },
    published: { says: 'no, it is published all the same', conforms: false },
  },
  means: 'A device that reconnects and resumes its session within the delay is not shown as offline.',
  slow: true,
  run: (lab) => willAfterReturn(lab, { kept: true, clean: false }),
});
