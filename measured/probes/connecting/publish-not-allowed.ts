import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a QoS 1 message on a topic to which the client may not publish?',
  rule: 'With MQTT 3.1.1 the broker either acknowledges the message as usual, or closes the connection. MQTT 5.0 has code 0x87, Not authorized, for this case in PUBACK and DISCONNECT.',
  references: ['5.0 §3.4.2.1', '3.1.1 §3.3.5 MQTT-3.3.5-2'],
  outcomes: {
    refused: { says: 'PUBACK with code 0x87', conforms: true },
    'other-code': { says: 'PUBACK with another error', conforms: 'open' },
    acknowledged: { says: 'PUBACK, as for any message', conforms: true },
    'acknowledged-5': { says: 'PUBACK that says success', conforms: 'open' },
    disconnect: { says: 'DISCONNECT with a reason', conforms: true },
    closed: { says: 'closes the connection', conforms: true },
    silence: { says: 'no PUBACK, connection stays open', conforms: false },
    delivered: { says: 'delivers the message', conforms: 'open' },
  },
  means:
    'With MQTT 3.1.1, PUBACK does not prove that the broker passed the message on. When messages vanish without an error, look at the access rules of the broker.',
  run: async (lab) => {
    const acl = { write: [lab.topic('open/#'), lab.topic('watcher/fence')], read: [lab.topic('#')] };
    const site = await lab.broker({ acl });
    const watcher = await site.subscriber(lab.topic('closed/door'), 1, { name: 'watcher' });
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
