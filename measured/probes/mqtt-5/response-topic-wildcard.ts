import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do with a request whose Response Topic has a wildcard?',
  rule: 'A Response Topic must not contain wildcards. A broker that finds such an error in a packet closes the connection.',
  references: ['5.0 §3.3.2.3.5 MQTT-3.3.2-14', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    code: { says: 'DISCONNECT with a code', conforms: true },
    closed: { says: 'closes without DISCONNECT', conforms: true },
    'passes-on': { says: 'delivers it', conforms: 'open' },
    drops: { says: 'neither closes nor delivers it', conforms: 'open' },
  },
  means: 'A responder has to check the Response Topic before it publishes to it, because not every broker does.',
  run: async (lab) => {
    const responder = await lab.subscriber(lab.topic('valve/get'), 1, { name: 'responder' });
    const client = await lab.connect({ name: 'client' });
    const properties = { responseTopic: lab.topic('reply/+') };
    client.sendPublish(lab.topic('valve/get'), '?', { qos: 1, properties });
    const note = await reactionOf(client);
    if (note.startsWith('0x')) return { outcome: 'code', note };
    if (note === 'closed') return { outcome: 'closed' };
    await responder.fence(client);
    return { outcome: responder.messages().length > 0 ? 'passes-on' : 'drops' };
  },
});
