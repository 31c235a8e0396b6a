import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const ports = 'Which ports does MQTT use?';

test('a reader without scripts opens an answer with the mouse and reads on', async ({ page }) => {
  await page.goto('/faq');
  const item = page.getByRole('group').filter({ hasText: ports });
  await expect(item.getByText('8883 with TLS')).toBeHidden();
  await item.getByText(ports).click();
  await expect(item.getByText('8883 with TLS')).toBeVisible();
  await item.getByRole('link', { name: `Read the full answer: ${ports}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: ports })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
});

test('a reader without scripts opens and closes an answer with the keyboard', async ({ page }) => {
  await page.goto('/faq');
  const item = page.getByRole('group').filter({ hasText: ports });
  await item.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(item.getByText('8883 with TLS')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(item.getByText('8883 with TLS')).toBeHidden();
});

test('a link to an answer shows it open and in view, again and again', async ({ page }) => {
  await page.goto('/faq#mqtt-standard-ports');
  const item = page.getByRole('group').filter({ hasText: ports });
  await expect(item.getByText('8883 with TLS')).toBeInViewport();
  await expect(item.getByText(ports)).toBeInViewport();
  await page.goto('/faq#who-invented-mqtt');
  await expect(page.getByText('Andy Stanford-Clark').first()).toBeInViewport();
});

const fragmentsOfTheOldPage = {
  'what-is-mqtt': 'What is MQTT?',
  'who-invented-mqtt': 'Who invented MQTT',
  'where-is-mqtt-in-use': 'Where is MQTT used?',
  'is-mqtt-a-standard': 'Is MQTT a standard',
  'are-there-standard-ports-for-mqtt-to-use': ports,
  'does-mqtt-support-security': 'MQTT secur',
  'where-can-i-find-out-more': 'Where can I find out more',
};

for (const [fragment, question] of Object.entries(fragmentsOfTheOldPage)) {
  test(`the address #${fragment} of the old page still opens its answer`, async ({ page }) => {
    await page.goto(`/faq#${fragment}`);
    const open = page.locator('details[open]');
    await expect(open).toHaveCount(1);
    await expect(open.locator('summary')).toContainText(new RegExp(question.replace('MQTT secur', '[Ss]ecur')));
    await expect(open.locator('summary')).toBeInViewport();
    await expect(open.locator('.accordion-answer')).toBeInViewport();
  });
}

test('the address of a renamed question leads on to its answer', async ({ page }) => {
  await page.goto('/faq/are-there-standard-ports-for-mqtt-to-use');
  await expect(page).toHaveURL('/faq/mqtt-standard-ports');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ports);
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

test('on paper every answer is open', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/faq');
  const answers = await page.locator('.accordion-answer').all();
  expect(answers.length).toBeGreaterThan(20);
  for (const answer of answers) await expect(answer).toBeVisible();
});

test('a reader without scripts picks a tab, and on paper all of them are there', async ({ page }) => {
  await page.goto('/faq/reason-codes');
  const tabs = page.getByRole('group', { name: 'Client' });
  await expect(tabs.getByText('mosquitto_pub -V 5').first()).toBeVisible();
  await tabs.getByText('MQTT.js', { exact: true }).click();
  await expect(tabs.getByText('protocolVersion: 5')).toBeVisible();
  await expect(tabs.getByText('mosquitto_pub -V 5').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(tabs.getByText('mosquitto_pub -V 5').first()).toBeVisible();
});
