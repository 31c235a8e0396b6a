import type { z } from 'zod';
import { files } from '../address';
import * as schemas from './schemas';

/** A file of the API, or one for each question. */
export interface Resource {
  /** Of its schema in the OpenAPI document; to read it is called `get` with this name behind it. */
  name: string;
  description: string;
  /** From the root of the site; `{slug}` stands for the slug of a question. */
  path: string;
  schema: z.ZodType;
}

/** Everything that can be read below `/api/v1/` but the OpenAPI document, which is made of this. */
export const resources: readonly Resource[] = [
  {
    name: 'Index',
    description: 'What there is, how much of it, and where.',
    path: files.resource('index'),
    schema: schemas.index,
  },
  {
    name: 'Topics',
    description: 'Every topic with its questions in reading order.',
    path: files.resource('topics'),
    schema: schemas.topics,
  },
  {
    name: 'Questions',
    description: 'Every question with its short answer, its keywords and its dates.',
    path: files.resource('questions'),
    schema: schemas.questions,
  },
  {
    name: 'Question',
    description: 'One question: the full answer in HTML and Markdown, its references, dates and former addresses.',
    path: files.question('{slug}'),
    schema: schemas.question,
  },
  {
    name: 'Glossary',
    description: 'Every term with its definition.',
    path: files.resource('glossary'),
    schema: schemas.glossary,
  },
  {
    name: 'ReasonCodes',
    description: 'Reason Codes of MQTT 5.0 and return codes of 3.1.1.',
    path: files.resource('reason-codes'),
    schema: schemas.reasonCodes,
  },
  {
    name: 'Properties',
    description: 'The properties of MQTT 5.0.',
    path: files.resource('properties'),
    schema: schemas.properties,
  },
  {
    name: 'Measured',
    description: 'What brokers and clients were measured to do, beside what the standard says.',
    path: files.resource('measured'),
    schema: schemas.measured,
  },
  {
    name: 'Search',
    description: 'The index of the search: answers, terms, codes, properties and measured behaviours by their words.',
    path: files.resource('search'),
    schema: schemas.search,
  },
  {
    name: 'Embed',
    description: 'The short form of one answer, to be shown elsewhere: an oEmbed response.',
    path: files.embed('{slug}'),
    schema: schemas.embed,
  },
];
