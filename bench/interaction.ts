import type { BrowserContext, Page } from '@playwright/test';

/** What somebody waits for on `/faq`, in ms: the slowest of five pages each. */
export interface Waits {
  /** From the click on an item to the paint that follows, as the first thing done on the page, on a processor four times slower. */
  firstItem: number;
  /** The same for the next item. */
  nextItem: number;
  /** From the click on "open all", as the first thing done, until all items are open; scripts are in the browser's cache. */
  openAll: number;
}

/** How long a reader of `/faq` waits, in ms. */
export async function measureWaits(address: string, browser: BrowserContext): Promise<Waits> {
  const page = await browser.newPage();
  const waits: Waits = { firstItem: 0, nextItem: 0, openAll: 0 };
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'click') document.documentElement.dataset.click = String(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const devtools = await browser.newCDPSession(page);
  // The first round fills the browser's cache.
  for (let round = 0; round < 6; round++) {
    await page.goto(address, { waitUntil: 'load' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const items = [await paintAfterClick(page, 0), await paintAfterClick(page, 1)];
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(`${address}?again`, { waitUntil: 'load' });
    const openAll = await openAllAfterClick(page);
    if (round === 0) continue;
    waits.firstItem = Math.max(waits.firstItem, items[0] ?? 0);
    waits.nextItem = Math.max(waits.nextItem, items[1] ?? 0);
    waits.openAll = Math.max(waits.openAll, openAll);
  }
  await page.close();
  return waits;
}

/** As the browser itself times it, in steps of 8 ms; below 16 ms it says nothing, and that counts as 16. */
async function paintAfterClick(page: Page, item: number): Promise<number> {
  await page.evaluate(() => delete document.documentElement.dataset.click);
  await page.locator('summary').nth(item).click();
  await page.waitForTimeout(400);
  return Number(await page.evaluate(() => document.documentElement.dataset.click ?? '16'));
}

async function openAllAfterClick(page: Page): Promise<number> {
  const none = { x: 0, y: 0, width: 0, height: 0 };
  const box = await page.locator('.list-controls button').first().boundingBox();
  const { x, y, width, height } = box ?? none;
  await page.evaluate(() => {
    let start = 0;
    addEventListener('pointerdown', () => (start ||= performance.now()), { capture: true, once: true });
    new MutationObserver(() => {
      if (start && !document.querySelector('main .accordion > details:not([open])'))
        document.documentElement.dataset.opened ??= String(performance.now() - start);
    }).observe(document.body, { attributes: true, subtree: true });
  });
  // Straight to the button and down: nobody has pointed at it before.
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => document.documentElement.dataset.opened);
  return Number(await page.evaluate(() => document.documentElement.dataset.opened));
}
