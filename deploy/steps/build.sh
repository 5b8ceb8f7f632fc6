#!/bin/sh
# Step 2: dist/, the compiled server and the pages.
set -eu
cd "$(dirname "$0")/../.."
npm run build
