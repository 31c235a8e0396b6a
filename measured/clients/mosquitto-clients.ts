import { findDebianPackage } from '../lab/debian';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'mosquitto_sub and mosquitto_pub',
  install: 'apt install mosquitto-clients',
  find: (roots) => findDebianPackage('mosquitto-clients', 'usr/bin/mosquitto_sub', roots),
  can: ['clientId', 'kept', 'keepalive', 'subscribe', 'publish', 'times', 'exitCode'],
  shown: 'mosquitto_sub -h 127.0.0.1 -p 1883 -V mqttv5 -i client -t pump/# -q 1\n',
  launch: ({ port, version, task: { clientId = 'client', kept, keepalive, subscribe, publish } }) => [
    publish ? 'mosquitto_pub' : 'mosquitto_sub',
    ...['-h', '127.0.0.1', '-p', String(port), '-V', version === '5.0' ? 'mqttv5' : 'mqttv311'],
    ...(clientId ? ['-i', clientId] : []),
    ...(kept ? ['-c'] : []),
    ...(keepalive ? ['-k', String(keepalive)] : []),
    ...(subscribe ? ['-t', subscribe.filter, '-q', String(subscribe.qos)] : []),
    ...(publish ? ['-t', publish.topic, '-m', publish.payload, '-q', String(publish.qos)] : []),
    ...(publish?.retain ? ['-r'] : []),
    ...(publish?.times ? ['--repeat', String(publish.times)] : []),
  ],
};
