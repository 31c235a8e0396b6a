import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { paths } from '../lib/address';
import { filesBelow } from '../lib/node/files';
import { searchEntries } from '../lib/search/entries';
import { indexFiles } from '../lib/search/index-files';
import { checkContent } from './1-check';
import { readHistory } from './2-history';
import { runContentlayer } from './3-contentlayer';
import { planPages } from './4-pages';
import { countOf, pagesForProcess, readyNext } from './5-next';
import { writeMachineFiles, writePageMarkdown } from './6-machines';
import { drawImages } from './7-images';
import { finish, siteScripts } from './8-finish';
import { completePublish, staging } from './9-publish';
import { answerFacts } from './answer-facts';
import { answerPage } from './content-index';
import { writeForDev } from './for-dev';
import { fullAnswers } from './full-answers';
import { keptValue } from './kept-value';
import { drawings } from './machines/cards';
import { PageStore } from './page-store';
import { programHash } from './program-hash';
import { renderers } from './renderers';
import { SiteFolder } from './site-folder';

/** Seconds of each stage, in the order they ran. */
type StageTimes = Record<string, number>;

/**
 * Builds the site into `out/`, one stage after the other, but for Next, which may start early. Only what a change touches is made anew,
 * and the outcome is what a build from nothing gives. Pages are put together elsewhere and moved into place at the end, so that a failure
 * in any stage leaves the last good `out/` as it was.
 *
 * @param onStage - is told the name of each stage as it starts
 * @throws {Error} that says what failed
 */
export async function buildSite(onStage: (stage: string) => void = () => {}): Promise<StageTimes> {
  const times: StageTimes = {};
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    onStage(name);
    const start = performance.now();
    const outcome = await work();
    times[name] = (performance.now() - start) / 1000;
    return outcome;
  };
  const exported = `${staging}/next`;
  await completePublish();
  await rm(staging, { recursive: true, force: true });
  const program = await programHash();
  const target = new SiteFolder(`${staging}/site`);
  const store = new PageStore();

  // Where there is no content, check says so.
  const files = existsSync('content') ? await filesBelow('content') : [];
  const next = readyNext(exported, files.length, program);
  const beforeNext = async () => {
    await stage('check', checkContent);
    writeForDev({ problems: { toMend: [], style: [] }, revision: 'built' });
    const changes = await stage('history', readHistory);
    const folders = await stage('Contentlayer', () => runContentlayer(program));
    return { folders, ...(await stage('pages', () => planPages(program, folders, changes, store))) };
  };
  const { folders, keys, toMake, site } = await beforeNext().catch(async (error) => {
    await next.stop();
    throw error;
  });
  const besideNext = async () => {
    const { textsOf, fullAnswerHtml, answerHtml } = await renderers();
    const answers = toMake.single.includes(paths.everything) ? fullAnswers(site, program, fullAnswerHtml) : new Map();
    const facts = answerFacts(site.index.questions, program, folders);
    const index = indexFiles(searchEntries(site, facts));
    await writeMachineFiles({ site, facts, index, target, keys, program, textsOf });
    await drawImages(drawings(site.index), target);
    const answerOf = (slug: string) => answerHtml(answerPage(site, slug));
    return { answers, answerOf, index, scripts: await keptValue('scripts', program, siteScripts) };
  };
  // Next works in processes of its own. After an edit, what needs none of its pages is made meanwhile, which is a tenth of what an edit
  // takes. Where it makes many pages it has both cores to do, and its memory would come on top of ours.
  const pages = stage('Next', () => next.makePages(toMake));
  if (countOf(toMake) > pagesForProcess) await pages;
  const [{ answers, answerOf, index, scripts }] = await Promise.all([stage('machines and images', besideNext), pages]);
  await stage('finish', () => finish({ exported, target, keys, store, scripts, index, answers, answerOf }));
  await stage('Markdown', () => writePageMarkdown(site, target, keys));
  await stage('publish', () => target.publish());
  return times;
}
