import type { text } from '@/lib/interface-text';
import type { IndexPlan } from '@/lib/search/index-file-names';

/** What the search of a release has to know. The build writes it into entry.browser.ts. */
export interface SearchSettings {
  /** Addresses: of the program, of the folder of the index, of the worker, and of the pages that results are on. */
  program: string;
  index: string;
  worker: string;
  base: string;
  plan: IndexPlan;
  /** Where a reader suggests a question; the query is put at its end. */
  suggest: string;
  words: typeof text.search;
}

/** What entry.browser.ts hands to the page. */
export interface SearchEntryModule {
  /** @param event - what somebody did to get here; that the page was loaded, where its address asks for the search */
  open(dialog: HTMLDialogElement, event: Event): Promise<void>;
}

/** What search.browser.ts hands to entry.browser.ts. */
export interface SearchProgram {
  open(dialog: HTMLDialogElement, event: Event, settings: LoadedSettings): void;
}

export interface LoadedSettings extends SearchSettings {
  /** The text of a file of the index. */
  load(file: string): Promise<string>;
}
