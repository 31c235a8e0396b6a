import { describeFields } from '../../lab/describe-packet';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which limits does the broker announce in CONNACK?',
  rule: 'A broker says in CONNACK where it allows less than the standard does. For each property that CONNACK leaves out, the default of the standard holds.',
  references: ['5.0 §3.2.2.3'],
  versions: ['5.0'],
  outcomes: {
    limits: { says: 'announces limits', conforms: 'open' },
    nothing: { says: 'announces nothing', conforms: 'open' },
  },
  means:
    'A client has to read the limits in CONNACK after it has connected, and keep to them. The same program meets other limits on another broker.',
  run: async (lab) => {
    const { connack } = await lab.connect();
    const announced = describeFields(connack.properties ?? {});
    return announced.length > 0 ? { outcome: 'limits', note: announced.sort().join(', ') } : { outcome: 'nothing' };
  },
});
