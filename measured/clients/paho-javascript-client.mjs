// Does with the Paho client for JavaScript what it is told, and prints what the library tells of it.
import Paho from 'paho-mqtt';
import { WebSocket } from 'ws';

// A browser has one; Node 20 has none.
globalThis.WebSocket = /** @type {typeof globalThis.WebSocket} */ (/** @type {unknown} */ (WebSocket));

/** @type {import('../lab/software').Told} */
const { port, task } = JSON.parse(process.argv[2] ?? '');
const { kept = false, keepalive, subscribe, publish, publishAway } = task;

const client = new Paho.Client('127.0.0.1', port, '/mqtt', 'client');
let left = publish?.times ?? 1;

/** @param {string} what */
const failure =
  (what) =>
  (/** @type {{ errorCode: number, errorMessage?: string }} */ { errorCode, errorMessage }) =>
    console.log(`error: ${what} failed, ${errorCode} ${errorMessage ?? ''}`);

/** @param {import('../lab/software').Message} message */
const send = ({ topic, payload, qos, retain = false }) => {
  try {
    client.send(topic, payload, qos, retain);
  } catch (error) {
    console.log(`error: ${error instanceof Error ? error.message : error}`);
  }
};

client.onMessageArrived = ({ destinationName, payloadString }) =>
  console.log(`message: ${destinationName} ${payloadString}`);
client.onMessageDelivered = () => {
  console.log('published');
  left -= 1;
  if (left === 0 && !subscribe && !publishAway) client.disconnect();
};
client.onConnectionLost = ({ errorCode, errorMessage }) => {
  console.log(`closed: ${errorCode} ${errorMessage}`);
  if (publishAway) send(publishAway);
};

client.connect({
  mqttVersion: 4,
  cleanSession: !kept,
  reconnect: true,
  ...(keepalive && { keepAliveInterval: keepalive }),
  onFailure: failure('connect'),
  onSuccess: once(() => {
    if (subscribe)
      client.subscribe(subscribe.filter, {
        qos: subscribe.qos,
        onSuccess: ({ grantedQos }) => console.log(`subscribed: ${grantedQos}`),
        onFailure: failure('subscribe'),
      });
    if (publish) for (let n = left; n > 0; n -= 1) send(publish);
  }),
});

/** The library calls it again after each reconnect. */
function once(/** @type {() => void} */ act) {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
