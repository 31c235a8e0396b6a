import type { Page } from '@playwright/test';

/**
 * Keeps the requests for these addresses back, as a slow network does.
 *
 * @param outcome - what becomes of them in the end
 * @returns lets them go, and those that come later
 */
export async function holdRequests(
  page: Page,
  addresses: string,
  outcome: 'continue' | 'abort' = 'continue',
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await released;
    await route[outcome]();
  });
  return release;
}
