import { questions, topics } from './support/questions';
import { expect, type Page, test } from './support/test';

// A topic in which not every answer holds for MQTT 3.1.1.
const onlyNew = questions.filter(({ versions }) => !versions.includes('3.1.1'));
const { topic = '' } = onlyNew[0] ?? {};
const inTopic = questions.filter((other) => other.topic === topic);
const left = inTopic.filter(({ versions }) => versions.includes('3.1.1'));
const path = `/topics/${topic}`;

const button = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Applies to' }).getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('group', { name: 'Applies to' }).getByRole('status');
const entries = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('> a + p') });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that asks for a version shows the whole list, and no button that would do nothing', async ({
    page,
  }) => {
    await page.goto(`${path}?version=3.1.1`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      topics.find(({ slug: other }) => other === topic)?.title ?? '',
    );
    await expect(entries(page)).toHaveCount(inTopic.length);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto('/faq?version=3.1.1');
    await expect(page.locator('main .accordion > details:visible')).toHaveCount(questions.length);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('a reader sees with the keyboard what holds for a version, and can link it and go back', async ({ page }) => {
  await page.goto(path);
  await expect(entries(page)).toHaveCount(inTopic.length);
  await expect(status(page)).toHaveText('');
  await button(page, 'MQTT 3.1.1').press('Enter');
  await expect(page).toHaveURL(`${path}?version=3.1.1`);
  await expect(button(page, 'MQTT 3.1.1')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'MQTT 3.1.1')).toBeFocused();
  await expect(entries(page)).toHaveCount(left.length);
  await expect(status(page)).toHaveText(
    `${left.length} of ${inTopic.length} questions on this page apply to MQTT 3.1.1`,
  );
  // Pressed again it is no other list to go back from.
  await button(page, 'MQTT 3.1.1').press('Enter');
  await page.reload();
  await expect(entries(page)).toHaveCount(left.length);
  await page.goBack();
  await expect(entries(page)).toHaveCount(inTopic.length);
  await expect(button(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('a reader filters the page of all questions, where each opens to its answer', async ({ page }) => {
  const [hidden] = onlyNew;
  if (!hidden) throw new Error('Unexpected content, expected an answer for MQTT 5.0 alone');
  const all = questions.length;
  const kept = all - onlyNew.length;
  const items = page.locator('main .accordion > details:visible');
  await page.goto('/faq?version=3.1.1');
  await expect(items).toHaveCount(kept);
  await expect(status(page)).toHaveText(`${kept} of ${all} questions on this page apply to MQTT 3.1.1`);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('main .accordion > details[open]')).toHaveCount(kept);
  // The page of a topic is filtered in the same way; a link to a single item shows that item whatever it lacks.
  await expect(page.getByRole('main').locator(`h2 a[href$="${path}?version=3.1.1"]`)).toHaveCount(1);
  await page.evaluate((slug) => (location.hash = slug), hidden.slug);
  await expect(items).toHaveCount(kept + 1);
  await button(page, 'All').click();
  await expect(page).toHaveURL('/faq');
  await expect(items).toHaveCount(all);
  await expect(status(page)).toHaveText(`${all} of ${all} questions on this page`);
  await button(page, 'All').click();
  await page.goBack();
  await expect(items).toHaveCount(kept + 1);
});
