import type { z } from 'zod';
import type { question, term, topic } from './schema';

/** What a field is for, where more than its own schema depends on it. */
type Role =
  /** Says what a page or an entry is about; no two of a kind are the same. */
  | 'title'
  /** Stands below the title, in lists and in search results; no two pages have the same. */
  | 'summary'
  /** Stands below a term of the glossary; no two terms have the same. */
  | 'definition'
  /** Another name for what the title names; no other entry has it as its title. */
  | 'other title'
  /** Names questions. */
  | 'questions'
  /** Names questions of its own topic. */
  | 'own questions'
  /** Names former addresses of a question. */
  | 'former addresses'
  /** Says the place of a topic among the topics; no two have the same. */
  | 'order'
  /** Any other text that is shown as it is written. */
  | 'text'
  | 'none';

type Field = keyof z.infer<typeof question> | keyof z.infer<typeof topic> | keyof z.infer<typeof term>;

const roles: Readonly<Record<Field, Role>> = {
  question: 'title',
  answer: 'summary',
  versions: 'none',
  keywords: 'text',
  related: 'questions',
  references: 'none',
  reviewed: 'none',
  redirects: 'former addresses',
  title: 'title',
  description: 'summary',
  order: 'order',
  questions: 'own questions',
  mostAsked: 'own questions',
  firstSteps: 'questions',
  errors: 'questions',
  term: 'title',
  expansion: 'text',
  also: 'other title',
  definition: 'definition',
};

/** The fields of these roles, whatever kind of document they belong to. */
export function fieldsFor(...wanted: Role[]): string[] {
  return Object.entries(roles).flatMap(([field, role]) => (wanted.includes(role) ? [field] : []));
}
