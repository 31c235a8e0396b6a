import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('a reader without scripts looks up what brokers do, and sees the rule, the packets and how to repeat it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Measured' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Measured' })).toBeVisible();
  const table = page.getByRole('group', { name: 'Delivery', exact: true });
  for (const name of ['aedes', 'Mosquitto', 'RabbitMQ'])
    await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
  const row = table.getByRole('row', { name: /when two filters of a client with different QoS match it/ });
  await expect(row.getByRole('cell').filter({ hasText: 'with the QoS of the wider filter' })).toContainText('differs');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /when two filters of a client with different QoS match it\?$/,
  );
  await expect(page.getByRole('link', { name: 'MQTT 5.0 §3.3.4 [MQTT-3.3.4-2]' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'The packets of one run' }).getByText('SUBACK').first()).toBeVisible();
  await expect(page.getByText('npm run measure -- --only overlapping-filters')).toBeVisible();
});

test('a reader of an answer sees what was measured, and comes from there to the broker and back to the answer', async ({
  page,
}) => {
  await page.goto('/faq/overlapping-subscriptions');
  const question = await page.getByRole('heading', { level: 1 }).innerText();
  const measured = page.getByRole('group', { name: /^Measured: How often, and with which QoS/ });
  await expect(measured.getByRole('row', { name: /^Mosquitto/ })).toBeVisible();
  await measured.getByRole('link', { name: /^How often, and with which QoS/ }).click();
  await page.getByRole('link', { name: question }).click();
  await expect(page).toHaveURL('/faq/overlapping-subscriptions');
  await page.goto('/measured');
  await page.getByRole('link', { name: 'Mosquitto', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mosquitto, measured' })).toBeVisible();
  await expect(page.getByText('listener', { exact: false }).first()).toBeVisible();
});
