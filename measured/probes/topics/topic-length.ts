import { longestTopic } from '../../lab/longest-topic';
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
  run: (lab) =>
    longestTopic(lab, sizes, '+', (size) => {
      const start = lab.topic(`${size}/`);
      return start + 't'.repeat(size - start.length);
    }),
});
