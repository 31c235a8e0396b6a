import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client refuse a Topic Filter that the standard does not allow?',
  rule: 'The wildcard `#` has to be the last level of a filter, so `pump/#/speed` is not a valid filter.',
  references: ['5.0 §4.7.1.2 MQTT-4.7.1-1', '3.1.1 §4.7.1.2 MQTT-4.7.1-2'],
  outcomes: {
    refused: { says: 'yes, it does not send it', conforms: true },
    sent: { says: 'no, it sends it', conforms: false },
  },
  means:
    'Some brokers close the connection over an invalid filter. Check a filter that users can enter before you subscribe.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    const client = lab.start({ subscribe: { filter: 'pump/#/speed', qos: 1 } });
    // Some look at it before they connect at all.
    const visit = await Promise.race([lab.peer.next(60_000), client.exit(60_000).then(() => undefined)]);
    if (await visit?.connection.next('subscribe', { within: 3000 })) return { outcome: 'sent' };
    if (!(await client.prints(/error|invalid|not valid|fail/i))) throw new Error('neither SUBSCRIBE nor an error came');
    return { outcome: 'refused', ...(await client.exitNote()) };
  },
});
