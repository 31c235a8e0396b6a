import { delayOfWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker wait for the Will Delay Interval before it publishes the Will?',
  rule: 'The Will is published when its delay has passed or the session has ended, whichever comes first.',
  references: ['5.0 §3.1.3.2.2'],
  versions: ['5.0'],
  outcomes: {
    delayed: { says: 'yes', conforms: true },
    'at-once': { says: 'no, it publishes at once', conforms: false },
    never: { says: 'the Will does not come within 15 s', conforms: false },
  },
  unit: 's, of a delay of 4 s',
  means:
    'With a delay, nobody is told of short losses. The delay begins when the broker notices the loss, and it is not exact to the second.',
  slow: true,
  run: (lab) => delayOfWill(lab, { kept: true }),
});
