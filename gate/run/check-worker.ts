import { parentPort, workerData } from 'node:worker_threads';
import { componentSchemas as components } from '../../components/mdx/schemas';
import { checkFile, type FileReport } from '../check-file';
import type { Site } from '../rule';

/** What the worker is asked: to check one file. */
export interface CheckRequest {
  path: string;
  bytes: Uint8Array;
}

/** What comes back: a report, or the message of an error of check itself. */
export type CheckResult = { report: FileReport } | { error: string };

/** What stays the same for all files; the components are added here, for they hold functions, which cannot be sent. */
export type Setting = Omit<Site, 'components'>;

const site: Site = { ...(workerData as Setting), components };

parentPort?.on('message', ({ path, bytes }: CheckRequest) => {
  let result: CheckResult;
  try {
    result = { report: checkFile(path, bytes, site) };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(result);
});
parentPort?.postMessage('ready');
