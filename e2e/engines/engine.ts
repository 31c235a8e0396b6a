/** A browser that Playwright cannot drive, as a system's own packages have it. */
export interface Engine {
  name: string;
  /** What of it is not on this machine, and how to get it; undefined when all of it is. */
  missing(): string | undefined;
  open(): Promise<Tab>;
}

/** The one window of a browser. */
export interface Tab {
  /** Opens an address. @returns when the page is loaded */
  goTo(address: string): Promise<void>;
  /** Runs a function in the page. It may use its arguments, which travel as JSON, and nothing else of this side. */
  run<Args extends readonly unknown[], Result>(inPage: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Clicks into the middle of the first element of a selector, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Presses a key and lets it go: a letter, or one of `keys`. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Keys that are no letters, with their code in WebDriver. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
