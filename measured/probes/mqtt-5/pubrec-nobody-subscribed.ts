import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does PUBREC say that no client has subscribed to the topic of a QoS 2 message?',
  rule: 'A broker that knows that no subscription matches may send code 0x10, No matching subscribers, in PUBREC instead of 0x00. With either code it has accepted the message.',
  references: ['5.0 §3.5.2.1 MQTT-3.5.2-1'],
  versions: ['5.0'],
  outcomes: {
    '0x10': { says: 'yes, with code 0x10', conforms: true },
    '0x00': { says: 'no, code 0x00', conforms: true },
    other: { says: 'another code', conforms: 'open' },
    'no-pubrec': { says: 'no PUBREC comes', conforms: 'open' },
  },
  means:
    'Some brokers say with QoS 1, but not with QoS 2, that no client has subscribed. A requester needs a time limit in any case.',
  run: async (lab) => {
    const client = await lab.connect();
    client.sendPublish(lab.topic('nobody'), 'x', { qos: 2 });
    const pubrec = await client.next('pubrec', { within: 3000 });
    if (!pubrec)
      return { outcome: 'no-pubrec', note: client.closed ? 'closes the connection' : 'the connection stays' };
    const code = hexOf(pubrec.reasonCode ?? 0);
    return code === '0x00' || code === '0x10' ? { outcome: code } : { outcome: 'other', note: code };
  },
});
