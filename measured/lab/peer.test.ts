import { connect } from 'node:net';
import { generate, type Packet } from 'mqtt-packet';
import { expect, test } from 'vitest';
import { Client } from './client';
import { openPeer } from './peer';
import { Recorder } from './recorder';
import { shakeHands } from './web-socket';

const hello: Packet = { cmd: 'connect', clientId: 'pump', clean: true, keepalive: 60, protocolVersion: 5 };

async function visitor(version: '3.1.1' | '5.0') {
  const recorder = new Recorder('token');
  const peer = await openPeer(version, recorder);
  const protocolVersion = version === '5.0' ? 5 : 4;
  const options = { protocolVersion, acknowledge: false, fenceTopic: 'fence' } as const;
  const client = new Client('client', connect(peer.port, '127.0.0.1'), recorder, options);
  return { peer, client };
}

test('a peer says what it is told to say, and tells who came', async () => {
  const { peer, client } = await visitor('5.0');
  peer.answers = { connack: { code: 0x88, properties: { receiveMaximum: 3 } } };
  client.send(hello, generate(hello));
  expect((await peer.visit()).connect).toMatchObject({ clientId: 'pump', clean: true });
  expect(await client.next('connack')).toMatchObject({ reasonCode: 0x88, properties: { receiveMaximum: 3 } });
  await peer.close();
  expect(await client.end()).toBeDefined();
});

test('a peer answers as a good broker where it is told nothing', async () => {
  const { peer, client } = await visitor('3.1.1');
  const packet: Packet = { ...hello, protocolVersion: 4 };
  client.send(packet, generate(packet));
  expect(await client.next('connack')).toMatchObject({ returnCode: 0, sessionPresent: false });
  expect(await client.subscribe('pump/#', 1)).toMatchObject({ granted: [1] });
  expect(await client.publish('pump', 'on', { qos: 1 })).toMatchObject({ cmd: 'puback' });
  expect(await client.publish('pump', 'on', { qos: 2 })).toMatchObject({ cmd: 'pubcomp' });
  expect(await client.ping()).toBe(true);
  await peer.close();
});

test('a peer keeps silent where it is told to', async () => {
  const { peer, client } = await visitor('3.1.1');
  peer.answers = { connack: 'none', pingresp: 'none', puback: 'none', granted: 0x80 };
  const packet: Packet = { ...hello, protocolVersion: 4 };
  client.send(packet, generate(packet));
  client.send({ cmd: 'pingreq' });
  client.send({ cmd: 'publish', topic: 'pump', payload: 'on', qos: 1, messageId: 2, retain: false, dup: false });
  // What is answered last shows that all before has been read.
  expect(await client.subscribe('pump/#', 1)).toMatchObject({ granted: [0x80] });
  expect(client.received.map(({ cmd }) => cmd)).toEqual(['suback']);
  await peer.close();
});

test('a peer for WebSocket selects the subprotocol, and speaks as it does over TCP', async () => {
  const recorder = new Recorder('token');
  const peer = await openPeer('3.1.1', recorder, true);
  const { stream, selected } = await shakeHands(`ws://127.0.0.1:${peer.port}/mqtt`, ['mqtt'], false);
  expect(selected).toBe('mqtt');
  if (!stream) throw new Error('the peer refused');
  const options = { protocolVersion: 4, acknowledge: false, fenceTopic: 'fence' } as const;
  const client = new Client('client', stream, recorder, options);
  const packet: Packet = { ...hello, protocolVersion: 4 };
  client.send(packet, generate(packet));
  expect((await peer.visit()).connect).toMatchObject({ clientId: 'pump' });
  expect(await client.next('connack')).toMatchObject({ returnCode: 0 });
  await peer.close();
  expect(await client.end()).toBeDefined();
});
