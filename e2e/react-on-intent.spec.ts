import { cp, readFile, writeFile } from 'node:fs/promises';
import { freePort } from '../deploy/serve-site';
import { numbered } from '../gate/attacks/fuzz/numbered';
import { holdRequests } from './support/hold-requests';
import { expect, type Page, test } from './support/test';
import { translate } from './support/translate';
import { openWorkshop, type Workshop } from './support/workshop';

// What readers do before React is there, on a page with three islands: a copy of the project with one page more.
let workshop: Workshop;
let address: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('islands', { small: true });
  const answer = await readFile('e2e/fixtures/plain-fixture.mdx', 'utf8');
  for (const number of [1, 2, 3, 4])
    await writeFile(workshop.path(`content/questions/basics/plain-fixture-${number}.mdx`), numbered(answer, number));
  await cp('e2e/fixtures/islands', workshop.path('app/islands'), { recursive: true });
  const registry = workshop.path('components/islands.ts');
  await writeFile(
    registry,
    `import { islands as more } from '@/app/islands/islands';\n${(await readFile(registry, 'utf8')).replace('{ AccordionButtons,', '{ ...more, AccordionButtons,')}`,
  );
  const { output } = await workshop.run('build');
  expect(output).toContain('built out/');
  const port = await freePort();
  const server = workshop.start('serve', { PORT: String(port) });
  await expect.poll(server.output).toContain('the site is at');
  address = `http://localhost:${port}`;
});

test.afterAll(() => workshop.close());

const counted = (page: Page) => page.getByRole('region', { name: 'Counter' }).getByRole('status');
const said = (page: Page) => page.getByRole('form', { name: 'Finder' }).getByRole('status');
const place = (page: Page) => page.getByText('Place:').getByRole('status');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Scripts that the page has asked for. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

/** Keeps every script back that is asked for, until it is called. */
const holdScripts = (page: Page) => holdRequests(page, '**/_next/static/islands.*.js');

test('reading, scrolling, pointing at links and opening items load no script', async ({ page }) => {
  const asked = watchScripts(page);
  await page.goto(`${address}/islands`);
  await page.getByText('First', { exact: true }).click();
  await expect(page.getByText('Text of the first.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All questions' }).hover();
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
});

test('nothing that a reader does with the list of questions loads a script, as long as its buttons are left alone', async ({
  page,
}) => {
  const asked = watchScripts(page);
  await page.goto(`${address}/faq`);
  const items = page.locator('main details');
  expect(await items.count()).toBeGreaterThan(3);
  for (const item of (await items.all()).slice(0, 3)) {
    await item.locator('summary').hover();
    await item.locator('summary').click();
    await item.getByRole('link', { name: /^Read the full answer/ }).hover();
  }
  await page.mouse.wheel(0, 3000);
  await page.mouse.move(300, 500, { steps: 20 });
  await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  // Or the watch would have shown nothing.
  await page.getByRole('button', { name: 'Open all' }).hover();
  await expect.poll(() => asked.length).toBe(1);
});

test('pointing at an island brings its script, and the first click is answered', async ({ page }) => {
  const asked = watchScripts(page);
  await page.goto(`${address}/islands`);
  await press(page, 'One').hover();
  await expect.poll(() => asked.length).toBe(1);
  await press(page, 'One').click();
  await expect(counted(page)).toHaveText('one');
});

test('clicks on a slow network are kept in their order, and the buttons show that they are busy', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${address}/islands`);
  for (const name of ['One', 'Two', 'One']) await press(page, name).click();
  await expect(press(page, 'Two')).toHaveAttribute('aria-busy', 'true');
  await expect(counted(page)).toHaveText('nothing');
  release();
  await expect(counted(page)).toHaveText('one two one');
  await expect(press(page, 'Two')).not.toHaveAttribute('aria-busy');
  await press(page, 'Two').click();
  await expect(counted(page)).toHaveText('one two one two');
});

test('what is typed, ticked and sent before React is there is neither lost nor sent elsewhere', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${address}/islands`);
  await page.getByLabel('Words').pressSequentially('ports');
  await page.getByLabel('Box').check();
  await page.getByLabel('Words').press('ArrowDown');
  await page.getByLabel('Words').press('Enter');
  release();
  await expect(said(page)).toHaveText('sent ports with box');
  await expect(page.getByLabel('Words')).toHaveValue('ports');
  await expect(page.getByLabel('Words')).not.toHaveAttribute('aria-busy');
  await expect(page.getByLabel('Box')).toBeChecked();
  await expect(page).toHaveURL(`${address}/islands`);
});

test('a key before React is there is pressed again', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${address}/islands`);
  await page.getByLabel('Words').fill('ports');
  await page.getByLabel('Words').press('ArrowDown');
  release();
  await expect(said(page)).toHaveText('down at ports');
});

test('the first press of a button may come from the keyboard', async ({ page }) => {
  await page.goto(`${address}/islands`);
  await press(page, 'Two').focus();
  await page.keyboard.press('Enter');
  await expect(counted(page)).toHaveText('two');
  await page.keyboard.press('Space');
  await expect(counted(page)).toHaveText('two two');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('the first touch is answered', async ({ page }) => {
    await page.goto(`${address}/islands`);
    await press(page, 'Two').tap();
    await expect(counted(page)).toHaveText('two');
  });
});

for (const [keys, key] of [
  ['.', '.'],
  ['Control+j', 'j'],
] as const) {
  test(`the shortcut ${keys} works as the first thing a reader does`, async ({ page }) => {
    await page.goto(`${address}/islands`);
    await page.keyboard.press(keys);
    await expect(said(page)).toHaveText(`called by ${key}`);
    await expect(page.getByLabel('Words')).toBeFocused();
    await expect(page.getByLabel('Words')).toHaveValue('');
  });
}

test('a sign that is typed into a field is no shortcut', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${address}/islands`);
  await page.getByLabel('Words').pressSequentially('a.b');
  await expect(page.getByLabel('Words')).toHaveValue('a.b');
  release();
});

