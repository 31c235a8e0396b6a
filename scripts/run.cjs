// Runs a command: `node scripts/run.cjs scripts/build.ts --help`. In JavaScript that any Node can read, for preflight says what an old one lacks.
var url = require('node:url');

// What runs after each edit brings its packages along.
var runsOften = ['scripts/build.ts', 'scripts/check.ts'];

process.argv.splice(1, 1);
require('./preflight.cjs')
  .then(() => import('../lib/node/bundled-program.mjs'))
  .then((module) => {
    var path = process.argv[1];
    return module.bundledProgram(path, runsOften.includes(path) ? { packages: { except: ['esbuild'] } } : {});
  })
  .catch((error) => stop(error))
  .then((program) => import(url.pathToFileURL(program)))
  .catch((error) => {
    // A fault of our own shows where it is.
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(error);
  });

function stop(error) {
  // As Node says it, and as esbuild does.
  var missing = /package '([^']+)'|Could not resolve "([^".][^"]*)"/.exec(error.message);
  var absence = missing ? `the package ${missing[1] || missing[2]}` : 'packages';
  console.error(
    error.code === 'ERR_MODULE_NOT_FOUND' || missing
      ? `Unexpected absence of ${absence}, expected those of package-lock.json - run npm ci and the command again`
      : error.message,
  );
  process.exit(1);
}
