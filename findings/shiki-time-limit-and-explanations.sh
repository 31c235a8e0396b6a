#!/usr/bin/env bash
# shiki 4.6.0 stops to colour a line after tokenizeTimeLimit (500 ms unless set) and gives the rest as one token, without a word: a build on
# a busy machine makes other pages than one on a quiet machine. Asked for explanations as well (includeExplanation), it throws a TypeError
# in that case.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact shiki@4.6.0 > /dev/null 2>&1

cat > limit.mjs <<'PROGRAM'
import { createHighlighter } from 'shiki';
const shiki = await createHighlighter({ themes: ['github-light'], langs: ['javascript'] });
// One line of plain code, long enough to take more than a millisecond anywhere.
const line = 'const total = first + second; '.repeat(5000);
const options = (more) => ({ lang: 'javascript', theme: 'github-light', ...more });
const tokens = (more) => shiki.codeToTokensBase(line, options(more)).flat().length;
const whole = tokens({ tokenizeTimeLimit: 0 });
const limited = tokens({ tokenizeTimeLimit: 1 });
let raised = 'nothing';
try {
  tokens({ tokenizeTimeLimit: 1, includeExplanation: 'scopeName' });
} catch (error) {
  raised = error.name;
}
console.log(`no limit: ${whole > 10000 ? 'all' : 'few'} tokens; a limit of 1 ms: ${limited < whole ? 'fewer' : 'all'}, and no error; with explanations: ${raised}`);
PROGRAM

said=$(node limit.mjs)
echo "shiki $(node -p "require('./node_modules/shiki/package.json').version"): $said"
[ "$said" = 'no limit: all tokens; a limit of 1 ms: fewer, and no error; with explanations: TypeError' ] || { echo 'this has changed'; exit 1; }
