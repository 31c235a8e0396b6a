import type { Root } from 'mdast';
import { firstQuestion, listedQuestions, questionAt, renamedQuestion, topics } from './support/questions';
import { withoutRedirects } from './support/site';
import { expect, type Page, test } from './support/test';

test.use({ javaScriptEnabled: false });

// Some answer: whichever has been at another address before.
const { question: sample, former } = renamedQuestion();
const itemOf = (page: Page, { question }: { question: string }) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { name: question, exact: true }) });

test('a reader without scripts opens an answer with the mouse and reads on', { tag: '@lists' }, async ({ page }) => {
  await page.goto('/faq');
  const item = itemOf(page, sample);
  const answer = item.getByText(sample.answer);
  await expect(answer).toBeHidden();
  await item.getByText(sample.question).click();
  await expect(answer).toBeVisible();
  await item.getByRole('link', { name: `Read the full answer: ${sample.question}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: sample.question, exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
});

test('a reader without scripts opens and closes an answer with the keyboard', { tag: '@lists' }, async ({ page }) => {
  await page.goto('/faq');
  const item = itemOf(page, sample);
  const answer = item.getByText(sample.answer);
  await item.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await page.keyboard.press('Space');
  await expect(answer).toBeHidden();
});

test('a reader without scripts takes the link to an item and comes back with it', { tag: '@lists' }, async ({
  page,
}) => {
  await page.goto('/faq');
  const item = itemOf(page, sample);
  await item.getByText(sample.question).click();
  await item.getByRole('link', { name: /^Link to this item/ }).click();
  await expect(page).toHaveURL(`/faq#${sample.slug}`);
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(item.getByText(sample.answer)).toBeInViewport();
  await expect(item.getByText(sample.question)).toBeInViewport();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

// Addresses that others have linked to for years: they lead to an answer, whatever it is called and wherever it has moved.
const fragmentsOfTheOldPage = [
  'what-is-mqtt',
  'who-invented-mqtt',
  'where-is-mqtt-in-use',
  'is-mqtt-a-standard',
  'are-there-standard-ports-for-mqtt-to-use',
  'does-mqtt-support-security',
  'where-can-i-find-out-more',
];

for (const fragment of fragmentsOfTheOldPage) {
  test(`the address #${fragment} of the old page still opens its answer`, { tag: '@lists' }, async ({ page }) => {
    const { question } = questionAt(fragment);
    await page.goto(`/faq#${fragment}`);
    const open = page.locator('details[open]');
    await expect(open).toHaveCount(1);
    await expect(open.locator('summary')).toHaveText(question);
    await expect(open.locator('summary')).toBeInViewport();
    await expect(open.locator('> section')).toBeInViewport();
  });
}

test('the address of a renamed question leads on to its answer, also on a host that knows no redirects', async ({
  page,
}) => {
  await withoutRedirects(page, `/faq/${former}`);
  await page.goto(`/faq/${former}`);
  await expect(page).toHaveURL(`/faq/${sample.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.question);
});

test('a reader finds every topic on a page of its own', { tag: '@lists' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Topics', exact: true }).click();
  await expect(page).toHaveURL('/topics');
  for (const { title } of topics)
    await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
  const { title = '', slug } = topics[0] ?? {};
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await expect(page).toHaveURL(`/topics/${slug}`);
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Topics' }).click();
  await expect(page).toHaveURL('/topics');
});

test('a reader follows the number behind a sentence to its source, and the way back', async ({ page }) => {
  const { slug } = firstQuestion('that cites a document', ({ body }) => JSON.stringify(body()).includes('"Reference"'));
  await page.goto(`/faq/${slug}`);
  const number = page.getByText(/^\[\d+\]$/).first();
  await number.click();
  const entry = page.locator(':target');
  await expect(entry).toBeInViewport();
  await entry
    .getByLabel(/^Back to the text/)
    .first()
    .click();
  await expect(number).toBeInViewport();
});

test('a reader goes to a part of an answer, and takes its address along from the heading', async ({ page }) => {
  const { slug } = firstQuestion('with two parts', ({ body }) => partsOf(body()).length > 1);
  await page.goto(`/faq/${slug}`);
  const parts = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const heading = page.getByRole('heading', { level: 2, name: await parts.last().innerText(), exact: true });
  await parts.last().click();
  await expect(heading).toBeInViewport();
  const address = page.url();
  await page.goto(`/faq/${slug}`);
  await heading.getByRole('link').press('Enter');
  await expect(page).toHaveURL(address);
});

test('an address that does not exist says so and offers ways on', async ({ page }) => {
  const response = await page.goto('/faq/no-such-question');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'See all questions' }).click();
  await expect(page).toHaveURL('/faq');
});

test('controls that need a script do not show without one', async ({ page }) => {
  await page.goto('/faq');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('on paper every answer is open', { tag: '@lists' }, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/faq');
  const answers = await page.locator('.accordion > details > section').all();
  expect(answers).toHaveLength(listedQuestions().length);
  for (const answer of answers) await expect(answer).toBeVisible();
});

const partsOf = ({ children }: Root) => children.filter((node) => node.type === 'heading' && node.depth === 2);
