import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Look, looksOnPage } from './support/looks';
import { builtPages } from './support/site';
import { expect, type Page, test } from './support/test';

// Pictures of pages differ from machine to machine, for each draws letters in its own way, so nobody could keep them. What the style
// sheet says is the same everywhere, and so are sizes when the typeface is one that the project brings along.
const file = 'e2e/fixtures/looks.json';
const { resolve } = createRequire(import.meta.url);
const fontOf = (weight: number) =>
  readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`)).toString('base64');
const pinned = `${[400, 700]
  .map(
    (weight) =>
      `@font-face { font-family: Pinned; font-weight: ${weight}; src: url(data:font/woff2;base64,${fontOf(weight)}) }`,
  )
  .join('\n')}
*, ::before, ::after { font-family: Pinned !important }`;

/** Letters are set by fractions of pixels that systems round in their own way; a row more or less is far beyond this. */
const tolerance = 4;

const settings = [
  { name: 'light, 1024 px', colorScheme: 'light', width: 1024 },
  { name: 'dark, 320 px', colorScheme: 'dark', width: 320 },
] as const;

test('every component looks as before, in both schemes, on a large and on a small screen', async ({ page }) => {
  await openAllComponents(page);
  const looks: Record<string, Record<string, Look>> = {};
  for (const { name, colorScheme, width } of settings) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    looks[name] = await page.evaluate(looksOnPage);
  }
  if (process.env.WRITE_LOOKS) writeFileSync(file, `${JSON.stringify(looks, null, 2)}\n`);
  const before: typeof looks = JSON.parse(readFileSync(file, 'utf8'));
  const hint = `if it is meant, write ${file} anew with WRITE_LOOKS=1 and look at the difference`;
  for (const { name } of settings) {
    expect(partsIn(looks[name]), `${name}: ${hint}`).toEqual(partsIn(before[name]));
    for (const [component, { width, height }] of Object.entries(looks[name] ?? {})) {
      const { width: wide = 0, height: high = 0 } = before[name]?.[component] ?? {};
      expect.soft(Math.abs(width - wide), `width of ${component}, ${name}: ${hint}`).toBeLessThanOrEqual(tolerance);
      expect.soft(Math.abs(height - high), `height of ${component}, ${name}: ${hint}`).toBeLessThanOrEqual(tolerance);
    }
  }
});

const partsIn = (looks: Record<string, Look> = {}) =>
  Object.fromEntries(Object.entries(looks).map(([component, { parts }]) => [component, parts]));

/** A page that holds an example of each component, in the style of the built site. */
async function openAllComponents(page: Page): Promise<void> {
  const components = execFileSync(process.execPath, ['scripts/run.cjs', 'e2e/support/all-components.tsx'], {
    encoding: 'utf8',
  });
  const [styles] = builtPages().flatMap(({ html }) => /<link rel="stylesheet"[^>]*>/.exec(html) ?? []);
  // As app/layout.tsx has it: without it there is only the light scheme.
  const scheme = '<meta name="color-scheme" content="light dark">';
  const html = `<!doctype html><html lang="en">${scheme}<meta name="viewport" content="width=device-width">${styles}<style>${pinned}</style>${components}`;
  await page.route('**/all-components', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/all-components');
  await page.evaluate(() => document.fonts.ready);
}
