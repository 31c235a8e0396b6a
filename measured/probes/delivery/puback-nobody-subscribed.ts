import { hex } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'puback-nobody-subscribed',
  group: 'delivery',
  question: 'Does PUBACK say that nobody has subscribed to the topic?',
  rule: {
    text: 'A server that knows that no subscription matches may say so by code 0x10 instead of 0x00. Both mean that it has taken the message.',
    references: [{ spec: '5.0', section: '3.4.2.1', statement: 'MQTT-3.4.2-1' }],
  },
  versions: ['5.0'],
  outcomes: {
    'code-0x10': { says: 'yes, by 0x10', conforms: true },
    'code-0x00': { says: 'no, 0x00', conforms: true },
    always: { says: '0x10 even if somebody has', conforms: false },
    other: { says: 'another answer', conforms: 'open' },
  },
  means: 'Do not rely on 0x00 as a sign that somebody listens, nor on 0x10 as an error.',
  quick: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const subscriber = await lab.connect({ name: 'subscriber' });
    await subscriber.subscribe(lab.topic('heard'), 1);
    const codeOf = async (topic: string) => {
      const answer = await publisher.publish(lab.topic(topic), 'hello', { qos: 1 });
      return answer?.reasonCode ?? 0;
    };
    const heard = await codeOf('heard');
    const unheard = await codeOf('unheard');
    if (heard === 0x10) return { outcome: 'always' };
    const outcomes: Record<number, 'code-0x10' | 'code-0x00'> = { 16: 'code-0x10', 0: 'code-0x00' };
    const outcome = outcomes[unheard] ?? 'other';
    return { outcome, ...(outcome === 'other' && { note: hex(unheard) }) };
  },
});
