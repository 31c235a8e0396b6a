import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type { default as Axe, RunOptions } from 'axe-core';

/** The program of axe, in the form that is less than half as long. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among those of `tags` that ask for colours; all others say the same in both schemes. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** How axe is run: our pages hold no frames and no films, and no rule of ours reads the text of style sheets. */
const plainly: RunOptions = { resultTypes: ['violations'], iframes: false, preload: false };

/** Gives all pages that are opened from now on the program of axe. To hand it to each page later takes as long as half of its rules. */
export const bringAccessRules = (context: BrowserContext): Promise<unknown> => context.addInitScript(program);

/**
 * Each problem that axe finds in a page, with its places. A page that has not been given the program gets it once, however often it is
 * asked.
 *
 * @param options.within - selector of the part that is looked at
 * @param options.rules - ids of the rules that are run; all that WCAG 2.2 AA and good practice ask for when left out
 */
export async function accessProblems(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  const runOnly = rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: tags };
  const violations = await page.evaluate(
    async ({ within, ...options }) => (await window.axe.run(within ?? document, options)).violations,
    { within, ...plainly, runOnly },
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target).join(', ')}`);
}

declare global {
  interface Window {
    axe: typeof Axe;
  }
}
