import type { CDPSession, Page } from '@playwright/test';
import { bringAccessRules } from './accessibility';
import { test as base } from './test';

/** The size and the wishes that Playwright gives a page of its own. */
const usual = {
  size: { width: 1280, height: 720 },
  media: { colorScheme: 'light', reducedMotion: 'no-preference' },
} as const;

/** What listens to a page until a test has ended. */
const heard = ['console', 'pageerror', 'response'] as const;

/**
 * `test` for visits that leave nothing behind: one page of the browser serves all of a worker, for a new one starts a process that
 * has to learn every script anew, which takes half of a visit. (So does `about:blank` between two visits.) Each visit finds it as
 * large and as bright as a page of its own, and asks the network for everything.
 */
export const test = base.extend<object, { kept: { page: Page; session: CDPSession } }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL });
      await bringAccessRules(context);
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await use({ page, session });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ kept: { page } }, use) => use(page.context()),
  page: async ({ kept: { page } }, use) => {
    await page.setViewportSize(usual.size);
    await page.emulateMedia(usual.media);
    await use(page);
    for (const event of heard) page.removeAllListeners(event);
  },
});

/** What a page has kept in the browser; a visit must end without any, or the next one is that of somebody who was here before. */
export const keptInBrowser = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie ? [document.cookie] : []),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
