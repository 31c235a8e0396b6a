import { z } from 'zod';
import { slugPattern } from '../content/slug';
import { groups } from '../measured/probe-facts';
import { packetNames } from '../mqtt/packet-types';
import { propertyHolders } from '../mqtt/properties';
import { protocolVersions, specVersions } from '../mqtt/versions';
import { entryKinds } from '../search/entry';

/**
 * What the files of the API hold: the one place that says so. Their types, the OpenAPI document and the tests derive from it. Within
 * a version of the API fields may be added, but none may go or change its meaning.
 */

const slug = z.string().regex(slugPattern);
const url = z.url().describe('Public address.');
const day = z.iso.date();

const specVersion = z.enum(specVersions);

/** A document that backs an answer. */
export const reference = z.object({
  label: z.string().describe('What a reader sees.'),
  url,
  spec: specVersion.optional().describe('Version of the standard; left out for any other document.'),
  section: z.string().optional().describe('Number of the section of the standard.'),
  statement: z.string().optional().describe('Normative statement of the standard, without brackets.'),
});

/** A link to a question. */
export const questionLink = z.object({ slug, question: z.string(), url });

const topicLink = z.object({ slug, title: z.string(), url });

/** What a list says of a question. */
export const questionSummary = z.object({
  slug: slug.describe('The last part of its address.'),
  question: z.string(),
  answer: z.string().describe('The short answer, in plain text.'),
  topic: topicLink,
  versions: z.array(z.enum(protocolVersions)).describe('Protocol versions the answer holds for.'),
  keywords: z.array(z.string()).describe('What people type, where it differs from the question.'),
  sections: z
    .array(z.object({ spec: specVersion, section: z.string(), statement: z.string().optional() }))
    .describe('Places of the standard among its references.'),
  reviewed: day.describe('Day on which somebody last checked the whole answer against its references.'),
  changed: z.iso.datetime().optional().describe('When its file was last changed; left out where it is not known.'),
  url: url.describe('Its page: the canonical address.'),
  json: url.describe('All of it as JSON.'),
  markdownUrl: url.describe('All of it as Markdown.'),
});

/** All there is of a question. */
export const question = z.object({
  ...questionSummary.omit({ sections: true }).shape,
  answerWithCode: z.string().describe('The short answer, with its code between backticks.'),
  html: z.string().describe('The full answer in HTML: no scripts, no styles, absolute links.'),
  markdown: z.string().describe('The full answer in Markdown (GFM), with absolute links.'),
  references: z
    .array(reference)
    .describe('What backs the answer, in the order of the numbers in its text: `[1]` is the first.'),
  related: z.array(questionLink),
  previous: questionLink.optional().describe('The question before it in its topic.'),
  next: questionLink.optional().describe('The question after it in its topic.'),
  measured: z
    .array(z.object({ id: slug, question: z.string(), url }))
    .describe('Behaviours whose measurements the answer shows.'),
  formerAddresses: z.array(url).describe('Addresses it had before. They lead to its page.'),
  editUrl: url.describe('Where its source can be edited.'),
  license: url,
});

const resourceLink = z.object({ name: z.string(), description: z.string(), url });

/** Where a program begins. */
export const index = z.object({
  name: z.string(),
  description: z.string(),
  apiVersion: z.literal(1),
  language: z.string().describe('Language of all texts, as in BCP 47.'),
  license: url.describe('What may be done with the texts.'),
  url: url.describe('The site for people.'),
  documentation: url,
  openapi: url,
  llms: url.describe('An index for language models.'),
  changed: z.iso.datetime().optional().describe('When the content was last changed.'),
  counts: z.object({ questions: z.int(), topics: z.int(), terms: z.int(), behaviours: z.int() }),
  resources: z.array(resourceLink),
});

export const topics = z.object({
  topics: z.array(
    z.object({
      ...topicLink.shape,
      description: z.string(),
      questions: z.array(questionLink).describe('In reading order.'),
      mostAsked: z.array(slug),
    }),
  ),
});

export const questions = z.object({ questions: z.array(questionSummary) });

