import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client connect again after DISCONNECT with 0x8E, Session taken over?',
  rule: 'Code 0x8E says that another client has connected with the same Client Identifier. What the client does next is up to the client.',
  references: ['5.0 §3.14.2.1'],
  versions: ['5.0'],
  outcomes: {
    returns: { says: 'yes, as after any other end', conforms: 'open' },
    ends: { says: 'no, it gives up', conforms: 'open' },
  },
  means:
    'Two clients that both connect again disconnect each other for ever. Give each client its own identifier, and look at the code of DISCONNECT if your library shows it.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    const { connection } = await startSubscribed(lab);
    connection.send({ cmd: 'disconnect', reasonCode: 0x8e });
    // Time to read it: what has not been read may be lost with the connection.
    await connection.end(1000);
    await connection.drop();
    return { outcome: (await lab.peer.next()) ? 'returns' : 'ends' };
  },
});
