import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from './openapi';
import { resources } from './resources';

const document = openApiDocument();

test('the OpenAPI document is one, in version 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('it describes every file of the API, each under a name of its own', () => {
  expect(Object.keys(document.paths)).toEqual(resources.map(({ path }) => path));
  expect(new Set(resources.map(({ operation }) => operation)).size).toBe(resources.length);
  for (const { name } of resources) expect(document.components.schemas).toHaveProperty(name);
});

test('a client made of it goes on working when fields are added', () => {
  expect(JSON.stringify(document.components.schemas)).not.toContain('"additionalProperties":false');
});
