import { defineProbe } from '../../probe';

const count = 5;

export const probe = defineProbe({
  question: 'Does the broker answer each of five PINGREQ packets that are sent at once?',
  rule: 'The broker has to answer each PINGREQ with a PINGRESP.',
  references: ['5.0 §3.12.4 MQTT-3.12.4-1', '3.1.1 §3.12.4 MQTT-3.12.4-1'],
  outcomes: {
    each: { says: 'yes', conforms: true },
    some: { says: 'not all of them', conforms: false },
    closed: { says: 'closes the connection', conforms: false },
  },
  means: 'A client that waits in vain for PINGRESP may take the connection for lost and connect again.',
  run: async (lab) => {
    const client = await lab.connect();
    for (let sent = 0; sent < count; sent += 1) client.send({ cmd: 'pingreq' });
    let answers = 0;
    while (answers < count && (await client.next('pingresp', { within: 3000 }))) answers += 1;
    if (answers === count) return { outcome: 'each' };
    return client.closed ? { outcome: 'closed' } : { outcome: 'some', note: `${answers} of ${count}` };
  },
});
