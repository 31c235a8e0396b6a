import { defineProbe } from '../../probe';

const sizes = [100, 200, 300, 1000, 60_000];

export const probe = defineProbe({
  question: 'How long may a topic be?',
  rule: 'A topic may have up to 65,535 bytes in UTF-8.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-3', '3.1.1 §4.7.3 MQTT-4.7.3-3'],
  outcomes: {
    all: { says: '60,000 bytes, the most that was tried', conforms: true },
    fewer: { says: 'fewer', conforms: false },
    none: { says: 'not even 100 bytes', conforms: false },
  },
  unit: `bytes, out of ${sizes.join(', ')}`,
  means: 'Keep topics below 200 bytes: each message carries its topic, so a short one saves traffic.',
  quick: true,
  run: async (lab) => {
    let number = 0;
    for (const size of sizes) {
      const subscriber = await lab.connect({ name: `subscriber-${size}` });
      await subscriber.subscribe(lab.topic(`${size}/+`), 0);
      const publisher = await lab.connect({ name: `publisher-${size}` });
      const start = lab.topic(`${size}/`);
      const topic = start + 't'.repeat(size - start.length);
      await publisher.publish(topic, 'long', { qos: 1 }).catch(() => undefined);
      const fencer = await lab.connect({ name: 'fencer' });
      await subscriber.fence(fencer);
      if (subscriber.messages(topic).length > 0) number = size;
    }
    return { outcome: number === 0 ? 'none' : number < (sizes.at(-1) ?? 0) ? 'fewer' : 'all', number };
  },
});
