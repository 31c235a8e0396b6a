#!/usr/bin/env bash
# afdocs 0.22.2 reports a page as a JavaScript redirect when its text holds `location.href =` anywhere, also in a function that runs only when a
# reader clicks. The page is read, not run, so a page that stays where it is fails the check redirect-behavior.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact afdocs@0.22.2 > /dev/null 2>&1

cat > pages.mjs <<'PROGRAM'
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

/** What the check says of a page with this script. */
async function verdict(script) {
  const page = `<!doctype html><html lang="en"><head><title>Page</title><script>${script}</script></head><body><h1>Page</h1><p>Text.</p></body></html>`;
  const server = createServer(({ url }, response) => {
    const index = url === '/llms.txt';
    response.setHeader('Content-Type', index ? 'text/plain' : 'text/html');
    response.end(index ? `# Site\n\n> A site.\n\n## Pages\n\n- [Page](http://localhost:${server.address().port}/page)\n` : page);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${server.address().port}`;
  const options = ['check', address, '--checks', 'redirect-behavior', '--format', 'json', '--quiet'];
  // A check that fails ends with a code of its own.
  const { stdout } = await promisify(execFile)('node_modules/.bin/afdocs', options).catch((error) => error);
  server.close();
  return JSON.parse(stdout).results[0].status;
}

const onClick = 'addEventListener("click", () => { location.href = "/elsewhere"; });';
console.log(`a page that goes nowhere: ${await verdict('')}, one that leaves on a click: ${await verdict(onClick)}`);
PROGRAM

said=$(node pages.mjs)
echo "afdocs $(node -p "require('./node_modules/afdocs/package.json').version"): $said"
[ "$said" = 'a page that goes nowhere: pass, one that leaves on a click: fail' ] || { echo 'this has changed'; exit 1; }
