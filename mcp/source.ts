import { files, paths } from '../lib/address';
import type { Api } from '../lib/api/schemas';
import { slugPattern } from '../lib/content/slug';
import { type Search, searchIn } from './search';

/** The API as the server reads it: each file once, when it is first wanted. */
export interface Source {
  questions(): Promise<Api['questions']['questions']>;
  reasonCodes(): Promise<Api['reasonCodes']['codes']>;
  properties(): Promise<Api['properties']['properties']>;
  measured(): Promise<Api['measured']>;
  search(): Promise<Search>;
  /** A whole answer in Markdown; undefined when there is no such question. */
  answer(slug: string): Promise<string | undefined>;
}

/** How long the site may take to answer, in ms. */
const patience = 20_000;

/** @param site - address of the site, without a slash at its end */
export function sourceOf(site: string): Source {
  const get = async (path: string): Promise<Response | undefined> => {
    const address = site + path;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((error: Error) => {
      throw new Error(
        `Unexpected silence of ${address} (${error.message}), expected the API - is the address of the site right?`,
      );
    });
    if (response.status === 404) return undefined;
    if (!response.ok)
      throw new Error(`Unexpected status ${response.status} of ${address}, expected 200 - try again later`);
    return response;
  };
  const once = <Value, Made>(name: string, make: (value: Value) => Made) => {
    const path = files.resource(name);
    let reading: Promise<Made> | undefined;
    return () => {
      reading ??= get(path).then(async (response) => {
        if (response) return make((await response.json()) as Value);
        throw new Error(`Unexpected absence of ${path} at ${site}, expected the MQTT FAQ - is the address right?`);
      });
      // What failed once may work the next time.
      reading.catch(() => {
        reading = undefined;
      });
      return reading;
    };
  };
  return {
    questions: once('questions', ({ questions }: Api['questions']) => questions),
    reasonCodes: once('reason-codes', ({ codes }: Api['reasonCodes']) => codes),
    properties: once('properties', ({ properties }: Api['properties']) => properties),
    measured: once('measured', (value: Api['measured']) => value),
    search: once('search', searchIn),
    answer: async (slug) =>
      slugPattern.test(slug) ? (await get(files.markdown(paths.question(slug))))?.text() : undefined,
  };
}
