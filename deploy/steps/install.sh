#!/bin/sh
# Step 1 of the image, and of a machine without one: the packages, build tools included. better-sqlite3 is compiled
# here. Optional packages (models inside Parley, OpenTelemetry) only with WITH_OPTIONAL=1.
set -eu
cd "$(dirname "$0")/../.."
if [ "${WITH_OPTIONAL:-0}" = 1 ]; then
  npm ci
else
  npm ci --omit=optional
fi
