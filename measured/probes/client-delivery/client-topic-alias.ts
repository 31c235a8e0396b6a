import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client use topic aliases by itself if the broker allows them?',
  rule: 'A client may send a number instead of a topic, up to the Topic Alias Maximum of the broker. It need not.',
  references: ['5.0 §3.2.2.3.8 MQTT-3.2.2-17'],
  versions: ['5.0'],
  outcomes: {
    no: { says: 'no, it sends the whole topic each time', conforms: 'open' },
    yes: { says: 'yes', conforms: 'open' },
  },
  means:
    'Long topics are sent in full with each message, unless your program sets aliases or turns on a setting for them.',
  needs: ['publish', 'times'],
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { topicAliasMaximum: 10 } } };
    lab.start({ publish: { topic: 'plant/hall/pump', payload: 'on', qos: 1, times: 3 } });
    const { connection } = await lab.peer.visit();
    let aliases = 0;
    for (let count = 0; count < 3; count += 1) {
      const message = await connection.next('publish');
      if (!message) throw new Error(`only ${count} of 3 messages came`);
      if (message.properties?.topicAlias !== undefined) aliases += 1;
    }
    return { outcome: aliases > 0 ? 'yes' : 'no' };
  },
});
