import { openFolder } from '../lib/address';
import type { Api } from '../lib/api/schemas';
import { slugPattern } from '../lib/content/slug';

/** The API as the server reads it: each file once, when it is first wanted. */
export interface Source {
  questions(): Promise<Api['questions']['questions']>;
  reasonCodes(): Promise<Api['reasonCodes']['codes']>;
  properties(): Promise<Api['properties']['properties']>;
  measured(): Promise<Api['measured']>;
  /** Undefined when there is no such question. */
  question(slug: string): Promise<Api['question'] | undefined>;
}

/** How long the site may take to answer, in ms. */
const patience = 20_000;

/** @param site - address of the site, without a slash at its end */
export function sourceOf(site: string): Source {
  const read = async <T>(name: string): Promise<T | undefined> => {
    const address = `${site}${openFolder}${name}.json`;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((error: Error) => {
      throw new Error(
        `Unexpected silence of ${address} (${error.message}), expected the API - is the address of the site right?`,
      );
    });
    if (response.status === 404) return undefined;
    if (!response.ok)
      throw new Error(`Unexpected status ${response.status} of ${address}, expected 200 - try again later`);
    return (await response.json()) as T;
  };
  const once = <T>(name: string) => {
    let reading: Promise<T> | undefined;
    return () => {
      reading ??= read<T>(name).then((value) => {
        if (value !== undefined) return value;
        throw new Error(
          `Unexpected absence of ${openFolder}${name}.json at ${site}, expected the MQTT FAQ - is the address right?`,
        );
      });
      // What failed once may work the next time.
      reading.catch(() => {
        reading = undefined;
      });
      return reading;
    };
  };
  const questions = once<Api['questions']>('questions');
  const reasonCodes = once<Api['reasonCodes']>('reason-codes');
  const properties = once<Api['properties']>('properties');
  return {
    questions: async () => (await questions()).questions,
    reasonCodes: async () => (await reasonCodes()).codes,
    properties: async () => (await properties()).properties,
    measured: once<Api['measured']>('measured'),
    question: (slug) => (slugPattern.test(slug) ? read(`questions/${slug}`) : Promise.resolve(undefined)),
  };
}
