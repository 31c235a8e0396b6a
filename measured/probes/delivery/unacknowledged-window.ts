import { settled } from '../../lab/settled';
import { defineProbe } from '../../probe';

const count = 200;

export const probe = defineProbe({
  question: 'How many QoS 1 messages does the broker send to a client that acknowledges none?',
  rule: 'MQTT 3.1.1 names no limit. With MQTT 5.0 the limit is the Receive Maximum of the client, or 65,535 if it names none. The broker may stop earlier.',
  references: ['5.0 §4.9 MQTT-4.9.0-1', '3.1.1 §4.4'],
  outcomes: {
    stops: { says: 'stops after some', conforms: 'open' },
    all: { says: `sends all ${count}`, conforms: 'open' },
    none: { says: 'sends none', conforms: false },
  },
  unit: 'messages',
  means:
    'If a program never acknowledges, the broker may stop sending after some messages. It then looks as if the publisher had stopped.',
  slow: true,
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('meter'), 1, { acknowledge: false });
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= count; n++) await publisher.publish(lab.topic('meter'), `${n}`, { qos: 1 });
    const number = await settled(subscriber);
    return { outcome: number === 0 ? 'none' : number < count ? 'stops' : 'all', number };
  },
});
