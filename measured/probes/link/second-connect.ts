import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do when a client sends a second CONNECT on the same connection?',
  rule: 'A second CONNECT is a protocol error, and the broker has to close the connection. With MQTT 5.0 it may say why in DISCONNECT before.',
  references: ['5.0 §3.1 MQTT-3.1.0-2', '3.1.1 §3.1 MQTT-3.1.0-2'],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    disconnect: { says: 'DISCONNECT with a reason, then closes', conforms: true },
    answered: { says: 'answers with a second CONNACK', conforms: false },
    ignored: { says: 'ignores the packet', conforms: false },
  },
  means:
    'A client has to open a new connection before it sends CONNECT again. A broker that ignores the second CONNECT hides such an error.',
  run: async (lab) => {
    const client = await lab.connect();
    client.send({
      cmd: 'connect',
      clientId: lab.clientId('client'),
      protocolVersion: lab.version === '5.0' ? 5 : 4,
      clean: true,
      keepalive: 60,
    });
    // Some answer what stands behind it before they close.
    await client.ping();
    await client.end(1000);
    const connacks = client.received.filter(({ cmd }) => cmd === 'connack');
    if (!client.closed) return { outcome: connacks.length > 1 ? 'answered' : 'ignored' };
    const goodbye = await client.next('disconnect', { within: 0 });
    return goodbye ? { outcome: 'disconnect', note: `reason code ${goodbye.reasonCode}` } : { outcome: 'closed' };
  },
});
