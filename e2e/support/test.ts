import { test as base, type ConsoleMessage, expect } from '@playwright/test';

/** Playwright's `test`, for journeys on built pages: whatever a reader does, the browser never has to enforce the policy. */
export const test = base.extend<{
  /** What the browser said of the policy; empty at the end of a journey. */
  violations: string[];
}>({
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      const listen = (message: ConsoleMessage) => {
        if (/Content Security Policy|Trusted(?:Script|HTML|Type)/.test(message.text())) violations.push(message.text());
      };
      context.on('console', listen);
      await use(violations);
      context.off('console', listen);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Locator, type Page } from '@playwright/test';
