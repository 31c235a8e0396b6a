import { z } from 'zod';

/** What an issue of one entry of a list says beside its message; check makes its words of this. */
export interface EntryProblem {
  entry: string;
  /** What the entry may have been meant to be. */
  choices: readonly string[];
}

export interface ListAttribute {
  description: string;
  /** What entries an attribute holds; by commas, if left out. */
  split?: (text: string) => string[];
  /** What was expected of an entry that is not sound, for example "a property of MQTT 5.0"; undefined for a sound one. */
  expectationOf: (entry: string) => string | undefined;
  choices?: readonly string[];
}

/** Entries of an attribute that lists names: `PUBLISH, PUBACK`. */
export function entriesOf(text: string): string[] {
  return text.split(',').map((entry) => entry.trim());
}

/** An attribute that lists things, each of which is checked by itself. */
export function listAttribute({ description, split = entriesOf, expectationOf, choices = [] }: ListAttribute) {
  return z
    .string()
    .superRefine((text, context) => {
      const entries = split(text);
      for (const [index, entry] of entries.entries()) {
        const fault = expectationOf(entry);
        if (fault) addEntryProblem(context, [], fault, { entry, choices });
        else if (entries.indexOf(entry) < index)
          addEntryProblem(context, [], 'each entry once', { entry, choices: [] });
      }
    })
    .describe(description);
}

/** An issue of one entry, in the form that check reads. */
export function addEntryProblem(
  context: z.RefinementCtx,
  path: PropertyKey[],
  expected: string,
  params: EntryProblem,
): void {
  context.addIssue({ code: 'custom', path, message: `expected ${expected}`, params: { ...params } });
}

/** Of one of the names that are known, what was expected; in words where they are too many to be read. */
export function nameExpectation(choices: readonly string[], what: string): (entry: string) => string | undefined {
  return (entry) => (choices.includes(entry) ? undefined : what);
}
