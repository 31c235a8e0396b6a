import { defineProbe } from '../../probe';

/** Bytes. */
const lengths = [23, 24, 64, 256, 1000];

export const probe = defineProbe({
  question: 'How long may a Client Identifier be?',
  rule: 'A broker has to accept identifiers of 1 to 23 bytes that hold only letters and digits. It may accept longer ones, up to the 65,535 bytes that any text in MQTT can have.',
  references: ['5.0 §3.1.3.1 MQTT-3.1.3-5', '3.1.1 §3.1.3.1 MQTT-3.1.3-5'],
  outcomes: {
    longest: { says: 'at least 1,000 bytes', conforms: true },
    limited: { says: 'more than 23 bytes, with a limit', conforms: true },
    shortest: { says: '23 bytes', conforms: true },
    less: { says: 'less than 23 bytes', conforms: false },
  },
  unit: 'bytes, the longest that was accepted of 23, 24, 64, 256 and 1,000',
  means:
    'An identifier of at most 23 letters and digits works with every broker. An identifier that contains a UUID has 36 bytes or more: most brokers accept it, but none has to.',
  run: async (lab) => {
    let number = 0;
    for (const length of lengths) {
      const { how } = await lab.tryConnect({ clientId: lab.clientId('').padEnd(length, 'x') });
      if (how === 'accepted') number = length;
    }
    if (number === 1000) return { outcome: 'longest' };
    if (number > 23) return { outcome: 'limited', number };
    return { outcome: number === 23 ? 'shortest' : 'less' };
  },
});
