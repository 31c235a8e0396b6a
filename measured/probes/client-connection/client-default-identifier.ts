import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-default-identifier',
  group: 'client-connection',
  question: 'Which Client Identifier does the client send when you give it none?',
  rule: {
    text: 'A client may leave it empty, and the server then gives it one that is unique. An identifier that another client uses, too, ends the connection of that client.',
    references: [
      { spec: '5.0', section: '3.1.3.1', statement: 'MQTT-3.1.3-6' },
      { spec: '3.1.1', section: '3.1.3.1', statement: 'MQTT-3.1.3-6' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    empty: { says: 'an empty one', conforms: 'open' },
    'made-up': { says: 'makes up one for each connection', conforms: 'open' },
    fixed: { says: 'always the same one', conforms: 'open' },
  },
  means:
    'A fixed one is for one client at a time: a second one throws the first one out. A new one for each start finds no session that was kept.',
  needs: ['subscribe'],
  quick: true,
  run: async (lab) => {
    const ids: string[] = [];
    for (let start = 0; start < 2; start += 1) {
      lab.start({ clientId: null, subscribe: { filter: 'pump', qos: 1 } });
      ids.push((await lab.peer.visit()).connect.clientId);
    }
    const [id = '', second] = ids;
    if (id === '') return { outcome: 'empty' };
    if (id === second) return { outcome: 'fixed', note: `\`${id}\`` };
    let same = 0;
    while (id[same] === second?.[same]) same += 1;
    // Where both begin with the same random sign, that is no part of the name.
    const name = /^[a-z]+[-_]?/i.exec(id.slice(0, same))?.[0] ?? '';
    return { outcome: 'made-up', ...(/[-_]$/.test(name) && { note: `begins with \`${name}\`` }) };
  },
});
