import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'says-at-shutdown',
  group: 'link',
  question: 'Are clients told that the broker is being stopped?',
  rule: {
    text: 'MQTT 5.0 has code 0x8B for it, in a DISCONNECT before the connection is closed; it need not be sent.',
    references: [{ spec: '5.0', section: '3.14.2.1' }],
  },
  versions: ['5.0'],
  outcomes: {
    told: { says: 'yes, DISCONNECT with 0x8B', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: 'open' },
    closed: { says: 'no, connections just end', conforms: 'open' },
  },
  means:
    'When the broker is restarted, all clients lose their connection at once. Each has to wait a random time before it connects again, whether it was told or not.',
  quick: true,
  run: async (lab) => {
    const site = await lab.broker();
    const client = await site.connect();
    await site.stop('orderly');
    await client.end();
    const goodbye = await client.next('disconnect', { within: 0 });
    if (!goodbye) return { outcome: 'closed' };
    const code = goodbye.reasonCode ?? 0;
    return code === 0x8b ? { outcome: 'told' } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
  },
});
