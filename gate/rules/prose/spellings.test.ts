import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'names that hold SSL': answer('OpenSSL says SSL_ERROR_SYSCALL, `SSL` and "SSL handshake failed".'),
    'versions of SSL': answer('SSL 3.0 came before TLS, and SSL 2.0 before SSL 3.0.'),
    'small letters in code': answer('Install `mosquitto`, `mqtt`, `paho-mqtt` and `QOS`.'),
    'small letters inside longer names': answer(
      'Use mosquitto_pub, mosquitto-clients, mosquitto.conf, test.mosquitto.org, mqtt-packet, paho-mqtt 2.1.0 and mqtt.js.',
    ),
    'names of versions': answer('MQTT 5, MQTT 5.0, MQTT 3.1.1 and MQTT-SN 1.2; IPv6, EMQX v5.8 and [MQTT-4.2-1].'),
    'names of packets as verbs': answer(
      'Clients connect, publish packets of their own, and disconnect; what will message them?',
    ),
    'client ID at the start': answer('Client IDs are texts. A client ID is one.'),
    'keepalive of other protocols': answer('TCP keepalive and HTTP keep-alive are other things than Keep Alive.'),
    'keepalive of TCP in other words': answer("TCP's keep-alive is the keepalive of the kernel, or SSH keepalives."),
    'names of products': answer(
      'Google Pub/Sub, Cloud Pub/Sub, Redis Pub/Sub and Azure Web PubSub are no publish/subscribe of MQTT.',
    ),
    'versions of products': answer(
      'EMQX v5.0, Node-RED v3.1, MQTT.js v5, ESP-IDF v5, Spring Integration v5 and `mqtt` v5 are versions of programs.',
    ),
    'pages of manuals': answer('See mosquitto(8), mosquitto.conf(5) and mqtt(7).'),
    'version in an address and name in a path of Windows': answer(
      'The files `a` of C:\\tools\\mosquitto\\log and docs/v5.0/a are there.',
    ),
  },
  unsound: {
    'a version without a dot': [
      answer('It speaks MQTT 3.11 too.'),
      'questions/basics/sample.mdx:9:11 Unexpected spelling `MQTT 3.11`, expected `MQTT 3.1.1` - put code and the words of others between backticks or quotation marks',
    ],
    'SSL beside TLS': [
      answer('It needs SSL/TLS.'),
      'questions/basics/sample.mdx:9:10 Unexpected spelling `SSL/TLS`, expected `TLS` - put code and the words of others between backticks or quotation marks',
    ],
    'a name where there can be no code': [
      answer('<Callout kind="note" title="Run mosquitto -v">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected spelling `mosquitto`, expected `Mosquitto` - put the words of others between “ and ”',
    ],
    'version behind a word that names nothing': [
      answer('In v5 there is one.'),
      'questions/basics/sample.mdx:9:4 Unexpected spelling `v5`, expected `MQTT 5.0` - write the name right before it if it is a version of a product: EMQX v5.0',
    ],
    'ssl in small letters': [
      answer('It needs ssl here.'),
      'questions/basics/sample.mdx:9:10 Unexpected spelling `ssl`, expected `TLS` - put code and the words of others between backticks or quotation marks',
    ],
    'SSL before the number of no version': [
      answer('It needs SSL 3 times.'),
      'questions/basics/sample.mdx:9:10 Unexpected spelling `SSL`, expected `TLS` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Mqtt': [
      answer('A Mqtt client.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `Mqtt`, expected `MQTT` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling mqtt': [
      answer('Send mqtt.'),
      'questions/basics/sample.mdx:9:6 Unexpected spelling `mqtt`, expected `MQTT` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling MQTTv5': [
      answer('It speaks MQTTv5.'),
      'questions/basics/sample.mdx:9:11 Unexpected spelling `MQTTv5`, expected `MQTT 5` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling MQTT v3.1.1': [
      answer('It speaks MQTT v3.1.1 too.'),
      'questions/basics/sample.mdx:9:11 Unexpected spelling `MQTT v3.1.1`, expected `MQTT 3.1.1` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling MQTT5': [
      answer('It speaks MQTT5 too.'),
      'questions/basics/sample.mdx:9:11 Unexpected spelling `MQTT5`, expected `MQTT 5` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling v5': [
      answer('A v5 client.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `v5`, expected `MQTT 5.0` - write the name right before it if it is a version of a product: EMQX v5.0',
    ],
    'spelling Qos': [
      answer('A Qos of 1.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `Qos`, expected `QoS` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling QOS': [
      answer('Use QOS 1.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `QOS`, expected `QoS` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling QoS2': [
      answer('Use QoS2 here.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `QoS2`, expected `QoS 2` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Websocket': [
      answer('Over Websocket.'),
      'questions/basics/sample.mdx:9:6 Unexpected spelling `Websocket`, expected `WebSocket` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling web sockets': [
      answer('Over web sockets.'),
      'questions/basics/sample.mdx:9:6 Unexpected spelling `web sockets`, expected `WebSockets` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling mosquitto': [
      answer('Start mosquitto now.'),
      'questions/basics/sample.mdx:9:7 Unexpected spelling `mosquitto`, expected `Mosquitto` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Connack': [
      answer('A Connack comes.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `Connack`, expected `CONNACK` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Connect': [
      answer('The Connect packet.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `Connect`, expected `CONNECT` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling topic filter': [
      answer('A topic filter.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `topic filter`, expected `Topic Filter` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Topic names': [
      answer('Two Topic names.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `Topic names`, expected `Topic Names` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling will message': [
      answer('Its will message.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `will message`, expected `Will Message` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling ClientID': [
      answer('A ClientID.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `ClientID`, expected `client ID` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling client ids': [
      answer('Two client ids.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `client ids`, expected `client IDs` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling client identifier': [
      answer('A client identifier.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `client identifier`, expected `Client Identifier` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling keepalive': [
      answer('A keepalive of 60.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `keepalive`, expected `Keep Alive` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling clean session': [
      answer('With clean session.'),
      'questions/basics/sample.mdx:9:6 Unexpected spelling `clean session`, expected `Clean Session` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling Clean start': [
      answer('With Clean start.'),
      'questions/basics/sample.mdx:9:6 Unexpected spelling `Clean start`, expected `Clean Start` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling session expiry interval': [
      answer('A session expiry interval.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `session expiry interval`, expected `Session Expiry Interval` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling packet ID': [
      answer('A packet ID.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `packet ID`, expected `Packet Identifier` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling reason codes': [
      answer('All reason codes.'),
      'questions/basics/sample.mdx:9:5 Unexpected spelling `reason codes`, expected `Reason Codes` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling pub/sub': [
      answer('It is pub/sub.'),
      'questions/basics/sample.mdx:9:7 Unexpected spelling `pub/sub`, expected `publish/subscribe` - put code and the words of others between backticks or quotation marks',
    ],
    'spelling in a short answer': [
      question({ answer: 'Yes, a Mqtt client waits until the broker has answered it.' }),
      'questions/basics/sample.mdx:3:9 Unexpected spelling `Mqtt`, expected `MQTT` - put code and the words of others between backticks or quotation marks',
    ],
    'a name with its version, once': [
      answer('A mqtt 3.1.1 client.'),
      'questions/basics/sample.mdx:9:3 Unexpected spelling `mqtt 3.1.1`, expected `MQTT 3.1.1` - put code and the words of others between backticks or quotation marks',
    ],
  },
});
