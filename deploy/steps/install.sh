#!/bin/sh
# Step 1 of the image, and of a machine without one: all packages, build tools included. better-sqlite3 is compiled
# here. The optional ones too: the tool that builds the pages keeps its native part among them.
set -eu
cd "$(dirname "$0")/../.."
npm ci
