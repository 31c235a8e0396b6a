// Runs a command: `node scripts/run.cjs scripts/build.ts --help`. In JavaScript that any Node can read, for preflight says what an old one lacks.
var url = require('node:url');

process.argv.splice(1, 1);
require('./preflight.cjs')
  .then(() => import('../lib/node/bundled-program.mjs'))
  .then((module) => module.bundledProgram(process.argv[1]))
  .catch((error) => {
    console.error(
      error.code === 'ERR_MODULE_NOT_FOUND'
        ? 'Unexpected absence of packages, expected those of package-lock.json - run npm ci and the command again'
        : error.message,
    );
    process.exit(1);
  })
  .then((program) => import(url.pathToFileURL(program)));
