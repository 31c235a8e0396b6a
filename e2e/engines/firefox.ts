import puppeteer, { type KeyInput } from 'puppeteer-core';
import { isProgram, onPath } from '../../lib/node/machine';
import type { Engine } from './engine';

const find = () =>
  [...onPath(['firefox-esr', 'firefox']), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(isProgram);

/** Firefox as it is installed, over WebDriver BiDi. Playwright drives only a build of its own. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (find() ? undefined : 'no Firefox on the PATH: install one (Debian: apt-get install firefox-esr)'),
  async open() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: find() ?? '',
      // A busy machine may take its time.
      timeout: 120_000,
      protocolTimeout: 120_000,
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    return {
      goTo: async (address) => {
        await page.goto(address);
      },
      run: (inPage, ...args) =>
        page.evaluate(`(${inPage})(...${JSON.stringify(args)})`) as Promise<ReturnType<typeof inPage>>,
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key as KeyInput),
      close: () => browser.close(),
    };
  },
};
