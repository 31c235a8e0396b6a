import { expect, test } from 'vitest';
import { fromNpm } from './npm';

test('a package that is missing is not here, and keeps nobody from the others', () => {
  expect(fromNpm('no-such-package').find()).toEqual([]);
  expect(fromNpm('paho-mqtt').find()).toHaveLength(1);
});
