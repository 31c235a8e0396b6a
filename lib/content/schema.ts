import { z } from 'zod';
import { protocolVersions, specVersions } from '../mqtt/versions';
import { plainText, plainTextWithCode } from './plain-text';
import { slug } from './slug';

/**
 * What a document may say: the one schema. Contentlayer's fields (`contentlayer-fields.ts`), the editors' JSON Schema and
 * check derive from it, so a change here is a change everywhere.
 */

const unique = <T>(items: readonly T[]) => new Set(items).size === items.length;

/** What is said of a list that holds an entry twice. */
export const onceOnly = 'expected each entry once';

const listOf = <T extends z.ZodType>(item: T) => z.array(item).refine(unique, onceOnly);

/** A section, or a statement, of a standard. */
export const specReference = z.strictObject({
  spec: z.enum(specVersions).describe('Version of the standard.'),
  section: z.string().min(1).describe("Number of the section, quoted: '4.2'."),
  statement: z.string().optional().describe("Normative statement without its brackets: 'MQTT-4.2-1'."),
});

/** A public document. */
export const linkReference = z.strictObject({
  name: slug.optional().describe('What `<Reference>` calls it in the text: a short name such as mosquitto-conf.'),
  title: plainText(3, 160).describe('What the document is called and, where it matters, its date.'),
  url: z.url({ protocol: /^https$/ }).describe('Public https address of the document.'),
});

/** What backs an answer. */
export const reference = z.union([specReference, linkReference]);

/** The frontmatter of a question. */
export const question = z.strictObject({
  question: plainText(8, 120).endsWith('?').describe('Page heading; ends with "?".'),
  answer: plainTextWithCode(40, 320).describe(
    'The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews.',
  ),
  versions: listOf(z.enum(protocolVersions)).min(1).describe('Protocol versions the answer holds for.'),
  keywords: listOf(plainText(1, 60))
    .max(30)
    .optional()
    .describe('What people type, where it differs from the question.'),
  related: listOf(slug).optional().describe('Slugs of questions that help next.'),
  references: z
    .array(reference)
    .min(1)
    .describe('Sections of the standards and public documents that back the answer.'),
  reviewed: z.iso.date().describe('Day (YYYY-MM-DD) somebody last checked the whole answer against its references.'),
  redirects: listOf(slug)
    .max(20)
    .optional()
    .describe(
      'Former slugs, the first one first: their pages redirect here, their fragments on /faq lead to this answer.',
    ),
});

/** A topic file. */
export const topic = z.strictObject({
  title: plainText(2, 40).describe('Name of the topic.'),
  description: plainText(40, 200).describe('What a reader finds here, in one sentence of plain text.'),
  order: z.int().min(1).describe('Place among the topics, from 1.'),
  questions: listOf(slug).optional().describe('Slugs in reading order; questions not named follow by slug.'),
  mostAsked: listOf(slug).optional().describe('Slugs of the questions of this topic that people ask most.'),
  firstSteps: listOf(slug)
    .max(5)
    .optional()
    .describe('Slugs of questions of any topic that newcomers read first, in this order; the home page shows them.'),
  errors: listOf(slug)
    .max(10)
    .optional()
    .describe('Slugs of questions of any topic that explain an error; the home page shows them.'),
});

/** The frontmatter of a term of the glossary. */
export const term = z.strictObject({
  term: plainText(2, 60).describe('The term as the standard spells it.'),
  expansion: plainText(3, 80).optional().describe('What an abbreviation stands for.'),
  also: listOf(plainText(2, 60)).optional().describe('Other names for the same thing.'),
  definition: plainText(40, 320).describe('What it means, in plain text, true on its own.'),
});
