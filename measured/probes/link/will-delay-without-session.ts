import { delayOfWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a delayed Will published at once when the session ends with the connection?',
  rule: 'The Will is published when the Will Delay Interval has passed or the session has ended, whichever comes first. Without a Session Expiry Interval, the session ends with the connection.',
  references: ['5.0 §3.1.3.2.2'],
  versions: ['5.0'],
  outcomes: {
    'at-once': { says: 'yes, the Will comes at once', conforms: true },
    delayed: { says: 'no, it waits for the delay', conforms: false },
    never: { says: 'the Will does not come within 15 s', conforms: false },
  },
  unit: 's, of a delay of 4 s',
  means:
    'A Will Delay Interval has an effect only if the session outlives the connection. Set a Session Expiry Interval that is longer than the delay.',
  slow: true,
  run: (lab) => delayOfWill(lab),
});
