import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker explain its codes with a Reason String, and can a client turn that off?',
  rule: 'A broker may add a Reason String to its packets. If the client has sent Request Problem Information 0, only CONNACK and DISCONNECT may still hold one.',
  references: ['5.0 §3.1.2.11.7 MQTT-3.1.2-29'],
  versions: ['5.0'],
  outcomes: {
    heeds: { says: 'yes, and a client can turn it off', conforms: true },
    ignores: { says: 'yes, and a client cannot turn it off', conforms: false },
    disconnect: { says: 'in DISCONNECT only', conforms: true },
    never: { says: 'no Reason String was seen', conforms: true },
  },
  means:
    'Write the Reason String to your log if there is one, but let no program depend on it. Only the code has a defined meaning.',
  run: async (lab) => {
    /** Kinds of packets that came with a Reason String: answers of 0x10 and 0x11, and the end after a second CONNECT. */
    const explained = async (name: string, requestProblemInformation: boolean) => {
      const client = await lab.connect({ name, properties: { requestProblemInformation } });
      await client.publish(lab.topic('nobody'), 'x', { qos: 1 });
      await client.unsubscribe(lab.topic('nothing'));
      const clientId = lab.clientId(name);
      client.send({ cmd: 'connect', clientId, protocolVersion: 5, clean: true, keepalive: 60 });
      await client.ping();
      return client.received
        .filter((packet) => 'properties' in packet && packet.properties && 'reasonString' in packet.properties)
        .map(({ cmd }) => cmd.toUpperCase());
    };
    const allowed = await explained('allowed', true);
    const forbidden = await explained('forbidden', false);
    const breach = forbidden.filter((cmd) => cmd !== 'CONNACK' && cmd !== 'DISCONNECT');
    const note = allowed.join(', ');
    if (breach.length > 0) return { outcome: 'ignores', note: breach.join(', ') };
    if (allowed.length === 0) return { outcome: 'never' };
    return { outcome: allowed.every((cmd) => cmd === 'DISCONNECT') ? 'disconnect' : 'heeds', note };
  },
});
