import { firstQuestion, listedQuestions, questions, renamedQuestion, topics } from './support/questions';
import { withoutRedirects, withoutRules } from './support/site';
import { expect, type Page, test } from './support/test';

// Some answer: whichever has been at another address before.
const { question: sample, former } = renamedQuestion();
const itemOf = (page: Page, { question }: { question: string }) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { name: question, exact: true }) });

test('a reader opens all answers and closes them, and hears about it', { tag: '@lists' }, async ({ page }) => {
  await page.goto('/faq');
  const answers = page.locator('.accordion > details');
  const total = await answers.count();
  // Before the page has become interactive, as readers do.
  await itemOf(page, sample).locator('summary').click();
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('.accordion > details[open]')).toHaveCount(total);
  await expect(page.getByRole('status').filter({ hasText: `${total} answers open` })).toHaveCount(1);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(page.locator('.accordion > details[open]')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'All answers closed' })).toHaveCount(1);
});

test('the buttons work from the keyboard', { tag: '@lists' }, async ({ page }) => {
  await page.goto('/faq');
  await page.getByRole('button', { name: 'Open all' }).focus();
  await page.keyboard.press('Enter');
  for (const question of listedQuestions()) {
    await expect(itemOf(page, question).getByText(question.answer)).toBeVisible();
  }
});

test('a link to an answer opens it on load and on every later click', { tag: '@lists' }, async ({ page }) => {
  await page.goto(`/faq#${sample.slug}`);
  const item = itemOf(page, sample);
  const answer = item.getByText(sample.answer);
  await expect(answer).toBeInViewport();
  await item.locator('summary').click();
  await expect(answer).toBeHidden();
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'again' });
    document.querySelector('h1')?.append(link);
    scrollTo(0, document.body.scrollHeight);
  }, `#${sample.slug}`);
  await page.getByRole('link', { name: 'again' }).click();
  await expect(answer).toBeInViewport();
});

for (const host of ['a host', 'a host that knows no redirects']) {
  test(`a former address on ${host} keeps what stands behind it, and the way back`, async ({ page }) => {
    if (host !== 'a host') await withoutRedirects(page, `/faq/${former}`);
    await page.goto('/glossary');
    await page.goto(`/faq/${former}?from=a%20letter#references`);
    await expect(page).toHaveURL(`/faq/${sample.slug}?from=a%20letter#references`);
    await page.goBack();
    await expect(page).toHaveURL('/glossary');
  });
}

for (const [spoilt, meant] of [
  ['/FAQ/QoS-Levels?from=a%20letter#qos-1', '/faq/qos-levels?from=a%20letter#qos-1'],
  ['//faq//qos-levels/', '/faq/qos-levels'],
  ['/faq/qos-levels%E2%80%9D).', '/faq/qos-levels'],
  ['/faq/qos-levels&from=mail', '/faq/qos-levels'],
  ['/Glossary#broker', '/glossary#broker'],
] as const)
  test(`the address ${spoilt} leads to the page that it means, also on a host of files alone`, async ({ page }) => {
    await withoutRules(page);
    await page.goto('/topics');
    await page.evaluate((address) => location.assign(location.origin + address), spoilt);
    await expect(page).toHaveURL(meant);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Nobody is subscribed to this topic');
    await page.goBack();
    await expect(page).toHaveURL('/topics');
  });

test('there an address that means no page stays where it is', async ({ page, baseURL }) => {
  await withoutRules(page);
  const asked = page.waitForResponse(`${baseURL}/faq/no-such-page`);
  // With a second slash it would be a page of another host.
  await page.goto(`${baseURL}//faq/No-Such-Page`);
  expect((await asked).status()).toBe(404);
  await expect(page).toHaveURL(`${baseURL}//faq/No-Such-Page`);
  await expect(page.getByRole('link', { name: 'Suggest a question' }).first()).toBeVisible();
});

