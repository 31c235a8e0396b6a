import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenApiDocument } from '../../lib/api/openapi';

/** What a client that knows nothing but the OpenAPI document can do. */
interface ApiClient {
  /** Reads what an operation gives. @throws {Error} when the document knows no such operation, or what came does not fit its schema */
  read(operation: string, parameters?: Record<string, string>): Promise<Record<string, unknown>>;
  /** What is wrong with a value, by the schema of an operation; empty when it fits. */
  problemsOf(operation: string, value: unknown): string[];
}

/** @param origin - where the files are, instead of the server that the document names */
export function clientOf(document: OpenApiDocument, origin: string): ApiClient {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'api');
  const operations = new Map(Object.entries(document.paths).map(([path, { get }]) => [get.operationId, { path, get }]));
  const operationAt = (name: string) => {
    const operation = operations.get(name);
    if (!operation)
      throw new Error(`Unexpected operation ${name}, expected one of ${[...operations.keys()].join(', ')}`);
    return operation;
  };
  const problemsOf = (name: string, value: unknown) => {
    const { $ref } = operationAt(name).get.responses[200].content['application/json'].schema;
    const fits = ajv.getSchema(`api${$ref}`);
    if (!fits) throw new Error(`Unexpected absence of ${$ref}, expected it in the document`);
    return fits(value) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return {
    problemsOf,
    async read(name, parameters = {}) {
      const path = operationAt(name).path.replaceAll(/\{(\w+)\}/g, (_, key) => parameters[key] ?? '');
      const response = await fetch(origin + path);
      const value = await response.json();
      const problems = problemsOf(name, value);
      if (problems.length > 0) throw new Error(`Unexpected answer of ${path}: ${problems.join(', ')}`);
      return value;
    },
  };
}
