import { expect, test } from 'vitest';
import { citationOf, findSection, findStatement } from './standards';

test('a section of the standard gets its title and its place in the official edition', () => {
  expect(citationOf({ spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' })).toEqual({
    label: 'MQTT 5.0, section 4.2: Network Connections [MQTT-4.2-1]',
    url: 'https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901233',
  });
});

test('any other document is cited as it is given', () => {
  expect(citationOf({ title: 'RFC 8996', url: 'https://www.rfc-editor.org/rfc/rfc8996' }).label).toBe('RFC 8996');
});

test('statements are numbered anew in each version', () => {
  expect(findStatement('5.0', 'MQTT-4.2-1')?.section).toBe('4.2');
  expect(findStatement('3.1.1', 'MQTT-4.2-1')).toBeUndefined();
  expect(findSection('3.1.1', '4.12')).toBeUndefined();
});

test('a section that is not there, as a draft may have it, leads to the standard itself', () => {
  expect(citationOf({ spec: '5.0', section: '99' })).toEqual({
    label: 'MQTT 5.0, section 99: ?',
    url: 'https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#',
  });
});
