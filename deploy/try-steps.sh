#!/bin/sh
# The steps of the Dockerfile, on this machine: in a clean folder that holds what is committed, of that what
# .dockerignore lets into an image, and nothing else.
set -eu
root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/source"
sed -n 's/^!//p' "$root/.dockerignore" | while read -r path; do
  if git -C "$root" cat-file -e "HEAD:$path" 2>/dev/null; then git -C "$root" archive HEAD "$path" | tar -x -C "$work/source"; fi
done
began=$(date +%s)
for step in install build "prune $work/tree"; do
  # shellcheck disable=SC2086
  set -- $step
  name=$1
  shift
  "$work/source/deploy/steps/$name.sh" "$@" >&2
  echo "  $name: done after $(($(date +%s) - began)) s" >&2
done
# The sources go first, so that the tree proves that it needs none of them.
rm -rf "$work/source"
"$root/deploy/steps/smoke.sh" "$work/tree"
