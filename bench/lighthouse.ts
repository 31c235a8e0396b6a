import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { outFolder } from '../build/7-publish';
import { addressOf, freePort, listen, serveFolder } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';

/** Scores of a page, 0 to 100, and the time for which the main thread answers nobody, in ms. */
export interface Scores {
  path: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  totalBlockingTime: number;
  /** Titles of what fell short. */
  missed: string[];
}

/** Asks Lighthouse (mobile, simulated network and processor) about pages of `out/`, as the preview server sends them. */
export async function measureLighthouse(paths: readonly string[]): Promise<Scores[]> {
  const server = await listen(0);
  serveFolder(server, outFolder);
  const port = await freePort();
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const args = [`--remote-debugging-port=${port}`, ...browserArguments];
  const browser = await chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), args });
  const scores: Scores[] = [];
  try {
    for (const path of paths) {
      const result = await lighthouse(addressOf(server) + path, { port, logLevel: 'silent', output: 'json' });
      if (!result) throw new Error(`Unexpected silence of Lighthouse about ${path}, expected scores - run it again`);
      const { categories, audits } = result.lhr;
      const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
      const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0),
      );
      scores.push({
        path,
        performance: score('performance'),
        accessibility: score('accessibility'),
        bestPractices: score('best-practices'),
        seo: score('seo'),
        totalBlockingTime: audits['total-blocking-time']?.numericValue ?? Number.NaN,
        missed: weighed.flatMap(({ id }) => {
          const audit = audits[id];
          return audit && audit.score !== null && audit.score < 0.9 ? [audit.title] : [];
        }),
      });
    }
  } finally {
    await browser.close();
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
  return scores;
}
