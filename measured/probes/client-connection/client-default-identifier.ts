import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Which Client Identifier does the client send when you give it none?',
  rule: 'A client may send an empty identifier, and the broker then assigns a unique one. If a second client connects with the identifier of another, it ends the connection of that client.',
  references: ['5.0 §3.1.3.1 MQTT-3.1.3-6', '3.1.1 §3.1.3.1 MQTT-3.1.3-6'],
  outcomes: {
    empty: { says: 'an empty one', conforms: 'open' },
    'made-up': { says: 'a new one at each start', conforms: 'open' },
    fixed: { says: 'always the same one', conforms: 'open' },
  },
  means:
    'With a fixed identifier only one client can be connected at a time. A client that makes up a new identifier at each start does not find its old session.',
  needs: ['subscribe', 'clientId'],
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
