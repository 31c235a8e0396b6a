import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../../build/9-publish';
import { addressOf, listen, serveFolder } from '../../deploy/serve-site';
import { firstQuestion, renamedQuestion } from '../support/questions';
import { builtPages, isReadingPage } from '../support/site';
import type { Tab } from './engine';
import { engines } from './engines';

// Some answer: whichever has been at another address before. And some page with two tabs or more.
const { question: sample, former } = renamedQuestion();
const { path: pageWithTabs = '' } =
  builtPages().find(({ path, html }) => html.includes('class="tabs"') && !isReadingPage(path)) ?? {};
const { path: pageWithCode = '' } =
  builtPages().find(({ path, html }) => html.includes('data-tool="code"') && !isReadingPage(path)) ?? {};
const onlyNew = firstQuestion('that MQTT 3.1.1 knows nothing of', ({ versions }) => !versions.includes('3.1.1'));
const found = firstQuestion('that is soon typed', ({ question }) => question.length > 15 && question.length < 40);

describe.each(engines.filter((engine) => !engine.missing()))('$name', (engine) => {
  let tab: Tab;
  let address: string;
  const server = listen(0, 'localhost');
  /** Whether the server has nothing to give, and whether it was asked meanwhile. */
  const outage = { isNow: false, wasNoticed: false };

  beforeAll(async () => {
    serveFolder(await server, await builtFolder());
    const [serve] = (await server).listeners('request') as RequestListener[];
    (await server).removeAllListeners('request').on('request', (request, response) => {
      outage.wasNoticed ||= outage.isNow;
      if (outage.isNow) response.writeHead(503).end();
      else serve?.(request, response);
    });
    address = addressOf(await server);
    tab = await engine.open();
  });
  afterAll(async () => {
    await tab?.close();
    (await server).close();
    (await server).closeAllConnections();
  });

  const open = (path: string) => tab.goTo(address + path);
  const type = async (text: string) => {
    for (const letter of text) await tab.press(letter);
  };
  const textOf = (selector: string) =>
    tab.run((wanted) => document.querySelector(wanted)?.textContent ?? undefined, selector);
  /** Whether an element is on the screen: not in a closed item, and not above or below what is seen. */
  const isSeen = (selector: string) =>
    tab.run((wanted) => {
      const element = document.querySelector(wanted);
      const { top = 0, bottom = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return height > 0 && Boolean(element?.checkVisibility()) && bottom > 0 && top < innerHeight;
    }, selector);
  const pathAndHash = () => tab.run(() => location.pathname + location.hash);

  test('the fragment of an item opens it, and so does its former one', async () => {
    for (const fragment of [sample.slug, former]) {
      await open('/');
      await open(`/faq#${fragment}`);
      await expect.poll(() => isSeen(`[id="${sample.slug}"] > p`)).toBe(true);
      expect(await textOf(`details:has([id="${fragment}"]) summary`)).toBe(sample.question);
    }
  });

  test('a fragment that the list does not hold says so, and leads to the search', async () => {
    await open('/faq#no-such-thing');
    await expect.poll(() => textOf('main [role=alert]')).toContain('Nothing on this page is called “no-such-thing”.');
    await tab.click('main [role=alert] a');
    await expect
      .poll(() => tab.run(() => document.querySelector<HTMLInputElement>('#search input')?.value))
      .toBe('no such thing');
  });

  test('an item opens and closes, by mouse and by key, and all of them at once', async () => {
    const answer = `[id="${sample.slug}"] > p`;
    const title = `details:has([id="${sample.slug}"]) summary`;
    await open('/faq');
    await tab.click(title);
    await expect.poll(() => isSeen(answer)).toBe(true);
    await tab.press('Enter');
    await expect.poll(() => isSeen(answer)).toBe(false);
    await tab.click('main header [data-island] button');
    const closed = () => tab.run(() => document.querySelectorAll('main .accordion > details:not([open])').length);
    await expect.poll(closed).toBe(0);
  });

  test('a list is filtered by version, and its address says so', async () => {
    const hidden = () => tab.run(() => document.querySelectorAll('main li[hidden]').length);
    await open(`/topics/${onlyNew.topic}?version=3.1.1`);
    await expect.poll(hidden).toBeGreaterThan(0);
    await tab.click('main button[value=""]');
    await expect.poll(hidden).toBe(0);
    expect(await tab.run(() => location.search)).toBe('');
  });

  test('keys move between tabs, and one is always open', async () => {
    await open(pageWithTabs);
    const count = await tab.run(() => document.querySelector('.tabs')?.childElementCount ?? 0);
    const opened = () =>
      tab.run(() => {
        const tabs = [...(document.querySelector('.tabs')?.children ?? [])] as HTMLDetailsElement[];
        return tabs.flatMap((item, index) => (item.open ? index : []));
      });
    expect(count).toBeGreaterThan(1);
    await tab.click('.tabs > :nth-child(2) > summary');
    await expect.poll(opened).toEqual([1]);
    for (const [key, place] of [
      ['Enter', 1],
      ['Home', 0],
      ['ArrowRight', 1],
      ['End', count - 1],
      ['ArrowRight', 0],
      ['ArrowLeft', count - 1],
      ['Enter', count - 1],
    ] as const) {
      await tab.press(key);
      await expect.poll(opened, { message: key }).toEqual([place]);
    }
    // Both titles stand beside each other, so these are tabs and no list of items.
    const tops = await tab.run(() =>
      [1, 2].map(
        (place) => document.querySelector(`.tabs > :nth-child(${place}) > summary`)?.getBoundingClientRect().top,
      ),
    );
    expect(new Set(tops).size).toBe(1);
  });

  const chosen = '#search [aria-selected=true]';
  const options = () => tab.run(() => document.querySelectorAll('#search [role=option]').length);
  const place = () =>
    tab.run(
      (wanted) =>
        [...document.querySelectorAll('#search [role=option]')].indexOf(document.querySelector(wanted) as Element),
      chosen,
    );

  test('a search finds an answer while somebody types, and Enter leads there', async () => {
    await open('/glossary');
    await tab.press('/');
    await type(found.question);
    await expect.poll(options).toBeGreaterThan(1);
    await expect.poll(() => textOf('#search [role=status]')).toMatch(/^\d+ results$/);
    await expect.poll(() => textOf(`${chosen} b`)).toBe(found.question);
    await tab.press('ArrowDown');
    await expect.poll(place).toBe(1);
    await tab.press('ArrowUp');
    await expect.poll(place).toBe(0);
    await tab.press('Enter');
    await expect.poll(pathAndHash).toMatch(new RegExp(`^/faq/${found.slug}(?:#|$)`));
  });

  test('a search is an address, and Escape ends it', async () => {
    await open('/?q=last+will');
    await expect.poll(options).toBeGreaterThan(1);
    await tab.press('Escape');
    await expect.poll(() => tab.run(() => document.querySelector('dialog')?.open)).toBe(false);
    await expect.poll(() => tab.run(() => location.search)).toBe('');
  });

  test('what could not be loaded once is loaded at the next try', async () => {
    await open(pageWithCode);
    outage.isNow = true;
    await tab.run(() => document.querySelector<HTMLElement>('[data-tool="code"]')?.focus());
    await expect.poll(() => outage.wasNoticed).toBe(true);
    outage.isNow = false;
    await tab.click('[data-tool="code"]');
    // Whether it was copied or the browser refused.
    await expect.poll(() => textOf('.tools-box')).toBeTruthy();
  });

  test('a former address leads on, and keeps what stands behind it', async () => {
    await open(`/faq/${former}#references`);
    await expect.poll(pathAndHash).toBe(`/faq/${sample.slug}#references`);
    await expect.poll(() => textOf('h1')).toBe(sample.question);
  });
});
