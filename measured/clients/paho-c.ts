import { findDebianPackage } from '../lab/debian';
import type { MeasuredClient } from '../lab/software';

export const client: MeasuredClient = {
  name: 'paho_c_sub and paho_c_pub',
  install: 'apt install paho.mqtt.c-examples',
  find: (roots) => findDebianPackage('paho.mqtt.c-examples', 'usr/bin/paho_c_sub', roots),
  can: ['clientId', 'keepalive', 'subscribe', 'publish', 'exitCode'],
  shown: 'paho_c_sub -h 127.0.0.1 -p 1883 -V 5 -i client -t pump/# -q 1\n',
  launch: ({ port, version, task: { clientId = 'client', keepalive, subscribe, publish } }) => [
    publish ? 'paho_c_pub' : 'paho_c_sub',
    ...['-h', '127.0.0.1', '-p', String(port), '-V', version === '5.0' ? '5' : '311'],
    ...(clientId ? ['-i', clientId] : []),
    ...(keepalive ? ['-k', String(keepalive)] : []),
    ...(subscribe ? ['-t', subscribe.filter, '-q', String(subscribe.qos)] : []),
    ...(publish ? ['-t', publish.topic, '-m', publish.payload, '-q', String(publish.qos)] : []),
    ...(publish?.retain ? ['-r'] : []),
  ],
};
