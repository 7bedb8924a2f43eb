#!/usr/bin/env bash
# What content-collection tools do with the five documents: run.sh FOLDER, an empty one outside the repository. Needs Node.js and npm.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
npm init -y > init.log
npm install velite@0.4.0 @content-collections/core@0.15.3 @content-collections/cli@0.1.9 astro@5.18.2 zod@4 typescript > install.log 2>&1
mkdir -p content src/pages
for document in "$here"/../documents/*.txt; do cp "$document" "content/$(basename "$document" .txt).md"; done
cp "$here/velite.config.js" "$here/content-collections.ts" .
cp "$here/astro.content.config.ts" src/content.config.ts
cp "$here/astro.index.astro" src/pages/index.astro
export ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1

try() {
  printf '\n$ %s\n' "$*"
  npx --no-install "$@"
  echo "exit code $?"
}

try velite build
try content-collections build
try astro build
echo "documents handed on: velite $(grep -c '"content"' .velite/articles.json), content-collections $(grep -c '"content"' .content-collections/generated/allArticles.js), astro $(grep -o '<article>' dist/index.html | wc -l)"

printf '\nWith a fault in front matter:\n'
cp "$here/front-matter.md" content/
try velite build
try content-collections build
try astro build
