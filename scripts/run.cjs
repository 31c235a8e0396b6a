// Runs a command: `node scripts/run.cjs scripts/build.ts --help`. In JavaScript that any Node can read, for preflight says what an old one lacks.
var url = require('node:url');

process.argv.splice(1, 1);
require('./preflight.cjs')
  .then(() => import('../lib/node/bundled-program.mjs'))
  .then((module) => module.bundledProgram(process.argv[1]))
  .catch((error) => stop(error))
  .then((program) => import(url.pathToFileURL(program)))
  .catch((error) => {
    // A fault of our own shows where it is.
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(error);
  });

function stop(error) {
  var missing = /package '([^']+)'/.exec(error.message);
  var absence = missing ? `the package ${missing[1]}` : 'packages';
  console.error(
    error.code === 'ERR_MODULE_NOT_FOUND'
      ? `Unexpected absence of ${absence}, expected those of package-lock.json - run npm ci and the command again`
      : error.message,
  );
  process.exit(1);
}
