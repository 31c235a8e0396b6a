// Does with MQTT.js what it is told, and prints what the library tells of it.
import mqtt from 'mqtt';

/** @type {import('../lab/software').Told} */
const { port, version, task } = JSON.parse(process.argv[2] ?? '');
const { kept, keepalive, subscribe, publish, publishAway } = task;
const clientId = task.clientId === undefined ? 'client' : task.clientId;

const client = mqtt.connect({
  host: '127.0.0.1',
  port,
  protocolVersion: version === '5.0' ? 5 : 4,
  ...(clientId !== null && { clientId }),
  ...(keepalive && { keepalive }),
  ...(kept && { clean: false, ...(version === '5.0' && { properties: { sessionExpiryInterval: 3600 } }) }),
});

/** @param {string} what */
const say = (what) => (/** @type {Error | null | undefined} */ error, /** @type {unknown} */ result) => {
  if (error) console.log(`error: ${error.message}`);
  else if (result) console.log(`${what}: ${JSON.stringify(result)}`);
  else console.log(what);
};

client.on('error', (error) => console.log(`error: ${error.message}`));
client.on('disconnect', ({ reasonCode }) => console.log(`DISCONNECT came with ${reasonCode}`));
client.on('message', (topic, payload) => console.log(`message: ${topic} ${payload}`));
client.on('close', () => console.log('closed'));

client.once('connect', async () => {
  if (subscribe) client.subscribe(subscribe.filter, { qos: subscribe.qos }, say('subscribed'));
  if (!publish) return;
  const { topic, payload, qos, retain = false, times = 1 } = publish;
  const one = () =>
    client.publishAsync(topic, payload, { qos, retain }).then(
      () => console.log('published'),
      (error) => console.log(`error: ${error.message}`),
    );
  await Promise.all(Array.from({ length: times }, one));
  if (!subscribe && !publishAway) client.end();
});

client.once('close', () => {
  if (publishAway) client.publish(publishAway.topic, publishAway.payload, { qos: publishAway.qos }, say('published'));
});
