#!/bin/sh
# Starts the tree that prune.sh has made, on a free port and an empty data folder, until it says that it is ready;
# then a backup, the doctor and a stop, each of which must succeed.
set -eu
tree=$(cd "${1:?usage: smoke.sh FOLDER}" && pwd)
[ ! -e "$tree/node_modules/typescript" ] || { echo "development packages are left in $tree" >&2; exit 1; }
work=$(mktemp -d)
cd "$work"
PARLEY_LOG_LEVEL=warn node "$tree/bin/parley.js" serve --port 0 --data "$work/data" 2>"$work/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

url=
for _ in $(seq 100); do
  url=$(sed -n 's/.*Page  *\(http:[^ ]*\).*/\1/p' "$work/log")
  [ -z "$url" ] || break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
[ -n "$url" ] || { echo 'the server did not start:' >&2; cat "$work/log" >&2; exit 1; }
for path in readyz healthz ''; do
  curl --fail --silent --show-error --output /dev/null "$url/$path"
done
node "$tree/bin/parley.js" backup --data "$work/data"
node "$tree/bin/parley.js" doctor --data "$work/data" --port "${url##*:}"
kill -TERM "$server"
wait "$server"
trap 'rm -rf "$work"' EXIT
echo "a production tree of $(du -sm "$tree" | cut -f1) MB starts, answers, is backed up and stops" >&2
