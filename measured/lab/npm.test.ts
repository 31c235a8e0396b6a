import { expect, test } from 'vitest';
import { findNpmPackage } from './npm';

test('a package that is missing is not here, and keeps nobody from the others', () => {
  expect(findNpmPackage('no-such-package')).toEqual([]);
  expect(findNpmPackage('paho-mqtt')).toHaveLength(1);
});
