#!/usr/bin/env bash
# Brings i18n/qfieldsync_cloud_<language>.ts up to date with the texts in the code, for
# each language named, and compiles them to *.qm, which the package then holds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v pylupdate5 >/dev/null; then
  echo "pylupdate5 is not here (Debian package pyqt5-dev-tools): nothing done" >&2
  exit 0
fi
mapfile -t sources < <(find qfieldsync_cloud -name '*.py' | LC_ALL=C sort)
mapfile -t forms < <(find resources -name '*.ui' | LC_ALL=C sort)
mkdir -p i18n
for language in "$@"; do
  pylupdate5 -noobsolete "${sources[@]}" ${forms[@]+"${forms[@]}"} \
    -ts "i18n/qfieldsync_cloud_$language.ts"
done

lrelease=$(command -v lrelease || echo /usr/lib/qt5/bin/lrelease)
if [ -x "$lrelease" ]; then
  "$lrelease" -silent i18n/*.ts
else
  echo "lrelease is not here (Debian package qttools5-dev-tools): no *.qm made" >&2
fi
