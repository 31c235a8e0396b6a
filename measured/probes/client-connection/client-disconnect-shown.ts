import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client show the reason for which the broker closed the connection?',
  rule: 'With MQTT 5.0 the broker may say in DISCONNECT why it closes the connection. Whether the client shows the reason is up to the client.',
  references: ['5.0 §3.14.2.1', '5.0 §3.14.4'],
  versions: ['5.0'],
  outcomes: {
    shown: { says: 'yes, its code or its name', conforms: 'open' },
    hidden: { says: 'no', conforms: 'open' },
  },
  means: 'If the client does not show the reason, only the log of the broker says why the client was disconnected.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    const { client, connection } = await startSubscribed(lab);
    // 0x97 is "Quota exceeded", 151 in decimal.
    connection.send({ cmd: 'disconnect', reasonCode: 0x97 });
    // Time to read it: what has not been read may be lost with the connection.
    await connection.end(1000);
    await connection.drop();
    const shown = await client.prints(/151|0x97|quota/i);
    return { outcome: shown ? 'shown' : 'hidden', ...(await client.exitNote()) };
  },
});
