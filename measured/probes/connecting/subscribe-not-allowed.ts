import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer when a client subscribes to a topic that it may not read?',
  rule: 'SUBACK holds one code for each filter: the QoS that is granted, or a failure. MQTT 3.1.1 has 0x80 for every failure; MQTT 5.0 has 0x87, Not authorized, for this one.',
  references: ['5.0 §3.9.3', '3.1.1 §3.9.3 MQTT-3.9.3-2'],
  outcomes: {
    refused: { says: 'SUBACK with a failure code', conforms: true },
    reserved: { says: 'SUBACK with a code unknown to 3.1.1', conforms: false },
    granted: { says: 'grants it, but sends no message', conforms: 'open' },
    closed: { says: 'closes the connection', conforms: 'open' },
    silence: { says: 'no SUBACK', conforms: false },
    delivered: { says: 'grants it, and sends messages', conforms: 'open' },
  },
  means:
    'A granted subscription does not prove that the client may read the messages: some brokers check each message instead. When no message comes, look at the access rules.',
  run: async (lab) => {
    const acl = { write: [lab.topic('#')], read: [lab.topic('open/#'), lab.topic('client/fence')] };
    const site = await lab.broker({ acl });
    const client = await site.connect();
    const suback = await client.subscribe(lab.topic('closed/door'), 1).catch(() => undefined);
    if (!suback) return { outcome: client.closed ? 'closed' : 'silence' };
    const code = suback.granted[0] ?? 0x80;
    if (code >= 0x80)
      return {
        outcome: lab.version === '3.1.1' && code !== 0x80 ? 'reserved' : 'refused',
        note: `code ${hexOf(code)}`,
      };
    const publisher = await site.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('closed/door'), 'open', { qos: 1 });
    await client.fence(publisher);
    return { outcome: client.messages().length > 0 ? 'delivered' : 'granted' };
  },
});
