import { holdRequests } from './support/hold-requests';
import { expect, type Page, test } from './support/test';

/** An answer with a session in a terminal, and parts. */
const answer = '/faq/does-mqtt-use-tcp-or-udp';
const commands = "ss -Hltn 'sport = :1883'\nss -Hlun 'sport = :1883'";

const session = (page: Page) => page.locator('pre', { hasText: 'LISTEN' });
const status = (page: Page) => page.getByRole('status');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to copy, and a heading leads to itself', async ({ page }) => {
    await page.goto(answer);
    await expect(session(page)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Why MQTT needs TCP' }).first().click();
    await expect(page).toHaveURL(/#why-mqtt-needs-tcp$/);
  });
});

test.describe('where the browser allows it', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a reader copies the commands of a session with the keyboard, without what they print', async ({ page }) => {
    await page.goto(answer);
    await session(page).getByRole('button', { name: 'Copy' }).press('Enter');
    await expect(status(page)).toHaveText('Copied');
    await expect(status(page)).toBeInViewport();
    expect(await copied(page)).toBe(commands);
    await expect(session(page).getByRole('button')).toBeFocused();
    // Who selects it by hand gets neither the word of the button nor the sign of the prompt.
    await session(page).evaluate((pre) => getSelection()?.selectAllChildren(pre));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await copied(page)).toMatch(/^ss -Hltn/);
  });

  test('who copies on a slow line sees that it is on its way', async ({ page }) => {
    const letIn = [await holdRequests(page, '**/tools.*.js'), await holdRequests(page, `**${answer}.md`)];
    await page.goto(answer);
    const button = page.getByRole('button', { name: 'Copy as Markdown' });
    await button.click();
    for (const release of letIn) {
      await expect(button).toHaveAttribute('aria-busy', 'true');
      release();
    }
    await expect(status(page)).toHaveText('Copied');
    await expect(button).not.toHaveAttribute('aria-busy');
  });

  test('who selects an answer by hand gets no words of its buttons', async ({ page }) => {
    await page.goto(answer);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element));
    await page.keyboard.press('ControlOrMeta+c');
    const words = await copied(page);
    expect(words).toContain('Short answer');
    expect(words).not.toContain('Copy');
  });

  test('what is said of a copy fits a telephone that is turned', async ({ page }) => {
    // What is said goes after five seconds, however slow the machine is.
    await page.clock.install();
    await page.setViewportSize({ width: 900, height: 640 });
    await page.goto(answer);
    await page.clock.pauseAt(Date.now() + 60_000);
    await session(page).getByRole('button', { name: 'Copy' }).press('Enter');
    await expect(status(page)).toHaveText('Copied');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(status(page)).toHaveText('Copied');
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
  });

  test('a reader copies the link to a part, the link to an item, and an answer as Markdown', async ({ page }) => {
    await page.goto(answer);
    await page.locator('h2').getByRole('link', { name: 'Why MQTT needs TCP' }).click();
    await expect(status(page)).toHaveText('Link copied');
    expect(await copied(page)).toMatch(new RegExp(`${answer}#why-mqtt-needs-tcp$`));
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(status(page)).toHaveText('Copied');
    expect(await copied(page)).toBe(await (await page.request.get(`${answer}.md`)).text());
    await page.goto('/faq#qos-levels');
    await page.locator('#qos-levels').getByRole('link', { name: 'Link to this item' }).click();
    await expect(status(page).filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await copied(page)).toMatch(/\/faq#qos-levels$/);
  });
});

test('where the browser refuses, the text is there to be copied by hand, and Escape leads back', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(answer);
  const button = session(page).getByRole('button', { name: 'Copy' });
  await button.press('Enter');
  const field = page.getByRole('textbox', { name: 'Press Ctrl C' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(commands);
  expect(await page.evaluate(() => String(getSelection()))).toBe(commands);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('where the tools cannot be loaded, a reader is told', async ({ page }) => {
  await page.route('**/tools.*.js', (route) => route.abort());
  await page.goto(answer);
  const told = page.waitForEvent('dialog');
  const pressed = session(page).getByRole('button', { name: 'Copy' }).press('Enter');
  const dialog = await told;
  expect(dialog.message()).toBe('Not loaded. Go online or reload.');
  await dialog.accept();
  await pressed;
});
