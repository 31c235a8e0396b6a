#!/usr/bin/env bash
# mqtt-client 1.16 of FuseSource (Java, Debian package libmqtt-client-java) has a message of QoS 2 delivered twice when the connection
# ends behind its PUBREL. It keeps the PUBLISH until PUBCOMP comes, and knows no state in between. After the reconnect, which it makes
# by itself, it sends the PUBLISH again. The broker is done with the first one, so this is a new message to it. publish() returns as if
# all were well. MQTT.js 5.16.0 sends PUBREL in the same place, and the message is delivered once.
#
# MQTT 3.1.1 §4.3.3 [MQTT-4.3.3-1]: the sender "MUST NOT re-send the PUBLISH once it has sent the corresponding PUBREL packet." §4.4
# [MQTT-4.4.0-1]: at a reconnect with CleanSession 0 a client re-sends "any unacknowledged PUBLISH Packets (where QoS > 0) and PUBREL
# Packets". The name of the level in this package is EXACTLY_ONCE.
#
# A relay takes the first PUBCOMP away and ends the connection, as an outage does. Output seen on 2026-11-30 (mqtt-client 1.16,
# Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   MQTT.js: sent PUBLISH PUBREL, outage, PUBREL; a subscriber got the message 1 times
#   mqtt-client: sent PUBLISH PUBREL, outage, PUBLISH PUBREL; a subscriber got the message 2 times
#
# Needs Node 20 or later, npm and the Debian packages libmqtt-client-java, default-jdk-headless and mosquitto; talks to 127.0.0.1 only.
# Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

for program in java /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
jars=/usr/share/java
[ -f "$jars/mqtt-client-1.16.jar" ] || { echo 'mqtt-client 1.16 is missing: install the Debian package libmqtt-client-java'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 mqtt-packet@9.0.2 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >Meter.java <<'JAVA'
import org.fusesource.mqtt.client.BlockingConnection;
import org.fusesource.mqtt.client.MQTT;
import org.fusesource.mqtt.client.QoS;

public class Meter {
  public static void main(String[] args) throws Exception {
    MQTT mqtt = new MQTT();
    mqtt.setHost("tcp://127.0.0.1:" + args[0]);
    mqtt.setClientId("meter-java");
    mqtt.setCleanSession(false);
    mqtt.setVersion("3.1.1");
    BlockingConnection connection = mqtt.blockingConnection();
    connection.connect();
    connection.publish("meter/7", "21.5".getBytes(), QoS.EXACTLY_ONCE, false);
    connection.disconnect();
    System.exit(0);
  }
}
JAVA

cat >meter.mjs <<'JS'
import mqtt from 'mqtt';

const client = await mqtt.connectAsync({ host: '127.0.0.1', port: Number(process.argv[2]), clientId: 'meter-js', clean: false });
await client.publishAsync('meter/7', '21.5', { qos: 2 });
await client.endAsync();
JS

cat >outage.mjs <<'JS'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import mqtt from 'mqtt';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 120_000);
const [, , brokerPort, jars] = process.argv;
const subscriber = await mqtt.connectAsync(`mqtt://127.0.0.1:${brokerPort}`);
let copies = 0;
let ended;
subscriber.on('message', (topic) => (topic === 'end' ? ended() : (copies += 1)));
await subscriber.subscribeAsync(['meter/7', 'end'], { qos: 2 });

let sent;
const relay = net.createServer((client) => {
  const broker = net.connect(Number(brokerPort), '127.0.0.1');
  const fromClient = packet.parser();
  fromClient.on('packet', ({ cmd }) => {
    if (cmd === 'publish' || cmd === 'pubrel') sent.push(cmd.toUpperCase());
  });
  client.on('data', (bytes) => fromClient.parse(bytes)).on('error', () => {});
  client.pipe(broker);
  broker.on('data', (bytes) => {
    // PUBCOMP
    if (bytes[0] === 0x70 && !sent.includes('outage')) {
      sent.push('outage');
      client.destroy();
      broker.destroy();
    } else {
      client.write(bytes);
    }
  });
  broker.on('error', () => {}).on('close', () => client.destroy());
  client.on('close', () => broker.end());
});
relay.listen(0, '127.0.0.1');
await once(relay, 'listening');
const { port } = relay.address();

const path = ['mqtt-client-1.16', 'hawtbuf', 'hawtdispatch', 'hawtdispatch-transport'].map((name) => `${jars}/${name}.jar`).join(':');
const meters = { 'MQTT.js': [process.execPath, 'meter.mjs', port], 'mqtt-client': ['java', '-cp', path, 'Meter.java', port] };
for (const [name, [program, ...args]] of Object.entries(meters)) {
  sent = [];
  copies = 0;
  const meter = spawn(program, args.map(String), { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(meter, 'exit');
  if (code !== 0) process.exit(1);
  const end = new Promise((resolve) => (ended = resolve));
  await subscriber.publishAsync('end', '', { qos: 2 });
  await end;
  const line = sent.join(' ').replace(' outage ', ', outage, ');
  console.log(`${name}: sent ${line}; a subscriber got the message ${copies} times`);
}
process.exit(0);
JS

sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node outage.mjs "$port" "$jars" 2>errors) || cat errors
echo "$said"
[ "$said" = 'MQTT.js: sent PUBLISH PUBREL, outage, PUBREL; a subscriber got the message 1 times
mqtt-client: sent PUBLISH PUBREL, outage, PUBLISH PUBREL; a subscriber got the message 2 times' ] || { echo 'this has changed'; exit 1; }
