import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'publish-not-allowed',
  group: 'connecting',
  question: 'What does a client get for a QoS 1 message to a topic that the access rules forbid?',
  rule: {
    text: 'With MQTT 3.1.1 a server either acknowledges the message as any other, or closes the connection. MQTT 5.0 has code 0x87 for it, in PUBACK or DISCONNECT.',
    references: [
      { spec: '5.0', section: '3.4.2.1' },
      { spec: '3.1.1', section: '3.3.5', statement: 'MQTT-3.3.5-2' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    refused: { says: 'PUBACK with code 0x87', conforms: true },
    'other-code': { says: 'PUBACK with another error', conforms: 'open' },
    acknowledged: { says: 'a PUBACK as for any message', conforms: true },
    'acknowledged-5': { says: 'a PUBACK that says success', conforms: 'open' },
    disconnect: { says: 'DISCONNECT with a reason', conforms: true },
    closed: { says: 'closes the connection', conforms: true },
    silence: { says: 'no PUBACK, and the connection stays', conforms: false },
    delivered: { says: 'delivers it all the same', conforms: 'open' },
  },
  means:
    'PUBACK does not prove that a 3.1.1 message was taken. When messages vanish without an error, look at the access rules.',
  quick: true,
  run: async (lab) => {
    const acl = { write: [lab.topic('open/#'), lab.topic('watcher/fence')], read: [lab.topic('#')] };
    const site = await lab.broker({ acl });
    const watcher = await site.connect({ name: 'watcher' });
    await watcher.subscribe(lab.topic('closed/door'), 1);
    const client = await site.connect();
    const puback = await client.publish(lab.topic('closed/door'), 'open', { qos: 1 }).catch(() => undefined);
    const goodbye = await client.next('disconnect', { within: 0 });
    await watcher.fence(await site.connect({ name: 'other' }));
    if (watcher.messages().length > 0) return { outcome: 'delivered' };
    if (goodbye) return { outcome: 'disconnect', note: `code ${hexOf(goodbye.reasonCode ?? 0)}` };
    if (!puback) return { outcome: client.closed ? 'closed' : 'silence' };
    const code = puback.reasonCode ?? 0;
    if (code === 0x87) return { outcome: 'refused' };
    if (code >= 0x80) return { outcome: 'other-code', note: `code ${hexOf(code)}` };
    return { outcome: lab.version === '5.0' ? 'acknowledged-5' : 'acknowledged' };
  },
});
