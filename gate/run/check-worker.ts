import { parentPort, workerData } from 'node:worker_threads';
import { words } from '../../components/mdx/schemas';
import { checkFile, type FileReport } from '../check-file';
import type { Site } from '../rule';

/** What the worker is asked about one file. */
export interface Question {
  path: string;
  bytes: Uint8Array;
}

/** What it answers: a report, or the message of an error that is a fault of check itself. */
export type Answer = { report: FileReport } | { fault: string };

/** What stays the same for all files; the words are added here, for they hold functions, which cannot be sent. */
export type Setting = Omit<Site, 'words'>;

const site: Site = { ...(workerData as Setting), words };

parentPort?.on('message', ({ path, bytes }: Question) => {
  let answer: Answer;
  try {
    answer = { report: checkFile(path, bytes, site) };
  } catch (error) {
    answer = { fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
parentPort?.postMessage('ready');
