import { parentPort, workerData } from 'node:worker_threads';
import { componentSchemas as components } from '../../components/mdx/schemas';
import { checkFile, type FileReport } from '../check-file';
import { draftOf } from '../draft/draft';
import type { Problem } from '../problem';
import type { Site } from '../rule';

/** What the worker is asked: to check one file or, where its problems are given, for its draft. */
export interface CheckRequest {
  path: string;
  bytes: Uint8Array;
  problems?: readonly Problem[];
}

/** What comes back: a report or a draft, or the message of an error of check itself. */
export type CheckResult = { report: FileReport } | { draft: string } | { error: string };

/** What stays the same for all files; the components are added here, for they hold functions, which cannot be sent. */
export type Setting = Omit<Site, 'components'>;

const site: Site = { ...(workerData as Setting), components };

parentPort?.on('message', ({ path, bytes, problems }: CheckRequest) => {
  let result: CheckResult;
  try {
    result = problems ? { draft: draftOf(path, bytes, problems, site) } : { report: checkFile(path, bytes, site) };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(result);
});
parentPort?.postMessage('ready');
