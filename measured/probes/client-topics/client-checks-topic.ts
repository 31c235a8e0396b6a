import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client refuse to publish to a topic with a wildcard in it?',
  rule: 'The topic of a message must not contain `+` or `#`.',
  references: ['5.0 §3.3.2.1 MQTT-3.3.2-2', '3.1.1 §3.3.2.1 MQTT-3.3.2-2'],
  outcomes: {
    refused: { says: 'yes, it does not send it', conforms: true },
    sent: { says: 'no, it sends it', conforms: false },
  },
  means:
    'Most brokers close the connection over a message to a topic with a wildcard. If you build topics from names that users enter, check them before you publish.',
  needs: ['publish'],
  slow: true,
  run: async (lab) => {
    const client = lab.start({ publish: { topic: 'pump/+', payload: 'on', qos: 1 } });
    const visit = await Promise.race([lab.peer.next(60_000), client.exit(60_000).then(() => undefined)]);
    if (await visit?.connection.next('publish', { within: 3000 })) return { outcome: 'sent' };
    if (!(await client.prints(/error|invalid|not valid|fail/i))) throw new Error('neither PUBLISH nor an error came');
    return { outcome: 'refused', ...(await client.exitNote()) };
  },
});
