import { questions } from './support/questions';
import { builtPages, isReadingPage } from './support/site';
import { expect, type Page, test } from './support/test';

/**
 * How pages are heard: what each control is and what it is called. Only what the interface itself says is held here, so that an author
 * changes nothing of it; more may stand between.
 */

const pages = builtPages().filter(({ path }) => !isReadingPage(path));
const pageWith = (mark: string) => pages.find(({ html }) => html.includes(mark))?.path ?? '';
const { topic = '', slug = '' } = questions.find(({ versions }) => versions.length > 1) ?? {};
const heard = (page: Page, snapshot: string) => expect(page.locator('body')).toMatchAriaSnapshot(snapshot);

/** What is around every page. */
const frame = (main: string) => `
- link "Skip to content":
  - /url: "#content"
- banner:
  - link "MQTT FAQ, home":
    - /url: /
  - link "Search"
  - navigation "Main":
    - link "Questions"
    - link "Topics"
    - link "Glossary"
    - link "Measured"
- main:
${main.trim().replace(/^/gm, '  ')}
- contentinfo:
  - paragraph:
    - link "All answers in full"
    - link "Suggest a question"
    - link "For programs"
    - link "Source and contributions"
  - paragraph
`;

const filter = `
- group "Applies to":
  - button "All" [pressed]
  - button "MQTT 3.1.1" [pressed=false]
  - button "MQTT 5.0" [pressed=false]
  - status`;

const steps = (...names: string[]) => `
- navigation "Breadcrumb":
  - list:
${names.map((name) => `    - listitem:\n      - link ${name}`).join('\n')}`;

for (const [what, path, main] of [
  [
    'the home page',
    '/',
    `
- heading [level=1]
- search:
  - textbox "Search, with results as you type"
- paragraph:
  - link "Browse all questions"
  - link "Try a topic filter"
- region "First steps":
  - heading "First steps" [level=2]
  - list
- region "Errors and failures":
  - heading "Errors and failures" [level=2]
  - list
- region "Topics":
  - heading "Topics" [level=2]
  - list`,
  ],
  [
    'the list of all questions',
    '/faq',
    `
- heading "All questions about MQTT" [level=1]
- button "Open all"
- button "Close all"${filter}
- navigation "Topics":
  - list`,
  ],
  [
    'an answer',
    `/faq/${slug}`,
    `
- article:${steps('"Home"', '"Questions"', '/.+/').replace(/^/gm, '  ')}
  - heading /.+\\?/ [level=1]
  - term: Applies to
  - definition: /MQTT [\\d., ]+/
  - term: Reviewed
  - definition:
    - time
  - strong: Short answer
  - paragraph
  - region "References":
    - heading "References" [level=2]
    - list`,
  ],
  ['the topics', '/topics', `${steps('"Home"')}\n- heading "Topics of MQTT" [level=1]\n- list`],
  ['a topic', `/topics/${topic}`, `${steps('"Home"', '"Topics"')}\n- heading [level=1]${filter}\n- list`],
  ['the glossary', '/glossary', '- heading "Glossary of MQTT terms" [level=1]\n- region:\n  - heading [level=2]'],
  ['the measurements', '/measured', `${steps('"Home"')}\n- heading "Measured" [level=1]\n- paragraph\n- list`],
  ['an address that does not exist', '/nothing', '- heading [level=1]\n- paragraph\n- link "See all questions"'],
] as const) {
  test(`${what} is heard as what it is`, async ({ page }) => {
    await page.goto(path);
    await heard(page, frame(main));
  });
}

test('an item, tabs and the search are heard as what they are', async ({ page }) => {
  await page.goto('/faq');
  await page.locator('.accordion summary').first().press('Enter');
  await expect(page.locator('.accordion > details').first()).toMatchAriaSnapshot(`
    - group:
      - heading /.+\\?/ [level=3]
      - paragraph
      - paragraph:
        - link /Read the full answer. .+\\?/
        - link "Link to this item"
  `);
  await page.goto(pageWith('class="tabs"'));
  await expect(page.locator('.tabs').first()).toMatchAriaSnapshot(`
    - group /.+/:
      - group
      - group
  `);
  await page.keyboard.press('/');
  await page.keyboard.type('qos');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search, with results as you type":
      - combobox "Search, with results as you type" [expanded]: qos
      - button "Close"
      - status: /\\d+ results/
      - listbox "Results":
        - option /.*QoS.*/
        - option
      - paragraph:
        - link "Suggest a question"
  `);
});
