import { expect, test } from 'vitest';
import { isOwnAddress, ownPathOf } from './web-address';

test.each([
  ['https://mqtt.example/faq/a', true],
  ['https://MQTT.example.:443/', true],
  ['https://not-mqtt.example/', false],
  ['/faq/a', false],
])('whether %s is an address of our own: %s', (target, own) => {
  expect(isOwnAddress(target, ['mqtt.example'])).toBe(own);
});

test.each([
  ['https://mqtt.example', '/'],
  ['https://mqtt.example/base/faq/a/?from=here#part', '/faq/a#part'],
  ['https://mqtt.example/faq/a.html', '/faq/a'],
  ['https://mqtt.example/topics/qos/index.html', '/topics/qos'],
])('the path of %s is %s', (target, path) => {
  expect(ownPathOf(target)).toBe(path);
});
