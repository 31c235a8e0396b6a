import { expect, test } from './support/test';

// Every journey ends with no violation noticed; these show that one would be.
test('a script in the page does not run, and journeys notice it', async ({ page, violations }) => {
  await page.route('/faq', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', '<script>document.title = "run"</script></body>');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/faq');
  await expect
    .poll(() => violations)
    .toContainEqual(expect.stringMatching(/inline script.*Content Security Policy.*script-src/));
  await expect(page).not.toHaveTitle('run');
  violations.length = 0;
});

test('text does not become HTML, and journeys notice it', async ({ page, violations }) => {
  await page.goto('/faq');
  const tried = page.evaluate(() => {
    document.body.innerHTML = '<p>run</p>';
  });
  await expect(tried).rejects.toThrow(/TrustedHTML/);
  await expect.poll(() => violations).toContainEqual(expect.stringMatching(/TrustedHTML/));
  await expect(page.getByText('run', { exact: true })).toHaveCount(0);
  violations.length = 0;
});
