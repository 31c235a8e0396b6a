import { restart } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'survives-kill',
  group: 'delivery',
  question: 'What is left after the broker was killed right after it had acknowledged a message?',
  rule: {
    text: 'Sessions have to outlive connections. What outlives the server itself is left to its administrator: the standard only names what to think of.',
    references: [
      { spec: '5.0', section: '4.1.1' },
      { spec: '3.1.1', section: '4.1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    all: { says: 'subscription, message and retained message', conforms: 'open' },
    some: { says: 'a part', conforms: 'open' },
    nothing: { says: 'nothing', conforms: 'open' },
  },
  means: 'PUBACK does not say that a message is on the disk. Whoever cannot lose one has to be able to send it again.',
  run: async (lab) => {
    const left = await restart(lab, 'kill');
    const outcome = left.length === 3 ? 'all' : left.length === 0 ? 'nothing' : 'some';
    return { outcome, ...(outcome === 'some' && { note: left.join(' and ') }) };
  },
});
