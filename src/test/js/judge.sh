#!/usr/bin/env bash
# @mcap/core judges a session that this build records, and this build judges what @mcap/core writes.
#
#   src/test/js/judge.sh [target/palpa.jar]
#
# Where node or the package registry is not to be had it says so and passes: nothing was judged then.
set -euo pipefail
cd "$(dirname "$0")/../../.."
jar=${1:-target/palpa.jar}
work=target/judge
command -v node >/dev/null && command -v npm >/dev/null || { echo "MCAP judge: skipped, there is no node"; exit 0; }
[ -f "$jar" ] || { echo "MCAP judge: there is no $jar" >&2; exit 1; }

rm -rf "$work" && mkdir -p "$work"
cp src/test/js/package.json src/test/js/package-lock.json src/test/js/judge.mjs "$work"
if ! timeout 60 npm ci --prefix "$work" --omit=optional --ignore-scripts --no-audit --no-fund --fetch-retries=0 >"$work/npm.log" 2>&1; then
  echo "MCAP judge: skipped, npm could not install (see $work/npm.log)"
  exit 0
fi

java -jar "$jar" record --virtual --seconds 3 --out "$work/session.mcap" >"$work/record.log"
node "$work/judge.mjs" "$work/session.mcap" "$work/theirs"
java -jar "$jar" check "$work/session.mcap"
java -jar "$jar" check "$work/theirs/rewritten.mcap"
if java -jar "$jar" check "$work/theirs/foreign.mcap" 2>"$work/foreign.log"; then
  echo "MCAP judge: a foreign file passed for ours" >&2
  exit 1
fi
grep -q 'not one of Palpa' "$work/foreign.log" || { cat "$work/foreign.log" >&2; exit 1; }
echo "MCAP judge: passed"
