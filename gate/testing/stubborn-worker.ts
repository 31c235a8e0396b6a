import { parentPort } from 'node:worker_threads';
import type { CheckRequest, CheckResult } from '../run/check-worker';

/** Stands in for the worker that checks: by the name of a file it never ends, breaks down, or finds nothing wrong. */
parentPort?.on('message', ({ path }: CheckRequest) => {
  while (path === 'endless.mdx');
  if (path === 'fatal.mdx') throw new Error('on purpose\n    at a line of a stack');
  parentPort?.postMessage({ report: { problems: [] } } satisfies CheckResult);
});
parentPort?.postMessage('ready');
