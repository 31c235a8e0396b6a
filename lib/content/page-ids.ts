/** Ids that pages give to parts of their own. What authors write gets other ids: a heading a number, a file another name. */
export const pageIds = {
  /** Of every page: what stands below its header. */
  content: 'content',
  /** Of the page of a question. */
  references: 'references',
  related: 'related',
  onThisPage: 'on-this-page',
  inTopic: 'in-this-topic',
} as const;

/** Id of a topic on `/faq`, where the answers have their slugs as ids. */
export const topicId = (topic: string): string => `topic-${topic}`;

/** Id of the heading of a term on `/glossary`, where the terms have their slugs as ids. */
export const termHeadingId = (term: string): string => `term-${term}`;
