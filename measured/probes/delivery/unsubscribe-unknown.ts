import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to UNSUBSCRIBE for a filter that the client has not subscribed to?',
  rule: 'The broker has to answer with UNSUBACK even if no subscription was deleted. With MQTT 5.0, code 0x11, No subscription existed, says so.',
  references: ['5.0 §3.10.4 MQTT-3.10.4-5', '5.0 §3.11.3', '3.1.1 §3.10.4 MQTT-3.10.4-5'],
  outcomes: {
    unsuback: { says: 'UNSUBACK', conforms: true },
    'code-0x11': { says: 'UNSUBACK with 0x11', conforms: true },
    'code-0x00': { says: 'UNSUBACK with 0x00, as if deleted', conforms: 'open' },
    'other-code': { says: 'UNSUBACK with another code', conforms: 'open' },
    closed: { says: 'closes the connection', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'Only code 0x11 shows a typing error in the filter. With MQTT 3.1.1, and with some brokers, the error stays hidden.',
  run: async (lab) => {
    const client = await lab.connect();
    const unsuback = await client.unsubscribe(lab.topic('never')).catch(() => undefined);
    if (!unsuback) return { outcome: client.closed ? 'closed' : 'silence' };
    if (lab.version === '3.1.1') return { outcome: 'unsuback' };
    const code = [unsuback.granted ?? []].flat()[0] ?? 0;
    if (code === 0) return { outcome: 'code-0x00' };
    return code === 0x11 ? { outcome: 'code-0x11' } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
  },
});