test('another fragment, and the way back, reach an island that asks for them', async ({ page }) => {
  await page.goto(`${address}/islands`);
  await page.getByText('Second', { exact: true }).click();
  await page.getByRole('link', { name: 'Link to this item: Second' }).click();
  await expect(place(page)).toHaveText('#second, 1 open');
  await page.evaluate(() => {
    location.hash = 'elsewhere';
  });
  await expect(place(page)).toHaveText('#elsewhere, 1 open');
  await page.goBack();
  await expect(place(page)).toHaveText('#second, 1 open');
  await page.goForward();
  await expect(place(page)).toHaveText('#elsewhere, 1 open');
});

test('a page that a reader comes back to works, used before or not', async ({ page }) => {
  await page.goto(`${address}/islands`);
  for (const already of ['', 'one ']) {
    await page.getByRole('main').getByRole('link', { name: 'All questions' }).click();
    await expect(page).toHaveURL(`${address}/faq`);
    await page.goBack();
    await press(page, 'One').click();
    // Whether the browser had kept the page or not.
    await expect(counted(page)).toHaveText(new RegExp(`^(?:${already})?one$`));
  }
});

test('an island sees what was opened before it was there, and leaves it open', async ({ page }) => {
  await page.goto(`${address}/islands`);
  await page.getByText('First', { exact: true }).click();
  await page.getByText('Third', { exact: true }).click();
  await press(page, 'One').click();
  await expect(counted(page)).toHaveText('one');
  await expect(place(page)).toHaveText('top, 2 open');
  await expect(page.getByText('Text of the third.')).toBeVisible();
});

test('when the script fails the page stays usable, and the next try fetches it again', async ({ page }) => {
  const asked = watchScripts(page);
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(`${address}/islands`);
  await page.route('**/_next/static/islands.*.js', (route) => route.abort());
  // Who types is not disturbed.
  await page.getByLabel('Words').pressSequentially('ports');
  await page.waitForTimeout(300);
  expect(told).toEqual([]);
  await press(page, 'One').click();
  await expect.poll(() => told).toEqual(['Not loaded. Go online or reload.']);
  await page.unroute('**/_next/static/islands.*.js');
  await expect(press(page, 'One')).not.toHaveAttribute('aria-busy');
  await expect(counted(page)).toHaveText('nothing');
  await page.getByText('First', { exact: true }).click();
  await expect(page.getByText('Text of the first.')).toBeVisible();
  asked.length = 0;
  await press(page, 'Two').click();
  await expect(counted(page)).toHaveText('two');
  expect(asked).toHaveLength(1);
});

test('a script that is gone for good reloads the page once, not for ever', async ({ page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  await page.route('**/_next/static/islands.*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${address}/islands`);
  await press(page, 'One').click();
  await expect.poll(() => loads).toBe(2);
  await page.waitForTimeout(300);
  await press(page, 'One').click();
  await expect(press(page, 'One')).not.toHaveAttribute('aria-busy');
  await page.waitForTimeout(300);
  expect(loads).toBe(2);
});

test('a page that is older than the release reloads at the same place and does what was asked of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto(`${address}/islands`);
  await page.getByText('Second', { exact: true }).click();
  await page.evaluate(() => scrollTo(0, 150));
  const edit = async (name: string, from: string, to: string) =>
    writeFile(
      workshop.path(`app/islands/${name}`),
      (await readFile(workshop.path(`app/islands/${name}`), 'utf8')).replace(from, to),
    );
  await edit('page.tsx', '<h1>Three islands', '<h1>Three newer islands');
  await edit('counter.client.tsx', "join(' ')", "join(' then ')");
  const { output } = await workshop.run('build');
  expect(output).toContain('built out/');
  // Who comes by with the tab key has not pressed anything.
  await press(page, 'One').evaluate((one) => {
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    one.parentElement?.querySelector<HTMLElement>('button:nth-of-type(2)')?.click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three newer islands');
  await expect(counted(page)).toHaveText('two');
  await expect(page.locator('details[open]')).toHaveText(/Text of the second/);
  expect(await page.evaluate(() => scrollY)).toBeCloseTo(150, -1);
  await page.reload();
  await expect(counted(page)).toHaveText('nothing');
});

test('a page that was translated before React came keeps its words, its open items and the click', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${address}/faq`);
  await translate(page);
  const items = page.locator('main details');
  await items.first().locator('summary').click();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  const button = page.getByRole('button', { name: /^~Open all ?~$/ });
  await button.hover();
  await expect(items.first()).toHaveAttribute('open');
  await button.click();
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
  await expect(button).toBeVisible();
  expect(errors).toEqual([]);
});
