#!/bin/sh
# Step 3: from a built tree, what a server needs to run and nothing else, in the folder that is named. What is
# compiled stays as it is; the packages that only a build needs go, and so does what better-sqlite3 was made from.
# Optional packages (OpenTelemetry, models inside Parley) stay with WITH_OPTIONAL=1 only.
set -eu
target=${1:?usage: prune.sh FOLDER (it must not exist)}
[ ! -e "$target" ] || { echo "$target exists: name a folder that does not" >&2; exit 1; }
cd "$(dirname "$0")/../.."
if [ "${WITH_OPTIONAL:-0}" = 1 ]; then
  npm prune --omit=dev
else
  npm prune --omit=dev --omit=optional
fi
mkdir -p "$target/bin"
cp -R dist node_modules package.json LICENSE "$target"
cp bin/*.js "$target/bin"
native=$target/node_modules/better-sqlite3
rm -rf "$native/deps" "$native/src" "$native/build/Release/obj" "$native/build/Release/obj.target" "$native/build/Release/.deps"
find "$native/build" -type f ! -name better_sqlite3.node -delete
