import { z } from 'zod';

/** What check needs for its message about one entry of a list. */
export interface EntryProblem {
  entry: string;
  /** What the entry may have been meant to be. */
  choices: readonly string[];
}

interface ListAttribute {
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
        const expected = expectationOf(entry);
        if (expected) addEntryProblem(context, [], expected, { entry, choices });
        else if (entries.indexOf(entry) < index)
          addEntryProblem(context, [], 'each entry once', { entry, choices: [] });
      }
    })
    .describe(description);
}

/** Adds a problem of one entry, in the form that check reads. */
export function addEntryProblem(
  context: z.RefinementCtx,
  path: PropertyKey[],
  expected: string,
  params: EntryProblem,
): void {
  context.addIssue({ code: 'custom', path, message: `expected ${expected}`, params: { ...params } });
}

/** An attribute that picks some of these names. @param what - what each of them is, for example "a property of MQTT 5.0" */
export function namesAttribute(choices: readonly string[], what: string) {
  const description = 'Only these, in this order, separated by commas.';
  return listAttribute({
    description,
    choices,
    expectationOf: (entry) => (choices.includes(entry) ? undefined : what),
  });
}