export const glossary = z.object({
  terms: z.array(
    z.object({
      slug,
      term: z.string().describe('As the standard spells it.'),
      expansion: z.string().optional().describe('What an abbreviation stands for.'),
      also: z.array(z.string()).describe('Other names for the same thing.'),
      definition: z.string().describe('In plain text.'),
      html: z.string().describe('What else there is to say, in HTML.'),
      markdown: z.string().describe('The same in Markdown.'),
      url,
    }),
  ),
});

const packet = z.enum(packetNames as [string, ...string[]]);

export const reasonCodes = z.object({
  codes: z
    .array(
      z.object({
        version: specVersion,
        code: z.int().min(0).max(255),
        hex: z.string().describe('For example `0x87`.'),
        name: z.string().describe('As the standard spells it.'),
        packets: z.array(packet).describe('Packets that may carry it.'),
        meaning: z.string().describe('What it tells; code stands between backticks.'),
        failure: z.boolean(),
        reference,
      }),
    )
    .describe('Reason Codes of MQTT 5.0 and return codes of 3.1.1. A number may stand for several things.'),
});

export const properties = z.object({
  properties: z.array(
    z.object({
      id: z.int(),
      hex: z.string(),
      name: z.string(),
      type: z.string(),
      absent: z.string().describe('What holds while it is left out.'),
      in: z
        .array(z.object({ packet: z.enum(propertyHolders as [string, ...string[]]), reference }))
        .describe('What may hold it.'),
    }),
  ),
});

export const measured = z.object({
  software: z.array(z.object({ id: slug, name: z.string(), versions: z.array(z.string()), url })),
  behaviours: z.array(
    z.object({
      id: slug,
      group: z.enum(groups),
      question: z.string(),
      rule: z.object({ text: z.string(), references: z.array(reference) }).describe('What the standard says.'),
      means: z.string().describe('What it means for somebody who builds on such software.'),
      lastMeasured: day,
      software: z.array(
        z.object({
          id: slug,
          name: z.string(),
          statements: z.array(
            z.object({
              of: z.string().describe('Versions for which it holds; empty for all that were measured.'),
              says: z.string().describe('What was measured; code stands between backticks.'),
              conforms: z
                .union([z.boolean(), z.enum(['open', 'not measured'])])
                .describe('Whether the standard wants it so; `open` where it leaves the choice to software.'),
              notes: z.array(z.string()),
            }),
          ),
        }),
      ),
      answers: z.array(questionLink).describe('Answers that show it.'),
      url,
    }),
  ),
});

/** The index that the search of the site reads, as one file. */
export const search = z.object({
  entries: z
    .array(
      z.object({
        kind: z.enum(entryKinds),
        title: z.string(),
        answer: z.string().describe('The short answer, or what says the same of another kind.'),
        topic: z.string().optional().describe('Of a question: the title of its topic.'),
        versions: z.array(z.enum(protocolVersions)).optional().describe('Protocol versions it holds for.'),
        keywords: z.array(z.string()),
        places: z
          .array(z.object({ title: z.string(), id: z.string() }))
          .describe('Headings and items of an answer, with the fragments of their addresses.'),
        url: url.describe('The place it leads to.'),
      }),
    )
    .describe('Everything that can be found.'),
  words: z
    .record(z.string(), z.string())
    .describe(
      'The entries that hold a word, by its stem. An entry is the number of those between it and the one before, in base 36, and nothing for none; then a capital letter that says how much the word says of it: A stands for 1, B for 4, C for 9.',
    ),
});

/** https://oembed.com/, section 2.3.4 */
export const embed = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  author_url: url,
  provider_name: z.string(),
  provider_url: url,
  html: z.string().describe('The question with its short answer. No scripts, no styles.'),
  width: z.int(),
  height: z.int(),
});

const files = { index, topics, questions, question, glossary, reasonCodes, properties, measured, search, embed };

/** What each file holds, by the name of its schema. */
export type Api = { [Name in keyof typeof files]: z.infer<(typeof files)[Name]> };
