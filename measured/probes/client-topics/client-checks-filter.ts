import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-checks-filter',
  group: 'client-topics',
  question: 'Does the client refuse a topic filter that the standard does not allow?',
  rule: {
    text: 'The multi-level wildcard `#` has to be the last level of a filter. `pump/#/speed` is not a filter.',
    references: [
      { spec: '5.0', section: '4.7.1.2', statement: 'MQTT-4.7.1-1' },
      { spec: '3.1.1', section: '4.7.1.2', statement: 'MQTT-4.7.1-2' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    refused: { says: 'yes, it is not sent', conforms: true },
    sent: { says: 'no, it is sent to the server', conforms: false },
  },
  means:
    'Some servers close the connection for such a filter. Check a filter that users may write before you subscribe.',
  needs: ['subscribe'],
  run: async (lab) => {
    const client = lab.start({ subscribe: { filter: 'pump/#/speed', qos: 1 } });
    // Some look at it before they connect at all.
    const visit = await Promise.race([lab.peer.next(60_000), client.exit(60_000).then(() => undefined)]);
    if (await visit?.connection.next('subscribe', { within: 3000 })) return { outcome: 'sent' };
    if (!(await client.prints(/error|invalid|not valid|fail/i))) throw new Error('neither SUBSCRIBE nor an error came');
    const note = await client.exitNote();
    return { outcome: 'refused', ...note };
  },
});
