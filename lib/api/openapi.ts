import { z } from 'zod';
import { slugPattern } from '../content/slug';
import { site } from '../site.mjs';
import { type Resource, resources } from './resources';
import * as schemas from './schemas';

const refTo = (name: string) => `#/components/schemas/${name}`;

/** The OpenAPI 3.1 document of the API, made of the schemas that its files fit. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name} API`,
      version: '1',
      summary: 'Answers about MQTT as static JSON files.',
      description:
        'Every file can be read from every origin, without a key. Within this version fields may be added. No field is removed or changes its meaning.',
      license: { name: site.contentLicenseName, url: site.contentLicense },
    },
    servers: [{ url: site.url }],
    paths: Object.fromEntries(resources.map((resource) => [resource.path, { get: operationOf(resource) }])),
    components: { schemas: componentSchemas() },
  };
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>;

function operationOf({ path, name, description }: Resource) {
  const slug = {
    name: 'slug',
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: slugPattern.source },
    description: 'Of the question, or one that it had before.',
  };
  return {
    operationId: `get${name}`,
    summary: description,
    ...(path.includes('{slug}') && { parameters: [slug] }),
    responses: {
      200: {
        description,
        content: { 'application/json': { schema: { $ref: refTo(name) } } },
      },
      ...(path.includes('{slug}') && { 404: { description: 'There is no such question.' } }),
    },
  };
}

/** The schemas as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. As input, for that leaves room for fields to come. */
function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  const shared = {
    Reference: schemas.reference,
    QuestionLink: schemas.questionLink,
    QuestionSummary: schemas.questionSummary,
  };
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  for (const { name, schema } of resources) registry.add(schema, { id: name });
  const { schemas: all } = z.toJSONSchema(registry, { uri: refTo, io: 'input' });
  return Object.fromEntries(Object.entries(all).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}
