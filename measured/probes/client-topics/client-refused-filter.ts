import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client tell you that the broker refused a subscription?',
  rule: 'A code of 0x80 or above in SUBACK says that the broker refused the filter. Whether the client tells the program is up to the client.',
  references: ['5.0 §3.9.3', '3.1.1 §3.9.3'],
  outcomes: {
    error: { says: 'yes, as an error', conforms: 'open' },
    code: { says: 'only as a code in the result', conforms: 'open' },
    silent: { says: 'no', conforms: 'open' },
  },
  means:
    'A refused subscription brings no message, and the connection stays open. Look at the codes of SUBACK after each SUBSCRIBE.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { granted: lab.version === '5.0' ? 0x87 : 0x80 };
    const { client } = await startSubscribed(lab);
    await client.prints(/error|denied|fail|subscribed|128|135/i);
    const text = client.printed();
    const note = await client.exitNote(2000);
    const outcome = /error|denied|fail/i.test(text) ? 'error' : /128|135/.test(text) ? 'code' : 'silent';
    return { outcome, ...note };
  },
});
