#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image in which submissions are graded.
set -euo pipefail

# The Node of Ubuntu is too old.
apt-get update
apt-get install -y ca-certificates curl
curl -fsSL https://deb.nodesource.com/setup_22.x | bash -
apt-get install -y nodejs

cd /autograder/source
npm ci --omit=dev --no-audit --no-fund
