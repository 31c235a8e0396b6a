/** Something a reader did before the island could act. */
export interface Intent {
  element: Element;
  event: Event;
  /** The control, or island, that shows that it is busy until then. */
  busy: Element;
}

/** What boot.browser.ts hands to islands.browser.tsx. */
export interface Boot {
  intents: Intent[];
  /** True as soon as the islands' script runs. */
  runs?: boolean;
  /** True while intents are done again, and when all is done: nothing is noticed then. */
  paused: boolean;
}

/** What the history entry of a page keeps while it is loaded anew. */
export interface Place {
  /** The script that was gone. */
  gone: string;
  scroll: number;
  /** Summaries of the items that were open. */
  open: string[];
  /** What stands on each element that was clicked; false where the reader did something else. */
  pressed: (string | false)[];
}

declare global {
  interface Window {
    boot?: Boot;
    trustedTypes?: {
      // Types of TypeScript know no trusted address, which is used where an address is.
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string | null },
      ): { createScriptURL(address: string): string };
    };
  }
}
