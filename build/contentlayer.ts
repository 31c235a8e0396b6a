import { resolve, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { generateDotpkg, runMain } from 'contentlayer2/core';
import { sourceOf } from '../contentlayer.config';
import { dataFolder } from '../lib/content/content-index';

/*
 * What `contentlayer2 build` does, for one folder of `.checked/` at a time, in a thread that 3-contentlayer.ts starts. That command takes
 * longer to find and read its thousand modules than to make the data of what was edited. It also switches on traces of Contentlayer's
 * effect system, whose cost grows with the square of the number of documents: 148 s at 10,000 where 40 s do.
 */
parentPort?.on('message', async (folder: string) => {
  const config = {
    source: await sourceOf(folder)(undefined),
    // What Contentlayer's cache is valid for, beside the time of each file: the hash of the program.
    esbuildHash: workerData as string,
    filePath: 'contentlayer.config.ts',
  };
  const options = { verbose: false };
  // Where Contentlayer fails, it says why and ends the thread.
  await runMain({ tracingServiceName: 'contentlayer', customCwd: absolute(dataFolder(folder)), ...options })(
    generateDotpkg({ config, ...options }),
  );
  parentPort?.postMessage(folder);
});

/** As Contentlayer writes paths, on every system. */
const absolute = (path: string) =>
  resolve(path).split(sep).join('/') as NonNullable<Parameters<typeof runMain>[0]['customCwd']>;
