import { type AddressInfo, connect, createServer } from 'node:net';
import { generate, type Packet, parser } from 'mqtt-packet';
import { expect, test } from 'vitest';
import { run } from './lab/running';
import { named, startableSoftware } from './run/choose';
import { allBrokers, allProbes } from './run/load';
import { takeOnce } from './run/take';

/** Passes everything on, but for packets from the broker that are not let through. */
async function startProxy(port: number, passes: (packet: Packet) => boolean) {
  const server = createServer((client) => {
    const broker = connect(port, '127.0.0.1', () => client.pipe(broker));
    const packets = parser({ protocolVersion: 4 });
    packets.on('packet', (packet) => passes(packet) && client.write(generate(packet, { protocolVersion: 4 })));
    broker.on('data', (chunk) => packets.parse(chunk));
    broker.on('close', () => client.destroy()).on('error', () => undefined);
    client.on('close', () => broker.destroy()).on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

async function aedesAnd(id: string) {
  const [aedes] = startableSoftware(named(await allBrokers(), 'aedes', 'software'));
  const probe = (await allProbes()).find((one) => one.id === id);
  if (!aedes || 'client' in aedes || !probe) throw new Error('aedes and the probe are part of the project');
  return { aedes, probe };
}

test('a broker that forgets every second PUBACK does not look like a sound one', async () => {
  const { aedes, probe } = await aedesAnd('every-puback');
  const running = await run(aedes, {});
  let pubacks = 0;
  const proxy = await startProxy(running.port, ({ cmd }) => cmd !== 'puback' || ++pubacks % 2 === 1);
  const sound = await takeOnce(probe, aedes, running, '3.1.1');
  const broken = await takeOnce(probe, aedes, { ...running, port: proxy.port }, '3.1.1');
  proxy.close();
  await running.end();
  expect(sound).toMatchObject({ taken: { outcome: 'in-order' } });
  expect(broken).toMatchObject({ taken: { outcome: 'some', note: '10 of 20' } });
});

test('a broker that falls silent in the middle of a probe is one that could not be measured', async () => {
  const { aedes, probe } = await aedesAnd('retained-among-live');
  const running = await run(aedes, {});
  let isSilent = false;
  const proxy = await startProxy(running.port, ({ cmd }) => {
    isSilent ||= cmd === 'suback';
    return !isSilent;
  });
  const taken = await takeOnce(probe, aedes, { ...running, port: proxy.port }, '3.1.1');
  proxy.close();
  await running.end();
  expect(taken).toEqual({ missing: 'The probe failed: no PUBACK came' });
});
