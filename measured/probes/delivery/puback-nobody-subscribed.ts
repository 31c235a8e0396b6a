import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does PUBACK say that no client has subscribed to the topic?',
  rule: 'A broker that knows that no subscription matches may send code 0x10, No matching subscribers, instead of 0x00. With either code it has accepted the message.',
  references: ['5.0 §3.4.2.1 MQTT-3.4.2-1'],
  versions: ['5.0'],
  outcomes: {
    'code-0x10': { says: 'yes, with code 0x10', conforms: true },
    'code-0x00': { says: 'no, code 0x00', conforms: true },
    always: { says: '0x10 even if a client has subscribed', conforms: false },
    other: { says: 'another answer', conforms: 'open' },
  },
  means: 'Code 0x00 does not prove that a client listens, and code 0x10 is not an error.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    await lab.subscriber(lab.topic('heard'), 1);
    const codeOf = async (topic: string) => {
      const answer = await publisher.publish(lab.topic(topic), 'hello', { qos: 1 });
      return answer?.reasonCode ?? 0;
    };
    const heard = await codeOf('heard');
    const unheard = await codeOf('unheard');
    if (heard === 0x10) return { outcome: 'always' };
    const outcomes: Record<number, 'code-0x10' | 'code-0x00'> = { 16: 'code-0x10', 0: 'code-0x00' };
    const outcome = outcomes[unheard] ?? 'other';
    return { outcome, ...(outcome === 'other' && { note: hexOf(unheard) }) };
  },
});
