#!/usr/bin/env bash
# react-dom 19.3.1 keeps what somebody has typed into a server-rendered <input> before hydration, but sets a <textarea> back to the text that
# the server sent: what was typed there is lost, without a warning. Both have a defaultValue, and nothing else differs.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > /dev/null 2>&1

cat > typed.mjs <<'PROGRAM'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><main></main>', { pretendToBeVisual: true });
// Newer lines of Node have a navigator of their own, which cannot be assigned to.
for (const [name, value] of Object.entries({ window, document: window.document, navigator: window.navigator }))
  Object.defineProperty(globalThis, name, { value, configurable: true });
const { createElement: e } = await import('react');
const { renderToString } = await import('react-dom/server');
const { hydrateRoot } = await import('react-dom/client');
const form = e('form', null, e('input', { defaultValue: 'sent' }), e('textarea', { defaultValue: 'sent' }));
const main = document.querySelector('main');
main.innerHTML = renderToString(form);
const [input, textarea] = ['input', 'textarea'].map((name) => document.querySelector(name));
input.value = 'typed';
textarea.value = 'typed';
const complaints = [];
hydrateRoot(main, form, { onRecoverableError: (error) => complaints.push(error.message) });
const isHydrated = () => Object.keys(textarea).some((key) => key.startsWith('__reactProps'));
while (!isHydrated()) await new Promise((resolve) => setTimeout(resolve, 20));
await new Promise((resolve) => setTimeout(resolve, 200));
console.log(`input: ${input.value}, textarea: ${textarea.value}, complaints: ${complaints.length}`);
process.exit(0);
PROGRAM

said=$(node typed.mjs)
echo "react-dom $(node -p "require('./node_modules/react-dom/package.json').version"): $said"
[ "$said" = 'input: typed, textarea: sent, complaints: 0' ] || { echo 'this has changed'; exit 1; }
