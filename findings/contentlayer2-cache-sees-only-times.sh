#!/usr/bin/env bash
# contentlayer2 0.5.8 takes a document from its cache when the time of its file is the one it knows. A file that was replaced by another
# one with the same time (rsync --times, tar, a restored backup) keeps its old text in the generated data, and the build says nothing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact contentlayer2@0.5.8 > /dev/null 2>&1

cat > contentlayer.config.ts <<'CONFIG'
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
const Note = defineDocumentType(() => ({
  name: 'Note', filePathPattern: '*.md', fields: { title: { type: 'string', required: true } },
}));
export default makeSource({ contentDirPath: 'notes', documentTypes: [Note], disableImportAliasWarning: true });
CONFIG
mkdir notes
title() { node -p "JSON.parse(fs.readFileSync('.contentlayer/generated/Note/note.md.json')).title"; }
write() { printf -- '---\ntitle: %s\n---\nText.\n' "$1" > notes/note.md; touch -d "$2" notes/note.md; }
build() { PWD=$folder npx contentlayer2 build > /dev/null 2>&1; }

write one '2026-01-01 00:00:00'; build; first=$(title)
write two '2026-01-01 00:00:00'; build; same_time=$(title)
write two '2026-01-02 00:00:00'; build; other_time=$(title)

echo "contentlayer2 $(node -p "require('contentlayer2/package.json').version"): first build: $first; replaced, same time: $same_time; replaced, another time: $other_time"
[ "$first, $same_time, $other_time" = 'one, one, two' ] || { echo 'this has changed'; exit 1; }
