import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client tell you that the broker refused a message?',
  rule: 'PUBACK of MQTT 5.0 has a code; 0x87, Not authorized, for example, says that the message was refused. The message counts as acknowledged all the same.',
  references: ['5.0 §3.4.2.1', '5.0 §4.4'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'yes', conforms: 'open' },
    silent: { says: 'no, it looks like success', conforms: 'open' },
  },
  means:
    'If the client does not tell you, messages that it may not publish vanish unseen. Look at the code of PUBACK if your library shows it.',
  needs: ['publish'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { puback: 0x87 };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1 } });
    await (await lab.peer.visit()).connection.next('publish');
    const told = await client.prints(/error|fail|authori[sz]ed|135|0x87/i);
    return { outcome: told ? 'told' : 'silent', ...(await client.exitNote()) };
  },
});
