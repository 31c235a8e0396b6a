#!/usr/bin/env bash
# Next 16.4.5 makes a static export (`output: 'export'`) with `next build`, and renders each page once. The same project in the two steps
# that this command offers, `--experimental-build-mode compile` and then `generate`, ends with "Image Optimization using the default loader is
# not compatible with export" after the first step, although it has no image. With `images.unoptimized` both steps end well, and both export:
# the first renders each page once, the second twice, as "Generating static pages" and as "Exporting".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NEXT_TELEMETRY_DISABLED=1
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact next@16.4.5 react@19.3.1 react-dom@19.3.1 > /dev/null 2>&1

mkdir app
cat > app/layout.js <<'PROGRAM'
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
PROGRAM
cat > app/page.js <<'PROGRAM'
import { appendFileSync } from 'node:fs';
export default function Page() {
  appendFileSync('renders.txt', 'x');
  return <h1>Page</h1>;
}
PROGRAM
settings() { echo "export default { output: 'export', experimental: { cpus: 1 }, $1 };" > next.config.mjs; }

# Runs `next build` with these arguments. Prints its exit code, whether it complained of images, and how often it rendered the page.
build() {
  local status=0 images=no
  : > renders.txt
  node_modules/.bin/next build "$@" > output.txt 2>&1 || status=$?
  if grep -q 'Image Optimization using the default loader is not compatible with export' output.txt; then images=yes; fi
  echo "exit code $status, complaint of images: $images, renders: $(wc -c < renders.txt)"
}

settings ''
whole=$(build)
compile=$(build --experimental-build-mode compile)
settings 'images: { unoptimized: true }'
compile_unoptimized=$(build --experimental-build-mode compile)
generate_unoptimized=$(build --experimental-build-mode generate)

said="next build:                       $whole
compile:                          $compile
compile, with unoptimized images: $compile_unoptimized
generate, with unoptimized images: $generate_unoptimized"
echo "next $(node -p "require('./node_modules/next/package.json').version")"
echo "$said"
[ "$said" = 'next build:                       exit code 0, complaint of images: no, renders: 1
compile:                          exit code 1, complaint of images: yes, renders: 0
compile, with unoptimized images: exit code 0, complaint of images: no, renders: 1
generate, with unoptimized images: exit code 0, complaint of images: no, renders: 2' ] || { echo 'this has changed'; exit 1; }
