import { z } from 'zod';

/**
 * What https://schema.org, and those who read it, ask of what our pages say of themselves. Everything our pages may say is named here;
 * `lib/structured-data.ts`, where it is made, is checked against all of schema.org by its types.
 */

const words = z.string().min(2);
const address = z.url({ protocol: /^https?$/ });
const moment = z.union([z.iso.datetime(), z.iso.date()]);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: words, url: address });
const language = z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/);

const breadcrumb = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: words, item: address }))
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1), 'expected numbers from 1 on'),
});

const article = z.strictObject({
  '@type': z.literal('TechArticle'),
  // Google shows no more.
  headline: words.max(120),
  description: words,
  url: address,
  image: address,
  inLanguage: language,
  articleSection: words,
  dateModified: moment.optional(),
  author: organization,
  license: address,
  citation: z.array(z.strictObject({ '@type': z.literal('CreativeWork'), name: words, url: address })).min(1),
});

const faq = z.strictObject({
  '@type': z.literal('FAQPage'),
  // All parts of the page have the same.
  '@id': z.literal('http://localhost:3000/faq'),
  mainEntity: z
    .array(
      z.strictObject({
        '@type': z.literal('Question'),
        name: words,
        acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text: words, url: address }),
      }),
    )
    .min(1),
});

const glossary = z.strictObject({
  '@type': z.literal('DefinedTermSet'),
  name: words,
  url: address,
  inLanguage: language,
  license: address,
  hasDefinedTerm: z
    .array(z.strictObject({ '@type': z.literal('DefinedTerm'), name: words, description: words, url: address }))
    .min(1),
});

const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  name: words,
  // https://developers.google.com/search/docs/appearance/structured-data/dataset
  description: z.string().min(50).max(5000),
  url: address,
  creator: organization,
  license: address,
  isAccessibleForFree: z.literal(true),
  distribution: z.strictObject({
    '@type': z.literal('DataDownload'),
    encodingFormat: z.literal('application/json'),
    contentUrl: address,
  }),
  dateModified: moment.optional(),
  variableMeasured: z.union([words, z.array(words).min(1)]).optional(),
  about: z.strictObject({ '@type': z.literal('SoftwareApplication'), name: words }).optional(),
  isPartOf: z.strictObject({ '@type': z.literal('Dataset'), name: words, url: address }).optional(),
});

const website = z.strictObject({
  '@type': z.literal('WebSite'),
  name: words,
  url: address,
  description: words,
  inLanguage: language,
  publisher: organization,
  license: address,
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().regex(/^https?:\/\/[^{}]+\{search_term_string\}$/),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

const thing = z.discriminatedUnion('@type', [article, breadcrumb, faq, glossary, dataset, website]);

/** What one page may say. */
export const pageData = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(thing).min(1),
});

/** The types that a page must name, in their order; none for pages that only lead on or list. */
export function typesFor(path: string): string[] {
  const known: Readonly<Record<string, string[]>> = {
    '/': ['WebSite'],
    '/faq': ['FAQPage'],
    '/glossary': ['DefinedTermSet'],
  };
  if (path === '/measured' || path.startsWith('/measured/')) return ['Dataset'];
  if (path.startsWith('/faq/') && path !== '/faq/all') return ['TechArticle', 'BreadcrumbList'];
  return known[path] ?? [];
}

/** Every address in a value that belongs to the site. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.startsWith('http://localhost:3000') && !value.includes('{') ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(addressesIn) : [];
}
