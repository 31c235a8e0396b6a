import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a delayed Will dropped when the client resumes its session before the delay is over?',
  rule: 'When a client resumes its session before the Will Delay Interval has passed, the broker must not send the Will.',
  references: ['5.0 §3.1.3.2.2 MQTT-3.1.3-9'],
  versions: ['5.0'],
  outcomes: {
    dropped: { says: 'yes', conforms: true },
    published: { says: 'no, it is published all the same', conforms: false },
  },
  means: 'A device that reconnects and resumes its session within the delay is not shown as offline.',
  run: async (lab) => {
    // Delayed Wills of other runs on the same broker may hold this one up.
    const site = await lab.broker();
    const delayed = { kept: true, will: { properties: { willDelayInterval: 3 } } };
    const { client, comes } = await connectWithWill(lab, delayed, site);
    await client.drop();
    await lab.wait(500);
    await site.connect({ name: 'again', clientId: lab.clientId('client'), kept: true, clean: false });
    return { outcome: (await comes(7000)) ? 'published' : 'dropped' };
  },
});
