import { generateDotpkg, runMain } from 'contentlayer2/core';
import makeContent from '../contentlayer.config';

/*
 * What `contentlayer2 build` does, started by 3-contentlayer.ts as a program of one file: that command takes longer to find and read
 * its thousand modules than to make the data of what was edited. It also switches on traces of Contentlayer's effect system, whose cost
 * grows with the square of the number of documents: 148 s at 10,000 where 40 s do.
 */
const config = {
  source: await makeContent(undefined),
  // What Contentlayer's cache is valid for, beside the time of each file.
  esbuildHash: process.env.PROGRAM ?? '',
  filePath: 'contentlayer.config.ts',
};
const options = { verbose: false };
await runMain({ tracingServiceName: 'contentlayer', ...options })(generateDotpkg({ config, ...options }));
