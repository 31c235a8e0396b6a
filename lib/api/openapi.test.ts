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

/** What programs of others call and read. Within a version of the API none of these goes; new ones are added here, too. */
const promised = [
  'getIndex /api/v1/index.json Index',
  'getTopics /api/v1/topics.json Topics',
  'getQuestions /api/v1/questions.json Questions',
  'getQuestion /api/v1/questions/{slug}.json Question',
  'getGlossary /api/v1/glossary.json Glossary',
  'getReasonCodes /api/v1/reason-codes.json ReasonCodes',
  'getProperties /api/v1/properties.json Properties',
  'getMeasured /api/v1/measured.json Measured',
  'getSearch /api/v1/search.json Search',
  'getEmbed /api/v1/oembed/{slug}.json Embed',
];

test('it describes every file of the API, each under a name of its own', () => {
  const described = Object.entries(document.paths).map(([path, { get }]) => {
    const schema = get.responses[200].content['application/json'].schema.$ref.replace('#/components/schemas/', '');
    return `${get.operationId} ${path} ${schema}`;
  });
  expect(described).toEqual(promised);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { name } of resources) expect(document.components.schemas).toHaveProperty(name);
});

test('a client made of it goes on working when fields are added', () => {
  expect(JSON.stringify(document.components.schemas)).not.toContain('"additionalProperties":false');
});
