import type { TopicAddress } from './pages';

/** The pages that Next makes in this build: build/4-pages.ts finds them, app/content.ts asks for them. */
export interface PagesToMake {
  /** Addresses below `/faq`. */
  questions: readonly string[];
  topics: readonly TopicAddress[];
}

export const pagesToMakeFile = '.generated/pages-to-make.json';