for (const path of ['/faq', '/glossary', '/faq/all']) {
  test(`a link to something that ${path} does not hold says so and leads on`, { tag: '@lists' }, async ({ page }) => {
    await page.goto(`${path}#no-such-thing`);
    const notice = page.getByRole('alert').filter({ hasText: 'Nothing on this page is called “no-such-thing”.' });
    await expect(notice).toBeInViewport();
    // Something that is there.
    await page.evaluate(() => {
      location.hash = '#content';
    });
    await expect(notice).toHaveCount(0);
    await page.goBack();
    await expect(notice.getByRole('link', { name: 'Topics' })).toHaveAttribute('href', '/topics');
    await notice.getByRole('link', { name: 'Search for “no such thing”' }).click();
    await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('no such thing');
  });
}

test('the address #top, which every page has, is no lost link', async ({ page }) => {
  await page.goto('/glossary#no-such-thing');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.evaluate(() => {
    location.hash = '#top';
  });
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('selecting the words of a question does not open it, a click does', async ({ page }) => {
  await page.goto('/faq');
  const item = itemOf(page, sample);
  const answer = item.getByText(sample.answer);
  const { x, y, height } = (await item.getByRole('heading').boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await page.mouse.move(x + 4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + height / 2, { steps: 5 });
  await page.mouse.up();
  expect(sample.question).toContain(await page.evaluate(() => String(getSelection()).trim() || 'nothing selected'));
  await expect(answer).toBeHidden();
  // On the words that are still selected.
  await page.mouse.click(x + 30, y + height / 2);
  await expect(answer).toBeVisible();
  // Words are selected elsewhere while keys open and close items.
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  await item.locator('summary').press('Enter');
  await expect(answer).toBeHidden();
});

test('what is drawn beside a question or a step of the way here is not read', { tag: '@chromium' }, async ({
  page,
}) => {
  const tree = await page.context().newCDPSession(page);
  const namesOf = async (path: string, role: string) => {
    await page.goto(path);
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => node.role?.value === role).map(({ name }) => String(name?.value ?? ''));
  };
  const titles = listedQuestions().map(({ question }) => question);
  expect((await namesOf('/faq', 'DisclosureTriangle')).toSorted()).toEqual(titles.toSorted());
  expect(await namesOf(`/faq/${sample.slug}`, 'StaticText')).not.toContain('/');
});

test('a reader at 320 px reaches everything with the keyboard and always sees the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/faq/${sample.slug}`);
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    expect(
      await focused.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth)),
    ).toBeGreaterThan(1);
  }
});

test('skipping to the content passes the navigation by', async ({ page }) => {
  await page.goto(`/faq/${sample.slug}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeFocused();
});

test('a reader walks from the home page to an answer, its topic and its neighbour', { tag: '@lists' }, async ({
  page,
}) => {
  const { topic, question } = firstQuestion(
    'that cites a section and is not alone in its topic',
    ({ slug, topic, references }) =>
      references.some((reference) => 'spec' in reference) &&
      questions.some((other) => other.topic === topic && other.slug !== slug),
  );
  const title = topics.find(({ slug }) => slug === topic)?.title ?? '';
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: question, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  const cited = page.getByRole('region', { name: 'References' }).getByRole('link', { name: /^MQTT [\d.]+, / });
  await expect(cited.first()).toHaveAttribute('href', /docs\.oasis-open\.org.*#_Toc/);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  const around = page.getByRole('navigation', { name: `More in ${title}` });
  await expect(around.locator('[aria-current="page"]')).toHaveText(question);
  await around.locator('a:not([aria-current])').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
});

for (const [spoilt, id] of [
  ['/faq#qos-levels).', 'qos-levels'],
  ['/faq#QoS-Levels', 'qos-levels'],
  ['/faq#qos-levels%22', 'qos-levels'],
  ['/glossary#Broker', 'broker'],
] as const)
  test(`the link ${spoilt} leads to what it means`, { tag: '@lists' }, async ({ page }) => {
    await page.goto(spoilt);
    await expect(page).toHaveURL(`${spoilt.replace(/#.*/, '')}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.getByRole('alert')).toBeEmpty();
  });
