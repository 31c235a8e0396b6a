#!/usr/bin/env bash
# mqtt-react-hooks 3.1.0 with a list of topics that is written inside the component, as its README shows, subscribes without
# end when two of the topics have a retained message. React makes a new list each time it draws the component, and the hook
# takes a new list for other topics: it unsubscribes and subscribes again. The broker then sends the retained messages, each of
# them makes React draw the component, and so on, for as long as the page is open. A list that is made once, outside the
# component, subscribes once.
#
# Besides, the hook drops a message with the topic and the text of the one before when it comes within 100 ms, such as the second
# of two presses of a button.
#
# The README says: "The broker only `.subscribe`s over the network on the first mount", and of lists: "Multiple components can
# subscribe directly to arrays or exact wildcard filters independently without clashing". It names no message that is dropped.
# MQTT 3.1.1 §3.8.4 has the server send retained messages at each SUBSCRIBE.
#
# Output seen on 2026-11-30 (Node 20.20.2, React 19.2.0, happy-dom 21.0.4, mqtt-packet 9.0.2):
#   list inside the component: more than 100 SUBSCRIBE
#   list outside the component: 2 SUBSCRIBE
#   two presses with the text "down": 1 came to the hook
#   two presses with the texts "down 1" and "down 2": 2 came to the hook
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt-react-hooks@3.1.0 mqtt@5.16.0 react@19.2.0 react-dom@19.2.0 \
  happy-dom@21.0.4 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >hooks.mjs <<'JS'
import { once } from 'node:events';
import net from 'node:net';
import { Window } from 'happy-dom';
import 'mqtt';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 120_000);
// What React looks for in a browser. MQTT.js was loaded before, so that it uses sockets of Node.
const window = new Window();
for (const [name, value] of Object.entries({ window, document: window.document, navigator: window.navigator })) {
  Object.defineProperty(globalThis, name, { value, configurable: true });
}
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { Connector, useSubscription } = await import('mqtt-react-hooks');

/** A broker with two retained messages, for one client. `subscribed` is called at each SUBSCRIBE. */
async function serve(subscribed) {
  const server = net.createServer((socket) => {
    const parser = packet.parser();
    const send = (...values) => socket.write(Buffer.concat(values.map((value) => packet.generate(value))));
    const message = (topic, payload, retain) => ({ cmd: 'publish', topic, payload, qos: 0, retain });
    parser.on('packet', ({ cmd, messageId, subscriptions }) => {
      if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
      if (cmd === 'unsubscribe') send({ cmd: 'unsuback', messageId });
      if (cmd !== 'subscribe') return;
      send({ cmd: 'suback', messageId, granted: subscriptions.map(() => 0) });
      for (const { topic } of subscriptions) {
        if (topic.startsWith('room/')) send(message(topic, topic === 'room/1' ? '21' : '22', true));
      }
      subscribed((topic, ...payloads) => send(...payloads.map((payload) => message(topic, payload, false))));
    });
    socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Shows a component, and takes it away again. */
function show(server, Component, parserMethod = String) {
  const root = createRoot(window.document.body.appendChild(window.document.createElement('div')));
  const brokerUrl = `mqtt://127.0.0.1:${server.address().port}`;
  root.render(createElement(Connector, { brokerUrl, parserMethod }, createElement(Component)));
  return () => {
    root.unmount();
    server.close();
  };
}

async function listOfTopics(title, topics) {
  let subscribes = 0;
  let many;
  const gone = new Promise((resolve) => (many = resolve));
  const server = await serve(() => (subscribes += 1) > 100 && many());
  const hide = show(server, function Rooms() {
    const { message } = useSubscription(topics());
    return createElement('span', null, message?.message);
  });
  // The longest time in which nothing more is waited for.
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, title.includes('inside') ? 100_000 : 5000))]);
  console.log(`${title}: ${subscribes > 100 ? 'more than 100' : subscribes} SUBSCRIBE`);
  hide();
}

async function presses(title, ...payloads) {
  let came = 0;
  let ended;
  const end = new Promise((resolve) => (ended = resolve));
  const server = await serve((send) => send('button', ...payloads, 'end'));
  const hide = show(
    server,
    function Button() {
      useSubscription('button');
      return null;
    },
    (payload) => (String(payload) === 'end' ? ended() : came++),
  );
  await end;
  console.log(`${title}: ${came} came to the hook`);
  hide();
}

const made = ['room/1', 'room/2'];
await listOfTopics('list inside the component', () => ['room/1', 'room/2']);
await listOfTopics('list outside the component', () => made);
await presses('two presses with the text "down"', 'down', 'down');
await presses('two presses with the texts "down 1" and "down 2"', 'down 1', 'down 2');
process.exit(0);
JS

echo "mqtt-react-hooks $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-react-hooks/package.json', 'utf8')).version")"
said=$(node hooks.mjs)
echo "$said"
[ "$said" = 'list inside the component: more than 100 SUBSCRIBE
list outside the component: 2 SUBSCRIBE
two presses with the text "down": 1 came to the hook
two presses with the texts "down 1" and "down 2": 2 came to the hook' ] || { echo 'this has changed'; exit 1; }
